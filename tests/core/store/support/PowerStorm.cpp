#include "support/PowerStorm.h"

#include <algorithm>
#include <filesystem>

#include "store/DeviceTable.h"
#include "store/HistoryKeeper.h"
#include "store/WorldState.h"

namespace parlor::store::test {
namespace {

namespace fs = std::filesystem;

constexpr int kSteps = 60;  // of one life at most

}  // namespace

PowerStorm::PowerStorm(unsigned seed, Rules rules)
    : random_(seed), rules_(rules), disk_(random_, rules.sector), talk_(random_, clock_) {}

std::string PowerStorm::run(int losses) {
  for (int loss = 1; loss <= losses; ++loss) {
    disk_.cutAt(1 + static_cast<long>(random_() % (random_() % 3 == 0 ? 30 : 500)));
    disk_.failOneSyncIn(rules_.syncFailsOneIn);
    if (rules_.diskLies) disk_.ignoreSyncs();
    while (!disk_.isCut()) {
      if (std::string wrong = live(); !wrong.empty()) {
        return "before loss " + std::to_string(loss) + ": " + wrong;
      }
    }
    disk_.restore();
    if (std::string wrong = check(); !wrong.empty()) {
      return "loss " + std::to_string(loss) + ": " + wrong;
    }
  }
  return {};
}

std::size_t PowerStorm::keptEvents() const {
  std::size_t events = 0;
  for (const Group& group : model_.groups) events += group.events.size();
  return events;
}

// One process, from its start to its end or to the power loss; somebody may start it again because
// it does not save.
std::string PowerStorm::live() {
  if (rules_.syncFailsOneIn != 0 && random_() % 2 == 0) disk_.dropCache();
  if (!open()) return {};
  if (isRefusing() && !disk_.isCut()) {
    // What the last process left in doubt is settled by this one: what it goes on from is kept.
    disk_.setAttached(false);
    std::string wrong = check();
    disk_.setAttached(true);
    if (!wrong.empty()) return wrong;
  }
  for (int step = 0; step < kSteps && !disk_.isCut(); ++step) {
    act();
    if (isRefusing() && random_() % 3 == 0) break;
  }
  writer_.reset();
  return {};
}

bool PowerStorm::isRefusing() const {
  return !model_.groups.empty() && model_.groups.back().fate == Group::Fate::Doubtful;
}

bool PowerStorm::open() {
  LedgerWriter::Options options;
  options.database = {dir_.file(), Database::Access::ReadWrite, rules_.sync, PowerLossVfs::name()};
  options.checkpointPages = 40;
  options.indexEvents = 16;
  options.snapshotAfter = 40;
  auto file = StoreFile::open(options.database, kHistorySchema, IntegrityCheck::Always, clock_);
  if (!file) return false;
  EventPlanner planner;
  auto follow = [&planner](const chat::Event& event) { planner.follow(event); };
  if (!loadState(file->database, follow)) return false;
  LedgerWriter::Reports reports;
  reports.committed = [this](std::vector<LedgerWriter::Outcome> outcomes) {
    for (const auto& [batch, status] : outcomes) outcomes_[batch.number] = status.ok();
  };
  auto writer = LedgerWriter::create(std::move(options), std::move(*file), std::move(planner),
                                     std::move(reports), clock_);
  if (writer) writer_ = std::move(*writer);
  return writer.ok();
}

void PowerStorm::act() {
  const auto draw = random_() % 20;
  clock_.advance(base::Milliseconds(random_() % 3000));
  if (draw == 0) clock_.bendWall(std::chrono::hours(static_cast<int>(random_() % 5) - 2));
  if (draw < 5) {
    for (std::size_t i = random_() % 6; i > 0; --i) (void)writer_->idle();
  } else if (draw == 5 && rules_.sync == Sync::Full) {
    erase();
  } else {
    std::vector<Group> groups(1 + random_() % 3);
    for (Group& group : groups) group.events = talk_.batch(random_() % 4 == 0 ? 40 : 5);
    hand(std::move(groups));
  }
}

void PowerStorm::hand(std::vector<Group> groups) {
  const std::size_t first = model_.groups.size();
  const std::uint64_t firstBatch = lastBatch_ + 1;
  std::vector<WriteJob> jobs;
  if (random_() % 3 == 0) jobs.push_back(giveToken());
  for (Group& group : groups) {
    group.lastToken = lastToken_;
    WriteJob& job = jobs.emplace_back();
    job.batch = chat::BatchId(++lastBatch_);
    job.events = group.events;
    model_.groups.push_back(std::move(group));
  }
  writer_->handle(std::move(jobs));
  for (std::size_t i = first; i < model_.groups.size(); ++i) {
    if (outcomes_.at(firstBatch + i - first)) model_.groups[i].fate = Group::Fate::Kept;
  }
  settleFates(first);
}

WriteJob PowerStorm::giveToken() {
  tokens_.insert(++lastToken_);
  const DeviceRecord record{std::to_string(lastToken_), "token", "", clock_.wallNow()};
  WriteJob job;
  job.owed = record.device;
  job.work = [record](WriteSession& session) { return saveDevice(session.database, record); };
  return job;
}

// A success makes what was refused before it surely gone.
void PowerStorm::settleFates(std::size_t first) {
  if (model_.groups[first].fate != Group::Fate::Kept) return;
  acknowledged_ += model_.groups.size() - first;
  for (std::size_t i = first; i-- > 0 && model_.groups[i].fate != Group::Fate::Kept;) {
    if (model_.groups[i].fate == Group::Fate::Doubtful) {
      model_.groups[i].fate =
          model_.groups[i].erased.empty() ? Group::Fate::Lost : Group::Fate::Gone;
    }
  }
}

void PowerStorm::erase() {
  if (model_.groups.empty()) return;
  const Group& from = model_.groups[random_() % model_.groups.size()];
  if (from.fate != Group::Fate::Kept || from.events.empty()) return;
  const chat::Event& event = from.events[random_() % from.events.size()];
  if (!event.room || !std::holds_alternative<chat::Said>(event.body)) return;
  Erasure erasure;
  erasure.room = event.room;
  erasure.msgid = event.msgid;
  const std::size_t index = model_.groups.size();
  model_.groups.push_back({{}, event.msgid, Group::Fate::Doubtful});
  bool done = false;
  const auto submit = [this](WriteJob job) {
    std::vector<WriteJob> jobs;
    jobs.push_back(std::move(job));
    writer_->handle(std::move(jobs));
  };
  eraseInSteps(submit, erasure, {},
               [&](base::Result<std::uint64_t> result) { done = result.ok(); });
  if (done) model_.groups[index].fate = Group::Fate::Kept;
  settleFates(index);
}

std::string PowerStorm::check() {
  const fs::path copy = dir_.path() / "copy";
  fs::remove_all(copy);
  fs::create_directory(copy);
  for (const char* suffix : {"", "-wal", "-journal"}) {
    const fs::path file = dir_.file().string() + suffix;
    if (fs::exists(file)) fs::copy_file(file, copy / file.filename());
  }
  const auto loses =
      rules_.sync == Sync::Full ? StoreModel::Loses::Nothing : StoreModel::Loses::TheEnd;
  std::string wrong = model_.compare(copy / dir_.file().filename(), loses, random_, clock_);
  if (wrong.empty()) wrong = checkTokens(copy / dir_.file().filename());
  talk_.goOnFrom(model_.recovered(), model_.lastIds().user.number, model_.lastIds().room.number);
  return wrong;
}

// What is kept has the tokens that were given before it. What else was owed goes with the process.
std::string PowerStorm::checkTokens(const fs::path& copy) {
  int needed = 0;
  for (const Group& group : model_.groups) {
    if (group.fate == Group::Fate::Kept) needed = std::max(needed, group.lastToken);
  }
  auto database = Database::open({copy, Database::Access::ReadOnly});
  if (!database) return database.error().text;
  const auto records = loadDevices(*database, clock_.wallNow());
  if (!records) return records.error().text;
  std::set<int> found;
  for (const DeviceRecord& record : *records) found.insert(std::stoi(record.device));
  for (const int token : tokens_) {
    if (token <= needed && !found.contains(token)) {
      return "token " + std::to_string(token) + " is lost, what came after it is kept";
    }
  }
  tokens_ = std::move(found);
  return {};
}

}  // namespace parlor::store::test

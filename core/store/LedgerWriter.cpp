#include "store/LedgerWriter.h"

#include <algorithm>

#include <fmt/format.h>
#include <sqlite3.h>

#include "store/WorldState.h"

namespace parlor::store {
namespace {

constexpr std::uint64_t kMostUnindexed = 50'000;
constexpr base::Milliseconds kAtOnce{0};
constexpr int kIdleCheckpointPages = 1000;

int countWalPages(void* pages, sqlite3*, const char*, int count) {
  *static_cast<int*>(pages) = count;
  return SQLITE_OK;
}

std::size_t stateEventsIn(const std::vector<EventPlan>& plans) {
  return static_cast<std::size_t>(std::ranges::count_if(plans, &EventPlan::changesState));
}

}  // namespace

base::Result<std::unique_ptr<LedgerWriter>> LedgerWriter::create(Options options, StoreFile file,
                                                                 EventPlanner planner,
                                                                 Reports reports,
                                                                 const base::Clock& clock) {
  const bool searchAnew = file.report.searchAnew;
  std::unique_ptr<LedgerWriter> writer(new LedgerWriter(
      std::move(options), std::move(file), std::move(planner), std::move(reports), clock));
  if (auto opened = writer->openWriter(); !opened) return opened.error();
  if (searchAnew) writer->tellMended();
  return writer;
}

LedgerWriter::LedgerWriter(Options options, StoreFile file, EventPlanner planner, Reports reports,
                           const base::Clock& clock)
    : options_(std::move(options)),
      reports_(std::move(reports)),
      clock_(clock),
      database_(std::move(file.database)),
      planner_(std::move(planner)),
      retention_(options_.retention) {}

LedgerWriter::~LedgerWriter() {
  if (!writer_ || !health_.saving) return;
  snapshotOwed_ = snapshotOwed_ || stateEvents_ > 0;
  if (snapshotOwed_ && !attempt({})) return;
  if (!markClosed(database_, true)) return;
  (void)database_.checkpoint(Database::Checkpoint::Truncate);
}

base::Status LedgerWriter::openWriter() {
  auto index = SearchIndex::open(database_, clock_, options_.purgeAfter);
  if (!index) return index.error();
  index_ = std::move(*index);
  auto opened = EventWriter::open(database_, *index_);
  if (!opened) return opened.error();
  const auto last = loadLastIds(database_);
  if (!last) return last.error();
  lastWritten_ = last->event.number;
  const auto own = hasOwnRetention(database_);
  if (!own) return own.error();
  hasOwnRetention_ = *own;
  const auto states = database_.number("SELECT count(*) FROM state_event");
  if (!states) return states.error();
  if (auto marked = markClosed(database_, false); !marked) return marked;
  stateEvents_ = static_cast<std::size_t>(*states);
  sqlite3_wal_hook(database_.handle(), &countWalPages, &walPages_);
  writer_ = std::move(*opened);
  noteMended();
  return {};
}

void LedgerWriter::handle(std::vector<WriteJob> jobs) {
  for (std::size_t next = 0; next < jobs.size();) {
    std::vector<Planned> group;
    std::size_t events = 0;
    do {
      Planned& planned = group.emplace_back();
      planned.job = std::move(jobs[next++]);
      if (planned.job.defaultRetention && retention_ != *planned.job.defaultRetention) {
        retention_ = *planned.job.defaultRetention;
        retentionChanged();
      }
      for (chat::Event& event : planned.job.events) {
        planned.plans.push_back(planner_.plan(std::move(event)));
      }
      events += planned.plans.size();
    } while (next < jobs.size() && events < options_.groupEvents);
    commitGroup(group);
    if (writer_ && lastWritten_ > index_->indexed() + kMostUnindexed) indexSome();
  }
  busy_ = true;
}

std::optional<base::Milliseconds> LedgerWriter::idle() {
  if (health_.saving) return workBehind();
  if (makeReady()) {
    commitGroup({});
    if (health_.saving) return workBehind();
  }
  // Checked against the injected clock, so look often.
  return options_.firstRetry;
}

std::optional<base::Milliseconds> LedgerWriter::workBehind() {
  const bool justBusy = std::exchange(busy_, false);
  const std::uint64_t waiting = lastWritten_ - std::min(lastWritten_, index_->indexed());
  // A line or two can wait for company: a transaction for each would double the writing.
  if (waiting > 0 && waiting < options_.indexEvents && justBusy) return options_.indexPause;
  if (waiting > 0) return indexSome() ? kAtOnce : options_.firstRetry;
  const auto patience = tendIndex();
  if (patience == kAtOnce || !health_.saving) return patience;
  if (retain()) return kAtOnce;
  if (walPages_ >= kIdleCheckpointPages) checkpoint();
  if (!hasRetention()) return patience;
  return patience ? std::min(*patience, options_.retentionEvery) : options_.retentionEvery;
}

// What the index wants when nobody else wants anything. How long until it wants more.
std::optional<base::Milliseconds> LedgerWriter::tendIndex() {
  auto more = index_->verify();
  if (more && !*more && index_->untilPurge() == kAtOnce) {
    more = index_->purge();
    logTraces_ = more && !*more;
  }
  noteMended();
  if (!more) {
    index_->forget();
    trouble(more.error());
    return options_.firstRetry;
  }
  if (*more) return kAtOnce;
  if (logTraces_) logTraces_ = !database_.checkpoint(Database::Checkpoint::TryTruncate).ok();
  return logTraces_ ? options_.longestRetry : index_->untilPurge();
}

void LedgerWriter::noteMended() {
  if (index_ && index_->takeDamaged()) tellMended();
}

void LedgerWriter::tellMended() {
  LedgerHealth health = health_;
  health.mended = "the search index was damaged and is being built anew";
  tell(std::move(health));
}

bool LedgerWriter::hasRetention() const {
  return hasOwnRetention_ || retention_.count || retention_.age;
}

void LedgerWriter::retentionChanged() {
  retaining_.reset();
  nextRetention_ = {};
}

void LedgerWriter::readRetention() {
  const auto own = hasOwnRetention(database_);
  hasOwnRetention_ = !own || *own;
  retentionChanged();
}

// True: there is more to do.
bool LedgerWriter::retain() {
  if (!hasRetention() || clock_.steadyNow() < nextRetention_) return false;
  if (stateEvents_ > 0) {  // events that the World is rebuilt from must not go before a snapshot
    snapshotOwed_ = true;
    commitGroup({});
    return health_.saving;
  }
  if (auto done = retainSome(); !done) {
    index_->forget();
    retaining_.reset();
    trouble(done.error());
    return false;
  }
  if (!retaining_->isDone()) return true;
  retaining_.reset();
  nextRetention_ = clock_.steadyNow() + options_.retentionEvery;
  return false;
}

base::Status LedgerWriter::retainSome() {
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  if (!retaining_) {
    auto pass = RetentionPass::begin(database_, retention_, clock_.wallNow());
    if (!pass) return pass.error();
    retaining_ = std::move(*pass);
  }
  if (!retaining_->isDone()) {
    if (auto done = retaining_->step(database_, *index_); !done) return done;
  }
  return transaction->commit();
}

bool LedgerWriter::indexSome() {
  const auto added = index_->addWaiting(options_.indexEvents);
  noteMended();
  if (!added) trouble(added.error());
  return added.ok();
}

void LedgerWriter::commitGroup(std::span<Planned> group) {
  if (!makeReady()) {
    lost(group, {health_.problem, problemCode_});
    return;
  }
  const base::Status status = attempt(group);
  if (status) {
    succeeded(group);
  } else if (faultOf(status.error()) != Fault::Constraint) {
    trouble(status.error());
    lost(group, published(status.error()));
  } else if (group.size() > 1) {
    commitEach(group);
  } else {
    lost(group, published(status.error()));
  }
}

// A batch breaks a rule of the file. Only that batch shall fail.
void LedgerWriter::commitEach(std::span<Planned> group) {
  snapshotHeldBack_ = true;
  for (std::size_t i = 0; i < group.size(); ++i) commitGroup(group.subspan(i, 1));
  snapshotHeldBack_ = false;
}

base::Status LedgerWriter::attempt(std::span<Planned> group) {
  base::Status status = writeAll(group);
  if (!status) writer_->forget();
  return status;
}

base::Status LedgerWriter::writeAll(std::span<Planned> group) {
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  WriteSession session{database_, *writer_, *index_};
  if (auto done = withdraw(); !done) return done;
  if (auto done = payOwed(session); !done) return done;
  for (Planned& planned : group) {
    for (const EventPlan& plan : planned.plans) {
      if (auto done = writer_->write(plan); !done) return done;
    }
    if (!planned.job.work) continue;
    if (auto done = planned.job.work(session); !done) return done;
  }
  if (auto done = writer_->finish(); !done) return done;
  if (auto done = saveOwedSnapshot(); !done) return done;
  return transaction->commit();
}

// After the group's events: the planner's world has already followed them.
base::Status LedgerWriter::saveOwedSnapshot() {
  if (!snapshotOwed_ || snapshotHeldBack_) return {};
  const auto deviceOf = [this](chat::UserId user) { return planner_.deviceOf(user); };
  return saveSnapshot(database_, planner_.world(), deviceOf);
}

base::Status LedgerWriter::payOwed(WriteSession& session) {
  for (const auto& [name, work] : owed_) {
    if (auto done = work(session); !done) return done;
  }
  return {};
}

base::Status LedgerWriter::withdraw() {
  for (const auto& [first, last] : withdrawn_) {
    const std::string range = fmt::format("BETWEEN {} AND {}", first, last);
    const auto found = database_.number("SELECT count(*) FROM event WHERE id " + range);
    if (!found) return found.error();
    if (*found == 0) continue;
    auto done = database_.execute(
        fmt::format("DELETE FROM timeline WHERE event {0}; DELETE FROM sent WHERE event {0};"
                    "DELETE FROM state_event WHERE event {0}; DELETE FROM event WHERE id {0};",
                    range));
    if (!done) return done;
  }
  return {};
}

void LedgerWriter::succeeded(std::span<Planned> group) {
  withdrawn_.clear();
  if (!std::exchange(owed_, {}).empty()) readRetention();
  retryDelay_ = base::Milliseconds(0);
  if (snapshotOwed_ && !snapshotHeldBack_) {
    snapshotOwed_ = false;
    stateEvents_ = 0;
  } else {
    for (const Planned& planned : group) stateEvents_ += stateEventsIn(planned.plans);
    snapshotOwed_ = snapshotOwed_ || stateEvents_ >= options_.snapshotAfter;
  }
  for (const Planned& planned : group) {
    if (!planned.plans.empty()) lastWritten_ = planned.plans.back().event.id.number;
    if (planned.job.changesRetention) readRetention();
  }
  setHealth(true, {});
  noteMended();
  report(group, {});
  if (walPages_ >= options_.checkpointPages) checkpoint();
}

void LedgerWriter::lost(std::span<Planned> group, const base::Error& error) {
  for (const Planned& planned : group) {
    if (!planned.job.owed.empty()) owed_[planned.job.owed] = planned.job.work;
    if (planned.plans.empty()) continue;
    snapshotOwed_ = snapshotOwed_ || stateEventsIn(planned.plans) > 0;
    const std::uint64_t first = planned.plans.front().event.id.number;
    const std::uint64_t last = planned.plans.back().event.id.number;
    if (!withdrawn_.empty() && withdrawn_.back().second + 1 == first) {
      withdrawn_.back().second = last;
    } else {
      withdrawn_.emplace_back(first, last);
    }
  }
  report(group, error);
}

void LedgerWriter::trouble(const base::Error& error) {
  const Fault fault = faultOf(error);
  // Without a connection nothing is left to renew: opening the file settles its log.
  logSuspect_ = database_ && (logSuspect_ || fault == Fault::Sync);
  if (needsReopen(fault) && !logSuspect_) close();
  retryDelay_ = retryDelay_.count() == 0 ? options_.firstRetry
                                         : std::min(retryDelay_ * 2, options_.longestRetry);
  nextTry_ = clock_.steadyNow() + retryDelay_;
  problemCode_ = published(error).code;
  setHealth(false, error.text);
}

void LedgerWriter::report(std::span<Planned> group, const base::Status& status) {
  std::vector<Outcome> outcomes;
  for (Planned& planned : group) {
    if (planned.job.batch) outcomes.emplace_back(planned.job.batch, status);
    if (planned.job.done) planned.job.done(status);
  }
  if (!outcomes.empty()) reports_.committed(std::move(outcomes));
}

bool LedgerWriter::makeReady() {
  if (writer_ && health_.saving) return true;
  if (clock_.steadyNow() < nextTry_) return false;
  if (logSuspect_ && !renewSuspectLog()) return false;
  return writer_ || reopen();
}

bool LedgerWriter::renewSuspectLog() {
  if (const auto renewed = renewLog(database_); !renewed) {
    trouble(renewed.error());
    return false;
  }
  logSuspect_ = false;
  close();
  return true;
}

void LedgerWriter::close() {
  retaining_.reset();
  writer_.reset();
  index_.reset();
  database_.close();
}

bool LedgerWriter::reopen() {
  auto file = StoreFile::open(options_.database, kHistorySchema, IntegrityCheck::Always, clock_,
                              LeftLog::Known);
  if (!file) {
    trouble(file.error());
    return false;
  }
  database_ = std::move(file->database);
  if (auto opened = openWriter(); !opened) {
    trouble(opened.error());
    return false;
  }
  if (file->report.searchAnew) tellMended();
  if (file->report.outcome == OpenReport::Outcome::Opened) return true;
  snapshotOwed_ = true;
  withdrawn_.clear();
  tell({false, "it starts anew: " + file->report.reason, file->report.setAside, {}});
  return true;
}

void LedgerWriter::setHealth(bool saving, std::string problem) {
  tell({saving, std::move(problem), health_.setAside, health_.mended});
}

void LedgerWriter::tell(LedgerHealth health) {
  if (health == health_) return;
  health_ = std::move(health);
  if (reports_.health) reports_.health(health_);
}

void LedgerWriter::checkpoint() {
  // What stays in the log because a reader still needs it is copied the next time.
  walPages_ = 0;
  const auto done = database_.checkpoint(Database::Checkpoint::Passive);
  if (!done && faultOf(done.error()) != Fault::Busy) trouble(done.error());
}

}  // namespace parlor::store

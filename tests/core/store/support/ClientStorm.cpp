#include "support/ClientStorm.h"

#include <filesystem>

#include <fmt/format.h>

namespace parlor::store::test {
namespace {

namespace fs = std::filesystem;

constexpr int kSteps = 60;  // of one life at most

std::string describe(const KeptMessage& message) {
  return fmt::format("{} {} {} {}", message.network, message.target, message.sent, message.text);
}

std::string describe(const KeptConversation& conversation) {
  return fmt::format("{} {} {} {}", static_cast<int>(conversation.standing),
                     conversation.readUpTo.time_since_epoch().count(), conversation.draft,
                     conversation.roomKey);
}

// The columns of each row with a blank between them, by the first.
std::map<std::string, std::string> rowsOf(Database& database, const char* sql) {
  std::map<std::string, std::string> rows;
  auto found = database.prepare(sql);
  if (!found) return {{"error", found.error().text}};
  for (;;) {
    const auto row = found->step();
    if (!row) return {{"error", row.error().text}};
    if (!*row) return rows;
    rows.emplace(found->text(0), found->text(1));
  }
}

ClientContent contentOf(Database& database) {
  ClientContent content;
  content.messages = rowsOf(database,
                            "SELECT cid, format('%s %s %s %s', network, target,"
                            " iif(sent, 'true', 'false'), text) FROM outbox");
  content.tokens = rowsOf(database, "SELECT network, token FROM token");
  content.networks = rowsOf(database, "SELECT identity, title FROM network");
  content.conversations =
      rowsOf(database,
             "SELECT shown, format('%d %d %s %s', standing, read_up_to, draft, room_key)"
             " FROM conversation");
  content.lines = rowsOf(database, "SELECT msgid, text FROM line WHERE kind<>2");
  return content;
}

std::string firstDifference(const ClientContent& expected, const ClientContent& found) {
  const std::pair<const char*, std::map<std::string, std::string> ClientContent::*> parts[] = {
      {"outbox", &ClientContent::messages},
      {"token", &ClientContent::tokens},
      {"network", &ClientContent::networks},
      {"conversation", &ClientContent::conversations},
      {"line", &ClientContent::lines}};
  for (const auto& [name, part] : parts) {
    for (const auto& [key, value] : expected.*part) {
      const auto there = (found.*part).find(key);
      if (there == (found.*part).end()) return fmt::format("{} {} is lost", name, key);
      if (there->second != value) return fmt::format("{} {} is not as it was stored", name, key);
    }
    for (const auto& [key, value] : found.*part) {
      if (!(expected.*part).contains(key)) return fmt::format("{} {} came back", name, key);
    }
  }
  return {};
}

}  // namespace

ClientStorm::ClientStorm(unsigned seed, Rules rules)
    : random_(seed), rules_(rules), disk_(random_, rules.sector) {}

std::string ClientStorm::run(int losses) {
  for (int loss = 1; loss <= losses; ++loss) {
    disk_.cutAt(1 + static_cast<long>(random_() % (oneIn(3) ? 30 : 500)));
    disk_.failOneSyncIn(rules_.syncFailsOneIn);
    if (rules_.diskLies) disk_.ignoreSyncs();
    std::string wrong;
    while (!disk_.isCut() && wrong.empty()) wrong = live();
    disk_.restore();
    if (wrong.empty()) wrong = check();
    if (!wrong.empty()) return fmt::format("loss {}: {}", loss, wrong);
  }
  return {};
}

// One process, from its start to its end or to the power loss.
std::string ClientStorm::live() {
  if (rules_.syncFailsOneIn != 0 && oneIn(2)) disk_.dropCache();
  const bool opened = open();
  if (opened && !doubtful_.empty() && !disk_.isCut()) {
    // What the last process left in doubt is settled by this one: what it goes on from is kept.
    disk_.setAttached(false);
    std::string wrong = check();
    disk_.setAttached(true);
    if (!wrong.empty()) return wrong;
  }
  for (int step = 0; opened && step < kSteps && !disk_.isCut(); ++step) act();
  writer_.reset();  // commits what waits
  settle();
  return damage_;
}

bool ClientStorm::open() {
  ClientWriter::Options options;
  options.database = {dir_.file(), Database::Access::ReadWrite, Sync::Full, PowerLossVfs::name()};
  options.purgeAfter = base::Milliseconds(1000);
  options.checkpointPages = 20;
  ClientWriter::Reports reports;
  reports.opened = [this](const OpenReport& report) {
    if (report.outcome == OpenReport::Outcome::SetAside) damage_ = "damaged: " + report.reason;
  };
  reports.trouble = [](const base::Status&) {};
  writer_ = std::make_unique<ClientWriter>(std::move(options), std::move(reports), clock_);
  if (writer_->open()) return true;
  writer_.reset();
  return false;
}

void ClientStorm::act() {
  clock_.advance(base::Milliseconds(random_() % 3000));
  if (oneIn(20)) clock_.bendWall(std::chrono::hours(static_cast<int>(random_() % 5) - 2));
  if (oneIn(3)) {
    for (std::size_t i = 1 + random_() % 5; i > 0; --i) {
      (void)writer_->idle();
      settle();
    }
    return;
  }
  for (std::size_t i = 1 + random_() % 4; i > 0; --i) draw();
  writer_->handle(std::exchange(jobs_, {}));
  settle();
}

void ClientStorm::put(ClientJob job, Change change) {
  pending_.push_back(std::move(change));
  job.done = [this](const base::Status& status) {
    ++answers_;
    stored_ = status.ok();
  };
  jobs_.push_back(std::move(job));
}

// All that shared a transaction is answered at once.
void ClientStorm::settle() {
  if (answers_ == 0) return;
  answers_ = 0;
  if (!stored_) {
    doubtful_.push_back(std::exchange(pending_, {}));
    return;
  }
  doubtful_.clear();  // a success makes what was refused before it surely gone
  acknowledged_ += pending_.size();
  for (const Change& change : std::exchange(pending_, {})) change(kept_);
}

void ClientStorm::draw() {
  switch (random_() % 8) {
    case 0:
    case 1:
      return drawMessage();
    case 2: {
      ClientJob job;
      const std::string token = text();
      job.urgent = true;
      job.work = [token](ClientWriter& writer) { return writer.saveToken("net", token); };
      return put(std::move(job),
                 [token](ClientContent& content) { content.tokens["net"] = token; });
    }
    case 3:
    case 4:
      return drawConversation();
    case 5: {
      KeptNetwork network;
      network.identity = fmt::format("net{}", random_() % 3);
      network.title = text();
      ClientJob job;
      job.work = [network](ClientWriter& writer) { return writer.saveNetwork(network, 1); };
      return put(std::move(job), [network](ClientContent& content) {
        content.networks[network.identity] = network.title;
      });
    }
    default:
      return drawLines();
  }
}

void ClientStorm::drawMessage() {
  ClientJob job;
  job.urgent = true;
  if (oneIn(3) && !kept_.messages.empty()) {
    const std::string cid = kept_.messages.begin()->first;
    job.work = [cid](ClientWriter& writer) { return writer.removeMessage(cid); };
    return put(std::move(job), [cid](ClientContent& content) { content.messages.erase(cid); });
  }
  KeptMessage message;
  const bool again = oneIn(2) && !kept_.messages.empty();
  message.cid = again ? kept_.messages.begin()->first : fmt::format("cid{:08}", ++last_);
  message.network = "net", message.target = "#lobby", message.text = text(), message.sent = again;
  message.at = clock_.wallNow();
  job.work = [message](ClientWriter& writer) { return writer.putMessage(message); };
  put(std::move(job),
      [message](ClientContent& content) { content.messages[message.cid] = describe(message); });
}

void ClientStorm::drawConversation() {
  KeptConversation conversation;
  conversation.key = {"net", fmt::format("#room{}", random_() % 3)};
  conversation.standing = static_cast<ConversationStanding>(random_() % 3);
  conversation.readUpTo = clock_.wallNow();
  conversation.draft = text();
  ClientJob job;
  job.work = [conversation](ClientWriter& writer) { return writer.saveConversation(conversation); };
  put(std::move(job), [conversation](ClientContent& content) {
    content.conversations[conversation.key.name] = describe(conversation);
  });
}

void ClientStorm::drawLines() {
  const ConversationKey where{"net", fmt::format("#room{}", random_() % 3)};
  const auto opened = [where](ClientContent& content) {
    content.conversations.try_emplace(where.name, describe(KeptConversation{}));
  };
  ClientJob job;
  if (oneIn(4) && !kept_.lines.empty()) {
    const std::string msgid = fmt::format("{}-{}", where.name, 1 + random_() % last_);
    const std::string changed = text();
    job.work = [where, msgid, changed](ClientWriter& writer) {
      return writer.updateLine(where, msgid, [&](KeptLine& line) { line.text = changed; });
    };
    return put(std::move(job), [opened, msgid, changed](ClientContent& content) {
      opened(content);
      const auto line = content.lines.find(msgid);
      if (line != content.lines.end()) line->second = changed;
    });
  }
  std::vector<KeptLine> lines(1 + random_() % (oneIn(5) ? 100 : 5));
  for (KeptLine& line : lines) {
    line.msgid = fmt::format("{}-{}", where.name, ++last_);
    line.time = clock_.wallNow();
    line.nick = "maya";
    line.text = text();
    line.body = line.text;
  }
  const KeptSide side = oneIn(5) ? KeptSide::Older : KeptSide::Newer;
  job.lines = where;
  job.work = [where, lines, side](ClientWriter& writer) {
    return writer.addLines(where, lines, side);
  };
  put(std::move(job), [opened, lines](ClientContent& content) {
    opened(content);
    for (const KeptLine& line : lines) content.lines[line.msgid] = line.text;
  });
}

std::string ClientStorm::text() {
  return fmt::format("text {} {}", random_() % 1000,
                     std::string(oneIn(15) ? random_() % 6000 : 5, 'z'));
}

// On a copy, since opening it settles its log.
std::string ClientStorm::check() {
  const fs::path copy = dir_.path() / "copy";
  fs::remove_all(copy);
  fs::create_directory(copy);
  for (const char* suffix : {"", "-wal", "-journal"}) {
    const fs::path file = dir_.file().string() + suffix;
    if (fs::exists(file)) fs::copy_file(file, copy / file.filename());
  }
  auto opened = StoreFile::open({copy / dir_.file().filename()}, kClientSchema,
                                IntegrityCheck::Always, clock_);
  if (!opened) return "it cannot be opened: " + opened.error().text;
  if (opened->report.outcome == OpenReport::Outcome::SetAside || opened->report.searchAnew) {
    return "it is damaged: " + opened->report.reason;
  }
  Database& database = opened->database;
  if (!database.execute("INSERT INTO search(search) VALUES('integrity-check')")) {
    return "the search index is damaged";
  }
  const auto miscounted = database.number(
      "SELECT count(*) FROM conversation c"
      " WHERE lines<>(SELECT count(*) FROM line WHERE conversation=c.id)");
  if (!miscounted || *miscounted != 0) return "lines are miscounted";
  return compare(contentOf(database));
}

std::string ClientStorm::compare(const ClientContent& found) {
  if (found != kept_) {
    for (const auto& group : doubtful_) {
      ClientContent with = kept_;
      for (const Change& change : group) change(with);
      if (with != found) continue;
      kept_ = std::move(with);
      break;
    }
  }
  doubtful_.clear();
  return firstDifference(kept_, found);
}

}  // namespace parlor::store::test

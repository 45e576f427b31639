#include "store/ClientWriter.h"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>
#include <sqlite3.h>

#include "chat/Names.h"
#include "store/ClientPlace.h"
#include "store/Fault.h"
#include "store/SearchText.h"

namespace parlor::store {
namespace {

constexpr std::size_t kMostWaiting = 256;  // jobs that wait for company
constexpr std::int64_t kAtOnce = 500;      // lines indexed or trimmed in one transaction
constexpr std::int64_t kTrimSlack = 1000;

void bindOne(Statement& statement, int place, std::int64_t value) {
  statement.bind(place, value);
}
void bindOne(Statement& statement, int place, std::string_view value) {
  statement.bind(place, value);
}
struct Bytes {
  std::string_view bytes;
};
void bindOne(Statement& statement, int place, Bytes value) {
  statement.bindBytes(place, value.bytes);
}

template <typename... Values>
void bindAll(Statement& statement, const Values&... values) {
  int place = 0;
  (bindOne(statement, ++place, values), ...);
}

std::int64_t millis(base::WallTime time) {
  return time.time_since_epoch().count();
}

std::pair<std::string, std::string> keyOf(const ConversationKey& where) {
  return {where.network, chat::foldName(where.name)};
}

int countWalPages(void* pages, sqlite3*, const char*, int count) {
  *static_cast<int*>(pages) = count;
  return SQLITE_OK;
}

std::string indexText(const KeptLine& line, std::int64_t conversation) {
  return indexedText(line.text, line.nick, conversation);
}

}  // namespace

ClientWriter::ClientWriter(Options options, Reports reports, const base::Clock& clock)
    : options_(std::move(options)), reports_(std::move(reports)), clock_(clock) {}

ClientWriter::~ClientWriter() {
  commitWaiting();
  if (!database_ || logSuspect_ || !markClosed(database_, true)) return;
  (void)database_.checkpoint(Database::Checkpoint::Truncate);
}

base::Result<Statement*> ClientWriter::statement(const char* sql) {
  auto found = statements_.find(std::string_view(sql));
  if (found == statements_.end()) {
    auto prepared = database_.prepare(sql);
    if (!prepared) return prepared.error();
    found = statements_.emplace(sql, std::move(*prepared)).first;
  }
  found->second.reset();
  return &found->second;
}

template <typename... Values>
base::Status ClientWriter::run(const char* sql, const Values&... values) {
  auto prepared = statement(sql);
  if (!prepared) return prepared.error();
  bindAll(**prepared, values...);
  return (*prepared)->run();
}

template <typename... Values>
base::Result<std::optional<std::int64_t>> ClientWriter::number(const char* sql,
                                                               const Values&... values) {
  auto prepared = statement(sql);
  if (!prepared) return prepared.error();
  bindAll(**prepared, values...);
  auto row = (*prepared)->step();
  if (!row) return row.error();
  std::optional<std::int64_t> value;
  if (*row && !(*prepared)->isNull(0)) value = (*prepared)->integer(0);
  (*prepared)->reset();
  return value;
}

// --- the file ---

base::Status ClientWriter::open() {
  return openFile();
}

base::Status ClientWriter::reopen() {
  close();
  return openFile();
}

base::Status ClientWriter::openFile() {
  const LeftLog log = everOpened_ ? LeftLog::Known : LeftLog::Doubtful;
  const IntegrityCheck check = everOpened_ ? IntegrityCheck::Always : options_.check;
  auto file = StoreFile::open(options_.database, kClientSchema, check, clock_, log);
  if (!file) return published(file.error());
  everOpened_ = true;
  database_ = std::move(file->database);
  auto search = SearchTable::open(database_, clock_, options_.purgeAfter);
  if (!search) return search.error();
  search_ = std::move(*search);
  if (auto marked = markClosed(database_, false); !marked) return marked;
  sqlite3_wal_hook(database_.handle(), &countWalPages, &walPages_);
  mayTrim_ = true;
  reports_.opened(file->report);
  return {};
}

void ClientWriter::close() {
  statements_.clear();
  search_.reset();
  conversations_.clear();
  database_.close();
}

bool ClientWriter::makeReady() {
  if (database_ && !logSuspect_) return true;
  if (clock_.steadyNow() < nextTry_) return false;
  if (openAgain()) return true;
  nextTry_ = clock_.steadyNow() + options_.retry;
  return false;
}

bool ClientWriter::openAgain() {
  statements_.clear();  // one that still reads would hold the log
  if (logSuspect_ && !renewLog(database_)) return false;
  logSuspect_ = false;
  close();
  const auto opened = openFile();
  if (opened) return true;
  logSuspect_ = database_ && faultOf(opened.error()) == Fault::Sync;
  if (!logSuspect_) close();
  return false;
}

void ClientWriter::setTrouble(const base::Status& status) {
  if (status.ok() && !troubled_) return;
  troubled_ = !status.ok();
  reports_.trouble(status);
}

// --- jobs ---

void ClientWriter::handle(std::vector<ClientJob> jobs) {
  bool urgent = false;
  for (ClientJob& job : jobs) {
    urgent = urgent || job.urgent;
    waiting_.push_back(std::move(job));
  }
  justCame_ = true;
  if (urgent || waiting_.size() >= kMostWaiting) commitWaiting();
}

std::optional<base::Milliseconds> ClientWriter::idle() {
  if (!waiting_.empty() && std::exchange(justCame_, false)) return options_.gather;
  commitWaiting();
  if (!database_ || logSuspect_) return troubled_ ? std::optional(options_.retry) : std::nullopt;
  auto more = indexSome();
  if (more && !*more) more = trimSome();
  if (more && !*more) more = tendIndex();
  if (more && !*more) {
    if (auto copied = checkpoint(); !copied) more = copied.error();
  }
  if (!more) {
    search_->forget();
    lose(more.error());
    return options_.retry;
  }
  return *more ? std::optional(base::Milliseconds(0)) : search_->untilPurge();
}

base::Result<bool> ClientWriter::tendIndex() {
  auto more = search_->verify();
  if (!more || *more || search_->untilPurge() != base::Milliseconds(0)) return more;
  more = search_->purge();
  // The log has what was purged until it is written over.
  if (more && !*more) (void)database_.checkpoint(Database::Checkpoint::TryTruncate);
  return more;
}

// What stays in the log because a reader still needs it is copied the next time.
base::Status ClientWriter::checkpoint() {
  if (walPages_ < options_.checkpointPages) return {};
  walPages_ = 0;
  auto done = database_.checkpoint(Database::Checkpoint::Passive);
  return done || faultOf(done.error()) != Fault::Busy ? done : base::Status();
}

void ClientWriter::commitWaiting() {
  const bool any = std::any_of(waiting_.begin(), waiting_.end(),
                               [](const ClientJob& job) { return job.work != nullptr; });
  base::Status status;
  if (any) {
    if (makeReady())
      status = attempt();
    else
      status = base::Error{"the file cannot be opened", 0};
    if (!status)
      lose(status.error());
    else
      setTrouble({});
  }
  for (ClientJob& job : std::exchange(waiting_, {})) {
    if (job.done) job.done(status ? status : base::Status(published(status.error())));
  }
}

base::Status ClientWriter::attempt() {
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  for (const ClientJob& job : waiting_) {
    if (!job.work) continue;
    if (auto done = job.work(*this); !done) return done;
  }
  if (auto done = transaction->commit(); !done) return done;
  for (const ClientJob& job : waiting_) {
    if (job.lines) holed_.erase(keyOf(*job.lines));
  }
  return {};
}

// After a rollback memory may know more than the file. Its lines are gone; a gap will say so.
void ClientWriter::lose(const base::Error& error) {
  conversations_.clear();
  for (const ClientJob& job : waiting_) {
    if (job.lines) holed_.insert(keyOf(*job.lines));
  }
  if (search_) search_->forget();
  const Fault fault = faultOf(error);
  logSuspect_ = database_ && (logSuspect_ || fault == Fault::Sync);
  if (database_ && needsReopen(fault)) {
    if (!logSuspect_) close();
    nextTry_ = clock_.steadyNow();
  }
  setTrouble(published(error));
}

// --- outbox, tokens, networks ---

base::Status ClientWriter::putMessage(const KeptMessage& m) {
  return run(
      "INSERT OR REPLACE INTO outbox(cid, network, target, kind, action, text, reply_to,"
      " time, sent, failure) VALUES(?,?,?,?,?,?,?,?,?,?)",
      m.cid, m.network, m.target, std::int64_t{m.kind}, std::int64_t{m.action}, m.text, m.replyTo,
      millis(m.at), std::int64_t{m.sent}, m.failure);
}

base::Status ClientWriter::removeMessage(const std::string& cid) {
  return run("DELETE FROM outbox WHERE cid=?", cid);
}

base::Status ClientWriter::saveToken(const std::string& network, const std::string& token) {
  if (token.empty()) return run("DELETE FROM token WHERE network=?", network);
  return run("INSERT OR REPLACE INTO token(network, token) VALUES(?,?)", network, token);
}

base::Status ClientWriter::saveNetwork(const KeptNetwork& n, int position) {
  return run(
      "INSERT OR REPLACE INTO network(identity, position, title, host, port, tls, nick,"
      " username, realname) VALUES(?,?,?,?,?,?,?,?,?)",
      n.identity, std::int64_t{position}, n.title, n.host, std::int64_t{n.port},
      std::int64_t{n.tls}, n.nick, n.username, n.realname);
}

base::Status ClientWriter::removeNetwork(const std::string& identity) {
  return run("DELETE FROM network WHERE identity=?", identity);
}

base::Status ClientWriter::saveConversation(const KeptConversation& c) {
  if (auto found = conversation(c.key); !found) return found.error();
  return run(
      "UPDATE conversation SET shown=?, kind=?, standing=?, read_up_to=?, draft=?, room_key=?"
      " WHERE network=? AND name=?",
      c.key.name, std::int64_t{c.kind}, static_cast<std::int64_t>(c.standing), millis(c.readUpTo),
      c.draft, c.roomKey, c.key.network, chat::foldName(c.key.name));
}

base::Result<ClientWriter::Found*> ClientWriter::conversation(const ConversationKey& where) {
  const auto key = keyOf(where);
  const auto known = conversations_.find(key);
  if (known != conversations_.end()) return &known->second;
  auto made = run("INSERT OR IGNORE INTO conversation(network, name, shown) VALUES(?,?,?)",
                  key.first, key.second, where.name);
  if (!made) return made.error();
  const auto id =
      number("SELECT id FROM conversation WHERE network=? AND name=?", key.first, key.second);
  if (!id) return id.error();
  const auto lines = number("SELECT lines FROM conversation WHERE id=?", **id);
  if (!lines) return lines.error();
  return &(conversations_[key] = Found{**id, lines->value_or(0)});
}

// --- lines ---

base::Status ClientWriter::addLines(const ConversationKey& where,
                                    const std::vector<KeptLine>& lines, KeptSide side) {
  auto found = conversation(where);
  if (!found) return found.error();
  Found& here = **found;
  const std::int64_t before = here.lines;
  if (side == KeptSide::Newer) {
    if (holed_.contains(keyOf(where))) {
      if (auto done = addGap(here); !done) return done;
    }
    for (const KeptLine& line : lines) {
      if (auto done = addLine(here, line, side); !done) return done;
    }
  } else {
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
      if (auto done = addLine(here, *line, side); !done) return done;
    }
  }
  if (here.lines == before) return {};
  mayTrim_ = mayTrim_ || here.lines > options_.linesOfConversation + kTrimSlack;
  return run("UPDATE conversation SET lines=? WHERE id=?", here.lines, here.id);
}

base::Status ClientWriter::addLine(Found& where, const KeptLine& line, KeptSide side) {
  if (line.kind == KeptKind::Gap && side == KeptSide::Newer) return addGap(where);
  if (!line.msgid.empty()) {
    const auto known = number(kFindLine, line.msgid, where.id);
    if (!known) return known.error();
    if (*known) return {};
  }
  const auto place = placeFor(line.time, side);
  return place ? insertLine(where, *place, line) : base::Status(place.error());
}

// Behind the newest line; without one there is nothing that anything could be missing after.
base::Status ClientWriter::addGap(Found& where) {
  const auto last = number("SELECT max(id) FROM line WHERE conversation=?", where.id);
  if (!last) return last.error();
  if (!*last) return {};
  const auto kind = number("SELECT kind FROM line WHERE id=?", **last);
  if (!kind) return kind.error();
  if (*kind == static_cast<std::int64_t>(KeptKind::Gap)) return {};
  KeptLine gap;
  gap.kind = KeptKind::Gap;
  gap.time = timeOfPlace(**last);
  const auto place = placeFor(gap.time, KeptSide::Newer);
  return place ? insertLine(where, *place, gap) : base::Status(place.error());
}

base::Result<std::int64_t> ClientWriter::placeFor(base::WallTime time, KeptSide side) {
  const std::int64_t first = firstPlaceOf(time);
  const bool newer = side == KeptSide::Newer;
  const auto taken = number(newer ? "SELECT max(id) FROM line WHERE id>=? AND id<?"
                                  : "SELECT min(id) FROM line WHERE id>=? AND id<?",
                            first, first + kPlacesOfMillisecond);
  if (!taken) return taken.error();
  if (!*taken) return first + kPlacesOfMillisecond / 2;
  return newer ? **taken + 1 : **taken - 1;
}

base::Status ClientWriter::insertLine(Found& where, std::int64_t place, const KeptLine& line) {
  auto done =
      run("INSERT INTO line(id, conversation, kind, msgid, nick, text, body)"
          " VALUES(?,?,?,?,?,?,?)",
          place, where.id, static_cast<std::int64_t>(line.kind), line.msgid, line.nick, line.text,
          Bytes{line.body});
  if (!done) return done;
  ++where.lines;
  return index(place, where.id, line);
}

base::Status ClientWriter::index(std::int64_t place, std::int64_t conversation,
                                 const KeptLine& line) {
  const bool findable = line.kind == KeptKind::Talk && !line.text.empty();
  if (!findable || place > search_->indexed()) return {};
  auto done = search_->insert(place, indexText(line, conversation));
  return SearchTable::isDamage(done) ? search_->rebuild() : done;
}

base::Status ClientWriter::unindex(std::int64_t place, std::int64_t conversation,
                                   const KeptLine& line) {
  const bool findable = line.kind == KeptKind::Talk && !line.text.empty();
  if (!findable || place > search_->indexed()) return {};
  return search_->remove(place, indexText(line, conversation));
}

base::Status ClientWriter::updateLine(const ConversationKey& where, const std::string& msgid,
                                      const std::function<void(KeptLine&)>& change) {
  auto found = conversation(where);
  if (!found) return found.error();
  const auto place = number(kFindLine, msgid, (*found)->id);
  if (!place) return place.error();
  if (!*place) return {};
  auto row = statement("SELECT id, kind, msgid, nick, text, body FROM line WHERE id=?");
  if (!row) return row.error();
  auto there = (*row)->bind(1, **place).step();
  if (!there) return there.error();
  if (!*there) return {};
  KeptLine line = keptLine(**row, 0);
  (*row)->reset();
  const KeptLine before = line;
  change(line);
  auto done = run("UPDATE line SET nick=?, text=?, body=? WHERE id=?", line.nick, line.text,
                  Bytes{line.body}, line.place);
  // A reaction changes the body alone.
  if (!done || (before.text == line.text && before.nick == line.nick)) return done;
  done = unindex(line.place, (*found)->id, before);
  return done ? index(line.place, (*found)->id, line) : done;
}

base::Status ClientWriter::removeGapBefore(const ConversationKey& where, const std::string& msgid) {
  auto found = conversation(where);
  if (!found) return found.error();
  const auto at = number(kFindLine, msgid, (*found)->id);
  if (!at) return at.error();
  if (!*at) return {};
  const auto before =
      number("SELECT max(id) FROM line WHERE conversation=? AND id<?", (*found)->id, **at);
  if (!before) return before.error();
  if (!*before) return {};
  return run("DELETE FROM line WHERE id=? AND kind=?", **before,
             static_cast<std::int64_t>(KeptKind::Gap));
}

// --- behind the commits ---

base::Result<bool> ClientWriter::indexSome() {
  if (search_->indexed() == INT64_MAX) return false;
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  auto rows = statement(
      "SELECT id, kind, msgid, nick, text, body, conversation FROM line"
      " WHERE id>? ORDER BY id LIMIT ?");
  if (!rows) return rows.error();
  (*rows)->bind(1, search_->indexed()).bind(2, kAtOnce);
  std::int64_t last = INT64_MAX;
  for (std::int64_t count = 0;; ++count) {
    auto row = (*rows)->step();
    if (!row) return row.error();
    if (!*row) {
      if (count < kAtOnce) last = INT64_MAX;
      break;
    }
    const KeptLine line = keptLine(**rows, 0);
    last = line.place;
    if (line.kind != KeptKind::Talk || line.text.empty()) continue;
    auto done = search_->insert(line.place, indexText(line, (*rows)->integer(6)));
    if (!done) {
      (*rows)->reset();
      return done.error();
    }
  }
  if (auto saved = search_->setIndexed(last); !saved) return saved.error();
  if (auto done = transaction->commit(); !done) return done.error();
  return last != INT64_MAX;
}

// The oldest lines of one conversation that has more than its share.
base::Result<bool> ClientWriter::trimSome() {
  if (!mayTrim_) return false;
  const auto full = number("SELECT id FROM conversation WHERE lines>? LIMIT 1",
                           options_.linesOfConversation + kTrimSlack);
  if (!full) return full.error();
  if (!*full) return mayTrim_ = false;
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  auto rows = statement(
      "SELECT id, kind, msgid, nick, text, body FROM line WHERE conversation=?"
      " ORDER BY id LIMIT ?");
  if (!rows) return rows.error();
  (*rows)->bind(1, **full).bind(2, kAtOnce);
  std::vector<KeptLine> oldest;
  for (;;) {
    auto row = (*rows)->step();
    if (!row) return row.error();
    if (!*row) break;
    oldest.push_back(keptLine(**rows, 0));
  }
  for (const KeptLine& line : oldest) {
    if (auto done = unindex(line.place, **full, line); !done) return done.error();
    if (auto done = run("DELETE FROM line WHERE id=?", line.place); !done) return done.error();
  }
  auto done = run("UPDATE conversation SET lines=lines-? WHERE id=?",
                  static_cast<std::int64_t>(oldest.size()), **full);
  if (done) done = transaction->commit();
  if (!done) return done.error();
  conversations_.clear();
  return true;
}

}  // namespace parlor::store

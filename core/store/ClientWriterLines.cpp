// ClientWriter: lines, their places, gaps and the search index.
#include "store/ClientPlace.h"
#include "store/ClientWriter.h"
#include "store/SearchText.h"

namespace parlor::store {
namespace {

constexpr std::int64_t kAtOnce = 500;  // lines indexed or trimmed in one transaction
constexpr std::int64_t kTrimSlack = 1000;

std::string indexText(const KeptLine& line, std::int64_t conversation) {
  return indexedText(line.text, line.nick, conversation);
}

}  // namespace

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
  return sql_.run("UPDATE conversation SET lines=? WHERE id=?", here.lines, here.id);
}

base::Status ClientWriter::addLine(Found& where, const KeptLine& line, KeptSide side) {
  if (line.kind == KeptKind::Gap && side == KeptSide::Newer) return addGap(where);
  if (!line.msgid.empty()) {
    const auto known = sql_.number(kFindLine, line.msgid, where.id);
    if (!known) return known.error();
    if (*known) return {};
  }
  const auto place = placeFor(line.time, side);
  return place ? insertLine(where, *place, line) : base::Status(place.error());
}

// Behind the newest line; without one there is nothing that anything could be missing after.
base::Status ClientWriter::addGap(Found& where) {
  const auto last = sql_.number("SELECT max(id) FROM line WHERE conversation=?", where.id);
  if (!last) return last.error();
  if (!*last) return {};
  const auto kind = sql_.number("SELECT kind FROM line WHERE id=?", **last);
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
  const auto taken = sql_.number(newer ? "SELECT max(id) FROM line WHERE id>=? AND id<?"
                                       : "SELECT min(id) FROM line WHERE id>=? AND id<?",
                                 first, first + kPlacesOfMillisecond);
  if (!taken) return taken.error();
  if (!*taken) return first + kPlacesOfMillisecond / 2;
  return newer ? **taken + 1 : **taken - 1;
}

base::Status ClientWriter::insertLine(Found& where, std::int64_t place, const KeptLine& line) {
  auto done = sql_.run(
      "INSERT INTO line(id, conversation, kind, msgid, nick, text, body)"
      " VALUES(?,?,?,?,?,?,?)",
      place, where.id, static_cast<std::int64_t>(line.kind), line.msgid, line.nick, line.text,
      StatementCache::Bytes{line.body});
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
  const auto place = sql_.number(kFindLine, msgid, (*found)->id);
  if (!place) return place.error();
  if (!*place) return {};
  auto row = sql_.prepare("SELECT id, kind, msgid, nick, text, body FROM line WHERE id=?");
  if (!row) return row.error();
  auto there = (*row)->bind(1, **place).step();
  if (!there) return there.error();
  if (!*there) return {};
  KeptLine line = keptLine(**row, 0);
  (*row)->reset();
  const KeptLine before = line;
  change(line);
  auto done = sql_.run("UPDATE line SET nick=?, text=?, body=? WHERE id=?", line.nick, line.text,
                       StatementCache::Bytes{line.body}, line.place);
  // A reaction changes the body alone.
  if (!done || (before.text == line.text && before.nick == line.nick)) return done;
  done = unindex(line.place, (*found)->id, before);
  return done ? index(line.place, (*found)->id, line) : done;
}

base::Status ClientWriter::removeGapBefore(const ConversationKey& where, const std::string& msgid) {
  auto found = conversation(where);
  if (!found) return found.error();
  const auto at = sql_.number(kFindLine, msgid, (*found)->id);
  if (!at) return at.error();
  if (!*at) return {};
  const auto before =
      sql_.number("SELECT max(id) FROM line WHERE conversation=? AND id<?", (*found)->id, **at);
  if (!before) return before.error();
  if (!*before) return {};
  return sql_.run("DELETE FROM line WHERE id=? AND kind=?", **before,
                  static_cast<std::int64_t>(KeptKind::Gap));
}

// --- behind the commits ---

base::Result<bool> ClientWriter::indexSome() {
  if (search_->indexed() == INT64_MAX) return false;
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  auto rows = sql_.prepare(
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
  const auto full = sql_.number("SELECT id FROM conversation WHERE lines>? LIMIT 1",
                                options_.linesOfConversation + kTrimSlack);
  if (!full) return full.error();
  if (!*full) return mayTrim_ = false;
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  auto rows = sql_.prepare(
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
    if (auto done = sql_.run("DELETE FROM line WHERE id=?", line.place); !done) return done.error();
  }
  auto done = sql_.run("UPDATE conversation SET lines=lines-? WHERE id=?",
                       static_cast<std::int64_t>(oldest.size()), **full);
  if (done) done = transaction->commit();
  if (!done) return done.error();
  conversations_.clear();
  return true;
}

}  // namespace parlor::store

#include "store/SearchIndex.h"

#include <sqlite3.h>

#include "store/EventCodec.h"
#include "store/SearchText.h"

namespace parlor::store {
namespace {

constexpr int kMergePages = 200;

}  // namespace

base::Result<std::unique_ptr<SearchIndex>> SearchIndex::open(Database& database) {
  std::unique_ptr<SearchIndex> index(new SearchIndex(database));
  const std::pair<Statement*, const char*> all[] = {
      {&index->waiting_,
       "SELECT id, conversation, kind, standing, body FROM event WHERE id>? ORDER BY id LIMIT ?"},
      {&index->insert_, "INSERT INTO search(rowid, text) VALUES(?,?)"},
      {&index->remove_, "INSERT INTO search(search, rowid, text) VALUES('delete', ?, ?)"},
      {&index->save_, "INSERT OR REPLACE INTO meta(name, value) VALUES('indexed', ?)"},
      {&index->merge_, "INSERT INTO search(search, rank) VALUES('merge', ?)"}};
  for (const auto& [statement, sql] : all) {
    auto prepared = database.prepare(sql);
    if (!prepared) return prepared.error();
    *statement = std::move(*prepared);
  }
  if (auto loaded = index->load(); !loaded) return loaded.error();
  return index;
}

base::Status SearchIndex::load() {
  const auto indexed = database_.number("SELECT value FROM meta WHERE name='indexed'");
  if (!indexed) return indexed.error();
  const auto purging = database_.number("SELECT value FROM meta WHERE name='purging'");
  if (!purging) return purging.error();
  indexed_ = static_cast<std::uint64_t>(*indexed);
  purging_ = *purging == 1;
  return {};
}

void SearchIndex::forget() {
  (void)load();
}

base::Status SearchIndex::remove(const chat::Event& event, std::int64_t conversation) {
  if (event.id.number > indexed_) return {};
  const std::string text = indexedText(event, conversation);
  auto done = remove_.bind(1, static_cast<std::int64_t>(event.id.number))
                  .bind(2, std::string_view(text))
                  .run();
  if (isIndexDamage(done)) return rebuild();
  // A negative count begins a merge of everything; `purge` goes on with it.
  if (done) done = merge_.bind(1, -kMergePages).run();
  return done ? setPurging(true) : done;
}

base::Result<std::size_t> SearchIndex::addWaiting(std::size_t most) {
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  waiting_.bind(1, static_cast<std::int64_t>(indexed_)).bind(2, static_cast<std::int64_t>(most));
  std::size_t seen = 0;
  const std::uint64_t before = indexed_;
  for (;; ++seen) {
    auto row = waiting_.step();
    if (!row) return row.error();
    if (!*row) break;
    chat::Event event;
    event.id = chat::EventId(static_cast<std::uint64_t>(waiting_.integer(0)));
    indexed_ = event.id.number;
    const auto kind = static_cast<EventKind>(waiting_.integer(2));
    if (kind != EventKind::Said || waiting_.integer(3) != 0) continue;
    if (!decodeEvent(kind, waiting_.bytes(4), event)) continue;
    if (std::get<chat::Said>(event.body).kind == chat::SpeechKind::Tags) continue;
    const std::string text = indexedText(event, waiting_.integer(1));
    insert_.bind(1, waiting_.integer(0)).bind(2, std::string_view(text));
    if (auto done = insert_.run(); !done) {
      waiting_.reset();
      indexed_ = before;
      if (!isIndexDamage(done)) return done.error();
      if (auto begun = rebuild(); !begun) return begun.error();
      break;
    }
  }
  auto saved = seen == 0 ? base::Status() : saveIndexed();
  if (saved) saved = transaction->commit();
  if (saved) return seen;
  indexed_ = before;
  return saved.error();
}

// What the index holds is in the events too: it is emptied and filled again behind the commits.
base::Status SearchIndex::rebuild() {
  if (auto done = database_.execute("INSERT INTO search(search) VALUES('delete-all')"); !done) {
    return done;
  }
  indexed_ = 0;
  if (auto done = saveIndexed(); !done) return done;
  return setPurging(false);
}

bool SearchIndex::isIndexDamage(const base::Status& status) {
  return !status && status.error().code == SQLITE_CORRUPT_VTAB;
}

base::Status SearchIndex::saveIndexed() {
  return save_.bind(1, static_cast<std::int64_t>(indexed_)).run();
}

base::Result<bool> SearchIndex::purge() {
  if (!purging_) return false;
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  const auto before = database_.number("SELECT total_changes()");
  if (!before) return before.error();
  if (auto done = merge_.bind(1, kMergePages).run(); !done) return done.error();
  const auto after = database_.number("SELECT total_changes()");
  if (!after) return after.error();
  // FTS5: a merge that found nothing to do counts as fewer than two changes.
  if (*after - *before < 2) {
    if (auto done = setPurging(false); !done) return done.error();
  }
  if (auto done = transaction->commit(); !done) return done.error();
  return purging_;
}

base::Status SearchIndex::setPurging(bool purging) {
  if (purging_ == purging) return {};
  purging_ = purging;
  return database_.execute(purging ? "INSERT OR REPLACE INTO meta(name, value) VALUES('purging', 1)"
                                   : "DELETE FROM meta WHERE name='purging'");
}

}  // namespace parlor::store

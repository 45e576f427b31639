#include "store/SearchIndex.h"

#include "store/EventCodec.h"
#include "store/SearchText.h"

namespace parlor::store {

base::Result<std::unique_ptr<SearchIndex>> SearchIndex::open(Database& database,
                                                             const base::Clock& clock,
                                                             base::Milliseconds purgeAfter) {
  std::unique_ptr<SearchIndex> index(new SearchIndex(database));
  auto table = SearchTable::open(database, clock, purgeAfter);
  if (!table) return table.error();
  index->table_ = std::move(*table);
  auto waiting = database.prepare(
      "SELECT id, conversation, kind, standing, body FROM event WHERE id>? ORDER BY id LIMIT ?");
  if (!waiting) return waiting.error();
  index->waiting_ = std::move(*waiting);
  return index;
}

base::Status SearchIndex::remove(const chat::Event& event, std::int64_t conversation) {
  if (event.id.number > indexed()) return {};
  return table_->remove(static_cast<std::int64_t>(event.id.number),
                        indexedText(event, conversation));
}

base::Result<std::size_t> SearchIndex::addWaiting(std::size_t most) {
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  waiting_.bind(1, table_->indexed()).bind(2, static_cast<std::int64_t>(most));
  std::size_t seen = 0;
  std::int64_t last = table_->indexed();
  bool rebuilt = false;
  for (; !rebuilt; ++seen) {
    auto row = waiting_.step();
    if (!row) return row.error();
    if (!*row) break;
    last = waiting_.integer(0);
    if (auto added = addOne(); !added) {
      waiting_.reset();
      if (!isIndexDamage(added.error())) return added.error();
      if (auto begun = rebuild(); !begun) return begun.error();
      rebuilt = true;
    }
  }
  auto saved = seen == 0 || rebuilt ? base::Status() : table_->setIndexed(last);
  if (saved) saved = transaction->commit();
  if (saved) return seen;
  table_->forget();
  return saved.error();
}

// The row that `waiting_` is at. False: nothing of it can be found.
base::Result<bool> SearchIndex::addOne() {
  chat::Event event;
  event.id = chat::EventId(static_cast<std::uint64_t>(waiting_.integer(0)));
  const auto kind = static_cast<EventKind>(waiting_.integer(2));
  if (kind != EventKind::Said || waiting_.integer(3) != 0) return false;
  if (!decodeEvent(kind, waiting_.bytes(4), event)) return false;
  if (std::get<chat::Said>(event.body).kind == chat::SpeechKind::Tags) return false;
  auto done = table_->insert(waiting_.integer(0), indexedText(event, waiting_.integer(1)));
  if (!done) return done.error();
  return true;
}

}  // namespace parlor::store

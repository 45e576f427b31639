// ClientWriter: a piece of history from somewhere among the lines.
#include <span>

#include "store/ClientPlace.h"
#include "store/ClientWriter.h"

namespace parlor::store {

class ClientWriter::Piece {
 public:
  Piece(ClientWriter& writer, Found& where) : writer_(writer), sql_(writer.sql_), where_(where) {}

  base::Status add(const KeptPiece& piece) {
    auto after = placeOf(piece.after), before = placeOf(piece.before);
    if (!after) return after.error();
    if (!before) return before.error();
    first_ = *after, last_ = *before;
    rest_ = piece.lines;
    if (auto done = cutFront(); !done) return done;
    if (auto done = cutBack(); !done) return done;
    for (const KeptLine& line : rest_) {
      if (auto done = put(line); !done) return done;
    }
    if (!rest_.empty()) {
      if (!first_) first_ = front_;
      if (!last_) last_ = previous_;
    }
    if (!first_ || !last_ || *first_ > *last_) return {};
    return close();
  }

 private:
  using Place = std::optional<std::int64_t>;

  base::Result<Place> placeOf(const std::string& msgid) {
    return sql_.number(kFindLine, msgid, where_.id);
  }

  // A gap needs room: an end of the piece is not in one millisecond with a line that it may not
  // join on to.
  base::Result<bool> isCramped(const KeptLine& line) {
    const auto known = placeOf(line.msgid);
    if (!known) return known.error();
    if (*known) return false;
    const std::int64_t first = firstPlaceOf(line.time);
    const auto other =
        sql_.number("SELECT id FROM line WHERE conversation=? AND id>=? AND id<? LIMIT 1",
                    where_.id, first, first + kPlacesOfMillisecond);
    if (!other) return other.error();
    return other->has_value();
  }
  base::Status cutFront() {
    while (!first_ && !rest_.empty()) {
      const auto cramped = isCramped(rest_.front());
      if (!cramped) return cramped.error();
      if (!*cramped) return {};
      rest_ = rest_.subspan(1);
    }
    return {};
  }
  base::Status cutBack() {
    while (!last_ && !rest_.empty()) {
      const auto cramped = isCramped(rest_.back());
      if (!cramped) return cramped.error();
      if (!*cramped) return {};
      rest_ = rest_.first(rest_.size() - 1);
    }
    return {};
  }

  base::Status put(const KeptLine& line) {
    auto place = placeOf(line.msgid);
    if (!place) return place.error();
    const bool known = place->has_value();
    if (!known) {
      const Place before = previous_ ? previous_ : first_;
      const bool together = before && timeOfPlace(*before) == line.time;
      auto free = writer_.placeFor(line.time, together ? KeptSide::Newer : KeptSide::Older);
      if (!free) return free.error();
      *place = *free;
      if (auto done = writer_.insertLine(where_, **place, line); !done) return done;
    }
    if (!previous_) front_ = **place, frontNew_ = !known;
    previous_ = *place, backNew_ = !known;
    return {};
  }

  // Nothing is missing within, and something may be on both sides of what was new.
  base::Status close() {
    auto done = sql_.run("DELETE FROM line WHERE conversation=? AND kind=? AND id>? AND id<?",
                         where_.id, static_cast<std::int64_t>(KeptKind::Gap), *first_, *last_);
    if (done && frontNew_ && *first_ == front_) done = gapBeside(KeptSide::Older, *first_);
    if (done && backNew_ && *last_ == *previous_) done = gapBeside(KeptSide::Newer, *last_);
    return done;
  }
  base::Status gapBeside(KeptSide side, std::int64_t place) {
    const bool older = side == KeptSide::Older;
    const auto next = sql_.number(older ? "SELECT max(id) FROM line WHERE conversation=? AND id<?"
                                        : "SELECT min(id) FROM line WHERE conversation=? AND id>?",
                                  where_.id, place);
    if (!next) return next.error();
    if (!*next && older) return {};  // who reads on asks the server there
    if (*next) {
      const auto kind = sql_.number("SELECT kind FROM line WHERE id=?", **next);
      if (!kind) return kind.error();
      if (*kind == static_cast<std::int64_t>(KeptKind::Gap)) return {};
    }
    KeptLine gap;
    gap.kind = KeptKind::Gap;
    gap.time = timeOfPlace(place);
    const auto free = writer_.placeFor(gap.time, side);
    return free ? writer_.insertLine(where_, *free, gap) : base::Status(free.error());
  }

  ClientWriter& writer_;
  StatementCache& sql_;
  Found& where_;
  std::span<const KeptLine> rest_;
  Place first_, last_;  // the ends of what is in one piece then
  Place previous_;      // of the line that was put last
  std::int64_t front_ = 0;
  bool frontNew_ = false, backNew_ = false;
};

base::Status ClientWriter::addPiece(const ConversationKey& where, const KeptPiece& piece) {
  auto found = conversation(where);
  if (!found) return found.error();
  Found& here = **found;
  const std::int64_t before = here.lines;
  if (auto done = Piece(*this, here).add(piece); !done) return done;
  if (here.lines == before) return {};
  mayTrim_ = mayTrim_ || here.lines > options_.linesOfConversation;
  return sql_.run("UPDATE conversation SET lines=? WHERE id=?", here.lines, here.id);
}

}  // namespace parlor::store

#include "client/LineCache.h"

#include <utility>

#include "client/KeptLines.h"

namespace parlor::client {

using Way = store::LinesRequest::Way;

namespace {

// A reaction can be known before the line that it is about.
std::vector<Reaction> reactionsTo(const Buffer& buffer, const Line& line) {
  const auto found = buffer.reactions.find(line.msgid);
  return found == buffer.reactions.end() ? std::vector<Reaction>() : found->second;
}

}  // namespace

const store::KeptConversation* LineCache::conversation(const std::string& name) const {
  return store_ ? store_->conversation({network_, name}) : nullptr;
}

void LineCache::change(const Buffer& buffer,
                       const std::function<void(store::KeptConversation&)>& change) {
  if (!store_ || buffer.kind == BufferKind::Server) return;
  store_->changeConversation(keyOf(buffer), [&](store::KeptConversation& kept) {
    kept.kind = static_cast<int>(buffer.kind);
    change(kept);
  });
}

void LineCache::add(const Buffer& buffer, const Line& line) {
  if (!keeps() || buffer.kind == BufferKind::Server || !isWorthKeeping(line)) return;
  fresh_[buffer.name].push_back(toKept(line, reactionsTo(buffer, line)));
}

void LineCache::addOlder(const Buffer& buffer, const std::vector<Line>& lines) {
  if (!keeps() || buffer.kind == BufferKind::Server) return;
  flush();
  std::vector<store::KeptLine> kept;
  for (const Line& line : lines) {
    if (isWorthKeeping(line)) kept.push_back(toKept(line, reactionsTo(buffer, line)));
  }
  store_->addLines(keyOf(buffer), std::move(kept), store::KeptSide::Older);
}

// A line without a name could not be told from one that is kept: such a piece is not kept.
void LineCache::addPiece(const Buffer& buffer, const std::string& after,
                         const std::vector<Line>& lines, const std::string& before) {
  if (!keeps() || buffer.kind == BufferKind::Server) return;
  store::KeptPiece piece{after, {}, before};
  for (const Line& line : lines) {
    if (line.msgid.empty()) return;
    piece.lines.push_back(toKept(line, reactionsTo(buffer, line)));
  }
  flush();
  store_->addPiece(keyOf(buffer), std::move(piece));
}

void LineCache::redact(const Buffer& buffer, const std::string& msgid, const std::string& reason) {
  if (!keeps()) return;
  flush();
  store_->updateLine(keyOf(buffer), msgid,
                     [reason](store::KeptLine& line) { redactKept(line, reason); });
}

void LineCache::react(const Buffer& buffer, const Reacted& reaction) {
  if (!keeps()) return;
  flush();
  store_->updateLine(keyOf(buffer), reaction.msgid,
                     [reaction](store::KeptLine& line) { reactKept(line, reaction); });
}

void LineCache::removeGapBefore(const Buffer& buffer, const std::string& msgid) {
  if (!keeps() || msgid.empty()) return;
  flush();
  store_->removeGapBefore(keyOf(buffer), msgid);
}

void LineCache::flush() {
  for (auto& [name, lines] : std::exchange(fresh_, {})) {
    store_->addLines({network_, name}, std::move(lines), store::KeptSide::Newer);
  }
}

void LineCache::latest(const Buffer& buffer, std::uint32_t count, Answer answer) {
  ask({keyOf(buffer), Way::Latest, {}, {}, count}, std::move(answer));
}

void LineCache::before(const Buffer& buffer, const HistoryPlace& place, std::uint32_t count,
                       Answer answer) {
  ask({keyOf(buffer), Way::Before, place.msgid, place.time, count}, std::move(answer));
}

void LineCache::after(const Buffer& buffer, const HistoryPlace& place, std::uint32_t count,
                      Answer answer) {
  ask({keyOf(buffer), Way::After, place.msgid, place.time, count}, std::move(answer));
}

void LineCache::around(const std::string& name, const HistoryPlace& place, std::uint32_t count,
                       Answer answer) {
  ask({{network_, name}, Way::Around, place.msgid, place.time, count}, std::move(answer));
}

// A file that cannot be read is as good as an empty one.
void LineCache::ask(store::LinesRequest request, Answer answer) {
  flush();
  const std::weak_ptr<bool> alive = alive_;
  store_->page(std::move(request), [alive, answer = std::move(answer)](auto result) {
    if (alive.expired()) return;
    Page page;
    page.atStart = !result.ok() || result->atStart;
    page.found = result.ok() && result->found;
    if (page.found) {
      for (const store::KeptLine& kept : result->lines) {
        page.lines.push_back(lineFromKept(kept));
        auto reactions = reactionsFromKept(kept);
        if (!reactions.empty()) page.reactions[kept.msgid] = std::move(reactions);
      }
    }
    answer(std::move(page));
  });
}

}  // namespace parlor::client

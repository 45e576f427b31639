#include "fuzz/ShallowHistory.h"

#include <algorithm>

#include "store/EventWriter.h"

namespace parlor::fuzz {
namespace {

using store::HistoryItem;
using store::HistoryPoint;
using store::PageRequest;
using store::Selector;

bool isTalk(const chat::Event& event) {
  const auto* said = std::get_if<chat::Said>(&event.body);
  return said != nullptr && said->kind != chat::SpeechKind::Tags;
}

// A quit or a new name is part of what happened in every room.
bool isOfEverywhere(const chat::Event& event) {
  return !event.room && !std::holds_alternative<chat::Said>(event.body) &&
         !std::holds_alternative<chat::Redacted>(event.body);
}

bool isSamePlace(const store::Conversation& kept, const store::Conversation& asked) {
  if (asked.room) return kept.room == asked.room;
  return !kept.room && ((kept.self == asked.self && kept.peer == asked.peer) ||
                        (kept.self == asked.peer && kept.peer == asked.self));
}

}  // namespace

// --- the ledger ---

void ShallowHistory::append(const chat::Event& event) {
  noteAudience(event);
  world_.apply(event);
  filling_.push_back(event);
  if (event.cid.empty()) return;
  const chat::BatchId batch(last_.number + 1);
  sent_.add(event.device, event.cid,
            {event.msgid, event.time, store::digestOf(event), batch, event.roomSeq});
}

chat::BatchId ShallowHistory::seal() {
  last_ = chat::BatchId(last_.number + 1);
  sealed_.push_back({last_, std::exchange(filling_, {})});
  if (!late_) commitNext();
  return last_;
}

void ShallowHistory::commit(std::size_t batches) {
  loop_.post([this, batches] {
    for (std::size_t i = 0; i < batches && !sealed_.empty(); ++i) commitNext();
  });
}

void ShallowHistory::commitNext() {
  const Batch batch = std::move(sealed_.front());
  sealed_.pop_front();
  const bool fails = failing_ > 0;
  fails ? fail(batch) : keep(batch);
  if (committed_)
    committed_(batch.number, fails ? base::Error{"the disk is full"} : base::Status());
}

void ShallowHistory::keep(const Batch& batch) {
  sent_.committed(batch.number);
  for (const chat::Event& event : batch.events) {
    if (!event.cid.empty()) check(cids_.insert({event.device, event.cid}).second, "said once");
    if (std::holds_alternative<chat::UserRegistered>(event.body)) {
      identities_[event.source.user] =
          store::identityOf(event.source.account, event.device, event.source.user);
    }
    kept_.push_back({{event, {}, {}, {}}, whereOf(event)});
    if (const auto* body = std::get_if<chat::Redacted>(&event.body)) takeBack(event, *body);
  }
}

// Its sender is told instead of being shown it.
void ShallowHistory::fail(const Batch& batch) {
  --failing_;
  sent_.failed(batch.number);
  for (const chat::Event& event : batch.events) {
    if (std::holds_alternative<chat::Said>(event.body)) noteForSome(event);
  }
}

void ShallowHistory::takeBack(const chat::Event& event, const chat::Redacted& redacted) {
  for (Kept& kept : kept_) {
    if (kept.item.event.msgid != redacted.msgid) continue;
    kept.item.standing = store::Standing::Redacted;
    kept.item.redactedBy = event.source.nick;
    kept.item.redactionReason = redacted.reason;
    if (auto* said = std::get_if<chat::Said>(&kept.item.event.body)) {
      said->text.clear(), said->more.clear();
    }
  }
}

store::Conversation ShallowHistory::whereOf(const chat::Event& event) const {
  if (event.room) return store::Conversation::inRoom(event.room);
  chat::UserId other;
  if (const auto* said = std::get_if<chat::Said>(&event.body)) other = said->target;
  if (const auto* redacted = std::get_if<chat::Redacted>(&event.body)) other = redacted->target;
  const auto identity = [this](chat::UserId user) {
    const auto found = identities_.find(user);
    return found == identities_.end() ? std::string() : found->second;
  };
  return store::Conversation::between(identity(event.source.user), identity(other));
}

// --- who sees what ---

void ShallowHistory::noteAudience(const chat::Event& event) {
  const chat::Room* room = world_.room(event.room);
  if (room == nullptr) return;
  const auto* said = std::get_if<chat::Said>(&event.body);
  const bool toSome = said != nullptr && (said->minimumRole || said->toOperatorsOnly);
  const bool comings = std::holds_alternative<chat::Joined>(event.body) ||
                       std::holds_alternative<chat::Parted>(event.body) ||
                       std::holds_alternative<chat::Kicked>(event.body);
  const bool quiet = std::holds_alternative<chat::RoomOpened>(event.body) ||
                     std::holds_alternative<chat::Invited>(event.body);
  if (toSome || quiet || (comings && room->flags.contains('u'))) noteForSome(event);
}

void ShallowHistory::noteForSome(const chat::Event& event) {
  const chat::Room* room = world_.room(event.room);
  if (room != nullptr) forSome_.insert({room->name, event.roomSeq});
}

// --- pages ---

const ShallowHistory::Kept* ShallowHistory::withId(const std::string& msgid) const {
  for (const Kept& kept : kept_) {
    if (kept.item.event.msgid == msgid) return &kept;
  }
  return nullptr;
}

bool ShallowHistory::isBefore(const HistoryItem& item, const HistoryPoint& point) const {
  if (point.time) return item.event.time < *point.time;
  return item.event.id < withId(point.msgid)->item.event.id;
}
bool ShallowHistory::isAfter(const HistoryItem& item, const HistoryPoint& point) const {
  if (point.isOpen()) return true;
  if (point.time) return item.event.time > *point.time;
  return item.event.id > withId(point.msgid)->item.event.id;
}

std::vector<HistoryItem> ShallowHistory::candidates(const PageRequest& request) const {
  std::vector<HistoryItem> found;
  for (const Kept& kept : kept_) {
    const chat::Event& event = kept.item.event;
    const bool here =
        isSamePlace(kept.where, request.where) || (request.where.room && isOfEverywhere(event));
    const bool bounded = event.id > request.after && (!request.upTo || event.id <= request.upTo);
    const bool wanted = request.content == PageRequest::Content::Everything || isTalk(event);
    const bool gone = kept.item.standing != store::Standing::Present;
    const bool shown = !gone || request.gone == PageRequest::Gone::Show;
    if (here && bounded && wanted && shown) found.push_back(kept.item);
  }
  return found;
}

void ShallowHistory::page(PageRequest request, Answer<store::Page> answer,
                          store::Cancellation cancel) {
  store::Page page;
  const auto unknown = [this](const HistoryPoint& point) {
    return !point.msgid.empty() && withId(point.msgid) == nullptr;
  };
  if (unknown(request.from) || unknown(request.to)) {
    page.outcome = store::Page::Outcome::UnknownMessage;
    return later(std::move(answer), std::move(page), cancel);
  }
  std::vector<HistoryItem> items = candidates(request);
  const HistoryPoint &from = request.from, &to = request.to;
  bool latest = request.selector == Selector::Latest || request.selector == Selector::Before;
  std::erase_if(items, [&](const HistoryItem& item) {
    switch (request.selector) {
      case Selector::Before:
        return !isBefore(item, from);
      case Selector::Around:
        return isBefore(item, from);
      case Selector::Between: {
        const bool forwards = isAfter(item, from) && isBefore(item, to);
        const bool backwards = isBefore(item, from) && isAfter(item, to);
        latest = latest || backwards;
        return !forwards && !backwards;
      }
      default:
        return !isAfter(item, from);
    }
  });
  page.atEnd = items.size() <= request.limit;
  if (!page.atEnd) {
    const auto surplus = static_cast<std::ptrdiff_t>(items.size() - request.limit);
    latest ? items.erase(items.begin(), items.begin() + surplus)
           : items.erase(items.end() - surplus, items.end());
  }
  page.items = std::move(items);
  later(std::move(answer), std::move(page), cancel);
}

// --- the rest of the history ---

void ShallowHistory::targets(store::TargetsRequest request,
                             Answer<std::vector<store::Target>> answer,
                             store::Cancellation cancel) {
  std::vector<store::Target> found;
  for (const chat::RoomId room : request.rooms) {
    found.push_back({store::Conversation::inRoom(room), request.from});
  }
  for (const Kept& kept : kept_) {
    const bool direct = isTalk(kept.item.event) && !kept.where.room;
    if (!direct || kept.where.self != request.self) continue;
    store::Conversation where = kept.where;
    where.peerNick = std::get<chat::Said>(kept.item.event.body).targetNick;
    found.push_back({std::move(where), kept.item.event.time});
  }
  later(std::move(answer), std::move(found), cancel);
}

void ShallowHistory::find(std::string msgid, Answer<std::optional<store::FoundMessage>> answer,
                          store::Cancellation cancel) {
  const Kept* kept = withId(msgid);
  later(std::move(answer), kept == nullptr ? std::nullopt : std::optional(*kept), cancel);
}

void ShallowHistory::findSent(std::string device, std::string cid,
                              Answer<std::optional<store::SentMessage>> answer,
                              store::Cancellation cancel) {
  later(std::move(answer), sent_.find(device, cid), cancel);
}

void ShallowHistory::search(store::SearchRequest request, Answer<store::SearchPage> answer,
                            store::Cancellation cancel) {
  store::SearchPage page;
  for (auto it = kept_.rbegin(); it != kept_.rend() && page.hits.size() < request.limit; ++it) {
    const bool mayRead = std::find(request.rooms.begin(), request.rooms.end(), it->where.room) !=
                         request.rooms.end();
    if (mayRead && it->item.standing == store::Standing::Present) {
      page.hits.push_back({it->item, it->where});
    }
  }
  later(std::move(answer), std::move(page), cancel);
}

void ShallowHistory::readMarker(std::string identity, store::Conversation where,
                                Answer<std::optional<base::WallTime>> answer) {
  const auto found = markers_.find({std::move(identity), {where.room, where.peer}});
  std::optional<base::WallTime> time;
  if (found != markers_.end()) time = found->second;
  later(std::move(answer), time, {});
}

void ShallowHistory::setReadMarker(std::string identity, store::Conversation where,
                                   base::WallTime time, Answer<base::WallTime> answer) {
  base::WallTime& marker = markers_[{std::move(identity), {where.room, where.peer}}];
  marker = std::max(marker, time);
  later(std::move(answer), marker, {});
}

void ShallowHistory::erase(store::Erasure, Answer<std::uint64_t> answer) {
  later(std::move(answer), std::uint64_t{0}, {});
}

void ShallowHistory::backup(std::filesystem::path, Answer<void> answer) {
  loop_.post([answer = std::move(answer)] { answer({}); });
}

}  // namespace parlor::fuzz

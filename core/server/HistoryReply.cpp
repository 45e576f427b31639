#include "server/HistoryReply.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

#include "server/BatchReply.h"
#include "server/HistoryAccess.h"
#include "server/IrcEvents.h"

namespace parlor::server {
namespace {

using irc::Capability;
using store::HistoryItem;

constexpr std::size_t kLinesPerTurn = 64;
constexpr std::size_t kLinesInHand = 128;  // of a page whose reader is slow

class HistoryReply : public std::enable_shared_from_this<HistoryReply> {
 public:
  HistoryReply(Context& context, HistoryQuestion question)
      : core_(context.core),
        session_(context.session.id),
        gone_(context.session.gone),
        finish_(context.defer()),
        question_(std::move(question)) {}

  // Only what is committed can be read, so the page is read when all before it is.
  void start() {
    question_.page.upTo = core_.world.lastEvent();
    core_.turn.whenKept([self = shared_from_this()] { self->read(); });
  }

 private:
  using Found = base::Result<store::Page>;

  void read() {
    if (gone_.isCancelled()) return;
    core_.history()->page(
        question_.page, [self = shared_from_this()](Found page) { self->take(std::move(page)); },
        gone_);
  }

  Session* session() const {
    Session* found = gone_.isCancelled() ? nullptr : core_.sessions.find(session_);
    return found == nullptr || found->isClosing() ? nullptr : found;
  }

  void take(Found page) {
    Session* asker = session();
    if (asker == nullptr) return;
    if (batch_) return takeMore(std::move(page));
    if (!page) return refuse("MESSAGE_ERROR", question_.context, "Messages could not be retrieved");
    if (page->outcome == store::Page::Outcome::UnknownMessage) {
      return refuse("MESSAGE_ERROR", question_.context, "There is no such message here");
    }
    if (!mayStillRead(*asker)) return refuse("INVALID_TARGET", "", "You are not in that room");
    irc::Tags tags;
    if (page->atEnd) tags.emplace_back("draft/chathistory-end", "");
    batch_.emplace(core_, *asker, "chathistory",
                   std::initializer_list<std::string_view>{question_.target}, tags);
    std::move(page->items.begin(), page->items.end(), std::back_inserter(items_));
    step();
  }

  // What was taken back meanwhile is missing, and the rest is what there is.
  void takeMore(Found page) {
    if (!page || page->items.empty()) return end();
    std::move(page->items.begin(), page->items.end(), std::back_inserter(items_));
    if (page->atEnd) left_ = 0;
    step();
  }

  bool mayStillRead(const Session& asker) const {
    const chat::RoomId room = question_.page.where.room;
    return !room || core_.world.membership(room, asker.user) != nullptr;
  }

  void step() {
    Session* asker = session();
    if (asker == nullptr) return;
    if (items_.empty()) return left_ == 0 ? end() : readOn();
    if (asker->outstanding() >= core_.config.pressure.softOutput / 2) return waitFor(*asker);
    batch_->lines(*asker, some(*asker));
    later();
  }

  std::string some(const Session& asker) {
    std::string bytes;
    const std::size_t most = core_.config.pressure.softOutput / 2;
    for (std::size_t i = 0; i < kLinesPerTurn && !items_.empty() && bytes.size() < most; ++i) {
      const HistoryItem& item = items_.front();
      last_ = item.event.id;
      if (isShown(core_, asker, item.event, question_.page.where.room))
        bytes += render(item, asker);
      items_.pop_front();
    }
    return bytes;
  }

  std::string render(const HistoryItem& item, const Session& asker) const {
    const bool own = !item.event.device.empty() && item.event.device == asker.device;
    const IrcView view{asker.capabilities,  own, core_.world, core_.config.serverName,
                       batch_->reference(), true};
    if (item.standing == store::Standing::Present) return renderIrc(item.event, view);
    return renderTakenBack(item.event, item.redactedBy, item.redactionReason, view);
  }

  void later() {
    core_.loop.post([self = shared_from_this(), gone = gone_] {
      if (!gone.isCancelled()) self->step();
    });
  }

  void waitFor(Session& asker) {
    if (items_.size() > kLinesInHand) {
      if (left_ == 0) question_.page.upTo = items_.back().event.id;
      left_ += items_.size() - kLinesInHand;
      items_.resize(kLinesInHand);
    }
    asker.whenDrained([self = shared_from_this()] { self->later(); });
  }

  void readOn() {
    store::PageRequest& page = question_.page;
    page.selector = store::Selector::After;
    page.from = page.to = {};
    page.after = last_;
    page.limit = static_cast<std::uint32_t>(std::min(left_, kLinesInHand));
    left_ -= page.limit;
    read();
  }

  void end() {
    finish_([this](Session& asker) { batch_->close(asker); });
  }

  void refuse(std::string_view code, std::string_view about, std::string_view text) {
    finish_([&](Session& asker) {
      Reply reply = Reply::fail("CHATHISTORY", code, {question_.command, question_.target}, text);
      if (!about.empty()) reply.params.emplace_back(about);
      asker.reply(reply);
    });
  }

  Core& core_;
  const chat::SessionId session_;
  const store::Cancellation gone_;
  const std::function<void(Context::Later)> finish_;
  HistoryQuestion question_;
  std::optional<BatchReply> batch_;  // once the first page is here
  std::deque<HistoryItem> items_;    // to be rendered
  std::size_t left_ = 0;             // to be read again, up to page.upTo
  chat::EventId last_;               // rendered
};

}  // namespace

void answerHistory(Context& context, HistoryQuestion question) {
  std::make_shared<HistoryReply>(context, std::move(question))->start();
}

}  // namespace parlor::server

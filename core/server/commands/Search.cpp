// SEARCH: what was said, by words, speaker, place and time (soju.im/search).
#include <algorithm>
#include <charconv>
#include <deque>
#include <memory>

#include "server/BatchReply.h"
#include "server/Context.h"
#include "server/HistoryAccess.h"
#include "server/IrcEvents.h"
#include "server/commands/Families.h"

namespace parlor::server {
namespace {

using irc::Capability;
using store::SearchHit;

constexpr std::uint32_t kDefaultHits = 50, kMostHits = 100;
constexpr int kMostPages = 50;  // of the store, each a look at so many thousand lines

struct Wish {
  store::SearchRequest request;
  std::uint32_t limit = kDefaultHits;
  bool fromTheFirst = false;  // `after` was given: the earliest, not the latest
};

// --- what is asked ---

class Attributes {
 public:
  explicit Attributes(Context& context) : context_(context) {}

  // The name of the attribute that makes no sense, or none.
  std::optional<std::string> read(std::string_view text) {
    const irc::Tags given = irc::parseTags(text);
    // What is in the text for itself, as in a search box, gives way to an attribute.
    for (const auto& [key, value] : given) {
      if (key == "text") wish_.request.query = store::parseSearchQuery(value);
    }
    if (!wish_.request.query.mistakes.empty()) return "text";
    for (const auto& [key, value] : given) {
      if (!take(key, value)) return key;
    }
    wish_.fromTheFirst = wish_.request.query.after.has_value();
    return place(wish_.request.query.in) ? std::nullopt : std::optional<std::string>("in");
  }
  Wish wish() && { return std::move(wish_); }

 private:
  bool take(std::string_view key, const std::string& value) {
    store::SearchQuery& query = wish_.request.query;
    if (key == "in") query.in = value;
    if (key == "from") query.from = value;
    if (key == "after") return readTime(value, query.after);
    if (key == "before") return readTime(value, query.before) && includeEnd(query.before);
    return key != "limit" || readLimit(value);
  }

  static bool readTime(const std::string& value, std::optional<base::WallTime>& time) {
    bool ok = false;
    time = base::parseIso8601(value, &ok);
    return ok;
  }

  // The store searches up to a moment and without it.
  static bool includeEnd(std::optional<base::WallTime>& before) {
    *before += base::Milliseconds(1);
    return true;
  }

  bool readLimit(std::string_view value) {
    std::uint64_t limit = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), limit);
    if (error != std::errc() || end != value.data() + value.size() || limit == 0) return false;
    wish_.limit = static_cast<std::uint32_t>(std::min<std::uint64_t>(limit, kMostHits));
    return true;
  }

  bool place(const std::string& in) {
    store::SearchRequest& request = wish_.request;
    request.self = identityOf(context_.core, context_.session);
    request.rooms.assign(context_.user().rooms.begin(), context_.user().rooms.end());
    if (in.empty()) return true;
    const auto place = historyPlace(context_.core, context_.session, in);
    if (!place) return false;
    request.only = place->where;
    request.role = place->role;
    return true;
  }

  Context& context_;
  Wish wish_;
};

// --- the answer ---

class SearchReply : public std::enable_shared_from_this<SearchReply> {
 public:
  SearchReply(Context& context, Wish wish)
      : core_(context.core),
        gone_(context.session.gone),
        finish_(context.defer()),
        wish_(std::move(wish)) {}

  void start() {
    core_.turn.whenKept([self = shared_from_this()] { self->ask(); });
  }

 private:
  void ask() {
    if (gone_.isCancelled()) return;
    // From the first on, all have to be seen; else only those that are missing.
    const std::uint32_t missing = wish_.limit - static_cast<std::uint32_t>(hits_.size());
    wish_.request.limit = wish_.fromTheFirst ? kMostHits : missing;
    core_.history()->search(
        wish_.request, [self = shared_from_this()](auto page) { self->take(std::move(page)); },
        gone_);
  }

  // Newest first they come, so the front is what is earliest.
  void take(base::Result<store::SearchPage> page) {
    if (!page) return fail();
    for (SearchHit& hit : page->hits) hits_.push_front(std::move(hit));
    if (hits_.size() > wish_.limit) hits_.resize(wish_.limit);
    const bool full = !wish_.fromTheFirst && hits_.size() >= wish_.limit;
    if (!page->next || full || ++pages_ >= kMostPages) return answer();
    wish_.request.before = page->next;
    ask();
  }

  void answer() {
    finish_([this](Session& session) {
      const BatchReply batch(core_, session, "soju.im/search", {});
      for (const SearchHit& hit : hits_) batch.lines(session, render(hit, session, batch));
      batch.close(session);
    });
  }

  std::string render(const SearchHit& hit, const Session& session, const BatchReply& batch) const {
    const chat::Event& event = hit.item.event;
    if (!isShown(core_, session, event, hit.where.room)) return {};
    const bool own = !event.device.empty() && event.device == session.device;
    return renderIrc(event, {session.capabilities, own, core_.world, core_.config.serverName,
                             batch.reference(), true});
  }

  void fail() {
    finish_([](Session& session) {
      session.reply(
          Reply::fail("SEARCH", "INTERNAL_ERROR", {}, "The search could not be carried out"));
    });
  }

  Core& core_;
  const store::Cancellation gone_;
  const std::function<void(Context::Later)> finish_;
  Wish wish_;
  std::deque<SearchHit> hits_;  // ascending
  int pages_ = 0;
};

void searchFor(Context& context) {
  Attributes attributes(context);
  if (const auto wrong = attributes.read(context.param(0))) {
    return context.fail("INVALID_PARAMS", {*wrong}, "Invalid parameters");
  }
  if (context.core.history() == nullptr) {
    return context.fail("INTERNAL_ERROR", {}, "No history is kept here");
  }
  std::make_shared<SearchReply>(context, std::move(attributes).wish())->start();
}

}  // namespace

std::span<const CommandSpec> commands::search() {
  static constexpr CommandSpec kRows[] = {
      {.name = "SEARCH", .handle = searchFor, .leastParams = 1, .cost = 4},
  };
  return kRows;
}

}  // namespace parlor::server

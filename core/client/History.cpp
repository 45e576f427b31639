#include "client/History.h"

#include <algorithm>
#include <iterator>

#include "client/Question.h"
#include "irc/TextFormat.h"

namespace parlor::client {
namespace {

using irc::Capability;

constexpr std::size_t kFirstPage = 100;  // of a room that we come into
constexpr std::size_t kLargestPage = 500;
constexpr std::size_t kLargestGap = 5000;       // beyond it only the newest page is fetched
constexpr base::Milliseconds kPatience{20000};  // before the server is asked whether it will answer
constexpr Question kQuestion("parlor-history-");

bool isOnlyHere(const Line& line) {
  if (line.kind == LineKind::Info || line.kind == LineKind::Error) return true;
  return line.delivery == Delivery::Pending || line.delivery == Delivery::Failed;
}

}  // namespace

History::History(Network& network, Events events)
    : network_(network), events_(std::move(events)), timer_(network.context.loop) {}

bool History::possible() const {
  return network_.has(Capability::ChatHistory) && network_.has(Capability::Batch);
}

std::size_t History::pageSize(std::size_t wanted) const {
  const std::size_t most = network_.isupport.number("CHATHISTORY", 0);
  const std::size_t page = std::min(wanted, kLargestPage);
  return most == 0 ? page : std::min(page, most);
}

std::string History::reference(const HistoryPlace& place) const {
  const std::string_view types = network_.isupport.value("MSGREFTYPES");
  const bool byId = types.empty() || types.find("msgid") != std::string_view::npos;
  if (byId && !place.msgid.empty()) return "msgid=" + place.msgid;
  return "timestamp=" + base::toIso8601(place.time);
}

void History::onEntered(Buffer& buffer) {
  if (buffer.loading) {
    buffer.entered = true;
    return;
  }
  const bool returning = buffer.newest.known();
  if (!possible()) {
    if (buffer.wasJoined) showGap(buffer);  // also where no line has a name or a time
    showHeld(buffer);
    return events_.settled(buffer);
  }
  fill(buffer, returning ? Kind::After : Kind::Latest, 0);
}

void History::fill(Buffer& buffer, Kind kind, std::size_t filled) {
  buffer.holding = true;
  Fetch fetch;
  fetch.kind = kind;
  fetch.buffer = buffer.id;
  fetch.asked = pageSize(kind == Kind::Latest ? kFirstPage : kLargestPage);
  fetch.filled = filled;
  if (kind == Kind::Latest) fetch.place = buffer.entry;
  request(std::move(fetch), buffer);
}

void History::request(Fetch fetch, const Buffer& buffer) {
  const std::string count = std::to_string(fetch.asked);
  irc::IrcMessage question("CHATHISTORY");
  switch (fetch.kind) {
    case Kind::Latest:
      question.params = {"LATEST", buffer.name, "*", count};
      if (fetch.place.known())
        question.params = {"BEFORE", buffer.name, reference(fetch.place), count};
      break;
    case Kind::After:
      question.params = {"AFTER", buffer.name, reference(buffer.newest), count};
      break;
    case Kind::Before:
      question.params = {"BEFORE", buffer.name, reference(fetch.place), count};
      break;
    case Kind::Behind:
      question.params = {"AFTER", buffer.name, reference(fetch.place), count};
      break;
    case Kind::Around:
      question.params = {"AROUND", buffer.name, reference(fetch.place), count};
      break;
  }
  fetch.label = "h" + std::to_string(++lastLabel_);
  if (network_.has(Capability::LabeledResponse)) question.setTag("label", fetch.label);
  fetch.askedAt = network_.context.clock.steadyNow();
  fetches_.push_back(std::move(fetch));
  network_.send(question);
  watch();
}

void History::askTargets(base::WallTime since) {
  if (!possible()) return;
  // Whatever the clock of either may say.
  const auto now = network_.context.clock.wallNow() + std::chrono::hours(24);
  network_.send({"CHATHISTORY",
                 {"TARGETS", "timestamp=" + base::toIso8601(since),
                  "timestamp=" + base::toIso8601(now), std::to_string(pageSize(50))}});
}

void History::onTarget(const irc::IrcMessage& message) {
  const std::string target(message.param(1));
  if (target.empty() || network_.isupport.isChannel(target) || network_.isSelf(target)) return;
  Buffer& buffer = network_.open(BufferKind::Direct, target);
  if (!buffer.holds()) onEntered(buffer);
}

void History::onLoaded(Buffer& buffer) {
  if (std::exchange(buffer.entered, false)) return onEntered(buffer);
  showHeld(buffer);
  if (network_.online && buffer.joined) events_.settled(buffer);
}

void History::fetchBefore(Buffer& buffer, const HistoryPlace& place, std::uint32_t count,
                          const HistoryPlace& gapEnd, Keep keep) {
  const bool busy = std::any_of(fetches_.begin(), fetches_.end(), [&](const Fetch& fetch) {
    return fetch.buffer == buffer.id && fetch.kind == Kind::Before;
  });
  if (busy) return;
  if (!isPossible()) return network_.emit(LinesPrepended{buffer.id, {}, true});
  Fetch fetch;
  fetch.kind = Kind::Before;
  fetch.buffer = buffer.id;
  fetch.asked = pageSize(count);
  fetch.place = place;
  fetch.gapEnd = gapEnd;
  fetch.keep = keep;
  request(std::move(fetch), buffer);
}

void History::look(Buffer& buffer, Side side, const HistoryPlace& place, std::uint32_t count,
                   Answer answer) {
  if (!isPossible()) return answer(std::nullopt);
  Fetch fetch;
  fetch.kind = side == Side::Around ? Kind::Around : Kind::Behind;
  fetch.buffer = buffer.id;
  fetch.asked = pageSize(count);
  fetch.place = place;
  fetch.answer = std::move(answer);
  request(std::move(fetch), buffer);
}

void History::noticeSeq(Buffer& buffer, std::uint64_t seq) {
  if (seq == 0) return;
  const bool hole = buffer.lastSeq != 0 && seq > buffer.lastSeq + 1;
  buffer.lastSeq = std::max(buffer.lastSeq, seq);
  const bool whole = network_.has(Capability::EventPlayback) && buffer.newest.known();
  if (hole && whole && possible() && !buffer.holds()) fill(buffer, Kind::After, 0);
}

void History::onBatch(Batch batch) {
  std::string label, target = batch.params.empty() ? std::string() : batch.params.front();
  for (const auto& [key, value] : batch.tags) {
    if (key == "label") label = value;
  }
  const auto found = std::find_if(fetches_.begin(), fetches_.end(), [&](const Fetch& fetch) {
    if (!label.empty()) return fetch.label == label;
    const Buffer* buffer = network_.find(fetch.buffer);
    return buffer && network_.isupport.same(buffer->name, target);
  });
  Buffer* buffer = found == fetches_.end() ? network_.find(target) : network_.find(found->buffer);
  if (!buffer) return;
  if (found == fetches_.end()) {
    // A server that replays by itself on joining.
    Page page = pageOf(*buffer, batch);
    for (Line& line : page.lines) network_.append(*buffer, std::move(line));
    return applyReactions(*buffer, page);
  }
  const Fetch fetch = *found;
  fetches_.erase(found);
  if (fetch.answer)
    takeFound(fetch, *buffer, batch);
  else if (fetch.kind == Kind::Before)
    takeOlder(fetch, *buffer, batch);
  else
    takeFill(fetch, *buffer, batch);
}

void History::takeOlder(const Fetch& fetch, Buffer& buffer, const Batch& batch) {
  if (!batch.messages.empty() && fetch.keep == Keep::Yes) {
    const Incoming first(network_, batch.messages.front(), true);
    buffer.oldest = {std::string(first.message.tagOr("msgid", "")), first.time};
  }
  const bool ended = batch.messages.empty() ||
                     std::any_of(batch.tags.begin(), batch.tags.end(), [](const auto& tag) {
                       return tag.first == "draft/chathistory-end";
                     });
  Page page = pageOf(buffer, batch, Repeats::Keep);
  std::vector<Line> lines = std::move(page.lines);
  const bool inGap = fetch.gapEnd.known();
  if (inGap) {
    lines = closeGap(fetch, buffer, std::move(lines), batch.messages.size() >= fetch.asked);
  } else if (fetch.keep == Keep::Yes) {
    network_.cache().addOlder(buffer, lines);
  }
  network_.adopt(buffer, lines);
  network_.emit(LinesPrepended{buffer.id, std::move(lines), ended && !inGap});
  applyReactions(buffer, page);
}

// The kept lines end with `gapEnd`, then history is missing. Either the page reaches back to it, or
// what is still missing lies before the page now.
std::vector<Line> History::closeGap(const Fetch& fetch, Buffer& buffer, std::vector<Line> lines,
                                    bool full) {
  const HistoryPlace& end = fetch.gapEnd;
  const auto met = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
    return !end.msgid.empty() && line.msgid == end.msgid;
  });
  const bool closed = met != lines.end() || !full || lines.empty();
  if (met != lines.end()) lines.erase(lines.begin(), met + 1);
  std::erase_if(lines, [&](const Line& line) { return line.time < end.time; });
  network_.cache().removeGapBefore(buffer, fetch.place.msgid);
  std::vector<Line> kept = lines;
  if (!closed) {
    Line gap = network_.makeLine(LineKind::Gap);
    gap.time = lines.empty() ? end.time : lines.front().time;
    kept.insert(kept.begin(), std::move(gap));
  }
  network_.cache().addOlder(buffer, kept);
  if (lines.empty()) buffer.oldest = fetch.place;
  return lines;
}

void History::takeFound(const Fetch& fetch, Buffer& buffer, const Batch& batch) {
  Page page = pageOf(buffer, batch, Repeats::Keep);
  fetch.answer(Found{std::move(page.lines), std::move(page.reactions),
                     batch.messages.size() >= fetch.asked});
}

void History::takeFill(const Fetch& fetch, Buffer& buffer, const Batch& batch) {
  const HistoryPlace before = buffer.newest;
  Page page = pageOf(buffer, batch);
  for (Line& line : page.lines) {
    events_.replayed(buffer, line);
    if (buffer.recent.knows(line.msgid) && !line.msgid.empty()) continue;
    line.id = network_.context.nextLine();
    network_.show(buffer, std::move(line));
  }
  applyReactions(buffer, page);
  if (!batch.messages.empty()) {
    const Incoming first(network_, batch.messages.front(), true);
    const Incoming last(network_, batch.messages.back(), true);
    buffer.newest = {std::string(last.message.tagOr("msgid", "")), last.time};
    if (!buffer.oldest.known()) {
      buffer.oldest = {std::string(first.message.tagOr("msgid", "")), first.time};
    }
    buffer.lastSeq = std::max(buffer.lastSeq, seqOf(last.message));
  }
  const std::size_t filled = fetch.filled + batch.messages.size();
  const bool moved = before.msgid != buffer.newest.msgid || before.time != buffer.newest.time;
  const bool more = batch.messages.size() >= fetch.asked || isShortOfHeld(buffer, batch);
  const bool full = fetch.kind == Kind::After && more && moved;
  if (fetch.kind == Kind::Latest && fetch.place.known()) return goOnFromEntry(buffer);
  if (!full) return release(buffer);
  if (filled < kLargestGap) return fill(buffer, Kind::After, filled);
  showGap(buffer);
  fill(buffer, Kind::Latest, 0);
}

// A server may leave out of a page what we are not shown: its numbers tell whether it was the last.
bool History::isShortOfHeld(const Buffer& buffer, const Batch& batch) {
  const std::uint64_t reached = batch.messages.empty() ? 0 : seqOf(batch.messages.back());
  const auto held = std::find_if(buffer.held.begin(), buffer.held.end(),
                                 [](const Line& line) { return line.seq != 0; });
  return reached != 0 && held != buffer.held.end() && held->seq > reached + 1;
}

// We were in the room already when the link broke: all that was said since then was missed.
void History::goOnFromEntry(Buffer& buffer) {
  const HistoryPlace entry = std::exchange(buffer.entry, {});
  const auto justBefore = entry.time - std::chrono::milliseconds(1);
  if (!buffer.newest.known()) buffer.newest = {{}, justBefore};
  fill(buffer, Kind::After, 0);
}

History::Page History::pageOf(Buffer& buffer, const Batch& batch, Repeats repeats) {
  Page page;
  for (const irc::IrcMessage& message : batch.messages) {
    const Incoming in(network_, message, true);
    auto line = lineFrom(network_, in);
    if (!line) {
      takeRemark(buffer, in, page);
    } else if (repeats == Repeats::Keep || line->msgid.empty() ||
               !buffer.recent.knows(line->msgid)) {
      page.lines.push_back(std::move(*line));
    }
  }
  return page;
}

// What is about another message: that may be in this page, on show, or on the disk alone.
void History::takeRemark(Buffer& buffer, const Incoming& in, Page& page) {
  if (auto reaction = reactionIn(in)) return page.reactions.push_back(std::move(*reaction));
  if (!in.message.is("REDACT")) return;
  const std::string reason = irc::withoutFormatting(in.param(2));
  for (Line& line : page.lines) {
    if (line.msgid != in.param(1)) continue;
    line.redacted = true;
    line.text = {};
    line.note = reason;
  }
  network_.redact(buffer, std::string(in.param(1)), reason);
}

// When the lines are there that they are about.
void History::applyReactions(Buffer& buffer, const Page& page) {
  for (const Reacted& reaction : page.reactions) network_.react(buffer, reaction);
}

void History::release(Buffer& buffer) {
  buffer.holding = false;
  showHeld(buffer);
  events_.settled(buffer);
}

void History::showHeld(Buffer& buffer) {
  std::vector<Line> held = std::exchange(buffer.held, {});
  for (Line& line : held) {
    if (!line.msgid.empty() && buffer.recent.knows(line.msgid)) continue;
    if (!line.msgid.empty()) buffer.newest = {line.msgid, line.time};
    network_.show(buffer, std::move(line));
  }
}

bool History::takeRefusal(const std::string& label, std::string_view target) {
  const auto found = std::find_if(fetches_.begin(), fetches_.end(), [&](const Fetch& fetch) {
    if (!label.empty()) return fetch.label == label;
    const Buffer* buffer = network_.find(fetch.buffer);
    return buffer && (target.empty() || network_.isupport.same(buffer->name, target));
  });
  if (found == fetches_.end()) return false;
  const Fetch fetch = *found;
  fetches_.erase(found);
  fail(fetch);
  return true;
}

void History::fail(const Fetch& fetch) {
  if (fetch.answer) return fetch.answer(std::nullopt);
  Buffer* buffer = network_.find(fetch.buffer);
  if (!buffer) return;
  if (fetch.kind == Kind::Before) return network_.emit(LinesPrepended{buffer->id, {}, true});
  const bool known = std::exchange(buffer->entry, {}).known();
  if (fetch.kind == Kind::Latest && known) return fill(*buffer, Kind::Latest, 0);
  if (fetch.kind == Kind::Latest) return release(*buffer);
  showGap(*buffer);
  fill(*buffer, Kind::Latest, 0);
}

void History::showGap(Buffer& buffer) {
  Line gap = network_.makeLine(LineKind::Gap);
  gap.id = network_.context.nextLine();
  network_.show(buffer, std::move(gap));
}

void History::watch() {
  const bool unasked = std::any_of(fetches_.begin(), fetches_.end(),
                                   [](const Fetch& fetch) { return fetch.question == 0; });
  if (!unasked || timer_.isPending()) return;
  timer_.start(kPatience, [this] {
    askWhetherItAnswers();
    watch();
  });
}

// A page that takes long may still be on its way, over a slow link or behind much else.
void History::askWhetherItAnswers() {
  const auto latest = network_.context.clock.steadyNow() - kPatience;
  bool late = false;
  for (Fetch& fetch : fetches_) {
    if (fetch.question != 0 || fetch.askedAt > latest) continue;
    if (!std::exchange(late, true)) ++lastQuestion_;
    fetch.question = lastQuestion_;
  }
  if (late) network_.send({"PING", {kQuestion.token(lastQuestion_)}});
}

void History::takePong(std::string_view token) {
  const auto number = kQuestion.numberIn(token);
  if (!number) return;
  const auto unanswered = std::stable_partition(
      fetches_.begin(), fetches_.end(),
      [&](const Fetch& fetch) { return fetch.question == 0 || fetch.question > *number; });
  const std::vector<Fetch> failed(unanswered, fetches_.end());
  fetches_.erase(unanswered, fetches_.end());
  for (const Fetch& fetch : failed) fail(fetch);
}

void History::onLinkDown() {
  timer_.stop();
  for (const Fetch& fetch : std::exchange(fetches_, {})) {
    Buffer* buffer = network_.find(fetch.buffer);
    if (buffer && fetch.kind == Kind::Before) {
      network_.emit(LinesPrepended{buffer->id, {}, false});
    } else if (fetch.answer) {
      fetch.answer(std::nullopt);
    }
  }
  // What waited behind the gap is dropped with it: the next fill begins at the same place and
  // brings it again. What the server does not have stays.
  for (const auto& buffer : network_.buffers()) {
    buffer->entered = false;
    if (!std::exchange(buffer->holding, false)) continue;
    noteEntry(*buffer);
    for (Line& line : std::exchange(buffer->held, {})) {
      if (isOnlyHere(line)) network_.show(*buffer, std::move(line));
    }
  }
}

void History::noteEntry(Buffer& buffer) {
  if (buffer.newest.known() || buffer.entry.known()) return;
  for (const Line& line : buffer.held) {
    const bool entry = line.own && line.kind == LineKind::Joined && !line.msgid.empty();
    if (entry) buffer.entry = {line.msgid, line.time};
  }
}

void History::forget(BufferId buffer) {
  std::erase_if(fetches_, [buffer](const Fetch& fetch) { return fetch.buffer == buffer; });
}

}  // namespace parlor::client

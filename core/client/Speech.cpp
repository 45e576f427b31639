#include "client/Speech.h"

#include <algorithm>
#include <charconv>

#include "client/Question.h"
#include "irc/TextFormat.h"

namespace parlor::client {
namespace {

using irc::Capability;

constexpr std::size_t kActionBytes = 9;            // \x01ACTION ...\x01
constexpr std::chrono::hours kRemembered{7 * 24};  // a cid, by its server: docs/extensions.md
constexpr Question kQuestion("parlor-echo-");

bool mayConfirm(const Network& network) {
  return network.has(Capability::EchoMessage) || network.has(Capability::LabeledResponse);
}

// "max-bytes=4096,max-lines=24"
std::size_t limitOf(std::string_view value, std::string_view name, std::size_t otherwise) {
  const std::size_t at = value.find(name);
  if (at == std::string_view::npos) return otherwise;
  const std::string_view digits = value.substr(at + name.size());
  std::size_t number = 0;
  const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return result.ec == std::errc() ? number : otherwise;
}

const char* verbOf(chat::SpeechKind kind) {
  return kind == chat::SpeechKind::Notice ? "NOTICE" : "PRIVMSG";
}

// IRCv3 multiline: in a batch there is PRIVMSG alone.
bool isPlainMessage(chat::SpeechKind kind, bool action) {
  return kind == chat::SpeechKind::Message && !action;
}

LineKind lineKindOf(const OutboxEntry& entry) {
  if (entry.action) return LineKind::Action;
  return entry.kind == chat::SpeechKind::Notice ? LineKind::Notice : LineKind::Message;
}

}  // namespace

Speech::Speech(Network& network) : network_(network), echoTimer_(network.context.loop) {}

template <typename Predicate>
Speech::Item Speech::find(Predicate matches) {
  return std::find_if(pending_.begin(), pending_.end(), matches);
}

void Speech::say(Buffer& buffer, const Say& command) {
  ClientContext& context = network_.context;
  for (std::string& piece : pieces(buffer, command)) {
    OutboxEntry entry;
    entry.at = context.clock.wallNow();
    entry.cid = context.ulids.next(entry.at, context.random);
    entry.network = network_.identity();
    entry.target = buffer.name;
    entry.kind = command.kind;
    entry.action = command.action;
    entry.text = std::move(piece);
    entry.replyTo = command.replyTo;
    add(buffer, std::move(entry));
  }
}

std::vector<std::string> Speech::pieces(const Buffer& buffer, const Say& command) const {
  std::size_t budget = network_.textBudget(buffer.name);
  if (command.action) budget -= kActionBytes;
  std::string text = command.text;
  std::erase_if(text, [](char c) { return c == '\r' || c == '\0' || c == '\x01'; });
  auto lines = irc::splitText(text, budget);
  const bool plain = isPlainMessage(command.kind, command.action);
  if (lines.size() > 1 && plain && fitsMultiline(text)) return {text};
  return lines;
}

bool Speech::fitsMultiline(const std::string& text) const {
  const auto value = network_.capValues.find(Capability::Multiline);
  if (!network_.has(Capability::Multiline) || !network_.has(Capability::Batch)) return false;
  const std::string limits = value == network_.capValues.end() ? "" : value->second;
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
  const std::size_t mostBytes = limitOf(limits, "max-bytes=", 4096);
  const std::size_t mostLines = limitOf(limits, "max-lines=", 100);
  return text.size() <= mostBytes && lines + text.size() / 256 <= mostLines;
}

Line Speech::lineOf(const OutboxEntry& entry) const {
  Line line;
  line.kind = lineKindOf(entry);
  line.own = true;
  line.time = entry.at;
  line.nick = network_.nick;
  line.replyTo = entry.replyTo;
  line.text = irc::readFormatted(entry.text);
  line.delivery = entry.failure.empty() ? Delivery::Pending : Delivery::Failed;
  line.note = entry.failure.text;
  line.problem = entry.failure;
  return line;
}

void Speech::add(Buffer& buffer, OutboxEntry entry) {
  const LineId id = network_.append(buffer, lineOf(entry));
  if (!entry.failure.empty()) return void(failed_.emplace(id, Failed{std::move(entry), buffer.id}));
  pending_.push_back({std::move(entry), buffer.id, id, {}, {}});
  pending_.back().marked = pending_.back().entry.sent || canSend(buffer);
  store(pending_.back());
}

// Whoever finds it after a crash must know whether it may have been said: what is sent next is
// marked as sent before its first byte leaves.
void Speech::store(Pending& pending) {
  OutboxEntry entry = pending.entry;
  entry.sent = entry.sent || pending.marked;
  pending.stored = false;
  const std::weak_ptr<bool> alive = alive_;
  network_.outbox().put(entry, [this, alive, cid = entry.cid](const base::Status& status) {
    if (!alive.expired()) onStored(cid, status);
  });
}

bool Speech::canSend(const Buffer& buffer) const {
  return network_.online && buffer.joined && !buffer.holds();
}

void Speech::onStored(const std::string& cid, const base::Status& status) {
  const Item item = find([&](const Pending& p) { return p.entry.cid == cid; });
  if (item == pending_.end()) return;
  if (!status.ok()) return fail(item, {ProblemCode::NotSavedHere, {status.error().text}});
  item->stored = true;
  if (Buffer* buffer = network_.find(item->buffer)) flush(*buffer);
}

void Speech::restore() {
  for (OutboxEntry& entry : network_.outbox().load(network_.identity())) {
    const bool room = network_.isupport.isChannel(entry.target);
    add(network_.open(room ? BufferKind::Room : BufferKind::Direct, entry.target), entry);
  }
}

void Speech::flush(Buffer& buffer) {
  if (!canSend(buffer)) return;
  for (auto item = pending_.begin(); item != pending_.end();) {
    const auto next = std::next(item);
    if (item->buffer == buffer.id && !item->onTheWire) {
      if (!item->stored) return;  // order within a room
      if (!std::exchange(item->marked, true)) return store(*item);
      transmit(buffer, *item);
    }
    item = next;
  }
  askWhetherTaken();
  watch();
}

void Speech::transmit(Buffer& buffer, Pending& pending) {
  pending.entry.target = buffer.name;
  pending.onTheWire = true;
  pending.question = 0;
  pending.sentAt = network_.context.clock.steadyNow();
  pending.afterSeq = buffer.lastSeq;
  pending.afterTime = buffer.newest.time;
  pending.label = "s" + std::to_string(++lastLabel_);
  pending.entry.sent = true;
  const bool several = pending.entry.text.find('\n') != std::string::npos ||
                       pending.entry.text.size() > network_.textBudget(buffer.name);
  const bool plain = isPlainMessage(pending.entry.kind, pending.entry.action);
  if (several && plain && fitsMultiline(pending.entry.text))
    transmitMultiline(pending);
  else
    transmitLine(pending);
}

irc::Tags Speech::tagsOf(const Pending& pending) const {
  irc::Tags tags;
  if (!network_.has(Capability::MessageTags)) return tags;
  if (network_.has(Capability::LabeledResponse)) tags.emplace_back("label", pending.label);
  if (network_.has(Capability::ParlorCid)) tags.emplace_back("parlor.chat/cid", pending.entry.cid);
  if (!pending.entry.replyTo.empty()) tags.emplace_back("+reply", pending.entry.replyTo);
  return tags;
}

std::string Speech::wireText(const Pending& pending) const {
  std::string text = pending.entry.text;
  std::replace(text.begin(), text.end(), '\n', ' ');
  return pending.entry.action ? irc::makeCtcp("ACTION", text) : text;
}

void Speech::transmitLine(const Pending& pending) {
  irc::IrcMessage message(verbOf(pending.entry.kind), {pending.entry.target, wireText(pending)});
  message.tags = tagsOf(pending);
  network_.send(message);
}

void Speech::transmitMultiline(const Pending& pending) {
  const std::string reference = "m" + std::to_string(lastLabel_);
  irc::IrcMessage open("BATCH", {"+" + reference, "draft/multiline", pending.entry.target});
  open.tags = tagsOf(pending);
  network_.send(open);
  std::string_view rest = pending.entry.text;
  const std::size_t budget = network_.textBudget(pending.entry.target);
  while (true) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    std::string_view part = line;
    bool continues = false;
    do {
      const auto cut = part.empty() ? std::string() : irc::splitText(part, budget).front();
      // A blank at the cut belongs to the next part: joined again nothing is missing.
      irc::IrcMessage piece(verbOf(pending.entry.kind),
                            {pending.entry.target, part.substr(0, cut.size())});
      piece.setTag("batch", reference);
      if (continues) piece.setTag("draft/multiline-concat", "");
      network_.send(piece);
      part.remove_prefix(cut.size());
      continues = true;
    } while (!part.empty());
    if (line.size() == rest.size()) break;
    rest.remove_prefix(line.size() + 1);
  }
  network_.send({"BATCH", {"-" + reference}});
}

Speech::Item Speech::findEcho(const Incoming& in, const Buffer& buffer) {
  const std::string_view cid = in.message.tagOr("parlor.chat/cid", "");
  const std::string_view label = in.message.tagOr("label", "");
  if (!cid.empty()) return find([&](const Pending& p) { return p.entry.cid == cid; });
  if (!label.empty()) {
    return find([&](const Pending& p) { return p.onTheWire && p.label == label; });
  }
  if (network_.has(Capability::LabeledResponse)) return pending_.end();
  return find([&](const Pending& p) {
    return p.onTheWire && p.buffer == buffer.id && wireText(p) == in.param(1);
  });
}

bool Speech::takeEcho(const Incoming& in, Buffer& buffer) {
  const Item item = findEcho(in, buffer);
  if (item == pending_.end()) return false;
  const auto echo = lineFrom(network_, in);
  kept(item, echo ? &*echo : nullptr);
  return true;
}

bool Speech::takeAck(const std::string& label) {
  const Item item = find([&](const Pending& p) { return p.onTheWire && p.label == label; });
  if (label.empty() || item == pending_.end()) return false;
  if (network_.has(Capability::EchoMessage)) return true;  // the echo will say it
  kept(item, nullptr);
  return true;
}

// The echo of what was said before, in an earlier run: its place is among the lines that are known,
// on show or only on the disk.
bool Speech::isRepeat(const Pending& pending, const Line& echo) {
  if (echo.seq != 0 && pending.afterSeq != 0) return echo.seq <= pending.afterSeq;
  return echo.time < pending.afterTime;
}

void Speech::kept(Item item, const Line* echo) {
  network_.outbox().remove(item->entry.cid);
  const Pending pending = std::move(*item);
  pending_.erase(item);
  Buffer* buffer = network_.find(pending.buffer);
  if (!buffer) return;
  // History brought it before the echo came: one of the two is enough.
  if (echo && buffer->recent.knows(echo->msgid)) return network_.remove(*buffer, pending.line);
  if (echo && network_.has(Capability::ParlorCid) && isRepeat(pending, *echo)) {
    network_.keep(*buffer, *echo);
    return network_.remove(*buffer, pending.line);
  }
  Line line = echo ? *echo : lineOf(pending.entry);
  line.delivery = echo || mayConfirm(network_) ? Delivery::Kept : Delivery::None;
  settle(pending, std::move(line));
}

void Speech::fail(Item item, const Problem& why) {
  Pending pending = std::move(*item);
  pending_.erase(item);
  pending.entry.failure = why;
  network_.outbox().put(pending.entry, [](const base::Status&) {});
  settle(pending, lineOf(pending.entry));
  failed_.emplace(pending.line, Failed{std::move(pending.entry), pending.buffer});
}

// The line that was shown at once becomes what it is.
void Speech::settle(const Pending& pending, Line line) {
  Buffer* buffer = network_.find(pending.buffer);
  if (!buffer) return;
  line.id = pending.line;
  const bool held = std::any_of(buffer->held.begin(), buffer->held.end(),
                                [&](const Line& each) { return each.id == line.id; });
  network_.change(*buffer, line);
  if (held) return;  // seen when it is shown
  buffer->recent.learn(line.msgid);
  network_.keep(*buffer, line);
}

void Speech::moveBehind(Buffer& buffer) {
  std::vector<LineId> waiting;
  for (const Pending& pending : pending_) {
    if (pending.buffer == buffer.id && !pending.onTheWire) waiting.push_back(pending.line);
  }
  if (buffer.recent.endsWith(waiting)) return;
  for (Pending& pending : pending_) {
    if (pending.buffer != buffer.id || pending.onTheWire) continue;
    network_.remove(buffer, pending.line);
    pending.line = network_.append(buffer, lineOf(pending.entry));
  }
}

bool Speech::takeRefusal(const std::string& label, std::string_view target, std::string_view text) {
  const Item item = find([&](const Pending& p) {
    if (!label.empty()) return p.onTheWire && p.label == label;
    return p.onTheWire && network_.isupport.same(p.entry.target, target);
  });
  if (item == pending_.end()) return false;
  fail(item, irc::withoutFormatting(text));
  return true;
}

bool Speech::takeCidRefusal(std::string_view cid, std::string_view text) {
  const Item item = find([&](const Pending& p) { return p.entry.cid == cid; });
  if (item == pending_.end()) return false;
  fail(item, irc::withoutFormatting(text));
  return true;
}

void Speech::resend(Buffer& buffer, LineId line) {
  const auto node = failed_.extract(line);
  if (node.empty()) return;
  OutboxEntry entry = node.mapped().entry;
  network_.remove(buffer, line);
  entry.failure = {};
  entry.sent = false;  // the person has decided: no more doubt
  entry.at = network_.context.clock.wallNow();
  // A server that knows cids may have it after all, and then answers for the first one.
  add(buffer, std::move(entry));
}

void Speech::discard(Buffer& buffer, LineId line) {
  const auto node = failed_.extract(line);
  if (node.empty()) return;
  network_.outbox().remove(node.mapped().entry.cid);
  network_.remove(buffer, line);
}

void Speech::onLinkDown() {
  echoTimer_.stop();
  awaitsPong_ = false;
  for (Pending& pending : pending_) pending.onTheWire = false;
}

// It may have been said, and to say it again may double it.
bool Speech::isInDoubt(const Pending& pending) const {
  if (!pending.entry.sent || pending.onTheWire) return false;
  const auto age = network_.context.clock.wallNow() - pending.entry.at;
  return !network_.has(Capability::ParlorCid) || age > kRemembered;
}

void Speech::settleFromHistory(Buffer& buffer, const Line& line) {
  if (!line.own) return;
  const Item item = find([&](const Pending& p) {
    return p.buffer == buffer.id && isInDoubt(p) &&
           irc::readFormatted(p.entry.text).text == line.text.text;
  });
  if (item != pending_.end()) kept(item, &line);
}

void Speech::failUnconfirmed(Buffer& buffer) {
  for (auto item = pending_.begin(); item != pending_.end();) {
    const auto next = std::next(item);
    if (item->buffer == buffer.id && isInDoubt(*item)) {
      fail(item, ProblemCode::BrokeUnconfirmed);
    }
    item = next;
  }
}

void Speech::watch() {
  const auto oldest = find([](const Pending& p) { return p.onTheWire; });
  if (oldest == pending_.end() || echoTimer_.isPending()) return;
  echoTimer_.start(network_.context.settings.echoTimeout, [this] { ask(); });
}

// What was sent before this question and has no answer when the question has one, was not taken.
void Speech::ask() {
  const auto now = network_.context.clock.steadyNow();
  const auto timeout = network_.context.settings.echoTimeout;
  const auto late =
      find([&](const Pending& p) { return p.onTheWire && now - p.sentAt >= timeout; });
  if (late != pending_.end()) putQuestion();
  watch();
}

void Speech::putQuestion() {
  ++lastQuestion_;
  for (Pending& pending : pending_) {
    if (pending.onTheWire && pending.question == 0) pending.question = lastQuestion_;
  }
  network_.send({"PING", {kQuestion.token(lastQuestion_)}});
}

// A server that confirms nothing answers this at least, and what came before has come then, too.
// One question at a time, for all that was said meanwhile.
void Speech::askWhetherTaken() {
  if (mayConfirm(network_) || awaitsPong_) return;
  const auto unasked = find([](const Pending& p) { return p.onTheWire && p.question == 0; });
  if (unasked == pending_.end()) return;
  awaitsPong_ = true;
  putQuestion();
}

void Speech::takePong(std::string_view token) {
  const auto number = kQuestion.numberIn(token);
  if (!number) return;
  for (auto item = pending_.begin(); item != pending_.end();) {
    const auto next = std::next(item);
    const bool asked = item->onTheWire && item->question != 0 && item->question <= *number;
    if (asked && mayConfirm(network_)) fail(item, ProblemCode::NotConfirmed);
    if (asked && !mayConfirm(network_)) kept(item, nullptr);
    item = next;
  }
  if (*number == lastQuestion_) awaitsPong_ = false;
  askWhetherTaken();
}

void Speech::forget(BufferId buffer) {
  for (auto item = pending_.begin(); item != pending_.end();) {
    const auto next = std::next(item);
    if (item->buffer == buffer) {
      network_.outbox().remove(item->entry.cid);
      pending_.erase(item);
    }
    item = next;
  }
  std::erase_if(failed_, [&](const auto& failed) {
    if (failed.second.buffer != buffer) return false;
    network_.outbox().remove(failed.second.entry.cid);
    return true;
  });
}

}  // namespace parlor::client

#include "fuzz/OutputCheck.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

#include "base/Utf8.h"

namespace parlor::fuzz {
namespace {

constexpr std::size_t kTagBytes = 8191;  // with the '@' and the blank
constexpr std::size_t kLineBytes = 512;  // with CR LF
constexpr std::size_t kPlainBytes = 16384;

constexpr std::string_view kBeforeWelcome[] = {"CAP",  "PING", "PONG", "ERROR", "NOTICE",
                                               "FAIL", "WARN", "NOTE", "ACK",   "BATCH"};
// With all of these, a room's every number is seen, and nothing is played back unasked.
constexpr std::string_view kAll[] = {
    "draft/chathistory",       "message-tags",  "echo-message",   "batch", "draft/multiline",
    "draft/message-redaction", "invite-notify", "parlor.chat/seq"};

// What the room is that a numbered line happened in.
std::string roomOf(const irc::IrcMessage& message) {
  std::size_t index = 0;
  if (message.is("INVITE")) index = 1;
  if (message.is("BATCH")) index = 2;
  const std::string_view target = message.param(index);
  const std::size_t hash = target.find('#');
  return hash == std::string_view::npos ? std::string() : std::string(target.substr(hash));
}

std::uint64_t numberOf(const irc::IrcMessage& message) {
  const std::string_view text = message.tagOr("parlor.chat/seq", "");
  std::uint64_t seq = 0;
  std::from_chars(text.data(), text.data() + text.size(), seq);
  return seq;
}

std::string_view nickOf(const irc::IrcMessage& message) {
  return std::string_view(message.source).substr(0, message.source.find('!'));
}

}  // namespace

void OutputCheck::connected(bool irc) {
  irc_ = irc;
  welcome_ = pinged_ = false;
  trusted_ = true;
  rest_.clear(), nick_.clear();
  capabilities_.clear(), waiting_.clear(), answered_.clear(), batches_.clear(), places_.clear();
  messages_.clear(), numerics_.clear();
}

void OutputCheck::take(std::string_view bytes) {
  rest_ += bytes;
  if (!irc_) dropNegotiation();
  std::size_t begin = 0, end = 0;
  while ((end = rest_.find('\n', begin)) != std::string::npos) {
    line(std::string_view(rest_).substr(begin, end - begin + 1));
    begin = end + 1;
  }
  rest_.erase(0, begin);
  check(rest_.size() <= kTagBytes + kPlainBytes, "no line is beyond every limit");
}

// What a terminal that speaks telnet is answered, RFC 854: IAC, WILL to DONT, the option.
void OutputCheck::dropNegotiation() {
  for (std::size_t at = 0; (at = rest_.find('\xFF', at)) != std::string::npos;) {
    if (rest_.size() - at < 3) return;
    const bool answer =
        static_cast<unsigned char>(rest_[at + 1]) >= 0xFB && rest_[at + 1] != '\xFF';
    check(answer, "of telnet only refusals go out");
    rest_.erase(at, 3);
  }
}

void OutputCheck::line(std::string_view line) {
  line.remove_suffix(1);
  check(!irc_ || line.ends_with('\r'), "a line ends in CR LF");
  if (line.ends_with('\r')) line.remove_suffix(1);
  check(line.find('\r') == std::string_view::npos, "one CR in a line");
  check(line.find('\0') == std::string_view::npos, "no NUL goes out");
  check(base::isValidUtf8(line), "what goes out is UTF-8");
  if (irc_) ircLine(line);
}

void OutputCheck::ircLine(std::string_view line) {
  checkLengths(line);
  const auto message = irc::IrcMessage::parse(line);
  check(message.has_value(), "every line is a message");
  if (!welcome_) checkBeforeWelcome(*message);
  checkLabel(*message);
  checkPlace(*message);
  checkBatch(*message);
  learn(*message);
}

void OutputCheck::checkLengths(std::string_view line) const {
  std::size_t tags = 0;
  if (line.starts_with('@')) tags = std::min(line.find(' '), line.size()) + 1;
  check(tags <= kTagBytes, "tags fit their part of a line");
  check(line.size() - std::min(tags, line.size()) + 2 <= kLineBytes, "a line has 512 bytes");
}

void OutputCheck::checkBeforeWelcome(const irc::IrcMessage& message) const {
  const bool word = std::find(std::begin(kBeforeWelcome), std::end(kBeforeWelcome),
                              std::string_view(message.command)) != std::end(kBeforeWelcome);
  const bool error = message.command.size() == 3 && message.command[0] >= '4';
  check(word || error || message.is("001"), "nothing but the handshake before the welcome");
}

// --- labels and batches ---

void OutputCheck::checkLabel(const irc::IrcMessage& message) {
  const std::string* label = message.tag("label");
  if (label == nullptr || !trusted_) return;
  if (waiting_.erase(*label) > 0) {
    answered_.insert(*label);
  } else {
    check(!answered_.contains(*label), "a label has one answer");
  }
}

void OutputCheck::checkBatch(const irc::IrcMessage& message) {
  if (const std::string* inside = message.tag("batch")) {
    check(batches_.contains(*inside), "a line's batch is open");
  }
  if (!message.is("BATCH")) return;
  const std::string reference(message.param(0).substr(1));
  if (message.param(0).starts_with('+')) {
    const bool fresh = batches_.emplace(reference, message.param(1)).second;
    check(fresh, "a batch is opened once");
  } else {
    check(batches_.erase(reference) == 1, "a batch that ends was open");
  }
}

void OutputCheck::checkAllEnded() const {
  if (irc_) check(batches_.empty(), "every batch ends");
  if (trusted_) check(waiting_.empty(), "every label is answered");
}

// --- places in rooms ---

bool OutputCheck::seesEverything() const {
  return std::all_of(std::begin(kAll), std::end(kAll), [this](std::string_view name) {
    return capabilities_.contains(std::string(name));
  });
}

bool OutputCheck::isReplayed(const irc::IrcMessage& message) const {
  const std::string* inside = message.tag("batch");
  if (inside == nullptr) return false;
  const auto type = batches_.find(*inside);
  return type != batches_.end() && type->second != "labeled-response";
}

bool OutputCheck::isFromSelf(const irc::IrcMessage& message) const {
  return nickOf(message) == nick_;
}

void OutputCheck::checkPlace(const irc::IrcMessage& message) {
  if (!seesEverything() || isReplayed(message)) return;
  const std::string room = roomOf(message);
  const bool self = isFromSelf(message);
  if (message.is("JOIN") && self) places_.erase(room);
  if (message.tag("parlor.chat/seq") != nullptr && !room.empty()) {
    const auto place = places_.find(room);
    const bool repeat =
        self && message.tag("parlor.chat/cid") != nullptr && isBefore(message, room);
    const std::string id(message.tagOr("msgid", ""));
    check(messages_.insert(id).second || id.empty() || repeat, "a message comes once");
    if (message.is("JOIN") && self) {
      moveTo(places_[room], room, message);
    } else if (place != places_.end() && !repeat) {
      moveTo(place->second, room, message);
    }
  }
  const bool kicked = message.is("KICK") && message.param(1) == nick_;
  if ((message.is("PART") && self) || kicked) places_.erase(room);
}

// Who says something again under its id is shown the first echo, from whenever that was.
bool OutputCheck::isBefore(const irc::IrcMessage& message, const std::string& room) const {
  const auto place = places_.find(room);
  return place == places_.end() || numberOf(message) <= place->second.seq;
}

void OutputCheck::moveTo(Place& place, const std::string& room, const irc::IrcMessage& message) {
  const std::uint64_t seq = numberOf(message);
  check(seq > place.seq, "numbers of a room rise");
  if (place.seq != 0) {
    for (std::uint64_t missed = place.seq + 1; missed < seq; ++missed) {
      check(isForSome_(room, missed), "no number of a room is missing");
    }
  }
  place.seq = seq;
  const std::string time(message.tagOr("time", ""));
  check(time.empty() || time >= place.time, "time goes on in a room");
  if (!time.empty()) place.time = time;
}

// --- what the line tells ---

void OutputCheck::learn(const irc::IrcMessage& message) {
  if (message.is("001")) welcome_ = true, nick_ = message.param(0);
  if (message.is("NICK") && isFromSelf(message)) nick_ = message.param(0);
  if (message.is("PING")) pinged_ = true;
  if (message.is("RESUME") && message.param(0) == "TOKEN") token_ = message.param(1);
  if (message.is("CAP") && message.param(1) == "ACK") capabilitiesChanged(message.param(2));
  if (const std::string* id = message.tag("msgid")) {
    event_ = *id;
    const bool said = message.is("PRIVMSG") || message.is("NOTICE") || message.is("TAGMSG") ||
                      message.is("BATCH");
    if (said) message_ = *id;
  }
  const bool numeric = message.command.size() == 3 && std::isdigit(message.command[0]) != 0;
  if (numeric && !message.params.empty()) {
    numerics_[message.command] =
        message.command == "251" ? message.params.back() : std::string(message.param(1));
  }
}

void OutputCheck::capabilitiesChanged(std::string_view list) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    const std::string name(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
    name.starts_with('-') ? void(capabilities_.erase(name.substr(1)))
                          : void(capabilities_.insert(name));
  }
  places_.clear();
  if (!hasLabels()) distrust();
}

std::size_t OutputCheck::numberIn(const std::string& numeric) const {
  const auto found = numerics_.find(numeric);
  if (found == numerics_.end()) return 0;
  const std::string& text = found->second;
  std::size_t number = 0;
  const std::size_t digit = std::min(text.find_first_of("0123456789"), text.size());
  std::from_chars(text.data() + digit, text.data() + text.size(), number);
  return number;
}

}  // namespace parlor::fuzz

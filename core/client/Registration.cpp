#include "client/Registration.h"

#include <algorithm>
#include <vector>

#include "irc/Numerics.h"
#include "irc/TextFormat.h"

namespace parlor::client {
namespace {

using irc::Capability;
using irc::Numeric;

constexpr irc::CapabilitySet kWanted{
    Capability::MessageTags,   Capability::ServerTime,       Capability::Batch,
    Capability::EchoMessage,   Capability::LabeledResponse,  Capability::MultiPrefix,
    Capability::ExtendedJoin,  Capability::AwayNotify,       Capability::AccountNotify,
    Capability::AccountTag,    Capability::Chghost,          Capability::Setname,
    Capability::InviteNotify,  Capability::UserhostInNames,  Capability::StandardReplies,
    Capability::CapNotify,     Capability::ChatHistory,      Capability::EventPlayback,
    Capability::ReadMarker,    Capability::MessageRedaction, Capability::Multiline,
    Capability::ChannelRename, Capability::ExtendedIsupport, Capability::Search,
    Capability::ParlorCid,     Capability::ParlorSeq,        Capability::ParlorResume};

constexpr int kMaxCapLines = 200;  // of one connection; a real list has two or three
constexpr int kMaxRequests = 40;
constexpr int kMaxNickAttempts = 5;
constexpr std::size_t kMaxRequestBytes = 400;

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> result;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    if (!word.empty()) result.push_back(word);
  }
  return result;
}

std::string lastOf(const irc::IrcMessage& message) {
  return message.params.empty() ? std::string() : irc::withoutFormatting(message.params.back());
}

}  // namespace

Registration::Registration(Network& network, Events events)
    : network_(network), events_(std::move(events)) {}

void Registration::begin(const std::string& resumeToken, bool insist) {
  resumeToken_ = resumeToken;
  insist_ = insist;
  welcomed_ = refused_ = ended_ = false;
  capLines_ = nickAttempts_ = requests_ = waiting_ = 0;
  offered_ = {};
  lastNotice_.clear();
  network_.caps = {};
  network_.capValues.clear();
  network_.isupport = {};
  const JoinNetwork& request = network_.request;
  network_.send({"CAP", {"LS", "302"}});
  if (!request.password.empty()) network_.send({"PASS", {request.password}});
  network_.nick = request.nick;
  network_.send({"NICK", {request.nick}});
  const std::string& user = request.username.empty() ? request.nick : request.username;
  const std::string& real = request.realname.empty() ? request.nick : request.realname;
  network_.send({"USER", {user, "0", "*", real}});
}

bool Registration::take(const irc::IrcMessage& message) {
  if (message.is("CAP")) return takeCap(message), true;
  if (welcomed_) return false;
  if (message.is("ERROR")) {
    refuse("", {ProblemCode::ServerRefused, {lastOf(message)}});
    return true;
  }
  if (message.is("NOTICE")) lastNotice_ = lastOf(message);
  return takeNumeric(message);
}

void Registration::takeCap(const irc::IrcMessage& message) {
  if (++capLines_ > kMaxCapLines) return end();
  const std::string_view verb = message.param(1);
  if (verb == "LS") {
    takeOffer(message);
  } else if (verb == "NEW") {
    for (const std::string_view item : words(message.param(2))) offer(item);
    ask();
  } else if (verb == "DEL") {
    acknowledge(message.param(2), false);
  } else if (verb == "ACK" || verb == "NAK") {
    waiting_ = std::max(waiting_ - 1, 0);
    const auto names = words(message.params.back());
    if (verb == "ACK")
      acknowledge(message.params.back(), true);
    else if (names.size() > 1)
      for (const auto name : names) askFor(std::string(name));
    if (waiting_ == 0) end();
  }
}

// "CAP nick LS * :..." has more to come; "CAP nick LS :..." is the last.
void Registration::takeOffer(const irc::IrcMessage& message) {
  const bool more = message.params.size() > 3 && message.param(2) == "*";
  for (const std::string_view item : words(message.params.back())) offer(item);
  if (more) return;
  ask();
  if (waiting_ == 0) end();
}

void Registration::offer(std::string_view item) {
  const std::string_view name = item.substr(0, item.find('='));
  const auto capability = irc::capabilityByName(name);
  if (!capability) return;
  offered_.add(*capability);
  network_.capValues[*capability] =
      name.size() < item.size() ? std::string(item.substr(name.size() + 1)) : std::string();
}

void Registration::ask() {
  std::string names;
  for (const Capability capability : (offered_ & kWanted).list()) {
    if (network_.has(capability)) continue;
    const std::string_view name = irc::nameOf(capability);
    if (names.size() + name.size() > kMaxRequestBytes) askFor(std::exchange(names, {}));
    if (!names.empty()) names += ' ';
    names += name;
  }
  if (!names.empty()) askFor(names);
}

void Registration::askFor(const std::string& names) {
  if (++requests_ > kMaxRequests) return;
  ++waiting_;
  irc::IrcMessage request("CAP", {"REQ", names});
  network_.send(request);
}

void Registration::acknowledge(std::string_view names, bool accepted) {
  for (std::string_view name : words(names)) {
    const bool removed = name.starts_with('-');
    if (removed) name.remove_prefix(1);
    const auto capability = irc::capabilityByName(name.substr(0, name.find('=')));
    if (!capability) continue;
    network_.caps.set(*capability, accepted && !removed && kWanted.has(*capability));
    if (!accepted) offered_.remove(*capability);
  }
  if (welcomed_ && events_.capabilitiesChanged) events_.capabilitiesChanged();
}

void Registration::end() {
  if (ended_ || welcomed_) return;
  ended_ = true;
  if (network_.has(Capability::ParlorResume) && !resumeToken_.empty()) {
    network_.send({"RESUME", {resumeToken_}});
  }
  network_.send({"CAP", {"END"}});
}

bool Registration::takeNumeric(const irc::IrcMessage& message) {
  const auto numeric = irc::numericOf(message.command);
  if (!numeric) return false;
  switch (*numeric) {
    case Numeric::RplWelcome:
      welcomed_ = true;
      if (!message.param(0).empty()) network_.nick = message.param(0);
      events_.welcomed();
      return true;
    case Numeric::ErrErroneousNickname:
    case Numeric::ErrNicknameInUse:
    case Numeric::ErrNickCollision:
    case Numeric::ErrUnavailResource:
      takeNickRefusal(message);
      return true;
    case Numeric::ErrPasswdMismatch:
      refuse("password", {network_.request.password.empty() ? ProblemCode::PasswordWanted
                                                            : ProblemCode::PasswordWrong,
                          {network_.address()}});
      return true;
    case Numeric::ErrYoureBannedCreep:
      refuse("address", {ProblemCode::NotLetIn, {network_.address(), lastOf(message)}});
      return true;
    case Numeric::ErrUnknownCommand:
      return message.param(1) == "CAP";  // it knows none: fine
    default:
      return false;
  }
}

void Registration::takeNickRefusal(const irc::IrcMessage& message) {
  const auto numeric = irc::numericOf(message.command);
  const bool taken = numeric != Numeric::ErrErroneousNickname;
  if (insist_ || !taken || ++nickAttempts_ > kMaxNickAttempts) {
    return refuse("nick",
                  taken ? Problem(ProblemCode::NameTaken, {network_.nick, network_.address()})
                        : Problem(ProblemCode::NameNotAllowed, {network_.nick, lastOf(message)}),
                  taken);
  }
  network_.nick += '_';
  network_.send({"NICK", {network_.nick}});
}

void Registration::refuse(std::string field, Problem text, bool taken) {
  if (std::exchange(refused_, true)) return;
  events_.refused({std::move(field), std::move(text), taken});
}

}  // namespace parlor::client

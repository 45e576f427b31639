#include "server/PlainProtocol.h"

#include <fmt/format.h>

#include <random>

#include "base/Utf8.h"
#include "server/CommandTable.h"
#include "server/Core.h"
#include "server/Entry.h"
#include "server/IrcProtocol.h"
#include "server/PlainCommands.h"
#include "server/PlainEvents.h"
#include "server/Playback.h"
#include "server/Sniffer.h"
#include "server/Wire.h"
#include "server/commands/Talk.h"

namespace parlor::server {
namespace {

constexpr std::size_t kPartBytes = 400;    // of one line before it is decoded
constexpr std::size_t kNamesShown = 1000;  // bytes of names in a welcome
constexpr int kPasswordTries = 3;

plain::LegacyDecoder openDecoder(const std::string& encoding) {
  auto decoder = plain::LegacyDecoder::open(encoding);
  if (decoder) return std::move(*decoder);
  return plain::LegacyDecoder::open("UTF-8").value();
}

std::string shortened(const std::string& names) {
  if (names.size() <= kNamesShown) return names;
  return std::string(base::clipUtf8(names, kNamesShown)) + "...";
}

}  // namespace

PlainProtocol::PlainProtocol(Core& core, Session& session, Handshake handshake)
    : core_(core),
      session_(session),
      framer_(kPartBytes),
      decoder_(openDecoder(core.config.plainEncoding)),
      mayBeIrc_(handshake == Handshake::FirstLine) {}

PlainProtocol::~PlainProtocol() {
  stopListening();
}

void PlainProtocol::start() {
  if (core_.config.password.empty()) return listen();
  awaitsPassword_ = true;
  tell(core_.texts(Text::PasswordAsked));
}

void PlainProtocol::feed(std::string_view bytes) {
  std::string typed, replies;
  telnet_.feed(bytes, typed, replies);
  framer_.feed(typed);
  if (!replies.empty()) session_.send(io::makeShared(std::move(replies)), Origin::Own);
  if (telnet_.broken()) {
    const std::string reason = core_.texts(Text::BrokenTelnet);
    if (session_.user) core_.quit(session_.user, reason);
    session_.finish(reason);
  }
}

bool PlainProtocol::step() {
  const std::optional<std::string> line = nextLine();
  if (!line) return false;
  take(*line);
  return true;
}

std::optional<std::string> PlainProtocol::nextLine() {
  std::optional<std::string_view> raw = framer_.next();
  if (!raw && flush_) raw = framer_.flush();
  if (!raw) {
    flush_ = false;
    if (framer_.hasUnfinished()) session_.flushAfter(core_.config.timeouts.unterminated);
    return std::nullopt;
  }
  return decoder_.decode(*raw);
}

bool PlainProtocol::inputEnded() {
  if (!framer_.hasUnfinished()) return false;
  return flush_ = true;
}

void PlainProtocol::take(const std::string& line) {
  if (std::exchange(mayBeIrc_, false) && isLateHandshake(line)) return becomeIrc(line);
  if (awaitsPassword_) return takePassword(line);
  const plain::PlainInput input = plain::PlainInput::parse(plain::cleanTyped(line));
  using Kind = plain::PlainInput::Kind;
  if (input.kind == Kind::Say || input.kind == Kind::Command) introduce();
  session_.lastSpoke = core_.clock.steadyNow();
  switch (input.kind) {
    case Kind::Empty:
      break;
    case Kind::Say:
      say(input.rest);
      break;
    case Kind::Command:
      command(input);
      break;
    case Kind::Goodbye:
      leave("");
      break;
  }
}

void PlainProtocol::takePassword(const std::string& line) {
  if (line.empty()) return;
  if (line == core_.config.password) {
    awaitsPassword_ = false;
    return comeIn();
  }
  tell(core_.texts(Text::PasswordWrong));
  if (++wrongPasswords_ >= kPasswordTries) session_.finish(core_.texts(Text::WrongPassword));
}

// A client that waits for a banner introduces itself after the greeting: the guest was a mistake.
void PlainProtocol::becomeIrc(const std::string& firstLine) {
  if (session_.user) core_.quit(session_.user, "");
  stopListening();
  guestName_.clear();
  auto irc = std::make_unique<IrcProtocol>(core_, session_);
  irc->feed(firstLine + "\r\n");
  while (const auto line = framer_.next()) irc->feed(std::string(*line) + "\r\n");
  if (const auto rest = framer_.flush()) irc->feed(*rest);
  session_.switchTo(std::move(irc));
}

void PlainProtocol::comeIn() {
  guestName_ = freeGuestName();
  introduce();
  welcome(core_.world.user(session_.user)->nick, core_.world.room(room()));
}

void PlainProtocol::listen() {
  const bool certain = !mayBeIrc_ || core_.config.timeouts.introduce.count() <= 0;
  const chat::Room* only = onlyRoom(core_);
  if (certain || only == nullptr) return comeIn();
  guestName_ = freeGuestName();
  core_.delivery.addListener(listeningTo_ = only->id, session_);
  session_.settleAfter(core_.config.timeouts.introduce);
  welcome(guestName_, only);
}

void PlainProtocol::stopListening() {
  if (listeningTo_) core_.delivery.removeListener(std::exchange(listeningTo_, {}), session_);
}

// Somebody may have taken the name meanwhile.
void PlainProtocol::introduce() {
  if (guestName_.empty()) return;
  session_.settleAfter(base::Milliseconds(0));
  const std::string told = std::exchange(guestName_, {});
  stopListening();
  const bool taken = core_.world.userByNick(told) != nullptr;
  const std::string nick = taken ? freeGuestName() : told;
  registerUser(core_, session_,
               {.nick = nick,
                .username = "guest",
                .host = shownHost(session_.peer()),
                .realname = "",
                .account = {},
                .address = session_.peer().host(),
                .door = chat::Door::Plain,
                .session = session_.id});
  if (const chat::Room* only = onlyRoom(core_)) enterRoom(core_, session_, only->id, false);
  if (taken) tell(core_.texts(Text::YouAre, nick));
}

std::string PlainProtocol::freeGuestName() {
  std::minstd_rand random(std::random_device{}());
  while (true) {
    std::string name = fmt::format("guest-{}", 1000 + random() % 9000);
    if (core_.world.users().size() > 5000) name += fmt::format("{}", random() % 100000);
    if (core_.world.userByNick(name) == nullptr) return name;
  }
}

chat::RoomId PlainProtocol::room() const {
  const chat::User* user = core_.world.user(session_.user);
  return user == nullptr || user->rooms.empty() ? chat::RoomId() : *user->rooms.rbegin();
}

void PlainProtocol::welcome(const std::string& nick, const chat::Room* here) {
  const std::string& server = core_.config.networkName;
  if (here == nullptr) {
    tell(core_.texts(Text::Welcome, server, nick));
    run("LIST", {});
  } else {
    const std::string names = shortened(namesIn(core_.world, *here, session_.user));
    const std::string_view name = spokenRoom(here->name);
    tell(names.empty() ? core_.texts(Text::WelcomeAlone, name, server, nick)
                       : core_.texts(Text::WelcomeRoom, name, server, nick, names));
  }
  tell(core_.texts(Text::Hint));
  if (here == nullptr) return;
  showTopic(*here);
  sendEarlier(core_, session_, here->id);
}

void PlainProtocol::showTopic(const chat::Room& here) {
  if (here.topic) tell(core_.texts(Text::TopicIs, plain::cleanTyped(here.topic->text)));
}

// In parts where one message cannot hold it: between characters, in order, nothing left out.
void PlainProtocol::say(const std::string& text) {
  const chat::Room* here = core_.world.room(room());
  if (here == nullptr) return tell(core_.texts(Text::NoRoom));
  const std::string name = here->name;
  const std::size_t budget =
      commands::textBudget(core_.sourceOf(*core_.world.user(session_.user)), name);
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::string_view part = base::clipUtf8(rest, budget);
    run("PRIVMSG", {name, std::string(part)});
    rest.remove_prefix(part.size());
  }
}

void PlainProtocol::run(std::string verb, std::vector<std::string> params) {
  chat::Command asked;
  asked.verb = std::move(verb);
  asked.params = std::move(params);
  core_.commands.run(core_, session_, asked);
}

void PlainProtocol::command(const plain::PlainInput& input) {
  if (input.verb == "quit" || input.verb == "bye" || input.verb == "exit") {
    return leave(input.rest);
  }
  if (input.verb == "help" || input.verb == "?") return showHelp();
  if (input.verb == "who" || input.verb == "names") return showHere();
  const PlainCommand* known = findPlainCommand(input.verb);
  if (known == nullptr) return tell(core_.texts(Text::UnknownCommand, input.verb));
  const std::vector<std::string> words = input.words(known->words);
  if (words.size() < known->least) return tell(core_.texts(Text::CommandNeeds, known->usage));
  if (known->verb == "JOIN") return join(words);
  const chat::Room* here = core_.world.room(room());
  if (here == nullptr && known->needsRoom) return tell(core_.texts(Text::NoRoom));
  const std::string name = here != nullptr ? here->name : "";
  run(std::string(known->verb), known->params(name, words));
  if (known->verb == "PART") tell(core_.texts(Text::LeftRoom, spokenRoom(name)));
}

// A person at a terminal is in one room: entering another leaves the one before.
void PlainProtocol::join(const std::vector<std::string>& words) {
  const std::string target = words[0].starts_with('#') ? words[0] : '#' + words[0];
  std::vector<std::string> params = {target};
  if (words.size() > 1) params.push_back(words[1]);
  run("JOIN", params);
  const chat::Room* entered = core_.world.roomByName(target);
  if (entered == nullptr || !entered->members.contains(session_.user)) return;
  const chat::RoomId id = entered->id;
  const std::string enteredName = entered->name;
  for (const chat::RoomId other : std::set<chat::RoomId>(core_.world.user(session_.user)->rooms)) {
    if (other != id) run("PART", {core_.world.room(other)->name});
  }
  const std::string names = shortened(namesIn(core_.world, *core_.world.room(id), session_.user));
  const std::string_view name = spokenRoom(enteredName);
  tell(names.empty() ? core_.texts(Text::NowAlone, name) : core_.texts(Text::NowIn, name, names));
  showTopic(*core_.world.room(id));
  sendEarlier(core_, session_, id);
}

void PlainProtocol::showHere() {
  const chat::Room* here = core_.world.room(room());
  if (here == nullptr) return tell(core_.texts(Text::NoRoom));
  tell(core_.texts(Text::Here, namesIn(core_.world, *here, {})));
}

void PlainProtocol::showHelp() {
  tell(core_.texts(Text::HelpTitle));
  for (const std::string& line : plainHelp(core_.texts.language())) tell("  " + line);
}

void PlainProtocol::leave(const std::string& reason) {
  if (session_.user) core_.quit(session_.user, plain::cleanTyped(reason));
  session_.finish("");
}

void PlainProtocol::tell(const std::string& text) {
  std::string line;
  wire::sendLine(line, "* " + text);
  session_.send(io::makeShared(std::move(line)), Origin::Own);
}

std::string PlainProtocol::render(const Reply& reply) {
  return renderPlain(reply, core_.texts);
}

std::string PlainProtocol::goodbye(const std::string& reason) {
  std::string line;
  wire::sendLine(line, "* " + (reason.empty() ? core_.texts(Text::Goodbye)
                                              : core_.texts(Text::GoodbyeBecause, reason)));
  return line;
}

}  // namespace parlor::server

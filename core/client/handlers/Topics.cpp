// Topics and modes of rooms.
#include <charconv>

#include "client/handlers/Handlers.h"
#include "irc/TextFormat.h"

namespace parlor::client {
namespace {

void emitTopic(Network& network, const Buffer& buffer, std::string_view text,
               const std::string& setBy, base::WallTime at) {
  network.emit(TopicChanged{buffer.id, irc::readFormatted(text), setBy, at});
}

// "+klt 20": the key itself is not for showing.
std::string shownModes(const Buffer& buffer) {
  std::string letters, parameters;
  for (const auto& [letter, parameter] : buffer.modes) {
    letters += letter;
    if (letter != 'k' && !parameter.empty()) parameters += ' ' + parameter;
  }
  return letters.empty() ? letters : '+' + letters + parameters;
}

// True when the change was of a member's role.
bool changeRole(Network& network, Buffer& buffer, const chat::ModeChange& change) {
  const auto role = network.isupport.roleOf(change.letter);
  if (!role) return false;
  if (Member* member = buffer.roster.find(change.parameter)) {
    member->roles.set(*role, change.add);
    network.emit(MemberChanged{buffer.id, *member, {}});
  }
  return true;
}

bool isList(const Network& network, char letter) {
  const std::string_view modes = network.isupport.value("CHANMODES");
  const std::string_view lists = modes.empty() ? "beI" : modes.substr(0, modes.find(','));
  return lists.find(letter) != std::string_view::npos;
}

void changeModes(Network& network, Buffer& buffer, const std::vector<std::string>& arguments) {
  for (const chat::ModeChange& change : network.isupport.parseModes(arguments)) {
    if (changeRole(network, buffer, change) || isList(network, change.letter)) continue;
    if (change.add)
      buffer.modes[change.letter] = change.parameter;
    else
      buffer.modes.erase(change.letter);
    if (change.letter == 'k') buffer.key = change.add ? change.parameter : std::string();
  }
  network.emit(RoomModesChanged{buffer.id, shownModes(buffer)});
}

std::vector<std::string> argumentsFrom(const irc::IrcMessage& message, std::size_t first) {
  if (message.params.size() <= first) return {};
  return {message.params.begin() + static_cast<std::ptrdiff_t>(first), message.params.end()};
}

}  // namespace

void onTopic(NetworkSession& session, const Incoming& in) {
  Buffer* buffer = session.network().find(in.param(0));
  if (!buffer) return;
  emitTopic(session.network(), *buffer, in.param(1), in.source.nick, in.time);
  showLive(session, *buffer, in);
}

void onTopicText(NetworkSession& session, const Incoming& in) {
  const Buffer* buffer = session.network().find(in.param(1));
  if (!buffer) return;
  emitTopic(session.network(), *buffer, in.param(2), {}, {});
  session.network().find(buffer->id)->topic = in.param(2);
}

void onTopicWho(NetworkSession& session, const Incoming& in) {
  const Buffer* buffer = session.network().find(in.param(1));
  if (!buffer) return;
  std::int64_t seconds = 0;
  const std::string_view text = in.param(3);
  std::from_chars(text.data(), text.data() + text.size(), seconds);
  const std::string setBy = irc::Source::parse(in.param(2)).nick;
  emitTopic(session.network(), *buffer, buffer->topic, setBy,
            base::WallTime(std::chrono::seconds(std::clamp<std::int64_t>(seconds, 0, 1LL << 40))));
}

void onNoTopic(NetworkSession& session, const Incoming& in) {
  Buffer* buffer = session.network().find(in.param(1));
  if (!buffer) return;
  buffer->topic.clear();
  emitTopic(session.network(), *buffer, {}, {}, {});
}

void onMode(NetworkSession& session, const Incoming& in) {
  Buffer* buffer = session.network().find(in.param(0));
  if (!buffer) return;  // our own user modes
  changeModes(session.network(), *buffer, argumentsFrom(in.message, 1));
  session.saveStanding(*buffer);
  showLive(session, *buffer, in);
}

void onModeIs(NetworkSession& session, const Incoming& in) {
  Buffer* buffer = session.network().find(in.param(1));
  if (!buffer) return;
  buffer->modes.clear();
  const std::string key = buffer->key;
  changeModes(session.network(), *buffer, argumentsFrom(in.message, 2));
  // Servers hide the key from those who may not know it.
  if (buffer->key.empty() || buffer->key.find_first_not_of('*') == std::string::npos) {
    buffer->key = key;
  }
  session.saveStanding(*buffer);
}

}  // namespace parlor::client

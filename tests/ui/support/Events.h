// Short spellings of engine events for tests of models and views.
#pragma once

#include <chrono>

#include "engine/ChatEngine.h"

namespace parlor::testing {

using Batch = std::vector<client::ClientEvent>;
inline constexpr client::NetworkId kNetwork{1};
inline constexpr client::BufferId kLobby{11};

inline base::WallTime at(int minute) {
  return base::WallTime{} + std::chrono::hours(24 * 365 * 50) + std::chrono::minutes(minute);
}

inline client::Member member(const std::string& nick, std::optional<chat::Role> role = {}) {
  client::Member made;
  made.nick = nick;
  if (role) made.roles.set(*role, true);
  return made;
}

inline client::Line line(const std::string& nick, const std::string& text, int minute = 1) {
  static std::uint64_t last = 1000;
  client::Line made;
  made.id = client::LineId{++last};
  made.nick = nick;
  made.text.text = text;
  made.time = at(minute);
  return made;
}

inline client::LinesAppended says(client::BufferId buffer, const std::string& nick,
                                  const std::string& text, int minute = 1) {
  return {buffer, {line(nick, text, minute)}};
}

inline client::BufferOpened opened(client::BufferId buffer, const std::string& name,
                                   client::BufferKind kind = client::BufferKind::Room,
                                   client::NetworkId network = kNetwork) {
  return {network, buffer, kind, name, true};
}

// A network that is online with one joined room and three people in it.
inline Batch lobby() {
  client::Member self = member("rex", chat::Role::Operator);
  self.self = true;
  client::Member guest = member("nc-guest");
  guest.door = chat::Door::Plain;
  client::LinkStateChanged online;
  online.network = kNetwork;
  online.state = client::LinkState::Online;
  return {client::NetworkAdded{kNetwork, "chat.example", "chat.example:21567", false}, online,
          client::SelfChanged{kNetwork, "rex", false}, opened(kLobby, "#lobby"),
          client::MembersReset{kLobby, {guest, member("maya"), self}}};
}

}  // namespace parlor::testing

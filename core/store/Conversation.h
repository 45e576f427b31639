// Where something was said: a room, or between two people. People are told apart by identity, not
// by nick, so that whoever takes a nick later cannot read what was said to the one before. Values,
// any thread.
#pragma once

#include <string>
#include <string_view>

#include "chat/Ids.h"

namespace parlor::store {

// "a:<account>" for somebody logged in, else "d:<device>" for a device that proved itself with its
// token, else "u:<user>": a guest, whose history nobody can ask for after he left.
std::string identityOf(std::string_view account, std::string_view device, chat::UserId user);

struct Conversation {
  chat::RoomId room;     // a room, or
  std::string self;      // the identity of who asks, and
  std::string peer;      // the identity of the other side, or if nothing was said with that:
  std::string peerNick;  // whoever used this nick, any case, when last talking with self

  static Conversation inRoom(chat::RoomId room) { return {room, {}, {}, {}}; }
  static Conversation between(std::string self, std::string peer) {
    return {{}, std::move(self), std::move(peer), {}};
  }
  static Conversation withNick(std::string self, std::string nick) {
    return {{}, std::move(self), {}, std::move(nick)};
  }

  bool operator==(const Conversation&) const = default;
};

}  // namespace parlor::store

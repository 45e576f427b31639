// People who come, talk, change rooms and go, drawn from a seed: every event is one that the server
// could have sequenced. It follows the World that its events build, and can go on from any other,
// as a server does after a restart. One thread.
#pragma once

#include <functional>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "base/Clock.h"
#include "chat/World.h"

namespace parlor::store::test {

class RandomTalk {
 public:
  RandomTalk(std::mt19937& random, const base::Clock& clock) : random_(random), clock_(clock) {}

  // From here on; numbers beyond those of `world` may have been used up as well.
  void goOnFrom(const chat::World& world, std::uint64_t lastUser, std::uint64_t lastRoom);
  chat::Event next();
  std::vector<chat::Event> batch(std::size_t most);
  const chat::World& world() const { return world_; }

  // Words that messages are made of, and how a search may ask for them.
  static const std::vector<std::string>& words();

 private:
  chat::Event make(chat::EventBody body, chat::UserId who, chat::RoomId room = {});
  std::optional<chat::Event> draw();
  chat::Event someoneNew();
  chat::Event newRoom();
  chat::Event speech(chat::UserId who, chat::RoomId room);
  std::optional<chat::Event> comeOrGo(chat::UserId who, chat::RoomId room);
  std::optional<chat::Event> roomChange(chat::UserId who, chat::RoomId room);
  chat::Event whisper(chat::UserId who);
  std::string text();
  std::string cid();
  bool oneIn(unsigned n) { return random_() % n == 0; }
  chat::UserId someone();
  chat::RoomId somewhere();

  std::mt19937& random_;
  const base::Clock& clock_;
  chat::World world_;
  std::uint64_t lastUser_ = 0, lastRoom_ = 0, lastMsgid_ = 0;
  base::WallTime last_{};
  std::vector<std::string> said_;  // msgids in rooms
};

}  // namespace parlor::store::test

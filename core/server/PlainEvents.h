// Events and replies as lines for people at a terminal: "[14:02:11] <maya> hello", "* otto joined".
// Control characters are shown, never passed on. Pure functions over the world; loop thread.
#pragma once

#include <string>

#include "chat/Event.h"
#include "chat/World.h"
#include "server/Reply.h"
#include "server/Texts.h"

namespace parlor::server {

struct PlainView {
  chat::UserId viewer;
  bool roomNames = false;  // say the room with everything (the host's console sees all of them)
  bool earlier = false;    // from history, marked as such
  const chat::World& world;
  const Texts& texts;
  const std::string& serverName;
};

// Lines with their ends; empty where this receiver hears nothing of such an event.
std::string renderPlain(const chat::Event& event, const PlainView& view);
// The same for an answer; empty for those that only programs read.
std::string renderPlain(const Reply& reply, const Texts& texts);

std::string clockTime(base::WallTime time);  // "14:02:11", where the server runs

// A room's name without its '#', as it is said to people.
std::string_view spokenRoom(std::string_view name);
// "maya, otto", without `except`.
std::string namesIn(const chat::World& world, const chat::Room& room, chat::UserId except);

}  // namespace parlor::server

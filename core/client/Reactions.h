// What people answer a message with a sign: one of each sign for a person, a bounded number of
// signs. Pure, any thread.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "client/ClientTypes.h"

namespace parlor::client {

using ReactionMap = std::map<std::string, std::vector<Reaction>>;  // by msgid

// Somebody reacted, or took it back.
struct Reacted {
  std::string msgid, text, nick;
  bool add = true;
};

// Adds or takes back `nick`'s reaction; true when that changed anything. `wire`: as it was sent.
bool react(std::vector<Reaction>& reactions, const std::string& wire, const std::string& nick,
           bool add);

}  // namespace parlor::client

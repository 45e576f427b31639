// Lines as the client's store keeps them, and back. What is kept is what a person would look for
// again: talk, what happened in a room, and where history is missing. Pure, any thread.
#pragma once

#include "client/Reactions.h"
#include "store/ClientRecords.h"

namespace parlor::client {

// False: it is of this moment only (errors, information, what is not known to be said).
bool isWorthKeeping(const Line& line);
store::KeptLine toKept(const Line& line, const std::vector<Reaction>& reactions = {});
// Replayed, without an id.
Line lineFromKept(const store::KeptLine& kept);
std::vector<Reaction> reactionsFromKept(const store::KeptLine& kept);
void reactKept(store::KeptLine& kept, const Reacted& reaction);
// What is left of a line that was taken back.
void redactKept(store::KeptLine& kept, const std::string& reason);

}  // namespace parlor::client

// Lines that a client may well send, chosen and filled in by the fuzzer's bytes: so that it gets
// past the syntax and at the order in which things happen. Lives in a fuzz target; one thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/Clock.h"
#include "fuzz/Input.h"

namespace parlor::fuzz {

// What lines refer to.
struct Surroundings {
  std::string token, message;  // the last ones that the client was given
  std::string said;            // the last message of somebody's, among all that have an id
  base::WallTime now;
};

struct Sentence {
  std::string tags;  // without '@'
  std::string text;
};

Sentence sentence(Input& input, const Surroundings& around);
// A message of several lines, its opening and its end included.
std::vector<Sentence> multiline(Input& input, const Surroundings& around);
// From a connection's first line to the rooms, with a token where there is one.
std::vector<std::string> arrival(Input& input, const Surroundings& around);

}  // namespace parlor::fuzz

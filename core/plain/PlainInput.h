// What a line of the plain dialect asks for: a command ("/nick maya"), a goodbye ("88", "bye"), or
// to be said. Also the clean-up of typed text: erasures applied, control characters shown. Any
// thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parlor::plain {

struct PlainInput {
  enum class Kind { Empty, Say, Command, Goodbye };
  Kind kind = Kind::Empty;
  std::string verb;  // of a command, in lower case, without '/'
  std::string rest;  // of a command: what follows the verb; of Say: the text ("//x" says "/x")

  // `line` is valid UTF-8 as cleanTyped leaves it. "88" and "bye" (any case) alone are goodbyes.
  static PlainInput parse(std::string_view line);
  // The first `count` words of `rest`, the last of them with all that follows.
  std::vector<std::string> words(std::size_t count) const;

  bool operator==(const PlainInput&) const = default;
};

// Applies backspace, delete and kill-line (^U) to what stands before them, character by character,
// then shows every other control character instead of passing it on. Takes and gives valid UTF-8.
std::string cleanTyped(std::string_view text);

}  // namespace parlor::plain

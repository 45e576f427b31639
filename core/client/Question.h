// Numbered PINGs: a server answers in order, so that what it has not answered when the PONG of a
// later question comes, it never will. However slow the link. Values only; any thread.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace parlor::client {

// Of one kind of question, told from others by how its tokens start.
class Question {
 public:
  explicit constexpr Question(std::string_view start) : start_(start) {}

  std::string token(std::uint64_t number) const {
    return std::string(start_) + std::to_string(number);
  }
  // The number in the token of a PONG; nothing where the question was another one.
  std::optional<std::uint64_t> numberIn(std::string_view token) const {
    if (!token.starts_with(start_)) return std::nullopt;
    token.remove_prefix(start_.size());
    std::uint64_t number = 0;
    const auto read = std::from_chars(token.data(), token.data() + token.size(), number);
    if (read.ec != std::errc()) return std::nullopt;
    return number;
  }

 private:
  std::string_view start_;
};

}  // namespace parlor::client

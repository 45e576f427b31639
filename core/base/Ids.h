// Strong ids: a number that knows what it numbers. There is deliberately no conversion to int, so a
// RoomId cannot be passed where a UserId is meant. 0 is "none". Values, any thread.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace parlor::base {

template <typename Tag, typename Number = std::uint64_t>
struct Id {
  using Value = Number;
  Number number = 0;

  constexpr Id() = default;
  constexpr explicit Id(Number n) : number(n) {}
  constexpr explicit operator bool() const { return number != 0; }
  constexpr auto operator<=>(const Id&) const = default;
};

}  // namespace parlor::base

template <typename Tag, typename Number>
struct std::hash<parlor::base::Id<Tag, Number>> {
  std::size_t operator()(const parlor::base::Id<Tag, Number>& id) const noexcept {
    return std::hash<Number>{}(id.number);
  }
};

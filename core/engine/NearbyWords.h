// What passes between those who look for rooms on this network and those who host one: datagrams of
// a few lines of text. Everything read from the network is checked here. Pure, any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace parlor::engine {

// A hosted room as its host tells it. The address is the one that the answer came from.
struct NearbyRoom {
  std::string id;  // of the hosting, by chance: the same room heard on two interfaces is one
  std::string room, machine;
  std::uint16_t port = 0;
  std::uint32_t people = 0;
  bool password = false;
  bool operator==(const NearbyRoom&) const = default;
};

// "parlor-nearby 1 who 42\n" and spaces up to the size of an answer, so that nobody gets more out
// of a host than he put in.
std::string nearbyQuestion(std::uint64_t token);
std::optional<std::uint64_t> readNearbyQuestion(std::string_view datagram);

// "parlor-nearby 1 here 42\nid ...\nroom #lobby\nmachine maya-laptop\nport 21567\npeople 4\n"
std::string nearbyAnswer(std::uint64_t token, const NearbyRoom& room);
// None unless it answers `token` and all of it is well-formed.
std::optional<NearbyRoom> readNearbyAnswer(std::string_view datagram, std::uint64_t token);

// "parlor-nearby 1 gone 42\nid ...\n": the hosting that was told in answer to `token` has ended.
std::string nearbyGoodbye(std::uint64_t token, std::string_view id);
// Its id; none unless it names `token` and is well-formed.
std::optional<std::string> readNearbyGoodbye(std::string_view datagram, std::uint64_t token);

}  // namespace parlor::engine

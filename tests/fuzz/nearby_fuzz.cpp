// Datagrams of those who look for rooms on this network, and of those who host: whatever anybody on
// it sends. What is taken for whole is written again and read as the same.
#include "engine/NearbyWords.h"

#include "Fuzz.h"

using namespace parlor::engine;
using parlor::fuzz::check;

namespace {

constexpr std::uint64_t kToken = 42;  // the one in the corpus

void checkAnswer(const NearbyRoom& room) {
  const std::string again = nearbyAnswer(kToken, room);
  check(again.size() <= nearbyQuestion(kToken).size(), "no longer than the question");
  check(readNearbyAnswer(again, kToken) == room, "what is written is what was read");
  check(!readNearbyAnswer(again, kToken + 1), "an answer is to one question");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view datagram = parlor::fuzz::textOf(data, size);
  if (const auto token = readNearbyQuestion(datagram))
    check(readNearbyQuestion(nearbyQuestion(*token)) == token, "the token of a question");
  if (const auto room = readNearbyAnswer(datagram, kToken)) checkAnswer(*room);
  if (const auto id = readNearbyGoodbye(datagram, kToken))
    check(readNearbyGoodbye(nearbyGoodbye(kToken, *id), kToken) == id, "the id of a goodbye");
  return 0;
}

// FORGET: what somebody said in a channel, or all that was said before a moment, goes from the
// history for good. The places stay, as after REDACT; what clients keep is theirs.
#include <fmt/format.h>

#include "server/Context.h"
#include "server/commands/Families.h"

namespace parlor::server {
namespace {

constexpr std::string_view kBefore = "timestamp=";

// FORGET channel nick|timestamp=...; nothing: a time that is none.
std::optional<store::Erasure> erasureIn(chat::RoomId room, std::string_view what) {
  store::Erasure erasure;
  erasure.room = room;
  if (!what.starts_with(kBefore)) {
    erasure.nick = what;
    return erasure;
  }
  bool isTime = false;
  erasure.before = base::parseIso8601(what.substr(kBefore.size()), &isTime);
  return isTime ? std::optional(std::move(erasure)) : std::nullopt;
}

Reply outcome(const Texts& texts, const std::string& room,
              const base::Result<std::uint64_t>& erased) {
  if (!erased) return Reply::notice(texts(Text::NotForgotten, erased.error().text));
  return Reply::notice(texts(Text::Forgotten, room, std::to_string(*erased)));
}

void forget(Context& context) {
  const chat::Room* room = context.findRoom(context.param(0));
  if (room == nullptr) return;
  auto erasure = erasureIn(room->id, context.param(1));
  if (!erasure) {
    return context.fail("INVALID_PARAMS", {context.param(1)}, "This is not a time");
  }
  Core& core = context.core;
  if (core.history() == nullptr)
    return context.reply(Reply::notice(core.texts(Text::NothingIsKept)));
  const auto answer = [&core, finish = context.defer(), id = room->id,
                       name = room->name](base::Result<std::uint64_t> erased) {
    core.recent.readAgain(id);
    finish([&](Session& session) { session.reply(outcome(core.texts, name, erased)); });
  };
  core.turn.whenKept(
      [&core, erasure = std::move(*erasure), answer] { core.history()->erase(erasure, answer); });
}

}  // namespace

std::span<const CommandSpec> commands::forgetting() {
  static constexpr CommandSpec kRows[] = {
      {.name = "FORGET", .handle = forget, .leastParams = 2, .privilege = "rooms"},
  };
  return kRows;
}

}  // namespace parlor::server

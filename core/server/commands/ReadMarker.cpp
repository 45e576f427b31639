// MARKREAD: up to when somebody has read a room or a direct conversation (IRCv3 read-marker).
#include <algorithm>

#include "server/Context.h"
#include "server/HistoryAccess.h"
#include "server/ReadMarkers.h"
#include "server/commands/Families.h"

namespace parlor::server {
namespace {

Reply notPossible(std::string_view target) {
  return Reply::fail("MARKREAD", "INTERNAL_ERROR", {target},
                     "The read timestamp could not be set or returned");
}

std::optional<base::WallTime> timeOf(std::string_view text) {
  constexpr std::string_view kKey = "timestamp=";
  bool ok = false;
  if (!text.starts_with(kKey)) return std::nullopt;
  const base::WallTime time = base::parseIso8601(text.substr(kKey.size()), &ok);
  return ok ? std::optional(time) : std::nullopt;
}

void ask(Context& context, const HistoryPlace& place) {
  const auto answer = [&core = context.core, name = place.name, finish = context.defer()](
                          const base::Result<std::optional<base::WallTime>>& time) {
    finish([&](Session& session) {
      session.reply(time ? readMarkerReply(core, name, *time) : notPossible(name));
    });
  };
  context.core.history()->readMarker(
      place.where.self.empty() ? identityOf(context.core, context.session) : place.where.self,
      place.where, answer);
}

void set(Context& context, const HistoryPlace& place, base::WallTime time) {
  Core& core = context.core;
  const std::string identity = identityOf(core, context.session);
  const auto answer = [&core, identity, name = place.name,
                       finish = context.defer()](const base::Result<base::WallTime>& stored) {
    finish([&](Session& session) {
      if (!stored) return session.reply(notPossible(name));
      session.reply(readMarkerReply(core, name, *stored));
      shareReadMarker(core, identity, session, name, *stored);
    });
  };
  // Nobody has read what was not said yet; a room's stamps may be ahead of the clock.
  base::WallTime latest = core.clock.wallNow();
  if (const chat::Room* room = core.world.room(place.where.room)) {
    latest = std::max(latest, room->lastTime);
  }
  core.turn.whenKept([&core, identity, where = place.where, time = std::min(time, latest), answer,
                      gone = context.session.gone] {
    if (!gone.isCancelled()) core.history()->setReadMarker(identity, where, time, answer);
  });
}

void markread(Context& context) {
  const std::string_view target = context.param(0);
  if (target.empty()) return context.fail("NEED_MORE_PARAMS", {}, "Missing parameters");
  const auto place = historyPlace(context.core, context.session, target);
  const bool sets = context.paramCount() > 1;
  // Of a place that one is not in nothing is known; that is no mistake of who asks.
  if (!place && !sets) return context.reply(readMarkerReply(context.core, target, {}));
  if (!place) return context.fail("INVALID_PARAMS", {target}, "You are not in that room");
  const auto time = sets ? timeOf(context.param(1)) : std::nullopt;
  if (sets && !time) {
    return context.fail("INVALID_PARAMS", {target, context.param(1)}, "Invalid timestamp");
  }
  if (context.core.history() == nullptr) return context.reply(notPossible(target));
  sets ? set(context, *place, *time) : ask(context, *place);
}

}  // namespace

std::span<const CommandSpec> commands::readMarker() {
  static constexpr CommandSpec kRows[] = {
      {.name = "MARKREAD", .handle = markread},
  };
  return kRows;
}

}  // namespace parlor::server

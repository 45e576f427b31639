#include "server/ReadMarkers.h"

#include <utility>

#include "server/Context.h"
#include "server/HistoryAccess.h"

namespace parlor::server {

using irc::Capability;

Reply readMarkerReply(const Core& core, std::string_view target,
                      std::optional<base::WallTime> time) {
  Reply reply = Reply::protocol("MARKREAD", {target});
  reply.source = core.config.serverName;
  reply.params.push_back(time ? "timestamp=" + base::toIso8601(*time) : "*");
  return reply;
}

void shareReadMarker(const Core& core, const std::string& identity, const Session& asker,
                     std::string_view target, base::WallTime time) {
  for (const auto& [id, session] : core.sessions.all()) {
    if (session.get() == &asker || !session->isRegistered()) continue;
    if (!session->capabilities.has(Capability::ReadMarker)) continue;
    if (identityOf(core, *session) != identity) continue;
    const std::string lines = session->protocol().render(readMarkerReply(core, target, time));
    session->send(io::makeShared(lines), Origin::Others);
  }
}

void sendReadMarker(Core& core, Session& session, chat::RoomId room,
                    std::function<void(Session&, const chat::Room&)> then) {
  const bool wanted = session.capabilities.has(Capability::ReadMarker);
  if (!wanted || core.history() == nullptr) return then(session, *core.world.room(room));
  const auto answer = [&core, room, then = std::move(then), finish = deferAnswer(core, session)](
                          const base::Result<std::optional<base::WallTime>>& time) {
    finish([&](Session& asker) {
      const chat::Room* entered = core.world.room(room);
      if (entered == nullptr || !entered->members.contains(asker.user)) return;
      asker.reply(readMarkerReply(core, entered->name, time ? *time : std::nullopt));
      then(asker, *entered);
    });
  };
  core.history()->readMarker(identityOf(core, session), store::Conversation::inRoom(room), answer);
}

}  // namespace parlor::server

#include "server/Playback.h"

#include "server/Core.h"
#include "server/IrcEvents.h"
#include "server/PlainEvents.h"

namespace parlor::server {
namespace {

using irc::Capability;

std::vector<chat::Event> lastLines(const Core& core, chat::RoomId room, std::size_t count) {
  const HistoryConfig& history = core.config.history;
  if (!history.enabled) return {};
  base::WallTime since{};
  if (history.keepDays != 0) since = core.clock.wallNow() - std::chrono::days(history.keepDays);
  return core.recent.latest(room, count, since);
}

std::string asPlain(const Core& core, const Session& session, const chat::Event& event) {
  return renderPlain(event, {.viewer = session.user,
                             .earlier = true,
                             .world = core.world,
                             .texts = core.texts,
                             .serverName = core.config.serverName});
}

// Whoever has no server-time is told the time in the text.
std::string asIrc(const Core& core, const Session& session, chat::Event event) {
  irc::CapabilitySet capabilities = session.capabilities;
  for (const Capability c : {Capability::Multiline, Capability::Batch}) capabilities.remove(c);
  auto& said = std::get<chat::Said>(event.body);
  if (!capabilities.has(Capability::ServerTime)) {
    const std::string stamp = '[' + clockTime(event.time) + "] ";
    constexpr std::string_view kAction =
        "\x01"
        "ACTION ";
    said.text.insert(said.text.starts_with(kAction) ? kAction.size() : 0, stamp);
  }
  return renderIrc(event, {capabilities, false, core.world, core.config.serverName});
}

}  // namespace

void sendEarlier(Core& core, Session& session, chat::RoomId room) {
  const bool plain = session.dialect() == DialectKind::Plain;
  if (!plain && session.capabilities.has(Capability::ChatHistory)) return;
  const HistoryConfig& history = core.config.history;
  const std::size_t count = plain ? history.linesOnJoin : history.linesOnJoinIrc;
  std::string lines;
  for (const chat::Event& event : lastLines(core, room, count)) {
    lines += plain ? asPlain(core, session, event) : asIrc(core, session, event);
  }
  if (!lines.empty()) session.send(io::makeShared(std::move(lines)), Origin::Own);
}

}  // namespace parlor::server

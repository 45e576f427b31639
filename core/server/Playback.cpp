#include "server/Playback.h"

#include <algorithm>

#include "server/Context.h"
#include "server/IrcEvents.h"
#include "server/PlainEvents.h"

namespace parlor::server {
namespace {

using irc::Capability;

const RoomConfig* configOf(const Core& core, chat::RoomId id) {
  const chat::Room* room = core.world.room(id);
  if (room == nullptr) return nullptr;
  for (const RoomConfig& config : core.config.rooms) {
    const std::string name = config.name.starts_with('#') ? config.name : '#' + config.name;
    if (chat::sameName(name, room->name)) return &config;
  }
  return nullptr;
}

// No more than what is to be kept, also where the store has not looked yet.
std::vector<chat::Event> lastLines(const Core& core, chat::RoomId room, std::size_t count) {
  const HistoryConfig& history = core.config.history;
  if (!history.enabled) return {};
  const RoomConfig* own = configOf(core, room);
  const std::size_t lines = own ? own->keepLines.value_or(history.keepLines) : history.keepLines;
  const std::uint32_t days = own ? own->keepDays.value_or(history.keepDays) : history.keepDays;
  base::WallTime since{};
  if (days != 0) since = core.clock.wallNow() - std::chrono::days(days);
  return core.recent.latest(room, lines != 0 ? std::min(count, lines) : count, since);
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

std::size_t countFor(const Core& core, const Session& session) {
  const HistoryConfig& history = core.config.history;
  if (session.dialect() == DialectKind::Plain) return history.linesOnJoin;
  const bool asks = session.capabilities.has(Capability::ChatHistory);
  return asks ? 0 : history.linesOnJoinIrc;
}

// None of what was said after `upTo`: that was heard.
void show(const Core& core, Session& session, chat::RoomId room, chat::EventId upTo) {
  const bool plain = session.dialect() == DialectKind::Plain;
  std::string lines;
  for (const chat::Event& event : lastLines(core, room, countFor(core, session))) {
    if (event.id > upTo) continue;
    lines += plain ? asPlain(core, session, event) : asIrc(core, session, event);
  }
  if (!lines.empty()) session.send(io::makeShared(std::move(lines)), Origin::Own);
}

// A room that was opened again: its lines are read first.
void readAndShow(Core& core, Session& session, chat::RoomId room) {
  const chat::EventId upTo = core.world.lastEvent();
  const auto answer = [&core, room, upTo,
                       finish = deferAnswer(core, session)](base::Result<store::Page> page) {
    std::vector<chat::Event> lines;
    if (page) {
      for (store::HistoryItem& item : page->items) lines.push_back(std::move(item.event));
    }
    core.recent.fill(room, lines);
    finish([&](Session& entered) {
      const bool left = entered.user && core.world.membership(room, entered.user) == nullptr;
      if (!left) show(core, entered, room, upTo);
    });
  };
  core.turn.whenKept([&core, room, upTo, answer, gone = session.gone] {
    if (gone.isCancelled()) return;
    store::PageRequest request;
    request.where = store::Conversation::inRoom(room);
    request.limit = static_cast<std::uint32_t>(core.config.history.linesInMemory);
    request.upTo = upTo;
    core.history()->page(request, answer, gone);
  });
}

}  // namespace

void sendEarlier(Core& core, Session& session, chat::RoomId room) {
  if (countFor(core, session) == 0) return;
  if (core.recent.isWhole(room)) return show(core, session, room, core.world.lastEvent());
  readAndShow(core, session, room);
}

}  // namespace parlor::server

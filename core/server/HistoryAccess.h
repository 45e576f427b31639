// Who may read what of the past: a room's members its talk, to the extent of their role; everybody
// their own direct conversations, known by identity and not by nick. Loop thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "chat/Event.h"
#include "chat/Modes.h"
#include "server/Core.h"
#include "store/Conversation.h"

namespace parlor::server {

struct HistoryPlace {
  store::Conversation where;
  std::string name;                // as an answer writes it
  std::optional<chat::Role> role;  // of the reader there: what only operators were told is for them
};

// The place that `target` means to this session, or none: there is no such room, or it is not in
// it. A nick is the person who has it now, and where nothing was ever said with that one, whoever
// had it when last talking with this session.
std::optional<HistoryPlace> historyPlace(const Core& core, const Session& session,
                                         std::string_view target);

// The same person's, whichever connection it is.
std::string identityOf(const Core& core, const Session& session);
std::string identityOf(const Core& core, const chat::User& user);
// Who is here under that identity, or null.
const chat::User* userByIdentity(const Core& core, const std::string& identity);

// False for what happened in an earlier life of a room that was closed and opened again: who runs
// it now did not run it then.
bool isSinceOpened(const chat::Room& room, const chat::Event& event);
// False for the coming and going in an auditorium (+u) that was not shown to this one, and for what
// those who ran a room in an earlier life of it were told.
bool isShown(const Core& core, const Session& session, const chat::Event& event, chat::RoomId room);

}  // namespace parlor::server

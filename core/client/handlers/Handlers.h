// What a client does with each kind of line. One function a command, a file a family, one table
// (Table.cpp) that names them all. Loop thread only.
#pragma once

#include <string_view>

#include "client/NetworkSession.h"

namespace parlor::client {

using Handler = void (*)(NetworkSession& session, const Incoming& in);

// The handler of a command or numeric, or null.
Handler handlerFor(std::string_view command);
// A line that has no handler of its own: shown, to whom it concerns.
void handleOther(NetworkSession& session, const Incoming& in);

// Membership.cpp
void onJoin(NetworkSession& session, const Incoming& in);
void onPart(NetworkSession& session, const Incoming& in);
void onQuit(NetworkSession& session, const Incoming& in);
void onKick(NetworkSession& session, const Incoming& in);
void onNick(NetworkSession& session, const Incoming& in);
void onRename(NetworkSession& session, const Incoming& in);
// People.cpp
void onNames(NetworkSession& session, const Incoming& in);
void onEndOfNames(NetworkSession& session, const Incoming& in);
void onDoors(NetworkSession& session, const Incoming& in);
void onAway(NetworkSession& session, const Incoming& in);
void onAccount(NetworkSession& session, const Incoming& in);
void onChghost(NetworkSession& session, const Incoming& in);
void onSetname(NetworkSession& session, const Incoming& in);
// Messages.cpp
void onSpeech(NetworkSession& session, const Incoming& in);
void onTagMessage(NetworkSession& session, const Incoming& in);
void onRedact(NetworkSession& session, const Incoming& in);
void onMarkRead(NetworkSession& session, const Incoming& in);
void onInvite(NetworkSession& session, const Incoming& in);
// Topics.cpp
void onTopic(NetworkSession& session, const Incoming& in);
void onTopicText(NetworkSession& session, const Incoming& in);
void onTopicWho(NetworkSession& session, const Incoming& in);
void onNoTopic(NetworkSession& session, const Incoming& in);
void onMode(NetworkSession& session, const Incoming& in);
void onModeIs(NetworkSession& session, const Incoming& in);
// Numerics.cpp
void onIsupport(NetworkSession& session, const Incoming& in);
void onEndOfMotd(NetworkSession& session, const Incoming& in);
void onAwayNumeric(NetworkSession& session, const Incoming& in);
void onNickRefused(NetworkSession& session, const Incoming& in);
void onJoinError(NetworkSession& session, const Incoming& in);
void onSilently(NetworkSession& session, const Incoming& in);
// Replies.cpp
void onFail(NetworkSession& session, const Incoming& in);
void onNote(NetworkSession& session, const Incoming& in);
void onAck(NetworkSession& session, const Incoming& in);
void onPong(NetworkSession& session, const Incoming& in);
void onError(NetworkSession& session, const Incoming& in);
void onResume(NetworkSession& session, const Incoming& in);
void onTargets(NetworkSession& session, const Incoming& in);

// Shows a live line of `buffer`: notices a hole before it, remembers its place.
void showLive(NetworkSession& session, Buffer& buffer, const Incoming& in);
void notePlace(NetworkSession& session, Buffer& buffer, const Incoming& in);

}  // namespace parlor::client

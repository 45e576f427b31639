// Standard replies, and answers to what this client itself asks.
#include "client/handlers/Handlers.h"
#include "irc/TextFormat.h"

namespace parlor::client {
namespace {

bool isSpeech(std::string_view command) {
  return command == "PRIVMSG" || command == "NOTICE" || command == "BATCH" ||
         command == "MULTILINE";
}

}  // namespace

// FAIL <command> <code> [context...] :<text>
void onFail(NetworkSession& session, const Incoming& in) {
  const std::string_view command = in.param(0), code = in.param(1);
  const std::string_view context = in.message.params.size() > 3 ? in.param(2) : std::string_view();
  const std::string label(in.message.tagOr("label", ""));
  if (code.starts_with("CID_") && session.speech().takeCidRefusal(context, in.last())) return;
  if (isSpeech(command) && session.speech().takeRefusal(label, context, in.last())) return;
  if (command == "CHATHISTORY") {
    const std::string_view target =
        in.message.params.size() > 4 ? in.param(3) : std::string_view();  // behind the subcommand
    if (session.history().takeRefusal(label, target)) return;
  }
  if (command == "SEARCH") return session.onSearchRefused();
  if (command == "RESUME") return session.takeToken({});
  if (command == "JOIN") {
    return session.onJoinRefused(context, "room", irc::withoutFormatting(in.last()));
  }
  session.showError(context, in.last());
}

void onNote(NetworkSession& session, const Incoming& in) {
  if (in.param(0) == "RESUME") return;  // too late to return: we come in as anybody does
  const std::string_view context = in.message.params.size() > 3 ? in.param(2) : std::string_view();
  Network& network = session.network();
  network.inform(network.bufferFor(context), LineKind::Info, in.last());
}

void onAck(NetworkSession& session, const Incoming& in) {
  session.speech().takeAck(std::string(in.message.tagOr("label", "")));
}

void onPong(NetworkSession& session, const Incoming& in) {
  session.speech().takePong(in.last());
  session.history().takePong(in.last());
}

void onError(NetworkSession& session, const Incoming& in) {
  session.onServerError(irc::withoutFormatting(in.last()));
}

// RESUME TOKEN <token> <seconds>
void onResume(NetworkSession& session, const Incoming& in) {
  if (in.param(0) == "TOKEN" && !in.param(1).empty()) {
    session.takeToken(std::string(in.param(1)));
  }
}

void onTargets(NetworkSession& session, const Incoming& in) {
  if (in.param(0) == "TARGETS") session.history().onTarget(in.message);
}

}  // namespace parlor::client

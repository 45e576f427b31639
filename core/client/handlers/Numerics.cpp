// Numerics with a meaning of their own, and what happens to all the others.
#include "irc/Numerics.h"
#include "client/handlers/Handlers.h"
#include "irc/TextFormat.h"

namespace parlor::client {
namespace {

// The parameters from `first` to `end`, with blanks between.
std::string textFrom(const irc::IrcMessage& message, std::size_t first, std::size_t end) {
  std::string text;
  for (std::size_t i = first; i < end; ++i) text += (text.empty() ? "" : " ") + message.params[i];
  return text;
}

// "401 me maya :No such nick" as "No such nick: maya"
std::string errorText(const Incoming& in) {
  const std::size_t count = in.message.params.size();
  const std::string about = count < 3 ? std::string() : textFrom(in.message, 1, count - 1);
  return std::string(in.last()) + (about.empty() ? "" : ": " + about);
}

}  // namespace

void onIsupport(NetworkSession& session, const Incoming& in) {
  const auto& params = in.message.params;
  if (params.size() < 2) return;
  session.network().isupport.take({params.begin() + 1, params.end() - 1});
  if (session.network().online) session.network().emit(session.network().features());
}

void onEndOfMotd(NetworkSession& session, const Incoming&) {
  session.onBurstEnd();
}

void onAwayNumeric(NetworkSession& session, const Incoming& in) {
  session.network().away = in.message.is("306");
  session.onOwnNick();
}

void onNickRefused(NetworkSession& session, const Incoming& in) {
  Network& network = session.network();
  if (network.isupport.isChannel(in.param(1))) return onJoinError(session, in);
  network.request.nick = network.nick;
  session.showError({}, errorText(in));
}

void onJoinError(NetworkSession& session, const Incoming& in) {
  Network& network = session.network();
  const std::string label(in.message.tagOr("label", ""));
  if (session.speech().takeRefusal(label, in.param(1), in.last())) return;
  if (session.history().takeRefusal(label, in.param(1))) return;
  const std::string text = irc::withoutFormatting(errorText(in));
  if (!network.isupport.isChannel(in.param(1)) && !in.message.is("403") && !in.message.is("476") &&
      !in.message.is("479")) {
    return session.showError(in.param(1), text);
  }
  session.onJoinRefused(in.param(1), in.message.is("475") ? "password" : "room", text);
}

void onSilently(NetworkSession&, const Incoming&) {}

void handleOther(NetworkSession& session, const Incoming& in) {
  Network& network = session.network();
  const auto numeric = irc::numericOf(in.message.command);
  if (!numeric) return;
  const std::string label(in.message.tagOr("label", ""));
  if (static_cast<int>(*numeric) >= 400 && static_cast<int>(*numeric) < 600) {
    if (session.speech().takeRefusal(label, in.param(1), in.last())) return;
    if (in.param(1) == "CHATHISTORY" && session.history().takeRefusal(label, {})) return;
    return session.showError(in.param(1), errorText(in));
  }
  if (*numeric == irc::Numeric::RplAway) {
    return network.inform(network.bufferFor(in.param(1)), LineKind::Info,
                          Problem(ProblemCode::IsAway,
                                  {std::string(in.param(1)), irc::withoutFormatting(in.last())}));
  }
  network.inform(network.serverBuffer(), LineKind::Info,
                 textFrom(in.message, 1, in.message.params.size()));
}

}  // namespace parlor::client

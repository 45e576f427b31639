#include <unordered_map>

#include "client/handlers/Handlers.h"

namespace parlor::client {

Handler handlerFor(std::string_view command) {
  static const std::unordered_map<std::string_view, Handler> kHandlers = {
      {"JOIN", onJoin},         {"PART", onPart},       {"QUIT", onQuit},
      {"KICK", onKick},         {"NICK", onNick},       {"RENAME", onRename},
      {"353", onNames},         {"366", onEndOfNames},  {"DOORS", onDoors},
      {"AWAY", onAway},         {"ACCOUNT", onAccount}, {"CHGHOST", onChghost},
      {"SETNAME", onSetname},   {"PRIVMSG", onSpeech},  {"NOTICE", onSpeech},
      {"TAGMSG", onTagMessage}, {"REDACT", onRedact},   {"MARKREAD", onMarkRead},
      {"INVITE", onInvite},     {"TOPIC", onTopic},     {"331", onNoTopic},
      {"332", onTopicText},     {"333", onTopicWho},    {"MODE", onMode},
      {"324", onModeIs},        {"005", onIsupport},    {"376", onEndOfMotd},
      {"422", onEndOfMotd},     {"305", onAwayNumeric}, {"306", onAwayNumeric},
      {"431", onNickRefused},   {"432", onNickRefused}, {"433", onNickRefused},
      {"436", onNickRefused},   {"437", onNickRefused}, {"403", onJoinError},
      {"405", onJoinError},     {"471", onJoinError},   {"473", onJoinError},
      {"474", onJoinError},     {"475", onJoinError},   {"476", onJoinError},
      {"477", onJoinError},     {"479", onJoinError},   {"489", onJoinError},
      {"520", onJoinError},     {"FAIL", onFail},       {"WARN", onNote},
      {"NOTE", onNote},         {"ACK", onAck},         {"PONG", onPong},
      {"ERROR", onError},       {"RESUME", onResume},   {"CHATHISTORY", onTargets},
      {"329", onSilently},      {"315", onSilently},    {"004", onSilently},
      {"221", onSilently},
  };
  const auto found = kHandlers.find(command);
  return found == kHandlers.end() ? nullptr : found->second;
}

}  // namespace parlor::client

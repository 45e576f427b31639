// What people say, and what clients say about it.
#include <algorithm>

#include "client/handlers/Handlers.h"
#include "irc/TextFormat.h"

namespace parlor::client {
namespace {

constexpr base::Milliseconds kTypingActive{6000}, kTypingPaused{30000};  // IRCv3 typing

bool isHarmless(std::string_view text) {
  return text.size() <= 32 && text.find_first_not_of("0123456789 .:") == std::string_view::npos;
}

// Requests to our client are answered sparingly, and never with text that could mean something
// elsewhere.
void answerCtcp(NetworkSession& session, const Incoming& in, const irc::Ctcp& ctcp) {
  if (in.own || !session.network().isSelf(in.param(0)) || !in.message.is("PRIVMSG")) return;
  std::string answer;
  if (ctcp.command == "VERSION") answer = "Parlor";
  if (ctcp.command == "PING" && isHarmless(ctcp.argument)) answer = ctcp.argument;
  if (answer.empty() || !session.mayAnswerCtcp()) return;
  session.network().send({"NOTICE", {in.source.nick, irc::makeCtcp(ctcp.command, answer)}});
}

bool isFromServer(const Network& network, const Incoming& in) {
  return in.source.nick.empty() || in.source.looksLikeServer() ||
         (!network.isSelf(in.param(0)) && !in.own);
}

// The conversation that a line belongs to; null when it is none of ours.
Buffer* conversation(NetworkSession& session, const Incoming& in, bool mayOpen) {
  Network& network = session.network();
  const std::string_view target = network.isupport.withoutStatus(in.param(0));
  if (network.isupport.isChannel(target)) return network.find(target);
  if (isFromServer(network, in)) return mayOpen ? &network.serverBuffer() : nullptr;
  const std::string other = in.own ? std::string(target) : in.source.nick;
  if (Buffer* buffer = network.find(other)) return buffer;
  if (!mayOpen) return nullptr;
  if (in.message.is("NOTICE")) return &network.serverBuffer();
  return &network.open(BufferKind::Direct, other);
}

void takeTyping(NetworkSession& session, Buffer& buffer, const Incoming& in) {
  const std::string* state = in.message.tag("+typing");
  if (!state || in.own) return;
  const auto lasting = *state == "active"   ? kTypingActive
                       : *state == "paused" ? kTypingPaused
                                            : base::Milliseconds(0);
  session.setTyping(buffer, in.source.nick, lasting);
}

}  // namespace

void onSpeech(NetworkSession& session, const Incoming& in) {
  const irc::Ctcp ctcp = irc::parseCtcp(in.param(1));
  if (!ctcp.command.empty() && ctcp.command != "ACTION") return answerCtcp(session, in, ctcp);
  Buffer* buffer = conversation(session, in, true);
  if (!buffer) return;
  if (in.own && session.speech().takeEcho(in, *buffer)) return notePlace(session, *buffer, in);
  session.setTyping(*buffer, in.source.nick, base::Milliseconds(0));
  showLive(session, *buffer, in);
}

void onTagMessage(NetworkSession& session, const Incoming& in) {
  Buffer* buffer = conversation(session, in, false);
  if (!buffer) return;
  if (seqOf(in.message) != 0) notePlace(session, *buffer, in);
  takeTyping(session, *buffer, in);
  if (const auto reaction = reactionIn(in)) session.network().react(*buffer, *reaction);
}

void onRedact(NetworkSession& session, const Incoming& in) {
  Network& network = session.network();
  Buffer* buffer =
      network.isSelf(in.param(0)) ? network.find(in.source.nick) : network.find(in.param(0));
  if (!buffer) return;
  notePlace(session, *buffer, in);
  network.redact(*buffer, std::string(in.param(1)), irc::withoutFormatting(in.param(2)));
}

void onMarkRead(NetworkSession& session, const Incoming& in) {
  Buffer* buffer = session.network().find(in.param(0));
  std::string_view time = in.param(1);
  if (!buffer) return;
  if (time == "*") return session.onReadElsewhere(*buffer, {});  // it knows of none
  if (!time.starts_with("timestamp=")) return;
  time.remove_prefix(std::string_view("timestamp=").size());
  bool ok = false;
  const base::WallTime upTo = base::parseIso8601(time, &ok);
  if (ok) session.onReadElsewhere(*buffer, upTo);
}

void onInvite(NetworkSession& session, const Incoming& in) {
  Network& network = session.network();
  auto line = lineFrom(network, in);
  if (line) network.append(network.bufferFor(in.param(1)), std::move(*line));
}

}  // namespace parlor::client

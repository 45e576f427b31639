// What the window asks of a network, as lines to its server.
#include <algorithm>

#include "client/NetworkSession.h"

namespace parlor::client {
namespace {

using irc::Capability;
using irc::IrcMessage;

constexpr base::Milliseconds kTypingEvery{3000};  // IRCv3 typing: at most one in three seconds

std::vector<std::string> words(const std::string& text) {
  std::vector<std::string> result;
  std::size_t at = 0;
  while ((at = text.find_first_not_of(' ', at)) != std::string::npos) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    result.push_back(text.substr(at, end - at));
    at = end;
  }
  return result;
}

}  // namespace

Buffer* NetworkSession::joinedRoom(BufferId buffer) {
  lastUsed_ = buffer;
  Buffer* found = network_.find(buffer);
  return found && found->joined && network_.online ? found : nullptr;
}

void NetworkSession::handle(const Say& command) {
  Buffer* buffer = network_.find(command.buffer);
  if (!buffer) return;
  lastUsed_ = buffer->id;
  if (buffer->kind == BufferKind::Server) {
    return network_.inform(*buffer, LineKind::Error, ProblemCode::NobodyListens);
  }
  typingSent_.erase(buffer->id);
  speech_.say(*buffer, command);
}

void NetworkSession::handle(const Resend& command) {
  if (Buffer* buffer = network_.find(command.buffer)) speech_.resend(*buffer, command.line);
}

void NetworkSession::handle(const DiscardLine& command) {
  if (Buffer* buffer = network_.find(command.buffer)) speech_.discard(*buffer, command.line);
}

void NetworkSession::handle(const JoinRoom& command) {
  if (Buffer* buffer = network_.find(command.room)) {
    if (!command.key.empty()) buffer->key = command.key;
    buffer->wanted = true;
    saveStanding(*buffer);
  } else if (!network_.online) {
    Buffer& opened = network_.open(BufferKind::Room, command.room);
    opened.key = command.key;
    opened.wanted = true;
    saveStanding(opened);
  }
  if (network_.online) join(command.room, command.key);
}

void NetworkSession::handle(const PartRoom& command) {
  Buffer* buffer = network_.find(command.buffer);
  if (!buffer || buffer->kind != BufferKind::Room) return;
  buffer->wanted = false;
  saveStanding(*buffer);
  IrcMessage part("PART", {buffer->name});
  if (!command.reason.empty()) part.params.push_back(command.reason);
  if (buffer->joined && network_.online) network_.send(part);
}

void NetworkSession::handle(const CloseBuffer& command) {
  handle(PartRoom{command.buffer, {}});
  if (const Buffer* buffer = network_.find(command.buffer)) {
    network_.cache().change(*buffer, [](store::KeptConversation& kept) {
      kept.standing = store::ConversationStanding::Closed;
      kept.draft.clear();
    });
  }
  speech_.forget(command.buffer);
  history_.forget(command.buffer);
  network_.close(command.buffer);
}

void NetworkSession::handle(const OpenDirect& command) {
  if (command.nick.empty() || network_.isupport.isChannel(command.nick)) return;
  const bool isNew = network_.find(command.nick) == nullptr;
  Buffer& buffer = network_.open(BufferKind::Direct, command.nick);
  if (isNew && network_.online) enterDirect(buffer);
}

// Of a room the server tells on joining what was read; of a conversation it has to be asked.
void NetworkSession::enterDirect(Buffer& buffer) {
  history_.onEntered(buffer);
  if (network_.has(Capability::ReadMarker)) network_.send({"MARKREAD", {buffer.name}});
}

void NetworkSession::handle(const ChangeNick& command) {
  network_.request.nick = command.nick;
  if (network_.online) network_.send({"NICK", {command.nick}});
}

void NetworkSession::handle(const SetTopic& command) {
  if (const Buffer* buffer = joinedRoom(command.buffer)) {
    network_.send({"TOPIC", {buffer->name, command.topic}});
  }
}

void NetworkSession::handle(const SetAway& command) {
  if (!network_.online) return;
  if (command.message.empty())
    network_.send({"AWAY"});
  else
    network_.send({"AWAY", {command.message}});
}

void NetworkSession::handle(const Kick& command) {
  const Buffer* buffer = joinedRoom(command.buffer);
  if (!buffer) return;
  IrcMessage kick("KICK", {buffer->name, command.nick});
  if (!command.reason.empty()) kick.params.push_back(command.reason);
  network_.send(kick);
}

void NetworkSession::handle(const SetModes& command) {
  const Buffer* buffer = joinedRoom(command.buffer);
  if (!buffer) return;
  IrcMessage mode("MODE", {buffer->name});
  for (std::string& word : words(command.modes)) mode.params.push_back(std::move(word));
  network_.send(mode);
}

void NetworkSession::handle(const Invite& command) {
  if (const Buffer* buffer = joinedRoom(command.buffer)) {
    network_.send({"INVITE", {command.nick, buffer->name}});
  }
}

void NetworkSession::handle(const React& command) {
  Buffer* buffer = joinedRoom(command.buffer);
  if (!buffer || !network_.allowsTag("draft/react")) return;
  IrcMessage tags("TAGMSG", {buffer->name});
  tags.setTag(command.add ? "+draft/react" : "+draft/unreact", command.text);
  tags.setTag("+reply", command.msgid);
  network_.send(tags);
  if (network_.has(Capability::EchoMessage)) return;
  network_.react(*buffer, {command.msgid, command.text, network_.nick, command.add});
}

void NetworkSession::handle(const Redact& command) {
  const Buffer* buffer = joinedRoom(command.buffer);
  if (!buffer || !network_.has(Capability::MessageRedaction)) return;
  IrcMessage redact("REDACT", {buffer->name, command.msgid});
  if (!command.reason.empty()) redact.params.push_back(command.reason);
  network_.send(redact);
}

void NetworkSession::handle(const SetTyping& command) {
  const Buffer* buffer = network_.find(command.buffer);
  if (!buffer || !buffer->joined || !network_.online || !network_.allowsTag("typing")) return;
  const auto now = context_.clock.steadyNow();
  const auto sent = typingSent_.find(buffer->id);
  const bool recently = sent != typingSent_.end() && now - sent->second < kTypingEvery;
  if (command.typing ? recently : sent == typingSent_.end()) return;
  if (command.typing)
    typingSent_[buffer->id] = now;
  else
    typingSent_.erase(sent);
  IrcMessage tags("TAGMSG", {buffer->name});
  tags.setTag("+typing", command.typing ? "active" : "done");
  network_.send(tags);
}

void NetworkSession::handle(const MarkRead& command) {
  Buffer* buffer = network_.find(command.buffer);
  if (!buffer || command.upTo <= buffer->readUpTo) return;
  buffer->readUpTo = command.upTo;
  network_.cache().change(*buffer,
                          [&](store::KeptConversation& kept) { kept.readUpTo = command.upTo; });
  tellRead(*buffer);
}

// Once on each link: a server that has its own idea of the moment is not told again.
void NetworkSession::tellRead(Buffer& buffer) {
  if (!network_.online || !network_.has(Capability::ReadMarker)) return;
  if (buffer.kind == BufferKind::Server || buffer.readTold == buffer.readUpTo) return;
  buffer.readTold = buffer.readUpTo;
  network_.send({"MARKREAD", {buffer.name, "timestamp=" + base::toIso8601(buffer.readUpTo)}});
}

void NetworkSession::handle(const FetchOlder& command) {
  if (Buffer* buffer = network_.find(command.buffer)) scrollback_.fetchOlder(*buffer, command);
}

void NetworkSession::handle(const FetchUntil& command) {
  if (Buffer* buffer = network_.find(command.buffer)) scrollback_.fetchUntil(*buffer, command);
}

void NetworkSession::handle(const FetchBetween& command) {
  if (Buffer* buffer = network_.find(command.buffer)) scrollback_.fetchBetween(*buffer, command);
}

void NetworkSession::handle(const FetchContext& command) {
  scrollback_.fetchContext(command);
}

void NetworkSession::handle(const SaveDraft& command) {
  if (const Buffer* buffer = network_.find(command.buffer)) {
    network_.cache().change(*buffer,
                            [&](store::KeptConversation& kept) { kept.draft = command.text; });
  }
}

void NetworkSession::handle(const ListRooms&) {
  if (network_.online) return inquiries_.list();
  network_.emit(RoomListed{network_.id(), {}, true});
}

void NetworkSession::handle(const ListBans& command) {
  Buffer* buffer = network_.find(command.buffer);
  if (!buffer || buffer->kind != BufferKind::Room) return;
  if (network_.online) return inquiries_.bans(*buffer);
  network_.emit(BansListed{buffer->id, {}});
}

void NetworkSession::handle(const Whois& command) {
  if (network_.online) return inquiries_.whois(command.nick);
  WhoisArrived answer{};
  answer.network = network_.id();
  answer.member.nick = command.nick;
  answer.found = false;
  network_.emit(std::move(answer));
}

void NetworkSession::handle(const SendRaw& command) {
  const auto message = IrcMessage::parse(command.line);  // one line, whatever was pasted
  if (message && network_.online) network_.send(*message);
}

}  // namespace parlor::client

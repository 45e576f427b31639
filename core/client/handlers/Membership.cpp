// Who comes, goes and changes names.
#include "client/handlers/Handlers.h"
#include "irc/TextFormat.h"

namespace parlor::client {
namespace {

std::optional<chat::Door> doorOf(std::string_view name) {
  if (name == "parlor") return chat::Door::Parlor;
  if (name == "irc") return chat::Door::Irc;
  if (name == "plain") return chat::Door::Plain;
  if (name == "host") return chat::Door::Host;
  return std::nullopt;
}

Member memberFrom(const Network& network, const Incoming& in) {
  Member member;
  member.nick = in.source.nick;
  member.username = in.source.user;
  member.host = in.source.host;
  member.self = in.own;
  member.bot = in.message.tag("bot") != nullptr;
  member.door = doorOf(in.message.tagOr("parlor.chat/door", ""));
  if (network.has(irc::Capability::ExtendedJoin)) {
    if (in.param(1) != "*") member.account = in.param(1);
    member.realname = irc::withoutFormatting(in.param(2));
  }
  return member;
}

void enter(NetworkSession& session, const Incoming& in, const std::string& name) {
  Network& network = session.network();
  network.user = in.source.user, network.host = in.source.host;
  Buffer& buffer = network.open(BufferKind::Room, name);
  buffer.roster.clear(network.isupport.caseMapping());
  buffer.modes.clear();
  buffer.names.clear();
  buffer.typing.clear();
  buffer.joined = buffer.wanted = true;
  buffer.lastSeq = seqOf(in.message);
  buffer.roster.put(memberFrom(network, in));
  network.emit(BufferJoined{buffer.id, true});
  network.emit(network.features());
  session.onOwnJoin(buffer, in.time);
}

void leaveRoom(NetworkSession& session, Buffer& buffer) {
  Network& network = session.network();
  buffer.joined = buffer.wanted = false;
  buffer.wasJoined = true;
  session.saveStanding(buffer);
  buffer.typing.clear();
  network.emit(BufferJoined{buffer.id, false});
}

void removeMember(NetworkSession& session, Buffer& buffer, const std::string& nick) {
  session.setTyping(buffer, nick, base::Milliseconds(0));
  if (buffer.roster.remove(nick)) session.network().emit(MemberLeft{buffer.id, nick});
}

}  // namespace

void notePlace(NetworkSession& session, Buffer& buffer, const Incoming& in) {
  session.history().noticeSeq(buffer, seqOf(in.message));
  const std::string_view msgid = in.message.tagOr("msgid", "");
  if (buffer.holds()) return;
  // After a moment alone, another line of the same moment would be missed.
  const bool asGood = !msgid.empty() || buffer.newest.msgid.empty();
  if (asGood && (!msgid.empty() || in.message.tag("time"))) {
    buffer.newest = {std::string(msgid), in.time};
  }
}

void showLive(NetworkSession& session, Buffer& buffer, const Incoming& in) {
  auto line = lineFrom(session.network(), in);
  if (!line || (!line->msgid.empty() && buffer.recent.knows(line->msgid))) return;
  notePlace(session, buffer, in);
  session.network().append(buffer, std::move(*line));
}

// The server gave us our place back after a short drop: nothing has happened in the room.
bool isReturn(const Network& network, const Incoming& in) {
  return in.own && network.has(irc::Capability::ParlorResume) &&
         network.has(irc::Capability::MessageTags) && in.message.tag("msgid") == nullptr;
}

void onJoin(NetworkSession& session, const Incoming& in) {
  Network& network = session.network();
  const std::string name(in.param(0));
  if (name.empty() || in.source.nick.empty()) return;
  if (in.own) enter(session, in, name);
  Buffer* buffer = network.find(name);
  if (!buffer || !buffer->joined) return;
  if (!in.own) {
    network.emit(MemberChanged{buffer->id, buffer->roster.put(memberFrom(network, in)), {}});
  }
  if (!isReturn(network, in)) showLive(session, *buffer, in);
}

void onPart(NetworkSession& session, const Incoming& in) {
  Buffer* buffer = session.network().find(in.param(0));
  if (!buffer) return;
  showLive(session, *buffer, in);
  removeMember(session, *buffer, in.source.nick);
  if (in.own) leaveRoom(session, *buffer);
}

void onQuit(NetworkSession& session, const Incoming& in) {
  for (const auto& buffer : session.network().buffers()) {
    if (!buffer->roster.find(in.source.nick)) continue;
    showLive(session, *buffer, in);
    removeMember(session, *buffer, in.source.nick);
  }
  if (!in.own) session.onNickFree(in.source.nick);
}

void onKick(NetworkSession& session, const Incoming& in) {
  Network& network = session.network();
  Buffer* buffer = network.find(in.param(0));
  if (!buffer) return;
  showLive(session, *buffer, in);
  const std::string nick(in.param(1));
  removeMember(session, *buffer, nick);
  if (network.isSelf(nick)) leaveRoom(session, *buffer);
}

void onNick(NetworkSession& session, const Incoming& in) {
  Network& network = session.network();
  const std::string nick(in.param(0));
  if (nick.empty() || in.source.nick.empty()) return;
  for (const auto& buffer : network.buffers()) {
    const bool talksWith =
        buffer->kind == BufferKind::Direct && network.isupport.same(buffer->name, in.source.nick);
    Member* member = buffer->roster.rename(in.source.nick, nick);
    if (!member && !talksWith) continue;
    session.setTyping(*buffer, in.source.nick, base::Milliseconds(0));
    showLive(session, *buffer, in);
    if (member) network.emit(MemberChanged{buffer->id, *member, in.source.nick});
    if (talksWith && (network.find(nick) == nullptr || network.find(nick) == buffer.get())) {
      session.rename(*buffer, nick);
    }
  }
  if (in.own) {
    network.nick = nick;
    session.onOwnNick();
  } else {
    session.onNickFree(in.source.nick);
  }
}

void onRename(NetworkSession& session, const Incoming& in) {
  Network& network = session.network();
  Buffer* buffer = network.find(in.param(0));
  const std::string name(in.param(1));
  if (!buffer || name.empty()) return;
  const Buffer* other = network.find(name);
  if (other && other != buffer) return;
  session.rename(*buffer, name);
  notePlace(session, *buffer, in);
  network.inform(*buffer, LineKind::Info,
                 Problem(ProblemCode::RoomRenamed, {in.source.nick, name}));
}

void onDoors(NetworkSession& session, const Incoming& in) {
  Network& network = session.network();
  Buffer* buffer = network.find(in.param(0));
  if (!buffer) return;
  std::string_view rest = in.param(1);
  while (!rest.empty()) {
    const std::string_view item = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(item.size() + 1, rest.size()));
    const std::size_t equals = item.rfind('=');
    if (equals == std::string_view::npos) continue;
    if (Member* member = buffer->roster.find(item.substr(0, equals))) {
      member->door = doorOf(item.substr(equals + 1));
    }
  }
  network.emit(MembersReset{buffer->id, buffer->roster.list()});
}

}  // namespace parlor::client

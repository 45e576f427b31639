// The commands, a row each, and what they become.
#include "models/SlashText.h"

namespace parlor::models {
namespace {

using engine::toUtf8;
using Needs = SlashCommand::Needs;

ParsedLine asks(WindowAction::What what, const QString& argument = {}, const QString& text = {}) {
  ParsedLine line;
  line.action = WindowAction{what, argument, text};
  return line;
}

bool isRoomName(const QString& name) {
  return name.startsWith(u'#');
}

ParsedLine join(const CommandContext& context, const QStringList& words, const QString&) {
  const QStringList rooms = words[0].split(u',', Qt::SkipEmptyParts);
  const QStringList keys = words.value(1).split(u',');
  ParsedLine line;
  for (qsizetype i = 0; i < rooms.size(); ++i) {
    line.commands.push_back(
        client::JoinRoom{context.network, toUtf8(roomName(rooms[i])), toUtf8(keys.value(i))});
  }
  return line;
}

ParsedLine part(const CommandContext& context, const QStringList& words, const QString& rest) {
  if (words.isEmpty() || !isRoomName(words[0])) {
    if (context.kind == client::BufferKind::Direct)
      return does(client::CloseBuffer{context.buffer});
    if (context.kind == client::BufferKind::Server)
      return refuses(SlashText::tr("This is not a room."));
    return does(client::PartRoom{context.buffer, toUtf8(rest)});
  }
  const client::BufferId named = context.findBuffer(words[0]);
  if (!named) return refuses(SlashText::tr("You are not in %1.").arg(words[0]));
  return does(client::PartRoom{named, toUtf8(afterWords(rest, 1))});
}

ParsedLine message(const CommandContext& context, const QStringList& words, const QString& rest) {
  const QString text = afterWords(rest, 1);
  if (!isRoomName(words[0])) return asks(WindowAction::What::SayTo, words[0], text);
  const client::BufferId named = context.findBuffer(words[0]);
  if (!named) return refuses(SlashText::tr("You are not in %1.").arg(words[0]));
  client::Say said = sayIn(context, text);
  said.buffer = named;
  return does(std::move(said));
}

ParsedLine me(const CommandContext& context, const QStringList&, const QString& rest) {
  client::Say said = sayIn(context, rest);
  said.action = true;
  return does(std::move(said));
}

ParsedLine nick(const CommandContext& context, const QStringList& words, const QString&) {
  return does(client::ChangeNick{context.network, toUtf8(words[0])});
}

ParsedLine topic(const CommandContext& context, const QStringList& words, const QString& rest) {
  if (!words.isEmpty()) return does(client::SetTopic{context.buffer, toUtf8(rest)});
  ParsedLine line;
  line.notice = context.topic.isEmpty() ? SlashText::tr("%1 has no topic.").arg(context.name)
                                        : SlashText::tr("The topic is: %1").arg(context.topic);
  return line;
}

ParsedLine kick(const CommandContext& context, const QStringList& words, const QString& rest) {
  return does(client::Kick{context.buffer, toUtf8(words[0]), toUtf8(afterWords(rest, 1))});
}

QString maskOf(const QString& typed) {
  const bool isMask = typed.contains(u'!') || typed.contains(u'@') || typed.contains(u'*');
  return isMask ? typed : typed + QStringLiteral("!*@*");
}

template <char sign>
ParsedLine setBan(const CommandContext& context, const QStringList& words, const QString&) {
  return does(
      client::SetModes{context.buffer, std::string{sign, 'b', ' '} + toUtf8(maskOf(words[0]))});
}

ParsedLine kickBan(const CommandContext& context, const QStringList& words, const QString& rest) {
  ParsedLine line = setBan<'+'>(context, words, rest);
  line.commands.push_back(kick(context, words, rest).commands.front());
  return line;
}

ParsedLine reconnect(const CommandContext& context, const QStringList&, const QString&) {
  return does(client::ReconnectNow{context.network});
}

// One mode letter for each person named.
template <char sign, char letter>
ParsedLine setRole(const CommandContext& context, const QStringList& words, const QString&) {
  std::string modes(1, sign);
  modes.append(static_cast<std::size_t>(words.size()), letter);
  for (const QString& word : words) modes += ' ' + toUtf8(word);
  return does(client::SetModes{context.buffer, std::move(modes)});
}

ParsedLine mode(const CommandContext& context, const QStringList& words, const QString& rest) {
  const bool changesHere = words[0].startsWith(u'+') || words[0].startsWith(u'-');
  if (!changesHere) return does(client::SendRaw{context.network, "MODE " + toUtf8(rest)});
  if (context.kind != client::BufferKind::Room) {
    return refuses(SlashText::tr("Modes are for rooms. Say which: /mode #room +m"));
  }
  return does(client::SetModes{context.buffer, toUtf8(rest)});
}

ParsedLine invite(const CommandContext& context, const QStringList& words, const QString&) {
  const bool named = words.size() > 1;
  const client::BufferId room = named ? context.findBuffer(roomName(words[1])) : context.buffer;
  if (!room) return refuses(SlashText::tr("You are not in %1.").arg(roomName(words[1])));
  if (!named && context.kind != client::BufferKind::Room) {
    return refuses(SlashText::tr("Say which room: /invite %1 #room").arg(words[0]));
  }
  return does(client::Invite{room, toUtf8(words[0])});
}

ParsedLine away(const CommandContext& context, const QStringList&, const QString& rest) {
  const QString message = rest.isEmpty() ? SlashText::tr("away") : rest;
  return does(client::SetAway{context.network, toUtf8(message)});
}

ParsedLine back(const CommandContext& context, const QStringList&, const QString&) {
  return does(client::SetAway{context.network, {}});
}

ParsedLine whois(const CommandContext& context, const QStringList& words, const QString&) {
  return does(client::Whois{context.network, toUtf8(words[0])});
}

ParsedLine list(const CommandContext& context, const QStringList&, const QString&) {
  ParsedLine line = does(client::ListRooms{context.network});
  line.action = WindowAction{WindowAction::What::ListRooms, {}, {}};
  return line;
}

ParsedLine raw(const CommandContext& context, const QStringList&, const QString& rest) {
  return does(client::SendRaw{context.network, toUtf8(rest)});
}

// What the window does, with the first word or with all that was written.
template <WindowAction::What what>
ParsedLine asksWithWord(const CommandContext&, const QStringList& words, const QString&) {
  return asks(what, words.value(0));
}

template <WindowAction::What what>
ParsedLine asksWithText(const CommandContext&, const QStringList&, const QString& rest) {
  return asks(what, {}, rest);
}

}  // namespace

// The rooms themselves.
SlashText::Rows SlashText::roomCommands() {
  return {{"join", QT_TR_NOOP("room [password]"), QT_TR_NOOP("Enter a room of this server"),
           Needs::Network, 1, join},
          {"part", QT_TR_NOOP("[room] [reason]"), QT_TR_NOOP("Leave this room, or another"),
           Needs::Network, 0, part},
          {"topic", QT_TR_NOOP("[text]"), QT_TR_NOOP("Show or change the topic"), Needs::Room, 0,
           topic},
          {"mode", QT_TR_NOOP("change"), QT_TR_NOOP("Change the modes of the room"), Needs::Network,
           1, mode},
          {"invite", QT_TR_NOOP("name [room]"), QT_TR_NOOP("Ask somebody into a room"),
           Needs::Network, 1, invite},
          {"list", "", QT_TR_NOOP("Show the rooms of this server"), Needs::Network, 0, list}};
}

// What is said and done to others.
SlashText::Rows SlashText::peopleCommands() {
  using What = WindowAction::What;
  return {
      {"msg", QT_TR_NOOP("name text"), QT_TR_NOOP("Say something to one person"), Needs::Network, 2,
       message},
      {"me", QT_TR_NOOP("what you do"), QT_TR_NOOP("Say what you are doing"), Needs::Usable, 1, me},
      {"kick", QT_TR_NOOP("name [reason]"), QT_TR_NOOP("Put somebody out of the room"), Needs::Role,
       1, kick},
      {"ban", QT_TR_NOOP("name"), QT_TR_NOOP("Keep somebody out of the room"), Needs::Role, 1,
       setBan<'+'>},
      {"kickban", QT_TR_NOOP("name [reason]"),
       QT_TR_NOOP("Put somebody out of the room and keep them out"), Needs::Role, 1, kickBan},
      {"unban", QT_TR_NOOP("name"), QT_TR_NOOP("Let somebody in again"), Needs::Role, 1,
       setBan<'-'>},
      {"op", QT_TR_NOOP("name"), QT_TR_NOOP("Make somebody an operator"), Needs::Role, 1,
       setRole<'+', 'o'>},
      {"deop", QT_TR_NOOP("name"), QT_TR_NOOP("Take the operator role away"), Needs::Role, 1,
       setRole<'-', 'o'>},
      {"voice", QT_TR_NOOP("name"), QT_TR_NOOP("Let somebody speak in a moderated room"),
       Needs::Role, 1, setRole<'+', 'v'>},
      {"devoice", QT_TR_NOOP("name"), QT_TR_NOOP("Take the right to speak away"), Needs::Role, 1,
       setRole<'-', 'v'>},
      {"whois", QT_TR_NOOP("name"), QT_TR_NOOP("Show who somebody is"), Needs::Network, 1, whois},
      {"ignore", QT_TR_NOOP("name"), QT_TR_NOOP("Hide what somebody says, or show it again"),
       Needs::Nothing, 1, asksWithWord<What::Ignore>}};
}

// One's own standing at a server, and the server.
SlashText::Rows SlashText::serverCommands() {
  using What = WindowAction::What;
  return {
      {"nick", QT_TR_NOOP("name"), QT_TR_NOOP("Take another name"), Needs::Network, 1, nick},
      {"away", QT_TR_NOOP("[message]"), QT_TR_NOOP("Tell others that you are away"), Needs::Network,
       0, away},
      {"back", "", QT_TR_NOOP("Tell others that you are back"), Needs::Network, 0, back},
      {"raw", QT_TR_NOOP("line"), QT_TR_NOOP("Send a protocol line as it stands"), Needs::Network,
       1, raw},
      {"host", QT_TR_NOOP("[room]"), QT_TR_NOOP("Host a room on this machine"), Needs::Nothing, 0,
       asksWithWord<What::Host>},
      {"connect", QT_TR_NOOP("address"), QT_TR_NOOP("Join a room on another server"),
       Needs::Nothing, 1, asksWithWord<What::Connect>},
      {"reconnect", "", QT_TR_NOOP("Try at once to connect again"), Needs::Nothing, 0, reconnect},
      {"quit", QT_TR_NOOP("[reason]"), QT_TR_NOOP("Leave this server"), Needs::Nothing, 0,
       asksWithText<What::LeaveServer>}};
}

SlashText::Rows SlashText::windowCommands() {
  using What = WindowAction::What;
  return {
      {"clear", "", QT_TR_NOOP("Empty this view"), Needs::Nothing, 0, asksWithWord<What::Clear>},
      {"search", QT_TR_NOOP("text"), QT_TR_NOOP("Find text in this room"), Needs::Nothing, 0,
       asksWithText<What::Search>},
      {"help", QT_TR_NOOP("[command]"), QT_TR_NOOP("Show commands and keys"), Needs::Nothing, 0,
       asksWithWord<What::Help>}};
}

}  // namespace parlor::models

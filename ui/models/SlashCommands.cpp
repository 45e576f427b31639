#include "models/SlashCommands.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "engine/QtText.h"

namespace parlor::models {
namespace {

using engine::toUtf8;
using Needs = SlashCommand::Needs;

// Strings of this file are in the context "SlashCommands".
struct Text {
  Q_DECLARE_TR_FUNCTIONS(SlashCommands)
};

QStringList wordsOf(const QString& text) {
  static const QRegularExpression spaces(QStringLiteral("\\s+"));
  return text.split(spaces, Qt::SkipEmptyParts);
}

// What is left of `text` after its first `count` words, as typed.
QString after(const QString& text, int count) {
  qsizetype at = 0;
  const auto skip = [&](bool space) {
    while (at < text.size() && text[at].isSpace() == space) ++at;
  };
  skip(true);
  for (int i = 0; i < count; ++i) {
    skip(false);
    skip(true);
  }
  return text.mid(at);
}

ParsedLine does(client::ClientCommand command) {
  ParsedLine line;
  line.commands.push_back(std::move(command));
  return line;
}

ParsedLine asks(WindowAction::What what, const QString& argument = {}, const QString& text = {}) {
  ParsedLine line;
  line.action = WindowAction{what, argument, text};
  return line;
}

ParsedLine refuses(const QString& problem) {
  ParsedLine line;
  line.problem = problem;
  return line;
}

bool isRoomName(const QString& name) {
  return name.startsWith(u'#');
}

client::Say say(const CommandContext& context, const QString& text) {
  client::Say said;
  said.buffer = context.buffer;
  said.text = toUtf8(text);
  return said;
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
    if (context.kind == client::BufferKind::Server) return refuses(Text::tr("This is not a room."));
    return does(client::PartRoom{context.buffer, toUtf8(rest)});
  }
  const client::BufferId named = context.findBuffer(words[0]);
  if (!named) return refuses(Text::tr("You are not in %1.").arg(words[0]));
  return does(client::PartRoom{named, toUtf8(after(rest, 1))});
}

ParsedLine message(const CommandContext& context, const QStringList& words, const QString& rest) {
  const QString text = after(rest, 1);
  if (!isRoomName(words[0])) return asks(WindowAction::What::SayTo, words[0], text);
  const client::BufferId named = context.findBuffer(words[0]);
  if (!named) return refuses(Text::tr("You are not in %1.").arg(words[0]));
  client::Say said = say(context, text);
  said.buffer = named;
  return does(std::move(said));
}

ParsedLine me(const CommandContext& context, const QStringList&, const QString& rest) {
  client::Say said = say(context, rest);
  said.action = true;
  return does(std::move(said));
}

ParsedLine nick(const CommandContext& context, const QStringList& words, const QString&) {
  return does(client::ChangeNick{context.network, toUtf8(words[0])});
}

ParsedLine topic(const CommandContext& context, const QStringList& words, const QString& rest) {
  if (!words.isEmpty()) return does(client::SetTopic{context.buffer, toUtf8(rest)});
  ParsedLine line;
  line.notice = context.topic.isEmpty() ? Text::tr("%1 has no topic.").arg(context.name)
                                        : Text::tr("The topic is: %1").arg(context.topic);
  return line;
}

ParsedLine kick(const CommandContext& context, const QStringList& words, const QString& rest) {
  return does(client::Kick{context.buffer, toUtf8(words[0]), toUtf8(after(rest, 1))});
}

QString maskOf(const QString& typed) {
  const bool isMask = typed.contains(u'!') || typed.contains(u'@') || typed.contains(u'*');
  return isMask ? typed : typed + QStringLiteral("!*@*");
}

ParsedLine setMask(const CommandContext& context, const QStringList& words, const char* sign) {
  return does(client::SetModes{context.buffer, sign + toUtf8(maskOf(words[0]))});
}

ParsedLine ban(const CommandContext& context, const QStringList& words, const QString&) {
  return setMask(context, words, "+b ");
}

ParsedLine unban(const CommandContext& context, const QStringList& words, const QString&) {
  return setMask(context, words, "-b ");
}

ParsedLine setRole(const CommandContext& context, const QStringList& words, char sign,
                   char letter) {
  std::string modes(1, sign);
  modes.append(static_cast<std::size_t>(words.size()), letter);
  for (const QString& word : words) modes += ' ' + toUtf8(word);
  return does(client::SetModes{context.buffer, std::move(modes)});
}

ParsedLine op(const CommandContext& context, const QStringList& words, const QString&) {
  return setRole(context, words, '+', 'o');
}

ParsedLine deop(const CommandContext& context, const QStringList& words, const QString&) {
  return setRole(context, words, '-', 'o');
}

ParsedLine voice(const CommandContext& context, const QStringList& words, const QString&) {
  return setRole(context, words, '+', 'v');
}

ParsedLine mode(const CommandContext& context, const QStringList& words, const QString& rest) {
  const bool changesHere = words[0].startsWith(u'+') || words[0].startsWith(u'-');
  if (!changesHere) return does(client::SendRaw{context.network, "MODE " + toUtf8(rest)});
  if (context.kind != client::BufferKind::Room) {
    return refuses(Text::tr("Modes are for rooms. Say which: /mode #room +m"));
  }
  return does(client::SetModes{context.buffer, toUtf8(rest)});
}

ParsedLine invite(const CommandContext& context, const QStringList& words, const QString&) {
  const bool named = words.size() > 1;
  const client::BufferId room = named ? context.findBuffer(roomName(words[1])) : context.buffer;
  if (!room) return refuses(Text::tr("You are not in %1.").arg(roomName(words[1])));
  if (!named && context.kind != client::BufferKind::Room) {
    return refuses(Text::tr("Say which room: /invite %1 #room").arg(words[0]));
  }
  return does(client::Invite{room, toUtf8(words[0])});
}

ParsedLine away(const CommandContext& context, const QStringList&, const QString& rest) {
  const QString message = rest.isEmpty() ? Text::tr("away") : rest;
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

ParsedLine ignore(const CommandContext&, const QStringList& words, const QString&) {
  return asks(WindowAction::What::Ignore, words[0]);
}

ParsedLine clear(const CommandContext&, const QStringList&, const QString&) {
  return asks(WindowAction::What::Clear);
}

ParsedLine search(const CommandContext&, const QStringList&, const QString& rest) {
  return asks(WindowAction::What::Search, {}, rest);
}

ParsedLine raw(const CommandContext& context, const QStringList&, const QString& rest) {
  return does(client::SendRaw{context.network, toUtf8(rest)});
}

ParsedLine host(const CommandContext&, const QStringList& words, const QString&) {
  return asks(WindowAction::What::Host, words.value(0));
}

ParsedLine connectTo(const CommandContext&, const QStringList& words, const QString&) {
  return asks(WindowAction::What::Connect, words[0]);
}

ParsedLine quit(const CommandContext&, const QStringList&, const QString& rest) {
  return asks(WindowAction::What::LeaveServer, {}, rest);
}

ParsedLine help(const CommandContext&, const QStringList& words, const QString&) {
  return asks(WindowAction::What::Help, words.value(0));
}

std::vector<SlashCommand> makeTable() {
  std::vector<SlashCommand> table = {
      {"join", QT_TRANSLATE_NOOP("SlashCommands", "room [password]"),
       QT_TRANSLATE_NOOP("SlashCommands", "Enter a room of this server"), Needs::Network, 1, join},
      {"part", QT_TRANSLATE_NOOP("SlashCommands", "[room] [reason]"),
       QT_TRANSLATE_NOOP("SlashCommands", "Leave this room, or another"), Needs::Network, 0, part},
      {"msg", QT_TRANSLATE_NOOP("SlashCommands", "name text"),
       QT_TRANSLATE_NOOP("SlashCommands", "Say something to one person"), Needs::Network, 2,
       message},
      {"me", QT_TRANSLATE_NOOP("SlashCommands", "what you do"),
       QT_TRANSLATE_NOOP("SlashCommands", "Say what you are doing"), Needs::Usable, 1, me},
      {"nick", QT_TRANSLATE_NOOP("SlashCommands", "name"),
       QT_TRANSLATE_NOOP("SlashCommands", "Take another name"), Needs::Network, 1, nick},
      {"topic", QT_TRANSLATE_NOOP("SlashCommands", "[text]"),
       QT_TRANSLATE_NOOP("SlashCommands", "Show or change the topic"), Needs::Room, 0, topic},
      {"kick", QT_TRANSLATE_NOOP("SlashCommands", "name [reason]"),
       QT_TRANSLATE_NOOP("SlashCommands", "Put somebody out of the room"), Needs::Room, 1, kick},
      {"ban", QT_TRANSLATE_NOOP("SlashCommands", "name"),
       QT_TRANSLATE_NOOP("SlashCommands", "Keep somebody out of the room"), Needs::Room, 1, ban},
      {"unban", QT_TRANSLATE_NOOP("SlashCommands", "name"),
       QT_TRANSLATE_NOOP("SlashCommands", "Let somebody in again"), Needs::Room, 1, unban},
      {"op", QT_TRANSLATE_NOOP("SlashCommands", "name"),
       QT_TRANSLATE_NOOP("SlashCommands", "Make somebody an operator"), Needs::Room, 1, op},
      {"deop", QT_TRANSLATE_NOOP("SlashCommands", "name"),
       QT_TRANSLATE_NOOP("SlashCommands", "Take the operator role away"), Needs::Room, 1, deop},
      {"voice", QT_TRANSLATE_NOOP("SlashCommands", "name"),
       QT_TRANSLATE_NOOP("SlashCommands", "Let somebody speak in a moderated room"), Needs::Room, 1,
       voice},
      {"mode", QT_TRANSLATE_NOOP("SlashCommands", "change"),
       QT_TRANSLATE_NOOP("SlashCommands", "Change the modes of the room"), Needs::Network, 1, mode},
      {"invite", QT_TRANSLATE_NOOP("SlashCommands", "name [room]"),
       QT_TRANSLATE_NOOP("SlashCommands", "Ask somebody into a room"), Needs::Network, 1, invite},
      {"away", QT_TRANSLATE_NOOP("SlashCommands", "[message]"),
       QT_TRANSLATE_NOOP("SlashCommands", "Tell others that you are away"), Needs::Network, 0,
       away},
      {"back", "", QT_TRANSLATE_NOOP("SlashCommands", "Tell others that you are back"),
       Needs::Network, 0, back},
      {"whois", QT_TRANSLATE_NOOP("SlashCommands", "name"),
       QT_TRANSLATE_NOOP("SlashCommands", "Show who somebody is"), Needs::Network, 1, whois},
      {"list", "", QT_TRANSLATE_NOOP("SlashCommands", "Show the rooms of this server"),
       Needs::Network, 0, list},
      {"ignore", QT_TRANSLATE_NOOP("SlashCommands", "name"),
       QT_TRANSLATE_NOOP("SlashCommands", "Hide what somebody says, or show it again"),
       Needs::Nothing, 1, ignore},
      {"clear", "", QT_TRANSLATE_NOOP("SlashCommands", "Empty this view"), Needs::Nothing, 0,
       clear},
      {"search", QT_TRANSLATE_NOOP("SlashCommands", "text"),
       QT_TRANSLATE_NOOP("SlashCommands", "Find text in this room"), Needs::Nothing, 0, search},
      {"raw", QT_TRANSLATE_NOOP("SlashCommands", "line"),
       QT_TRANSLATE_NOOP("SlashCommands", "Send a protocol line as it stands"), Needs::Network, 1,
       raw},
      {"host", QT_TRANSLATE_NOOP("SlashCommands", "[room]"),
       QT_TRANSLATE_NOOP("SlashCommands", "Host a room on this machine"), Needs::Nothing, 0, host},
      {"connect", QT_TRANSLATE_NOOP("SlashCommands", "address"),
       QT_TRANSLATE_NOOP("SlashCommands", "Join a room on another server"), Needs::Nothing, 1,
       connectTo},
      {"quit", QT_TRANSLATE_NOOP("SlashCommands", "[reason]"),
       QT_TRANSLATE_NOOP("SlashCommands", "Leave this server"), Needs::Nothing, 0, quit},
      {"help", QT_TRANSLATE_NOOP("SlashCommands", "[command]"),
       QT_TRANSLATE_NOOP("SlashCommands", "Show commands and keys"), Needs::Nothing, 0, help},
  };
  std::sort(table.begin(), table.end(), [](const SlashCommand& a, const SlashCommand& b) {
    return qstrcmp(a.name, b.name) < 0;
  });
  return table;
}

bool isGoodbye(const QString& text, const CommandContext& context) {
  if (!context.goodbyeWords) return false;
  const bool oneToOne = context.kind == client::BufferKind::Direct ||
                        (context.kind == client::BufferKind::Room && context.people <= 2);
  const QString word = text.trimmed();
  return oneToOne && (word == QStringLiteral("88") ||
                      word.compare(QStringLiteral("bye"), Qt::CaseInsensitive) == 0);
}

ParsedLine speech(const QString& text, const CommandContext& context) {
  if (context.kind == client::BufferKind::Server) {
    return refuses(
        Text::tr("Nobody would read this here. Choose a room, or write / for commands."));
  }
  if (!context.usable) {
    return refuses(context.online
                       ? Text::tr("You are not in %1. /join %1 takes you back.").arg(context.name)
                       : Text::tr("Not sent: there is no connection. It stays here."));
  }
  ParsedLine line = does(say(context, text));
  if (!isGoodbye(text, context)) return line;
  if (context.kind == client::BufferKind::Direct) {
    line.commands.push_back(client::CloseBuffer{context.buffer});
  } else {
    line.commands.push_back(client::PartRoom{context.buffer, toUtf8(text.trimmed())});
  }
  return line;
}

}  // namespace

QString roomName(const QString& typed) {
  return isRoomName(typed) ? typed : u'#' + typed;
}

QString SlashCommand::argumentsText() const {
  return *arguments ? Text::tr(arguments) : QString();
}
QString SlashCommand::descriptionText() const {
  return Text::tr(description);
}

QString SlashCommand::unavailable(const CommandContext& context) const {
  switch (needs) {
    case Needs::Nothing:
      return {};
    case Needs::Network:
      return context.online ? QString() : Text::tr("there is no connection");
    case Needs::Usable:
      return context.usable && context.kind != client::BufferKind::Server
                 ? QString()
                 : Text::tr("you are not in a conversation");
    case Needs::Room:
      return context.usable && context.kind == client::BufferKind::Room
                 ? QString()
                 : Text::tr("you are not in a room");
  }
  return {};
}

const std::vector<SlashCommand>& slashCommands() {
  static const std::vector<SlashCommand> table = makeTable();
  return table;
}

const SlashCommand* findSlashCommand(QStringView name) {
  const auto& table = slashCommands();
  const auto found = std::find_if(table.begin(), table.end(), [&](const SlashCommand& row) {
    return name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0;
  });
  return found == table.end() ? nullptr : &*found;
}

ParsedLine parseLine(const QString& text, const CommandContext& context) {
  if (text.trimmed().isEmpty()) return refuses(Text::tr("There is nothing to send."));
  if (!text.startsWith(u'/')) return speech(text, context);
  if (text.startsWith(QStringLiteral("//"))) return speech(text.mid(1), context);
  const QString name = wordsOf(text).first().mid(1);
  const SlashCommand* command = findSlashCommand(name);
  if (!command) {
    return refuses(
        Text::tr("There is no command /%1. To say it, begin with two slashes.").arg(name));
  }
  const QString why = command->unavailable(context);
  if (!why.isEmpty()) return refuses(Text::tr("/%1 cannot be used now: %2.").arg(name, why));
  const QString rest = after(text, 1).trimmed();
  const QStringList words = wordsOf(rest);
  if (words.size() < command->leastArguments) {
    return refuses(Text::tr("Write it as: /%1 %2").arg(name, command->argumentsText()));
  }
  return command->run(context, words, rest);
}

}  // namespace parlor::models

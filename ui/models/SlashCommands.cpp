#include "models/SlashCommands.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

#include "engine/QtText.h"

namespace parlor::models {

// Strings of this file are in the context "SlashCommands".
struct SlashText {
  Q_DECLARE_TR_FUNCTIONS(SlashCommands)
 public:
  static std::vector<SlashCommand> make();
};

namespace {

using engine::toUtf8;
using Needs = SlashCommand::Needs;

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
    if (context.kind == client::BufferKind::Server)
      return refuses(SlashText::tr("This is not a room."));
    return does(client::PartRoom{context.buffer, toUtf8(rest)});
  }
  const client::BufferId named = context.findBuffer(words[0]);
  if (!named) return refuses(SlashText::tr("You are not in %1.").arg(words[0]));
  return does(client::PartRoom{named, toUtf8(after(rest, 1))});
}

ParsedLine message(const CommandContext& context, const QStringList& words, const QString& rest) {
  const QString text = after(rest, 1);
  if (!isRoomName(words[0])) return asks(WindowAction::What::SayTo, words[0], text);
  const client::BufferId named = context.findBuffer(words[0]);
  if (!named) return refuses(SlashText::tr("You are not in %1.").arg(words[0]));
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
  line.notice = context.topic.isEmpty() ? SlashText::tr("%1 has no topic.").arg(context.name)
                                        : SlashText::tr("The topic is: %1").arg(context.topic);
  return line;
}

ParsedLine kick(const CommandContext& context, const QStringList& words, const QString& rest) {
  return does(client::Kick{context.buffer, toUtf8(words[0]), toUtf8(after(rest, 1))});
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

// Inside the class, so that the texts have its context.
std::vector<SlashCommand> SlashText::make() {
  using What = WindowAction::What;
  std::vector<SlashCommand> table = {
      {"join", QT_TR_NOOP("room [password]"), QT_TR_NOOP("Enter a room of this server"),
       Needs::Network, 1, join},
      {"part", QT_TR_NOOP("[room] [reason]"), QT_TR_NOOP("Leave this room, or another"),
       Needs::Network, 0, part},
      {"msg", QT_TR_NOOP("name text"), QT_TR_NOOP("Say something to one person"), Needs::Network, 2,
       message},
      {"me", QT_TR_NOOP("what you do"), QT_TR_NOOP("Say what you are doing"), Needs::Usable, 1, me},
      {"nick", QT_TR_NOOP("name"), QT_TR_NOOP("Take another name"), Needs::Network, 1, nick},
      {"topic", QT_TR_NOOP("[text]"), QT_TR_NOOP("Show or change the topic"), Needs::Room, 0,
       topic},
      {"kick", QT_TR_NOOP("name [reason]"), QT_TR_NOOP("Put somebody out of the room"), Needs::Role,
       1, kick},
      {"ban", QT_TR_NOOP("name"), QT_TR_NOOP("Keep somebody out of the room"), Needs::Role, 1,
       setBan<'+'>},
      {"unban", QT_TR_NOOP("name"), QT_TR_NOOP("Let somebody in again"), Needs::Role, 1,
       setBan<'-'>},
      {"op", QT_TR_NOOP("name"), QT_TR_NOOP("Make somebody an operator"), Needs::Role, 1,
       setRole<'+', 'o'>},
      {"deop", QT_TR_NOOP("name"), QT_TR_NOOP("Take the operator role away"), Needs::Role, 1,
       setRole<'-', 'o'>},
      {"voice", QT_TR_NOOP("name"), QT_TR_NOOP("Let somebody speak in a moderated room"),
       Needs::Role, 1, setRole<'+', 'v'>},
      {"mode", QT_TR_NOOP("change"), QT_TR_NOOP("Change the modes of the room"), Needs::Network, 1,
       mode},
      {"invite", QT_TR_NOOP("name [room]"), QT_TR_NOOP("Ask somebody into a room"), Needs::Network,
       1, invite},
      {"away", QT_TR_NOOP("[message]"), QT_TR_NOOP("Tell others that you are away"), Needs::Network,
       0, away},
      {"back", "", QT_TR_NOOP("Tell others that you are back"), Needs::Network, 0, back},
      {"whois", QT_TR_NOOP("name"), QT_TR_NOOP("Show who somebody is"), Needs::Network, 1, whois},
      {"list", "", QT_TR_NOOP("Show the rooms of this server"), Needs::Network, 0, list},
      {"ignore", QT_TR_NOOP("name"), QT_TR_NOOP("Hide what somebody says, or show it again"),
       Needs::Nothing, 1, asksWithWord<What::Ignore>},
      {"clear", "", QT_TR_NOOP("Empty this view"), Needs::Nothing, 0, asksWithWord<What::Clear>},
      {"search", QT_TR_NOOP("text"), QT_TR_NOOP("Find text in this room"), Needs::Nothing, 0,
       asksWithText<What::Search>},
      {"raw", QT_TR_NOOP("line"), QT_TR_NOOP("Send a protocol line as it stands"), Needs::Network,
       1, raw},
      {"host", QT_TR_NOOP("[room]"), QT_TR_NOOP("Host a room on this machine"), Needs::Nothing, 0,
       asksWithWord<What::Host>},
      {"connect", QT_TR_NOOP("address"), QT_TR_NOOP("Join a room on another server"),
       Needs::Nothing, 1, asksWithWord<What::Connect>},
      {"quit", QT_TR_NOOP("[reason]"), QT_TR_NOOP("Leave this server"), Needs::Nothing, 0,
       asksWithText<What::LeaveServer>},
      {"help", QT_TR_NOOP("[command]"), QT_TR_NOOP("Show commands and keys"), Needs::Nothing, 0,
       asksWithWord<What::Help>},
  };
  std::sort(table.begin(), table.end(), [](const SlashCommand& a, const SlashCommand& b) {
    return qstrcmp(a.name, b.name) < 0;
  });
  return table;
}

namespace {

bool isGoodbye(const QString& text, const CommandContext& context) {
  if (!context.goodbyeWords) return false;
  const bool oneToOne = context.kind == client::BufferKind::Direct ||
                        (context.kind == client::BufferKind::Room && context.people <= 2);
  return oneToOne && context.goodbyes.contains(text.trimmed(), Qt::CaseInsensitive);
}

ParsedLine speech(const QString& text, const CommandContext& context) {
  if (context.kind == client::BufferKind::Server) {
    return refuses(
        SlashText::tr("Nobody would read this here. Choose a room, or write / for commands."));
  }
  if (!context.usable && !context.waits) {
    return refuses(
        context.online
            ? SlashText::tr("You are not in %1. /join %1 takes you back.").arg(context.name)
            : SlashText::tr("Not sent: there is no connection. It stays here."));
  }
  ParsedLine line = does(say(context, text));
  if (!context.usable || !isGoodbye(text, context)) return line;
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
  return *arguments ? SlashText::tr(arguments) : QString();
}
QString SlashCommand::descriptionText() const {
  return SlashText::tr(description);
}

QString SlashCommand::unavailable(const CommandContext& context) const {
  switch (needs) {
    case Needs::Nothing:
      return {};
    case Needs::Network:
      return context.online ? QString() : SlashText::tr("there is no connection");
    case Needs::Usable:
      return context.usable && context.kind != client::BufferKind::Server
                 ? QString()
                 : SlashText::tr("you are not in a conversation");
    case Needs::Room:
    case Needs::Role:
      return context.usable && context.kind == client::BufferKind::Room
                 ? QString()
                 : SlashText::tr("you are not in a room");
  }
  return {};
}

QString SlashCommand::doubtful(const CommandContext& context) const {
  const bool missing = needs == Needs::Role && !context.mayModerate;
  return missing ? SlashText::tr("you are not an operator here") : QString();
}

const std::vector<SlashCommand>& slashCommands() {
  static const std::vector<SlashCommand> table = SlashText::make();
  return table;
}

const SlashCommand* findSlashCommand(QStringView typed) {
  // What people are used to from elsewhere.
  static const QHash<QString, QString> others = {{QStringLiteral("j"), QStringLiteral("join")},
                                                 {QStringLiteral("leave"), QStringLiteral("part")},
                                                 {QStringLiteral("query"), QStringLiteral("msg")},
                                                 {QStringLiteral("t"), QStringLiteral("topic")},
                                                 {QStringLiteral("quote"), QStringLiteral("raw")}};
  const QString plain = typed.toString().toLower();
  const QString name = others.value(plain, plain);
  const auto& table = slashCommands();
  const auto found = std::find_if(table.begin(), table.end(), [&](const SlashCommand& row) {
    return name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0;
  });
  return found == table.end() ? nullptr : &*found;
}

ParsedLine parseLine(const QString& text, const CommandContext& context) {
  if (text.trimmed().isEmpty()) return refuses(SlashText::tr("There is nothing to send."));
  if (!text.startsWith(u'/')) return speech(text, context);
  if (text.startsWith(QStringLiteral("//"))) return speech(text.mid(1), context);
  const QString name = wordsOf(text).first().mid(1);
  const SlashCommand* command = findSlashCommand(name);
  if (!command) {
    return refuses(
        SlashText::tr("There is no command /%1. To say it, begin with two slashes.").arg(name));
  }
  const QString why = command->unavailable(context);
  if (!why.isEmpty()) return refuses(SlashText::tr("/%1 cannot be used now: %2.").arg(name, why));
  const QString rest = after(text, 1).trimmed();
  const QStringList words = wordsOf(rest);
  if (words.size() < command->leastArguments) {
    return refuses(SlashText::tr("Write it as: /%1 %2").arg(name, command->argumentsText()));
  }
  return command->run(context, words, rest);
}

}  // namespace parlor::models

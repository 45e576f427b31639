// What a typed line means: something to say, or a command, a row of a table each. A row turns its
// arguments into commands for the engine or into something that the window does. Pure; GUI thread
// only because of tr().
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

#include "engine/ChatEngine.h"

namespace parlor::models {

// Where the line was typed.
struct CommandContext {
  client::NetworkId network;
  client::BufferId buffer;
  client::BufferKind kind = client::BufferKind::Room;
  QString name;  // of the room or person
  QString topic;
  bool usable = false;  // joined and online
  bool online = false;
  bool waits = false;       // not online, and comes back by itself: what is said is said then
  int people = 0;           // in the room, with me
  bool mayModerate = true;  // as far as is known
  bool goodbyeWords = true;
  QStringList goodbyes = {QStringLiteral("bye"), QStringLiteral("88")};
  std::function<client::BufferId(const QString&)> findBuffer;  // by name, none when not open
};

// What only the window can do.
struct WindowAction {
  enum class What {
    SayTo,        // argument: the person; text: what to say once the conversation is open
    Host,         // argument: room
    Connect,      // argument: address
    LeaveServer,  // text: reason
    Clear,
    Search,  // text
    Ignore,  // argument: nick
    ListRooms,
    Help,  // argument: command
  };
  What what = What::Help;
  QString argument, text;
  bool operator==(const WindowAction&) const = default;
};

struct ParsedLine {
  std::vector<client::ClientCommand> commands;
  std::optional<WindowAction> action;
  QString problem;  // why nothing was done, for under the composer
  QString notice;   // an answer that needs no server
  bool ok() const { return problem.isEmpty(); }
};

struct SlashCommand {
  const char* name;
  const char* arguments;    // to be translated in the context "SlashCommands"
  const char* description;  // likewise
  enum class Needs { Nothing, Network, Usable, Room, Role } needs;
  int leastArguments;
  ParsedLine (*run)(const CommandContext& context, const QStringList& words, const QString& rest);

  QString argumentsText() const;
  QString descriptionText() const;
  // Empty when it can be used here, else why it cannot.
  QString unavailable(const CommandContext& context) const;
  // Why the server will probably refuse it; it is sent all the same.
  QString doubtful(const CommandContext& context) const;
};

const std::vector<SlashCommand>& slashCommands();  // by name
const SlashCommand* findSlashCommand(QStringView name);

ParsedLine parseLine(const QString& text, const CommandContext& context);

// "lobby" and "#lobby" are one room.
QString roomName(const QString& typed);

}  // namespace parlor::models

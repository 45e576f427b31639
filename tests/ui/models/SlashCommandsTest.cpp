#include "models/SlashCommands.h"

#include <QtTest>

#include "ui/support/Events.h"

using namespace parlor;
using namespace parlor::models;
using parlor::testing::kLobby;
using parlor::testing::kNetwork;

namespace {

CommandContext room() {
  CommandContext context;
  context.network = kNetwork;
  context.buffer = kLobby;
  context.name = QStringLiteral("#lobby");
  context.usable = context.online = true;
  context.people = 4;
  context.findBuffer = [](const QString& name) {
    return name == QStringLiteral("#ops") ? client::BufferId{12} : client::BufferId{};
  };
  return context;
}

CommandContext direct() {
  CommandContext context = room();
  context.kind = client::BufferKind::Direct;
  context.name = QStringLiteral("otto");
  return context;
}

ParsedLine typed(const char* text, const CommandContext& context = room()) {
  return parseLine(QString::fromUtf8(text), context);
}

// The one command that `text` becomes.
template <typename Command>
Command only(const char* text, const CommandContext& context = room()) {
  const ParsedLine line = typed(text, context);
  if (line.commands.size() != 1 || !std::holds_alternative<Command>(line.commands[0])) {
    qWarning("%s: %s", text, qPrintable(line.problem));
    return {};
  }
  return std::get<Command>(line.commands[0]);
}

}  // namespace

class SlashCommandsTest : public QObject {
  Q_OBJECT

 private slots:
  void plainTextIsSaid();
  void twoSlashesSayOne();
  void unknownCommandsAreNeverSaid_data();
  void unknownCommandsAreNeverSaid();
  void saysWhichCommandWasMeant();
  void commandsBecomeWhatTheyMean();
  void masksAndModesAreBuilt();
  void theServerDecidesWhoMayModerate();
  void whatTheWindowDoesIsAsked();
  void missingWordsAreExplained();
  void commandsKnowWhenTheyCannotBeUsed();
  void keepsSomebodyOutAndPutsThemOut();
  void goodbyeLeavesAOneToOneRoom();
  void goodbyeIsSaidWhereOthersListen();
  void everyRowIsDescribed();
  void nothingTypedIsLost();
};

void SlashCommandsTest::plainTextIsSaid() {
  const auto said = only<client::Say>("hello\nthere");
  QCOMPARE(said.text, std::string("hello\nthere"));
  QCOMPARE(said.buffer, kLobby);
  QVERIFY(!said.action);
}

void SlashCommandsTest::twoSlashesSayOne() {
  QCOMPARE(only<client::Say>("//join us").text, std::string("/join us"));
}

void SlashCommandsTest::unknownCommandsAreNeverSaid_data() {
  QTest::addColumn<QByteArray>("text");
  for (const char* text :
       {"/jion lobby", "/ join lobby", "/", "/usr/bin/env", "/\nhello", "/msgg a"}) {
    QTest::newRow(text) << QByteArray(text);
  }
}

void SlashCommandsTest::unknownCommandsAreNeverSaid() {
  QFETCH(QByteArray, text);
  const ParsedLine line = typed(text.constData());
  QVERIFY(line.commands.empty());
  QVERIFY(!line.action);
  QVERIFY(!line.ok());
}

void SlashCommandsTest::saysWhichCommandWasMeant() {
  const auto meant = [](const char* text) {
    const QString problem = typed(text).problem;
    return problem.section(QStringLiteral("mean /"), 1).section(u'?', 0, 0);
  };
  QCOMPARE(meant("/jion lobby"), QStringLiteral("join"));
  QCOMPARE(meant("/KCIK otto"), QStringLiteral("kick"));
  QCOMPARE(meant("/igonre otto"), QStringLiteral("ignore"));
  QCOMPARE(meant("/whos otto"), QStringLiteral("whois"));
  QCOMPARE(meant("/frobnicate"), QString());
  QCOMPARE(meant("/"), QString());
}

void SlashCommandsTest::commandsBecomeWhatTheyMean() {
  QCOMPARE(only<client::JoinRoom>("/join ops secret").room, std::string("#ops"));
  QCOMPARE(only<client::JoinRoom>("/JOIN #ops secret").key, std::string("secret"));
  QCOMPARE(typed("/join a,#b x,y").commands.size(), std::size_t{2});
  QCOMPARE(only<client::PartRoom>("/part so long").reason, std::string("so long"));
  QCOMPARE(only<client::PartRoom>("/part #ops").buffer, client::BufferId{12});
  QVERIFY(!typed("/part #nowhere").ok());
  QVERIFY(only<client::Say>("/me waves  twice").action);
  QCOMPARE(only<client::Say>("/me waves  twice").text, std::string("waves  twice"));
  QCOMPARE(only<client::Say>("/msg #ops to all").buffer, client::BufferId{12});
  QCOMPARE(only<client::ChangeNick>("/nick rexy").nick, std::string("rexy"));
  QCOMPARE(only<client::SetTopic>("/topic bring snacks").topic, std::string("bring snacks"));
  QCOMPARE(only<client::Kick>("/kick otto too loud").reason, std::string("too loud"));
  QCOMPARE(only<client::SetAway>("/back").message, std::string());
  QVERIFY(!only<client::SetAway>("/away").message.empty());
  QCOMPARE(only<client::Whois>("/whois otto").nick, std::string("otto"));
  QCOMPARE(only<client::SendRaw>("/raw WHO  #lobby").line, std::string("WHO  #lobby"));
  QCOMPARE(only<client::Invite>("/invite otto ops").buffer, client::BufferId{12});
  QCOMPARE(only<client::CloseBuffer>("/part", direct()).buffer, kLobby);
}

void SlashCommandsTest::masksAndModesAreBuilt() {
  QCOMPARE(only<client::SetModes>("/ban otto").modes, std::string("+b otto!*@*"));
  QCOMPARE(only<client::SetModes>("/ban *!*@10.0.0.1").modes, std::string("+b *!*@10.0.0.1"));
  QCOMPARE(only<client::SetModes>("/unban otto").modes, std::string("-b otto!*@*"));
  QCOMPARE(only<client::SetModes>("/op otto maya").modes, std::string("+oo otto maya"));
  QCOMPARE(only<client::SetModes>("/deop otto").modes, std::string("-o otto"));
  QCOMPARE(only<client::SetModes>("/voice otto").modes, std::string("+v otto"));
  QCOMPARE(only<client::SetModes>("/mode +m").modes, std::string("+m"));
  QCOMPARE(only<client::SendRaw>("/mode #ops +b").line, std::string("MODE #ops +b"));
}

void SlashCommandsTest::whatTheWindowDoesIsAsked() {
  using What = WindowAction::What;
  QCOMPARE(*typed("/msg otto a  word").action, (WindowAction{What::SayTo, "otto", "a  word"}));
  QCOMPARE(typed("/host lab").action->what, What::Host);
  QCOMPARE(typed("/connect chat.example:1").action->argument, QStringLiteral("chat.example:1"));
  QCOMPARE(typed("/quit bye all").action->text, QStringLiteral("bye all"));
  QCOMPARE(typed("/search two words").action->text, QStringLiteral("two words"));
  QCOMPARE(typed("/ignore otto").action->what, What::Ignore);
  QCOMPARE(typed("/help kick").action->argument, QStringLiteral("kick"));
  QCOMPARE(typed("/list").commands.size(), std::size_t{1});
  CommandContext context = room();
  context.topic = QStringLiteral("snacks");
  QVERIFY(typed("/topic", context).notice.contains(QStringLiteral("snacks")));
}

void SlashCommandsTest::missingWordsAreExplained() {
  const ParsedLine line = typed("/kick");
  QVERIFY(line.problem.contains(QStringLiteral("/kick name")));
  QVERIFY(!typed("/msg otto").ok());
}

void SlashCommandsTest::commandsKnowWhenTheyCannotBeUsed() {
  CommandContext offline = room();
  offline.online = offline.usable = false;
  QVERIFY(!typed("/nick rexy", offline).ok());
  QVERIFY(!typed("hello", offline).ok());
  offline.waits = true;
  QCOMPARE(typed("hello", offline).commands.size(), std::size_t{1});
  offline.kind = client::BufferKind::Direct;
  QCOMPARE(typed("bye", offline).commands.size(), std::size_t{1});  // and nobody has left
  QVERIFY(!typed("/nick rexy", offline).ok());
  QVERIFY(typed("/host lab", offline).ok());
  QVERIFY(!typed("/kick otto", direct()).ok());
  CommandContext server = room();
  server.kind = client::BufferKind::Server;
  QVERIFY(!typed("hello", server).ok());
}

void SlashCommandsTest::keepsSomebodyOutAndPutsThemOut() {
  const ParsedLine line = typed("/kickban otto no spam");
  QCOMPARE(line.commands.size(), std::size_t{2});
  QCOMPARE(std::get<client::SetModes>(line.commands[0]).modes, std::string("+b otto!*@*"));
  QCOMPARE(std::get<client::Kick>(line.commands[1]).nick, std::string("otto"));
  QCOMPARE(std::get<client::Kick>(line.commands[1]).reason, std::string("no spam"));
  QCOMPARE(only<client::SetModes>("/devoice maya otto").modes, std::string("-vv maya otto"));
  CommandContext offline = room();
  offline.online = offline.usable = false;
  const ParsedLine again = typed("/reconnect", offline);
  QCOMPARE(std::get<client::ReconnectNow>(again.commands.at(0)).network, kNetwork);
}

void SlashCommandsTest::goodbyeLeavesAOneToOneRoom() {
  for (const char* word : {"88", "bye", "Bye", " BYE "}) {
    const ParsedLine line = typed(word, direct());
    QCOMPARE(line.commands.size(), std::size_t{2});
    QVERIFY(std::holds_alternative<client::Say>(line.commands[0]));
    QVERIFY(std::holds_alternative<client::CloseBuffer>(line.commands[1]));
  }
  CommandContext two = room();
  two.people = 2;
  QVERIFY(std::holds_alternative<client::PartRoom>(typed("88", two).commands[1]));
}

void SlashCommandsTest::goodbyeIsSaidWhereOthersListen() {
  QCOMPARE(typed("88").commands.size(), std::size_t{1});
  QCOMPARE(typed("bye all", direct()).commands.size(), std::size_t{1});
  CommandContext off = direct();
  off.goodbyeWords = false;
  QCOMPARE(typed("88", off).commands.size(), std::size_t{1});
}

void SlashCommandsTest::everyRowIsDescribed() {
  const QStringList expected = {"away",    "back",    "ban",   "clear",  "connect", "deop",
                                "devoice", "help",    "host",  "ignore", "invite",  "join",
                                "kick",    "kickban", "list",  "me",     "mode",    "msg",
                                "nick",    "op",      "part",  "quit",   "raw",     "reconnect",
                                "search",  "topic",   "unban", "voice",  "whois"};
  QStringList names;
  for (const SlashCommand& row : slashCommands()) {
    names << QString::fromLatin1(row.name);
    QVERIFY(!row.descriptionText().isEmpty());
    QVERIFY(row.leastArguments == 0 || !row.argumentsText().isEmpty());
  }
  QCOMPARE(names, expected);
}

// No line may vanish: each is a command, something for the window, or an explanation.
void SlashCommandsTest::nothingTypedIsLost() {
  for (const SlashCommand& row : slashCommands()) {
    for (const char* tail : {"", " a", " a b", " #ops b", " +m", " - - -"}) {
      const QByteArray text = QByteArray("/") + row.name + tail;
      const ParsedLine line = typed(text.constData());
      QVERIFY2(!line.commands.empty() || line.action || !line.problem.isEmpty() ||
                   !line.notice.isEmpty(),
               text.constData());
    }
  }
}

void SlashCommandsTest::theServerDecidesWhoMayModerate() {
  CommandContext context = room();
  context.mayModerate = false;
  QVERIFY(!findSlashCommand(u"kick")->doubtful(context).isEmpty());
  QVERIFY(findSlashCommand(u"topic")->doubtful(context).isEmpty());
  QCOMPARE(only<client::Kick>("/kick maya", context).nick, std::string("maya"));
  context.mayModerate = true;
  QVERIFY(findSlashCommand(u"kick")->doubtful(context).isEmpty());
}

QTEST_GUILESS_MAIN(SlashCommandsTest)
#include "SlashCommandsTest.moc"

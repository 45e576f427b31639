#include "client/TerminalChat.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QtTest>

#include "ClientHarness.h"
#include "client/TerminalInput.h"
#include "io/UniqueFd.h"

using namespace parlor;
using namespace parlor::client;
using parlor::test::ClientHarness;

namespace {

struct Pipe {
  Pipe() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) == 0) read = io::UniqueFd(ends[0]), write = io::UniqueFd(ends[1]);
  }
  io::UniqueFd read, write;
};

// In a process that has `terminal` as its own and is in the background at first: 0 when the line
// that was typed is read as soon as it is in front.
int readInTheBackground(int terminal) {
  std::signal(SIGTTIN, SIG_IGN);
  std::signal(SIGTTOU, SIG_IGN);
  if (::setsid() < 0 || ::ioctl(terminal, TIOCSCTTY, 0) != 0) return 2;
  const pid_t other = ::fork();
  if (other == 0) {
    ::setpgid(0, 0);
    ::pause();
  }
  ::setpgid(other, other);
  if (::tcsetpgrp(terminal, other) != 0) return 3;
  parlor::test::FakeClock clock;
  io::EventLoop loop(clock, io::makeSelectPoller());
  std::string read;
  bool ended = false;
  auto decoder = plain::LegacyDecoder::open("GB18030");
  TerminalInput input(loop, terminal, std::move(*decoder),
                      {[&](const std::string& line) { read = line; }, [&] { ended = true; }});
  input.resume();
  for (int i = 0; i < 20; ++i) loop.runOnce(base::Milliseconds(5));
  if (ended || !read.empty()) return 4;
  ::tcsetpgrp(terminal, ::getpgrp());
  for (int i = 0; i < 200 && read.empty() && !ended; ++i) {
    clock.advance(base::Milliseconds(100));
    loop.runOnce(base::Milliseconds(5));
  }
  ::kill(other, SIGKILL);
  return read == "hello" && !ended ? 0 : 5;
}

}  // namespace

// `parlor --headless --join` over pipes against a scripted server.
class TerminalChatTest : public QObject {
  Q_OBJECT

 private:
  struct Terminal {
    explicit Terminal(bool commands = false) {
      ::fcntl(out.read.get(), F_SETFL, O_NONBLOCK);
      ::fcntl(errors.read.get(), F_SETFL, O_NONBLOCK);
      options.host = "127.0.0.1";
      options.port = harness.server.port();
      options.room = "lobby";
      options.nick = "rex";
      options.commands = commands;
      options.input = in.read.get();
      options.output = out.write.get();
      options.errors = errors.write.get();
    }
    void start() {
      chat = std::make_unique<TerminalChat>(harness.loop, harness.resolver, harness.clock, options,
                                            [this](int code) { exitCode = code; });
    }
    void join(const std::string& capabilities = {}) {
      start();
      harness.acceptRegistration(capabilities);
      harness.acceptJoin("#lobby");
      prints("* You are rex");
    }
    void type(const std::string& text) {
      QCOMPARE(::write(in.write.get(), text.data(), text.size()), ssize_t(text.size()));
    }
    // Runs until the output holds `text`.
    bool prints(const std::string& text) { return holds(out.read, printed, text); }
    bool complains(const std::string& text) { return holds(errors.read, complained, text); }
    bool holds(io::UniqueFd& from, std::string& all, const std::string& text) {
      return harness.runUntil([&] {
        char buffer[4096];
        const ssize_t got = ::read(from.get(), buffer, sizeof buffer);
        if (got > 0) all.append(buffer, static_cast<std::size_t>(got));
        return all.find(text) != std::string::npos;
      });
    }
    bool ends() {
      return harness.runUntil([&] { return exitCode.has_value(); });
    }

    ClientHarness harness;
    Pipe in, out, errors;
    TerminalOptions options;
    std::string printed, complained;
    std::optional<int> exitCode;
    std::unique_ptr<TerminalChat> chat;
  };

 private slots:
  void saysAgainWhatAnEarlierRunCouldNot();
  void waitsWhileAnotherJobHasTheTerminal();
  void printsTheRoom();
  void saysWhatIsTyped();
  void endsWithBye_data();
  void endsWithBye();
  void endsWithItsInputWhenAllIsConfirmed();
  void readsAFileToItsEnd();
  void tellsWhatWasNotDelivered();
  void tellsWhyItCannotJoin();
  void takesCommandsAtATerminal();
  void showsNoControlCharacters();
  void holdsItsInputBack();
  void endsWhenNobodyReads();
  void comesBack();
  void endsWhenTheServerSaysGoodbye();
  void takesAnotherNameWhenItsOwnIsTaken();
  void stopsAtOnce();
};

void TerminalChatTest::printsTheRoom() {
  Terminal terminal;
  terminal.join();
  terminal.harness.server.send(
      ":maya!m@h PRIVMSG #lobby :hello\n:otto!o@h JOIN #lobby\n"
      ":otto!o@h PRIVMSG #lobby :\x01"
      "ACTION waves\x01\n"
      ":otto!o@h QUIT :connection reset\n:maya!m@h PRIVMSG rex :psst");
  QVERIFY(terminal.prints("maya: ["));
  const QString text = QString::fromStdString(terminal.printed);
  QVERIFY(text.contains(QRegularExpression("\\[\\d\\d:\\d\\d:\\d\\d\\] <maya> hello\n")));
  QVERIFY(text.contains(QRegularExpression("\\[\\d\\d:\\d\\d:\\d\\d\\] \\* otto waves\n")));
  QVERIFY(text.contains("* otto joined\n"));
  QVERIFY(text.contains("* otto left: connection reset\n"));
  QVERIFY(text.contains("* You are rex. Here: @maya, rex\n"));
}

void TerminalChatTest::saysWhatIsTyped() {
  Terminal terminal;
  terminal.type("before we are in\n");
  terminal.join();
  QCOMPARE(terminal.harness.said("PRIVMSG"), std::string("PRIVMSG #lobby :before we are in"));
  terminal.type("/usr/bin/env\r\nhalf ");
  QCOMPARE(terminal.harness.said("PRIVMSG"), std::string("PRIVMSG #lobby /usr/bin/env"));
  terminal.type("a line\n");
  QCOMPARE(terminal.harness.said("PRIVMSG"), std::string("PRIVMSG #lobby :half a line"));
  terminal.harness.settle();
  QVERIFY(terminal.printed.find("half") == std::string::npos);
}

void TerminalChatTest::endsWithBye_data() {
  QTest::addColumn<QByteArray>("goodbye");
  for (const char* word : {"88", "bye", "Bye", "BYE"}) QTest::newRow(word) << QByteArray(word);
}

void TerminalChatTest::endsWithBye() {
  QFETCH(QByteArray, goodbye);
  Terminal terminal;
  terminal.join();
  terminal.type("last\n" + goodbye.toStdString() + "\nnever said\n");
  QVERIFY(!terminal.harness.said("PRIVMSG #lobby last").empty());
  QVERIFY(!terminal.harness.said("QUIT").empty());
  QVERIFY(terminal.ends());
  QCOMPARE(*terminal.exitCode, 0);
  QVERIFY(terminal.harness.saysNothingLike("never"));
}

void TerminalChatTest::endsWithItsInputWhenAllIsConfirmed() {
  Terminal terminal;
  terminal.join("message-tags batch echo-message labeled-response");
  terminal.type("one\ntwo");
  terminal.in.write.reset();
  const std::string one = terminal.harness.said("PRIVMSG #lobby one");
  const std::string two = terminal.harness.said("PRIVMSG #lobby two");
  QVERIFY(terminal.harness.saysNothingLike("QUIT"));
  for (const std::string& line : {one, two}) {
    terminal.harness.server.send("@label=" + ClientHarness::tagOf(line, "label") +
                                 " :rex!r@h PRIVMSG #lobby x");
  }
  QVERIFY(terminal.ends());
  QCOMPARE(*terminal.exitCode, 0);
}

void TerminalChatTest::readsAFileToItsEnd() {
  Terminal terminal;
  QTemporaryFile file;
  QVERIFY(file.open());
  file.write("from a file\nwithout an end");
  file.seek(0);
  terminal.options.input = file.handle();
  terminal.join();
  QVERIFY(!terminal.harness.said("PRIVMSG #lobby :from a file").empty());
  QVERIFY(!terminal.harness.said("PRIVMSG #lobby :without an end").empty());
  QVERIFY(terminal.ends());
  QCOMPARE(*terminal.exitCode, 0);
}

void TerminalChatTest::tellsWhatWasNotDelivered() {
  Terminal terminal;
  terminal.join("message-tags batch echo-message labeled-response");
  terminal.type("hello\n");
  terminal.harness.server.send(
      "@label=" + ClientHarness::tagOf(terminal.harness.said("PRIVMSG"), "label") +
      " :s 404 rex #lobby :Cannot send (+m)");
  QVERIFY(terminal.complains("* not sent: hello (Cannot send (+m))\n"));
  terminal.type("more\n");
  terminal.harness.said("PRIVMSG");
  terminal.in.write.reset();
  terminal.harness.settle();
  terminal.harness.advance(std::chrono::seconds(31));
  QVERIFY(terminal.complains("1 lines"));
  QVERIFY(terminal.ends());
  QCOMPARE(*terminal.exitCode, 1);
}

void TerminalChatTest::tellsWhyItCannotJoin() {
  Terminal terminal;
  terminal.start();
  terminal.harness.said("USER");
  terminal.harness.server.send(":s 432 * rex :Erroneous");
  QVERIFY(terminal.complains("the name \"rex\" is not allowed"));

  QVERIFY(terminal.ends());
  QCOMPARE(*terminal.exitCode, 1);
  QCOMPARE(std::count(terminal.complained.begin(), terminal.complained.end(), '\n'),
           std::ptrdiff_t{1});
}

void TerminalChatTest::takesCommandsAtATerminal() {
  Terminal terminal(true);
  terminal.join();
  terminal.type(
      "/me waves\n//slash\n/nick king\n/topic new one\n/msg otto hi there\n/who\n/what\n");
  QCOMPARE(terminal.harness.said("PRIVMSG"), std::string("PRIVMSG #lobby :\x01"
                                                         "ACTION waves\x01"));
  QCOMPARE(terminal.harness.said("PRIVMSG"), std::string("PRIVMSG #lobby /slash"));
  QCOMPARE(terminal.harness.said("NICK"), std::string("NICK king"));
  QCOMPARE(terminal.harness.said("TOPIC"), std::string("TOPIC #lobby :new one"));
  terminal.harness.advance(std::chrono::seconds(10));
  QCOMPARE(terminal.harness.said("PRIVMSG"), std::string("PRIVMSG otto :hi there"));
  QVERIFY(terminal.prints("* Here: @maya, rex\n"));
  QVERIFY(terminal.prints("* /me TEXT"));
}

void TerminalChatTest::showsNoControlCharacters() {
  Terminal terminal;
  terminal.join();
  terminal.harness.server.send(
      ":maya\x1b[2J!m@h PRIVMSG #lobby :\x1b]0;owned\x07 \x02"
      "bold\n"
      ":maya!m@h TOPIC #lobby :\x1b[2J\n:maya!m@h PRIVMSG #lobby :end");
  QVERIFY(terminal.prints("> end"));
  QVERIFY(terminal.printed.find('\x1b') == std::string::npos);
  QVERIFY(terminal.printed.find('\x07') == std::string::npos);
}

void TerminalChatTest::holdsItsInputBack() {
  Terminal terminal;
  terminal.join("message-tags batch echo-message labeled-response parlor.chat/seq");
  for (int i = 0; i < 500; ++i) terminal.type("line " + std::to_string(i) + "\n");
  int sent = 0;
  for (int round = 0; sent < 500 && round < 1000; ++round) {
    terminal.harness.settle();
    QVERIFY(terminal.harness.server.received.size() < 200);
    while (!terminal.harness.server.received.empty()) {
      const std::string line = terminal.harness.server.received.front();
      terminal.harness.server.received.pop_front();
      if (line.find(" PRIVMSG ") == std::string::npos && !line.starts_with("PRIVMSG")) continue;
      QVERIFY(line.ends_with("line " + std::to_string(sent++)));
      terminal.harness.server.send("@label=" + ClientHarness::tagOf(line, "label") +
                                   " :rex!r@h PRIVMSG #lobby x");
    }
  }
  QCOMPARE(sent, 500);
}

void TerminalChatTest::endsWhenNobodyReads() {
  Terminal terminal;
  terminal.join();
  std::signal(SIGPIPE, SIG_IGN);
  terminal.out.read.reset();
  terminal.harness.server.send(":maya!m@h PRIVMSG #lobby :hello");
  QVERIFY(terminal.ends());
}

void TerminalChatTest::comesBack() {
  Terminal terminal;
  terminal.join();
  terminal.harness.server.close();
  QVERIFY(terminal.complains("* connection lost: "));
  terminal.type("meanwhile\n");
  terminal.harness.settle();
  terminal.harness.advance(std::chrono::seconds(2));
  terminal.harness.acceptRegistration();
  terminal.harness.acceptJoin("#lobby");
  QVERIFY(!terminal.harness.said("PRIVMSG #lobby meanwhile").empty());
  QVERIFY(terminal.complains("* connected again\n"));
}

void TerminalChatTest::endsWhenTheServerSaysGoodbye() {
  Terminal terminal;
  terminal.join();
  terminal.harness.server.send("ERROR :the host closes the room");
  terminal.harness.settle();
  terminal.harness.server.close();
  QVERIFY(terminal.complains("* the host closes the room\n"));
  QVERIFY(terminal.ends());
  QCOMPARE(*terminal.exitCode, 0);
}

void TerminalChatTest::takesAnotherNameWhenItsOwnIsTaken() {
  Terminal terminal;
  terminal.start();
  terminal.harness.said("USER");
  terminal.harness.server.send(":s 433 * rex :In use");
  QCOMPARE(terminal.harness.said("NICK rex_"), std::string("NICK rex_"));
  terminal.harness.said("USER");
  terminal.harness.server.send(":s 001 rex_ :Hi\n:s 422 rex_ :no");
  terminal.harness.said("JOIN #lobby");
  terminal.harness.server.send(
      ":rex_!r@h JOIN #lobby\n:s 353 rex_ = #lobby :rex_ rex\n:s 366 rex_ #lobby :End");
  QVERIFY(terminal.prints("* You are rex_. Here: rex, rex_\n"));
  terminal.type("88\n");
  QVERIFY(terminal.ends());
  QCOMPARE(*terminal.exitCode, 0);
}

void TerminalChatTest::stopsAtOnce() {
  Terminal terminal;
  terminal.join();
  terminal.chat->stop();
  QVERIFY(!terminal.harness.said("QUIT").empty());
  QVERIFY(terminal.ends());
  QCOMPARE(*terminal.exitCode, 0);
}

void TerminalChatTest::waitsWhileAnotherJobHasTheTerminal() {
  int master = -1, terminal = -1;
  QCOMPARE(::openpty(&master, &terminal, nullptr, nullptr, nullptr), 0);
  QCOMPARE(::write(master, "hello\n", 6), ssize_t{6});
  const pid_t child = ::fork();
  if (child == 0) ::_exit(readInTheBackground(terminal));
  int status = -1;
  QCOMPARE(::waitpid(child, &status, 0), child);
  ::close(master);
  ::close(terminal);
  QVERIFY(WIFEXITED(status));
  QCOMPARE(WEXITSTATUS(status), 0);
}

void TerminalChatTest::saysAgainWhatAnEarlierRunCouldNot() {
  constexpr char kParlor[] =
      "message-tags batch echo-message labeled-response server-time parlor.chat/cid";
  QTemporaryDir folder;
  Terminal terminal;
  terminal.options.dataDirectory = folder.path().toStdString();
  terminal.join(kParlor);
  terminal.type("hello\n");
  const std::string first = terminal.harness.said("PRIVMSG #lobby hello");
  terminal.chat.reset();
  terminal.harness.server.close();
  terminal.harness.server.received.clear();
  terminal.join(kParlor);
  const std::string again = terminal.harness.said("PRIVMSG #lobby hello");
  QVERIFY(!again.empty());
  QCOMPARE(ClientHarness::tagOf(again, "parlor.chat/cid"),
           ClientHarness::tagOf(first, "parlor.chat/cid"));
}

QTEST_GUILESS_MAIN(TerminalChatTest)
#include "TerminalChatTest.moc"

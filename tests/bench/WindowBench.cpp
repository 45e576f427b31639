// What the whole window costs: the real MainWindow with its engine, joined to a server in another
// process over a socket, the room in view. Prints a line per figure with its limit and ends with 1
// when one is exceeded.  WindowBench [--lines N] [NAME...], optimised, on a display or offscreen.
#include <malloc.h>
#include <sys/resource.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <fstream>
#include <functional>

#include "FloodServer.h"
#include "Heartbeat.h"
#include "KeptRoom.h"
#include "engine/ChatEngine.h"
#include "models/Settings.h"
#include "models/TranscriptModel.h"
#include "theme/Theme.h"
#include "transcript/TranscriptView.h"
#include "ui/transcript/Scenes.h"
#include "windows/MainWindow.h"
#include "windows/RoomPage.h"

using namespace parlor;
using bench::FloodServer;

namespace {

int lineCount = 100'000;

double processCpu() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6;
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double residentMiB() {
  std::ifstream statm("/proc/self/statm");
  double pages = 0;
  statm >> pages >> pages;
  return pages * 4096 / (1 << 20);
}

class Bench {
 public:
  int failures = 0;

  void figure(const char* name, double value, const char* unit, double limit) {
    const bool good = value <= limit;
    std::printf("%-46s %10.2f %-7s limit %7.1f %s\n", name, value, unit, limit,
                good ? "" : "EXCEEDED");
    std::fflush(stdout);
    failures += good ? 0 : 1;
  }
  void note(const char* name, double value, const char* unit) {
    std::printf("%-46s %10.2f %s\n", name, value, unit);
    std::fflush(stdout);
  }
};

// The program's window, built as its main builds it.
struct Program {
  // With a folder of its own for what is kept, or without: nothing is.
  explicit Program(const QString& folder, const QString& data = {})
      : file(folder + QStringLiteral("/s.ini"), QSettings::IniFormat),
        settings(file),
        engine({data}),
        window((theme.install(), engine), theme, settings) {
    engine.start();
    window.resize(1100, 760);
    window.show();
  }
  ~Program() { engine.stop(); }

  void until(const std::function<bool()>& done) {
    while (!done()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  }
  void rest(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
  }
  void join(quint16 port) {
    client::JoinNetwork wanted;
    wanted.title = wanted.host = "127.0.0.1";
    wanted.port = port;
    wanted.nick = wanted.username = wanted.realname = "rex";
    wanted.rooms = {"#bench"};
    engine.join(wanted);
    until([this] {
      for (client::BufferId id : window.store().buffers()) {
        const models::BufferState* buffer = window.store().buffer(id);
        if (buffer->kind == client::BufferKind::Room && buffer->joined) room = id;
      }
      return static_cast<bool>(room);
    });
    window.showBuffer(room);
    until([this] { return view().isQuiet(); });
    rest(300);
  }
  // A conversation that no server knows of, for what only the window does.
  void open(std::vector<client::Line> lines, bool history = false) {
    constexpr client::NetworkId kNetwork{900};
    room = client::BufferId{++lastRoom};
    client::LinkStateChanged online{kNetwork, client::LinkState::Online, {}, {}, false};
    client::FeaturesChanged features{kNetwork};
    features.history = history;
    emit engine.eventsArrived({client::NetworkAdded{kNetwork, "bench", "bench:1", false}, online,
                               features,
                               client::BufferOpened{kNetwork, room, client::BufferKind::Room,
                                                    "#made" + std::to_string(lastRoom), true},
                               client::LinesAppended{room, std::move(lines)}});
  }
  const models::TranscriptModel& model() { return *window.store().buffer(room)->transcript; }
  transcript::TranscriptView& view() { return window.room().transcript(); }

  QSettings file;
  models::Settings settings;
  theme::Theme theme;
  engine::ChatEngine engine;
  windows::MainWindow window;
  client::BufferId room;
  std::uint32_t lastRoom = 900;
};

std::size_t textBytes(const models::TranscriptModel& model) {
  std::size_t bytes = 0;
  for (int row = 0; row < model.rowCount(); ++row) bytes += model.at(row).text.size();
  return bytes;
}

void stalls(Bench& bench, const char* what, bench::Heartbeat& beat, double limit = 50) {
  const auto name = [what](const char* figure) { return std::string(what) + ": " + figure; };
  bench.figure(name("longest stall, own time").c_str(), beat.ownWorstMs(), "ms", limit);
  bench.note(name("longest answer").c_str(), beat.worstMs(), "ms");
  bench.note(name("answers, 95 %").c_str(), beat.quantileMs(0.95), "ms");
}

void flood(Bench& bench, Program& program, FloodServer& server) {
  program.join(server.port());
  bench::Heartbeat beat;
  malloc_trim(0);
  const double heap = static_cast<double>(mallinfo2().uordblks), before = residentMiB();
  beat.reset();
  QElapsedTimer wall;
  wall.start();
  const double cpu = processCpu();
  server.send(lineCount);
  const auto last = [&] {
    const auto& model = program.model();
    return model.rowCount() > 0 &&
           model.at(model.rowCount() - 1)
               .text.starts_with(QString("%1 ").arg(lineCount, 6, 10, QChar('0')).toStdString());
  };
  program.until([&] { return last() && program.view().isQuiet(); });
  const double used = processCpu() - cpu;
  bench.figure("flood: CPU of the program for 100,000 lines", used * 100'000 / lineCount, "s", 2);
  bench.note("flood: time until all are shown", static_cast<double>(wall.elapsed()) / 1000, "s");
  stalls(bench, "flood", beat);
  malloc_trim(0);
  const double grown = static_cast<double>(mallinfo2().uordblks) - heap;
  const auto& model = program.model();
  bench.figure("flood: bytes a line beside its text",
               (grown - static_cast<double>(textBytes(model))) / model.rowCount(), "bytes", 300);
  bench.note("flood: resident before", before, "MiB");
  bench.note("flood: resident after", residentMiB(), "MiB");
}

void trickle(Bench& bench, Program& program, FloodServer& server) {
  program.join(server.port());
  server.send(2000);
  program.until([&] { return program.model().rowCount() >= 2000; });
  program.rest(500);
  const int begin = program.model().rowCount();
  // Without the heartbeat first: it wakes the window more often than the lines do.
  QElapsedTimer wall;
  wall.start();
  double cpu = processCpu();
  server.send(2000, 100);
  program.until([&] { return program.model().rowCount() >= begin + 1990; });
  bench.figure("trickle: CPU, 2,000 lines at 100 a second",
               (processCpu() - cpu) / (static_cast<double>(wall.elapsed()) / 1000) * 100, "%", 5);
  bench::Heartbeat beat;
  beat.reset();
  server.send(500, 100);
  program.until([&] { return program.model().rowCount() >= begin + 2490; });
  stalls(bench, "trickle", beat);
}

void openRoom(Bench& bench, Program& program, FloodServer&) {
  program.open(tests::chatter(200));
  program.window.showBuffer(program.room);
  program.rest(300);
  const client::BufferId small = program.room;
  program.open(tests::chatter(lineCount, 2, 10'000));
  program.rest(300);
  double before = bench::threadCpuSeconds();
  program.window.showBuffer(program.room);
  program.window.repaint();
  bench.figure("open: 100,000 lines, first paint", (bench::threadCpuSeconds() - before) * 1000,
               "ms", 100);
  bench::Heartbeat beat;
  beat.reset();
  program.until([&] { return program.view().isQuiet(); });
  stalls(bench, "open, afterwards", beat);
  program.window.showBuffer(small);
  program.rest(100);
  before = bench::threadCpuSeconds();
  program.window.showBuffer(program.room);
  program.window.repaint();
  bench.figure("open: the same again", (bench::threadCpuSeconds() - before) * 1000, "ms", 33);
}

void resize(Bench& bench, Program& program, FloodServer&) {
  program.open(tests::chatter(lineCount));
  program.window.showBuffer(program.room);
  program.rest(500);
  double worst = 0;
  const QSize size = program.window.size();
  for (int step = 0; step < 120; ++step) {
    const double before = bench::threadCpuSeconds();
    program.window.resize(700 + (step * 37) % 500, 760);
    QCoreApplication::processEvents();
    worst = std::max(worst, bench::threadCpuSeconds() - before);
  }
  program.window.resize(size);
  bench.figure("resize: worst frame", worst * 1000, "ms", 33);
}

void scroll(Bench& bench, Program& program, FloodServer&) {
  program.open(tests::chatter(lineCount));
  program.window.showBuffer(program.room);
  program.rest(500);
  double worst = 0;
  for (int frame = 0; frame < 500; ++frame) {
    const double before = bench::threadCpuSeconds();
    program.view().scrollByPages(-0.3);
    QCoreApplication::processEvents();
    worst = std::max(worst, bench::threadCpuSeconds() - before);
  }
  bench.figure("scroll: worst frame", worst * 1000, "ms", 33);
}

// From the end to the start, a page whenever the view asks for one.
void paging(Bench& bench, Program& program, FloodServer&) {
  program.open(tests::chatter(200, 1, 2'000'000), true);
  std::uint64_t id = 1;
  int lines = 0;
  const std::vector<client::Line> page = tests::chatter(500, 5);
  auto asked = QObject::connect(
      &program.window, &windows::MainWindow::commandSent, &program.engine,
      [&](const client::ClientCommand& command) {
        const auto* fetch = std::get_if<client::FetchOlder>(&command);
        if (!fetch || fetch->buffer != program.room) return;
        std::vector<client::Line> older = page;
        for (client::Line& line : older) line.id = client::LineId(id++);
        lines += static_cast<int>(older.size());
        emit program.engine.eventsArrived(
            {client::LinesPrepended{program.room, std::move(older), lines >= 10 * lineCount}});
      },
      Qt::QueuedConnection);
  program.window.showBuffer(program.room);
  program.rest(300);
  bench::Heartbeat beat;
  beat.reset();
  program.until([&] {
    program.view().scrollToTop();
    return program.model().older() == models::OlderLines::AllHere;
  });
  bench.note("paging: lines", program.model().rowCount(), "");
  stalls(bench, "paging 1,000,000 lines", beat);
  QObject::disconnect(asked);
}

// The same with everything real: a server's history on disk, CHATHISTORY, the window's own store.
void readBack(Bench& bench, const char* what, quint16 port, const QString& folder) {
  Program program(folder, folder + QStringLiteral("/data"));
  program.join(port);
  bench::Heartbeat beat;
  beat.reset();
  const double cpu = processCpu();
  program.until([&] {
    program.view().scrollToTop();
    return program.model().older() == models::OlderLines::AllHere;
  });
  bench.note("kept: lines", program.model().rowCount(), "");
  bench.note("kept: CPU of the program", processCpu() - cpu, "s");
  stalls(bench, what, beat);
}

void kept(Bench& bench, Program&, FloodServer&) {
  const QString program =
      QCoreApplication::applicationDirPath() + QStringLiteral("/../../bin/parlor");
  bench::KeptRoom room(program, 10 * lineCount);
  if (room.port() == 0) return bench.figure("kept: a server with history", 1, "failed", 0);
  QTemporaryDir folder;
  readBack(bench, "kept, from the server", room.port(), folder.path());
  readBack(bench, "kept, from the own store", room.port(), folder.path());
}

void giant(Bench& bench, Program& program, const char* name, const std::string& text) {
  program.open(tests::chatter(50));
  program.window.showBuffer(program.room);
  program.rest(200);
  bench::Heartbeat beat;
  beat.reset();
  client::Line line = tests::chatter(1, 3, 77'000'000).front();
  line.text.text = text;
  emit program.engine.eventsArrived({client::LinesAppended{program.room, {line}}});
  program.rest(400);
  bench.figure(name, beat.ownWorstMs(), "ms", 50);
}

void giants(Bench& bench, Program& program, FloodServer&) {
  giant(bench, program, "giant: warm", "hello 你好 👍");
  giant(bench, program, "giant: a word of 1,000,000 characters", std::string(1'000'000, 'x'));
  std::string words, marks = "Z";
  while (words.size() < 1'000'000) words += "lorem ipsum ";
  giant(bench, program, "giant: words of 1,000,000 characters", words);
  for (int i = 0; i < 20'000; ++i) marks += "\xCC\xB6";
  giant(bench, program, "giant: 20,000 combining marks", marks);
}

void idle(Bench& bench, Program& program, FloodServer& server) {
  program.join(server.port());
  server.send(200);
  program.rest(15'000);  // what follows somebody's last key has come to rest
  bench.figure("idle: resident, one room", residentMiB(), "MiB", 80);
  const auto switches = [] {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_nvcsw);
  };
  const double waits = switches(), cpu = processCpu();
  program.rest(10'000);
  bench.figure("idle: CPU in 10 s", (processCpu() - cpu) * 1000, "ms", 5);
  bench.figure("idle: wake-ups in 10 s", switches() - waits, "", 4);  // the last is ours
}

struct Entry {
  const char* name;
  void (*run)(Bench&, Program&, FloodServer&);
};
constexpr Entry kEntries[] = {{"flood", flood},   {"trickle", trickle}, {"open", openRoom},
                              {"resize", resize}, {"scroll", scroll},   {"paging", paging},
                              {"kept", kept},     {"giants", giants},   {"idle", idle}};

// Each in a process of its own, so that none inherits the memory of another.
int runOne(const Entry& entry, int argc, char** argv) {
  FloodServer server;  // forks, so before the application
  QApplication application(argc, argv);
  QTemporaryDir folder;
  Bench bench;
  Program program(folder.path());
  program.rest(500);
  entry.run(bench, program, server);
  return bench.failures == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> wanted(argv + 1, argv + argc);
  if (wanted.size() > 1 && wanted[0] == "--lines") {
    lineCount = std::stoi(wanted[1]);
    wanted.erase(wanted.begin(), wanted.begin() + 2);
  }
  int failures = 0;
  for (const Entry& entry : kEntries) {
    if (wanted.size() == 1 && wanted[0] == entry.name) return runOne(entry, argc, argv);
    if (!wanted.empty() && std::ranges::find(wanted, entry.name) == wanted.end()) continue;
    const std::string command =
        std::string(argv[0]) + " --lines " + std::to_string(lineCount) + " " + entry.name;
    failures += std::system(command.c_str()) == 0 ? 0 : 1;
  }
  return failures == 0 ? 0 : 1;
}

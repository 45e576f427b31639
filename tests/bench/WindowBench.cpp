// What the whole window costs: the real MainWindow with its engine, joined to a server in another
// process over a socket, the room in view. Prints a line per figure with its limit and ends with 1
// when one is exceeded.  WindowBench [--lines N] [NAME...], optimised, on a display or offscreen.
#include <malloc.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <cstdio>

#include "FloodServer.h"
#include "KeptRoom.h"
#include "WindowBench.h"
#include "ui/transcript/Scenes.h"

using namespace parlor;
using namespace parlor::bench;

namespace {

int lineCount = 100'000;

void flood(Bench& bench, Program& program, FloodServer& server) {
  program.join(server.port());
  Heartbeat beat;
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
  Heartbeat beat;
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
  double before = threadCpuSeconds();
  program.window.showBuffer(program.room);
  program.window.repaint();
  bench.figure("open: 100,000 lines, first paint", (threadCpuSeconds() - before) * 1000, "ms", 100);
  Heartbeat beat;
  beat.reset();
  program.until([&] { return program.view().isQuiet(); });
  stalls(bench, "open, afterwards", beat);
  program.window.showBuffer(small);
  program.rest(100);
  before = threadCpuSeconds();
  program.window.showBuffer(program.room);
  program.window.repaint();
  bench.figure("open: the same again", (threadCpuSeconds() - before) * 1000, "ms", 33);
}

void resize(Bench& bench, Program& program, FloodServer&) {
  program.open(tests::chatter(lineCount));
  program.window.showBuffer(program.room);
  program.rest(500);
  double worst = 0;
  const QSize size = program.window.size();
  for (int step = 0; step < 120; ++step) {
    const double before = threadCpuSeconds();
    program.window.resize(700 + (step * 37) % 500, 760);
    QCoreApplication::processEvents();
    worst = std::max(worst, threadCpuSeconds() - before);
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
    const double before = threadCpuSeconds();
    program.view().scrollByPages(-0.3);
    QCoreApplication::processEvents();
    worst = std::max(worst, threadCpuSeconds() - before);
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
  Heartbeat beat;
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
  Heartbeat beat;
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
  KeptRoom room(program, 10 * lineCount);
  if (room.port() == 0) return bench.figure("kept: a server with history", 1, "failed", 0);
  QTemporaryDir folder;
  readBack(bench, "kept, from the server", room.port(), folder.path());
  readBack(bench, "kept, from the own store", room.port(), folder.path());
}

void giant(Bench& bench, Program& program, const char* name, const std::string& text) {
  program.open(tests::chatter(50));
  program.window.showBuffer(program.room);
  program.rest(200);
  Heartbeat beat;
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
  Heartbeat beat;
  beat.reset();
  for (int click = 0; click < 3; ++click) {
    program.view().flow().showMore(program.model().rowCount() - 1);
    program.view().scrollToBottom();
    program.rest(300);
  }
  bench.figure("giant: as much of it as can be shown", beat.ownWorstMs(), "ms", 50);
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
  std::vector<Entry> entries(std::begin(kEntries), std::end(kEntries));
  entries.insert(entries.end(), unkindEntries().begin(), unkindEntries().end());
  int failures = 0;
  for (const Entry& entry : entries) {
    if (wanted.size() == 1 && wanted[0] == entry.name) return runOne(entry, argc, argv);
    if (!wanted.empty() && std::ranges::find(wanted, entry.name) == wanted.end()) continue;
    const std::string command =
        std::string(argv[0]) + " --lines " + std::to_string(lineCount) + " " + entry.name;
    failures += std::system(command.c_str()) == 0 ? 0 : 1;
  }
  return failures == 0 ? 0 : 1;
}

// What the benchmarks of the window share: the program's own window with its engine, and the table
// of figures that they print.
#pragma once

#include <sys/resource.h>

#include <QApplication>
#include <QEventLoop>
#include <QSettings>
#include <QTimer>
#include <cstdio>
#include <fstream>
#include <functional>
#include <string>

#include "Heartbeat.h"
#include "engine/ChatEngine.h"
#include "models/Settings.h"
#include "models/TranscriptModel.h"
#include "theme/Theme.h"
#include "transcript/TranscriptView.h"
#include "windows/MainWindow.h"
#include "windows/RoomPage.h"

namespace parlor::bench {

class FloodServer;

inline double processCpu() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6;
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

inline double residentMiB() {
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

inline std::size_t textBytes(const models::TranscriptModel& model) {
  std::size_t bytes = 0;
  for (int row = 0; row < model.rowCount(); ++row) bytes += model.at(row).text.size();
  return bytes;
}

inline void stalls(Bench& bench, const char* what, Heartbeat& beat, double limit = 50) {
  const auto name = [what](const char* figure) { return std::string(what) + ": " + figure; };
  bench.figure(name("longest stall, own time").c_str(), beat.ownWorstMs(), "ms", limit);
  bench.note(name("longest answer").c_str(), beat.worstMs(), "ms");
  bench.note(name("answers, 95 %").c_str(), beat.quantileMs(0.95), "ms");
}

struct Entry {
  const char* name;
  void (*run)(Bench&, Program&, FloodServer&);
};

// Lines, people and readers that are less kind than the usual ones.
const std::vector<Entry>& unkindEntries();

}  // namespace parlor::bench

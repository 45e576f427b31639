// What the transcript costs: CPU, the longest time the event loop was held up, memory. Prints a
// line per figure with its limit and ends with 1 when one is exceeded. Run it optimised and without
// a display: QT_QPA_PLATFORM=offscreen TranscriptBench [NAME...]
#include <malloc.h>
#include <time.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimeZone>
#include <algorithm>
#include <cstdio>
#include <functional>

#include "transcript/TranscriptView.h"
#include "ui/transcript/Scenes.h"

using namespace parlor;

namespace {

double cpuSeconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double threadMs() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// The longest piece of work that nothing else could interrupt. In CPU time of the thread, which
// nothing here spends waiting, so that a busy machine does not decide the figure.
class StallMeter {
 public:
  void reset() { worst_ = 0; }
  void run(const std::function<void()>& work) {
    const double before = threadMs();
    work();
    worst_ = std::max(worst_, threadMs() - before);
  }
  // One turn of the event loop.
  void turn() {
    run([] { QCoreApplication::processEvents(); });
  }
  double worstMs() const { return worst_; }

 private:
  double worst_ = 0;
};

class Bench {
 public:
  int failures = 0;

  void figure(const char* name, double value, const char* unit, double limit) {
    const bool good = value <= limit;
    std::printf("%-44s %10.2f %-8s limit %8.1f %s\n", name, value, unit, limit,
                good ? "" : "EXCEEDED");
    std::fflush(stdout);
    failures += good ? 0 : 1;
  }
};

struct Window {
  Window() : model({1'100'000, 4096}, QTimeZone::utc()), view(theme) {
    view.resize(1000, 700);
    view.show();
    view.setModel(&model);
    drain();
  }
  void drain() {
    do {
      stalls.turn();
      QThread::usleep(500);
    } while (!view.isQuiet());
    stalls.turn();
  }
  void spin(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
      stalls.turn();
      QThread::usleep(500);
    }
  }

  theme::Theme theme;
  models::TranscriptModel model;
  transcript::TranscriptView view;
  StallMeter stalls;
};

std::size_t textBytes(const models::TranscriptModel& model) {
  std::size_t bytes = 0;
  for (int row = 0; row < model.rowCount(); ++row) bytes += model.at(row).text.size();
  return bytes;
}

void burst(Bench& bench) {
  Window w;
  std::vector<client::Line> lines = tests::chatter(100'000);
  w.stalls.reset();
  const double cpu = cpuSeconds();
  w.stalls.run([&] { w.model.append(std::move(lines)); });
  w.drain();
  bench.figure("burst: 100,000 lines at once, CPU", cpuSeconds() - cpu, "s", 2);
  bench.figure("burst: longest stall", w.stalls.worstMs(), "ms", 50);
}

void memory(Bench& bench) {
  Window w;
  malloc_trim(0);
  const auto before = mallinfo2().uordblks;
  for (int i = 0; i < 50; ++i) {
    w.model.append(tests::chatter(2000, static_cast<unsigned>(i), 1 + 2000ULL * i));
    w.drain();
  }
  const double grown = static_cast<double>(mallinfo2().uordblks - before);
  bench.figure("memory: bytes a line beside its text",
               (grown - static_cast<double>(textBytes(w.model))) / w.model.rowCount(), "bytes",
               300);
}

void batches(Bench& bench) {
  Window w;
  std::vector<std::vector<client::Line>> all;
  for (int i = 0; i < 100; ++i) {
    all.push_back(tests::chatter(1000, static_cast<unsigned>(i), 1 + 1000ULL * i));
  }
  w.stalls.reset();
  const double cpu = cpuSeconds();
  for (auto& batch : all) {
    w.stalls.run([&] { w.model.append(std::move(batch)); });
    w.spin(20);
  }
  w.drain();
  bench.figure("batches: 100 x 1,000 lines in 2 s, CPU", cpuSeconds() - cpu, "s", 2);
  bench.figure("batches: longest stall", w.stalls.worstMs(), "ms", 50);
}

void trickle(Bench& bench) {
  Window w;
  w.model.append(tests::chatter(5000));
  w.drain();
  std::vector<client::Line> lines = tests::chatter(2000, 9, 10'000);
  w.stalls.reset();
  QElapsedTimer wall;
  wall.start();
  const double cpu = cpuSeconds();
  int next = 0;
  while (next < 2000) {
    const int due = std::min<int>(static_cast<int>(wall.elapsed() / 10), 2000);
    w.stalls.run([&] {
      while (next < due) w.model.append({lines[static_cast<std::size_t>(next++)]});
    });
    w.stalls.turn();
    QThread::usleep(5000);
  }
  const double share = (cpuSeconds() - cpu) / (static_cast<double>(wall.elapsed()) / 1000) * 100;
  bench.figure("trickle: 2,000 lines at 100/s, CPU", share, "%", 5);
  bench.figure("trickle: longest stall", w.stalls.worstMs(), "ms", 50);
}

void openRoom(Bench& bench) {
  Window w;
  models::TranscriptModel big({200'000, 4096}, QTimeZone::utc());
  big.append(tests::chatter(100'000));
  double before = threadMs();
  w.view.setModel(&big);
  w.view.viewport()->repaint();
  bench.figure("open: 100,000 lines, first paint", threadMs() - before, "ms", 100);
  w.stalls.reset();
  w.drain();
  bench.figure("open: longest stall after", w.stalls.worstMs(), "ms", 50);
  w.view.setModel(&w.model);
  before = threadMs();
  w.view.setModel(&big);
  w.view.viewport()->repaint();
  bench.figure("open: the same again", threadMs() - before, "ms", 33);
  w.view.setModel(nullptr);
}

void resize(Bench& bench) {
  Window w;
  w.model.append(tests::chatter(100'000));
  w.drain();
  double worst = 0;
  w.stalls.reset();
  for (int step = 0; step < 120; ++step) {
    const double before = threadMs();
    w.view.resize(400 + (step * 37) % 900, 700);
    w.view.viewport()->repaint();
    worst = std::max(worst, threadMs() - before);
    w.stalls.turn();
  }
  w.drain();
  bench.figure("resize: worst frame", worst, "ms", 33);
  bench.figure("resize: longest stall between", w.stalls.worstMs(), "ms", 33);
}

void scroll(Bench& bench) {
  Window w;
  w.model.append(tests::chatter(100'000));
  w.drain();
  double worst = 0;
  const double cpu = cpuSeconds();
  int frames = 0;
  for (; frames < 1000; ++frames) {
    const double before = threadMs();
    w.view.scrollByPages(-0.2);
    w.view.viewport()->repaint();
    worst = std::max(worst, threadMs() - before);
    w.stalls.turn();
  }
  bench.figure("scroll: worst frame", worst, "ms", 16);
  bench.figure("scroll: CPU a frame", (cpuSeconds() - cpu) * 1000 / frames, "ms", 16);
}

void paging(Bench& bench) {
  Window w;
  w.model.setOlder(models::OlderLines::Available);
  w.model.append(tests::chatter(200, 1, 2'000'000));
  w.drain();
  const std::vector<client::Line> page = tests::chatter(500, 5);
  std::uint64_t id = 1;
  int pages = 0;
  QObject::connect(&w.view, &transcript::TranscriptView::olderRequested, &w.view, [&] {
    std::vector<client::Line> lines = page;
    for (client::Line& line : lines) line.id = client::LineId(id++);
    w.model.prepend(std::move(lines), ++pages == 2000);
  });
  w.stalls.reset();
  while (w.model.older() != models::OlderLines::AllHere) {
    w.stalls.run([&] { w.view.scrollToTop(); });
    w.stalls.turn();
  }
  bench.figure("paging: 1,000,000 lines, longest stall", w.stalls.worstMs(), "ms", 50);
}

void giants(Bench& bench) {
  const auto one = [&](const char* name, const std::string& text) {
    Window w;
    tests::LineWriter writer;
    writer.say("maya", text);
    w.stalls.reset();
    w.stalls.run([&] { w.model.append(writer.take()); });
    w.drain();
    w.stalls.run([&] { w.view.viewport()->repaint(); });
    bench.figure(name, w.stalls.worstMs(), "ms", 50);
  };
  one("giant: warm", "hello 你好 👍");
  one("giant: a word of 1,000,000 characters", std::string(1'000'000, 'x'));
  std::string words;
  while (words.size() < 1'000'000) words += "lorem ipsum ";
  one("giant: words of 1,000,000 characters", words);
  std::string marks = "Z";
  for (int i = 0; i < 20'000; ++i) marks += "\xCC\xB6";
  one("giant: 20,000 combining marks", marks);
  std::string chinese;
  for (char32_t c = 0x4E00; c < 0x4E00 + 4000; ++c)
    chinese += QString::fromUcs4(&c, 1).toStdString();
  one("giant: 4,000 different Chinese characters", chinese);
  std::string emoji;
  for (char32_t c = 0x1F300; c < 0x1F300 + 700; ++c)
    emoji += QString::fromUcs4(&c, 1).toStdString();
  one("giant: 700 different emoji", emoji);
  one("giant: 200,000 line breaks", std::string(200'000, '\n'));
}

void idle(Bench& bench) {
  Window w;
  w.model.append(tests::chatter(100'000));
  w.drain();
  w.spin(500);
  w.drain();
  const double cpu = cpuSeconds();
  QEventLoop loop;
  QTimer::singleShot(3000, &loop, &QEventLoop::quit);
  loop.exec();
  bench.figure("idle: CPU in 3 s", (cpuSeconds() - cpu) * 1000, "ms", 5);
}

struct Entry {
  const char* name;
  void (*run)(Bench&);
};
constexpr Entry kEntries[] = {{"burst", burst},     {"memory", memory}, {"batches", batches},
                              {"trickle", trickle}, {"open", openRoom}, {"resize", resize},
                              {"scroll", scroll},   {"paging", paging}, {"giants", giants},
                              {"idle", idle}};

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  const QStringList wanted = QCoreApplication::arguments().mid(1);
  Bench bench;
  for (const Entry& entry : kEntries) {
    if (wanted.isEmpty() || wanted.contains(QLatin1String(entry.name))) entry.run(bench);
  }
  return bench.failures == 0 ? 0 : 1;
}

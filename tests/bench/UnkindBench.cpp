// What the window makes of lines, people and readers that are less kind than the usual ones.
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <random>

#include "FloodServer.h"
#include "WindowBench.h"
#include "ui/transcript/Scenes.h"
#include "widgets/Composer.h"

namespace parlor::bench {
namespace {

using client::Line;

void put(std::string& text, char32_t c) {
  if (c < 0x80) {
    text += static_cast<char>(c);
  } else if (c < 0x800) {
    text += {static_cast<char>(0xC0 | (c >> 6)), static_cast<char>(0x80 | (c & 0x3F))};
  } else if (c < 0x10000) {
    text += {static_cast<char>(0xE0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)),
             static_cast<char>(0x80 | (c & 0x3F))};
  } else {
    text += {static_cast<char>(0xF0 | (c >> 18)), static_cast<char>(0x80 | ((c >> 12) & 0x3F)),
             static_cast<char>(0x80 | ((c >> 6) & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
  }
}

// The same numbers everywhere, below a bound.
class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  char32_t operator()(unsigned bound) { return static_cast<char32_t>(engine_() % bound); }

 private:
  std::mt19937 engine_;
};

std::string arabic(Random& random) {
  std::string text;
  for (int i = 0; i < 300; ++i) put(text, random(6) == 0 ? U' ' : 0x627 + random(36));
  return text;
}
std::string families(Random& random) {
  std::string text;
  for (int i = 0; i < 60; ++i) {
    put(text, 0x1F468 + random(2));
    put(text, 0x1F3FB + random(5));
    put(text, 0x200D);
    put(text, 0x1F469);
    put(text, 0x200D);
    put(text, 0x1F466 + random(2));
  }
  return text;
}
std::string zalgo(Random& random) {
  std::string text;
  for (int i = 0; i < 400; ++i) {
    put(text, 'a' + random(26));
    for (int mark = 0; mark < 20; ++mark) put(text, 0x300 + random(0x6F));
  }
  return text;
}
// A few letters of each of many scripts, most of which no installed font may have.
std::string scripts(Random& random) {
  constexpr char32_t kBlocks[] = {
      0x0370, 0x0400, 0x0530,  0x0590,  0x0700,  0x0780,  0x07C0,  0x0900, 0x0980, 0x0A00, 0x0A80,
      0x0B00, 0x0B80, 0x0C00,  0x0C80,  0x0D00,  0x0D80,  0x0E00,  0x0E80, 0x0F00, 0x1000, 0x10A0,
      0x1200, 0x13A0, 0x1400,  0x1780,  0x1800,  0x1900,  0x2C00,  0x2D30, 0x3040, 0x4E00, 0xA000,
      0xAC00, 0xFB50, 0x10000, 0x10330, 0x12000, 0x13000, 0x1D100, 0x20000};
  std::string text;
  for (const char32_t block : kBlocks) {
    for (int i = 0; i < 6; ++i) put(text, block + 8 + random(60));
    text += ' ';
  }
  return text;
}
std::string mixed(Random& random) {
  std::string text;
  for (int i = 0; i < 12; ++i) {
    text += "ship it ";
    put(text, 0x5E95 + random(400));
    put(text, 0x5E95 + random(400));
    text += ' ';
    for (int n = 0; n < 7; ++n) put(text, 0x5D0 + random(27));
    text += " https://ci.example.org/" + std::to_string(static_cast<unsigned>(random(1000))) + ' ';
    put(text, 0x1F600 + random(60));
    for (int n = 0; n < 8; ++n) put(text, 0x627 + random(36));
  }
  return text;
}

std::string ideographs(Random& random) {
  std::string text;
  for (int i = 0; i < 4096; ++i) put(text, 0x4E00 + random(20'000));
  return text;
}

// Batches of lines as fast as the window takes them, the room in view.
void pour(Bench& bench, Program& program, const char* what, int batches,
          const std::function<std::string(Random&)>& text) {
  program.open(tests::chatter(50));
  program.window.showBuffer(program.room);
  program.rest(300);
  Random random(7);
  std::uint64_t id = 50'000'000;
  Heartbeat beat;
  beat.reset();
  for (int batch = 0; batch < batches; ++batch) {
    std::vector<Line> lines = tests::chatter(100, 3, id += 100);
    for (Line& line : lines) line.text.text = text(random);
    emit program.engine.eventsArrived({client::LinesAppended{program.room, std::move(lines)}});
    program.rest(20);
  }
  program.until([&] { return program.view().isQuiet(); });
  for (int page = 0; page < 60; ++page) {
    program.view().scrollByPages(-0.5);
    program.rest(5);
  }
  stalls(bench, what, beat);
}

void texts(Bench& bench, Program& program, FloodServer&) {
  pour(bench, program, "unkind: Arabic", 20, arabic);
  pour(bench, program, "unkind: families of emoji", 20, families);
  pour(bench, program, "unkind: 20 marks on every letter", 20, zalgo);
  pour(bench, program, "unkind: forty scripts", 20, scripts);
  pour(bench, program, "unkind: scripts mixed in a line", 20, mixed);
  pour(bench, program, "unkind: thousands of ideographs", 5, ideographs);
}

// People whose names are in scripts that most machines have no font for.
void strangers(Bench& bench, Program& program, FloodServer&) {
  program.open(tests::chatter(50));
  program.window.showBuffer(program.room);
  program.rest(300);
  Random random(9);
  Heartbeat beat;
  beat.reset();
  std::vector<client::Member> people;
  std::vector<Line> lines = tests::chatter(30, 3, 70'000'000);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const char32_t block = i < 13 ? 0x0900 + 0x80 * static_cast<char32_t>(i) : 0x1780;
    lines[i].nick.clear();
    for (int n = 0; n < 6; ++n) put(lines[i].nick, block + 8 + random(40));
    people.push_back({});
    people.back().nick = lines[i].nick;
  }
  emit program.engine.eventsArrived({client::MembersReset{program.room, people},
                                     client::LinesAppended{program.room, std::move(lines)}});
  program.rest(1000);
  stalls(bench, "unkind: names in many scripts", beat);
}

void reactions(Bench& bench, Program& program, FloodServer&) {
  program.open(tests::chatter(200));
  program.window.showBuffer(program.room);
  program.rest(300);
  const std::string msgid = program.model().at(program.model().rowCount() - 1).msgid;
  std::vector<client::Reaction> all(50);
  for (std::size_t i = 0; i < all.size(); ++i) put(all[i].text, static_cast<char32_t>(0x1F600 + i));
  Heartbeat beat;
  beat.reset();
  std::vector<client::ClientEvent> batch;
  for (int i = 0; i < 10'000; ++i) {
    all[static_cast<std::size_t>(i) % 50].nicks.push_back("person" + std::to_string(i));
    batch.push_back(client::ReactionsChanged{program.room, msgid, all});
    if (batch.size() < 20) continue;
    emit program.engine.eventsArrived(std::exchange(batch, {}));
    QCoreApplication::processEvents();
  }
  program.until([&] { return program.view().isQuiet(); });
  stalls(bench, "unkind: 10,000 reactions", beat);
}

void renames(Bench& bench, Program& program, FloodServer&) {
  program.open(tests::chatter(200));
  program.window.showBuffer(program.room);
  program.rest(300);
  Heartbeat beat;
  beat.reset();
  tests::LineWriter writer(60'000'000);
  for (int i = 0; i < 5000; ++i) {
    writer.note(client::LineKind::Renamed, "person" + std::to_string(i), "",
                "person" + std::to_string(i + 1));
    if (i % 50 != 49) continue;
    emit program.engine.eventsArrived({client::LinesAppended{program.room, writer.take()}});
    program.rest(5);
  }
  program.until([&] { return program.view().isQuiet(); });
  program.view().flow().setExpanded(program.model().rowCount() - 1, true);
  for (int page = 0; page < 60; ++page) {
    program.view().scrollByPages(-1);
    program.rest(5);
  }
  stalls(bench, "unkind: 5,000 people renamed", beat);
}

void restyle(Bench& bench, Program& program, FloodServer&) {
  program.open(tests::chatter(100'000));
  program.window.showBuffer(program.room);
  program.rest(500);
  double worst = 0;
  const auto timed = [&](const std::function<void()>& act) {
    const double before = threadCpuSeconds();
    act();
    QCoreApplication::processEvents();
    worst = std::max(worst, threadCpuSeconds() - before);
  };
  for (int turn = 0; turn < 20; ++turn) {
    timed([&] {
      program.theme.setChoice(turn % 2 == 0 ? theme::Choice::Dark : theme::Choice::Light);
    });
  }
  bench.figure("unkind: another theme, worst", worst * 1000, "ms", 50);
  worst = 0;
  for (int turn = 0; turn < 20; ++turn) {
    timed([&] { program.theme.setTextScale(1 + 0.1 * (turn % 6)); });
  }
  program.theme.setTextScale(1);
  bench.figure("unkind: another size of the text, worst", worst * 1000, "ms", 50);
}

void everything(Bench& bench, Program& program, FloodServer&) {
  program.open(tests::chatter(100'000));
  program.window.showBuffer(program.room);
  program.rest(500);
  double before = threadCpuSeconds();
  program.view().selectAll();
  QCoreApplication::processEvents();
  bench.figure("unkind: all of 100,000 lines chosen", (threadCpuSeconds() - before) * 1000, "ms",
               50);
  before = threadCpuSeconds();
  program.view().copySelection();
  bench.note("unkind: and copied", (threadCpuSeconds() - before) * 1000, "ms");
  emit program.engine.eventsArrived({client::SelfChanged{client::NetworkId{900}, "rex2", false}});
  program.rest(300);
  Heartbeat beat;
  beat.reset();
  emit program.engine.eventsArrived({client::SelfChanged{client::NetworkId{900}, "rex3", false}});
  program.rest(300);
  program.view().setFindQuery(QStringLiteral("coffee"));
  program.until([&] { return program.view().isQuiet(); });
  stalls(bench, "unkind: another name, a search", beat);
}

// What somebody has on his clipboard by mistake.
void pasted(Bench& bench, Program& program, FloodServer&) {
  program.open(tests::chatter(50));
  program.window.showBuffer(program.room);
  program.rest(300);
  for (const int length : {10'000, 100'000}) {
    Heartbeat beat;
    beat.reset();
    program.window.room().composer().paste(QStringLiteral("words ").repeated(length / 6));
    program.rest(500);
    const std::string what = "unkind: " + std::to_string(length) + " characters pasted";
    bench.note(what.c_str(), beat.ownWorstMs(), "ms");
    program.window.room().composer().setText({});
    program.rest(300);
  }
}

void resizeInFlood(Bench& bench, Program& program, FloodServer& server) {
  program.join(server.port());
  Heartbeat beat;
  beat.reset();
  server.send(100'000);
  QTimer hand;
  int step = 0;
  QObject::connect(&hand, &QTimer::timeout, &program.window,
                   [&] { program.window.resize(700 + (++step * 37) % 500, 760); });
  hand.start(16);
  program.until([&] { return program.model().rowCount() >= 99'000; });
  hand.stop();
  bench.note("unkind: sizes during the flood", step, "");
  stalls(bench, "unkind: resized during a flood", beat);
}

}  // namespace

const std::vector<Entry>& unkindEntries() {
  static const std::vector<Entry> entries = {{"texts", texts},         {"strangers", strangers},
                                             {"reactions", reactions}, {"renames", renames},
                                             {"restyle", restyle},     {"paste", pasted},
                                             {"all", everything},      {"resizing", resizeInFlood}};
  return entries;
}

}  // namespace parlor::bench

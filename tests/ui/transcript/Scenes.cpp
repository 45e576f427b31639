#include "ui/transcript/Scenes.h"

#include <random>

namespace parlor::tests {

using client::Delivery;
using client::Line;
using client::LineKind;

namespace {

constexpr std::int64_t kFirstOfNovember = 1793491200000;  // 2026-11-01T00:00:00Z

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

LineWriter& LineWriter::at(int hour, int minute, int day) {
  const std::int64_t minutes = (day - 1) * 1440 + hour * 60 + minute;
  now_ = base::WallTime(base::Milliseconds(kFirstOfNovember + minutes * 60000));
  return *this;
}

LineWriter& LineWriter::pass(int seconds) {
  now_ += base::Milliseconds(seconds * 1000);
  return *this;
}

Line& LineWriter::put(LineKind kind) {
  Line line;
  line.id = client::LineId(nextId_);
  line.msgid = "m" + std::to_string(nextId_++);
  line.kind = kind;
  line.time = now_;
  now_ += base::Milliseconds(2000);
  return lines_.emplace_back(std::move(line));
}

Line& LineWriter::say(const std::string& nick, const std::string& text) {
  Line& line = put(LineKind::Message);
  line.nick = nick;
  line.text.text = text;
  return line;
}

Line& LineWriter::act(const std::string& nick, const std::string& text) {
  Line& line = say(nick, text);
  line.kind = LineKind::Action;
  return line;
}

Line& LineWriter::note(LineKind kind, const std::string& nick, const std::string& text,
                       const std::string& actor) {
  Line& line = put(kind);
  line.nick = nick;
  line.actor = actor;
  line.text.text = text;
  return line;
}

Line& LineWriter::own(const std::string& text, Delivery delivery) {
  Line& line = say("rex", text);
  line.own = true;
  line.delivery = delivery;
  return line;
}

Line& LineWriter::own(const std::string& text, Delivery delivery, const std::string& why) {
  Line& line = own(text, delivery);
  line.note = why;
  return line;
}

std::vector<Line> LineWriter::take() {
  return std::move(lines_);
}

std::vector<Line> chatter(int count, unsigned seed, std::uint64_t firstId) {
  static const std::vector<std::string> kNicks = {"maya", "otto", "lin", "zoe", "nc-guest", "kai"};
  static const std::vector<std::string> kWords = {
      "the",  "build", "is",   "green", "again", "and",   "we",    "ship",  "tonight",  "who",
      "has",  "a",     "look", "at",    "cache", "miss",  "rate",  "maybe", "tomorrow", "coffee",
      "test", "fails", "only", "on",    "arm",   "notes", "paper", "room",  "seven",    "fine"};
  std::mt19937 random(seed);
  LineWriter writer(firstId);
  for (int i = 0; i < count; ++i) {
    const std::string& nick = kNicks[(random() >> 8) % kNicks.size()];
    if (random() % 40 == 0) {
      writer.note(random() % 2 == 0 ? LineKind::Joined : LineKind::Left, nick);
      continue;
    }
    std::string text;
    const std::size_t length = 20 + random() % 180;
    if (random() % 10 == 0) {
      while (text.size() < length) text += "构建又变绿了，今晚发布";
    } else {
      while (text.size() < length) text += kWords[random() % kWords.size()] + " ";
    }
    if (random() % 10 == 0) text += "https://ci.example.org/" + std::to_string(i);
    writer.say(nick, text);
    if (random() % 5 == 0) writer.pass(400);
  }
  return writer.take();
}

namespace {

void everyday(LineWriter& w) {
  w.at(18, 20, 20).say("otto", "leaving the soak test on over night");
  w.at(14, 0).note(LineKind::Joined, "otto");
  w.note(LineKind::Joined, "nc-guest");
  w.at(14, 2).say("maya", "morning! build 412 is green");
  w.say("maya", "https://ci.example.org/412");
  w.say("otto",
        "nice. the slow test from yesterday is gone too, it was the resolver after all: it "
        "waited for a name server that had left the network, three times five seconds");
  w.act("maya", "dances around the build lamp");
  w.at(14, 9).say("lin",
                  "大家早上好！今天的构建很快，谢谢 otto。文档在 https://docs.example.org/指南，"
                  "欢迎大家看看。");
  w.note(LineKind::Renamed, "nc-guest", "", "tomasz");
  w.say("tomasz", "hi from netcat :)");
  Line& mention =
      w.say("maya", "rex: can you tag it once the mirror is done? see #release for the list");
  mention.mention = true;
  w.at(14, 12).own("shipping it then", Delivery::Kept);
  w.own("tag is on the mirror, packages follow in ten minutes", Delivery::Pending);
}

void states(LineWriter& w) {
  w.at(9, 30).own("this one is kept", Delivery::Kept);
  w.own("this one is on its way", Delivery::Pending);
  w.own("this one did not make it", Delivery::Failed, "Not sent: no answer from the server");
  w.own(
      "a longer one that is kept, so that its last line ends somewhere in the middle of the column "
      "and the tick stands right behind the last word of it, wherever that is",
      Delivery::Kept);
  Line& removed = w.at(9, 40).say("otto", "secret");
  removed.redacted = true;
  w.say("otto", "wrong window, sorry");
  Line& reply = w.say("maya", "no harm done");
  reply.replyTo = "m6";
  Line& lost = w.say("zoe", "what was it about?");
  lost.replyTo = "gone";
  w.note(LineKind::Gap, "");
  w.note(LineKind::Topic, "maya", "welcome to the lab - bring snacks, see https://lab.example.org");
  w.note(LineKind::Kicked, "spammer", "enough", "maya");
  w.note(LineKind::Invited, "kai", "", "maya");
  w.note(LineKind::Info, "", "You are now an operator of #lobby");
  w.note(LineKind::Error, "", "#secret: this room needs a password");
  w.note(LineKind::Notice, "ci-bot", "nightly 2026-11-21 is up: 4 of 4 images").bot = true;
  w.say("ci-bot", "build 413 started").bot = true;
}

chat::Span span(std::uint32_t begin, std::uint32_t end, chat::Style style,
                chat::TextColour fore = chat::kNoColour, chat::TextColour back = chat::kNoColour) {
  return {begin, end, fore, back, style};
}

void formats(LineWriter& w) {
  using chat::Style;
  Line& mixed = w.say("maya", "bold italic under strike code reverse plain");
  mixed.text.spans = {span(0, 4, Style::Bold),        span(5, 11, Style::Italic),
                      span(12, 17, Style::Underline), span(18, 24, Style::Strike),
                      span(25, 29, Style::Monospace), span(30, 37, Style::Reverse)};
  Line& colours = w.say("maya", "0 1 2 3 4 5 6 7 8 9 A B C D E F sixteen colours as words");
  for (std::uint32_t i = 0; i < 16; ++i) {
    colours.text.spans.push_back(span(2 * i, 2 * i + 1, Style::Bold, chat::kPalette + i));
  }
  Line& grounds = w.say("maya", "red on yellow  white on blue  grey on grey");
  grounds.text.spans = {span(0, 13, Style::Plain, chat::kPalette + 4, chat::kPalette + 8),
                        span(15, 28, Style::Plain, chat::kPalette + 0, chat::kPalette + 2),
                        span(30, 42, Style::Plain, 0x808080, 0x858585)};
  w.say("otto", "two\nlines\n\nand a third after an empty one");
  w.say("otto",
        "http://пример.рф/ and www.example.org, (see https://en.wikipedia.org/wiki/A_(b)), "
        "mailto:rex@example.org irc://irc.example.org/lobby #room #1 file:///etc/passwd");
  w.say("zoe",
        "👍 🎉 👩‍👩‍👧‍👦 🇩🇪 ❤️ é n̈ Z" + repeated("̶͇̿", 30) + "algo");
  w.say("שרה", "שלום לכולם, הבנייה build 412 ירוקה.");
  w.say("maya", "and the name above does not disturb this line");
  w.act("שרה", "מנופפת and waves");
  w.say("evil\u202Etxt", "a \u202Ereversed word stays in its own message");
  w.say("x", repeated("a word ", 900) + "end");
}

void noise(LineWriter& w) {
  w.say("maya", "quiet today");
  for (const char* nick : {"otto", "lin", "zoe", "kai", "tomasz", "ana", "bo"}) {
    w.note(LineKind::Joined, nick);
  }
  w.note(LineKind::Left, "bo", "connection reset");
  w.note(LineKind::Left, "kai", "bye");
  w.note(LineKind::Joined, "kai");
  w.note(LineKind::Mode, "maya", "+o otto");
  w.say("otto", "hello");
  w.note(LineKind::Left, "tomasz", "timeout");
  w.say("otto", "a pity");
}

}  // namespace

QStringList sceneNames() {
  return {QStringLiteral("everyday"), QStringLiteral("states"),  QStringLiteral("formats"),
          QStringLiteral("noise"),    QStringLiteral("chatter"), QStringLiteral("empty")};
}

void buildScene(const QString& name, models::TranscriptModel& model) {
  LineWriter writer;
  model.setSelfNick(QStringLiteral("rex"));
  if (name == QLatin1String("everyday")) everyday(writer);
  if (name == QLatin1String("states")) states(writer);
  if (name == QLatin1String("formats")) formats(writer);
  if (name == QLatin1String("noise")) noise(writer);
  if (name == QLatin1String("chatter")) return model.append(chatter(500));
  std::vector<Line> lines = writer.take();
  const base::WallTime read = lines.size() > 9 ? lines[8].time : base::WallTime{};
  model.append(std::move(lines));
  if (name == QLatin1String("everyday")) {
    model.setUnreadAfter(read);
    model.setReactions("m5", {{"👍", {"otto", "rex"}}, {"🎉", {"lin"}}});
  }
}

}  // namespace parlor::tests

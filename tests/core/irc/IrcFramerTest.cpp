#include "irc/IrcFramer.h"

#include <QtTest>
#include <vector>

using namespace parlor::irc;

class IrcFramerTest : public QObject {
  Q_OBJECT

 private:
  // "L:..." for a line, "T" for too long, "F" for a flood, in the order in which they come.
  static std::vector<std::string> frames(std::string_view bytes, std::size_t step,
                                         IrcLimits limits = IrcLimits::ofServer()) {
    IrcFramer framer(limits);
    std::vector<std::string> out;
    for (std::size_t at = 0; at < bytes.size(); at += step) {
      framer.feed(bytes.substr(at, step));
      while (const auto frame = framer.next()) {
        out.push_back(frame->kind == IrcFrame::Kind::Line      ? "L:" + std::string(frame->line)
                      : frame->kind == IrcFrame::Kind::TooLong ? "T"
                                                               : "F");
      }
    }
    return out;
  }
  using Frames = std::vector<std::string>;

 private slots:
  void endsLinesAtAnyEndHoweverCut();
  void holdsTheBodyLimitExactly();
  void holdsTheTagLimitExactly();
  void reportsAnOverlongLineOnceAndGoesOn();
  void endsWithAFlood();
};

void IrcFramerTest::endsLinesAtAnyEndHoweverCut() {
  for (std::size_t step : {1u, 2u, 3u, 100u}) {
    QCOMPARE(frames("NICK a\r\nUSER b\nPING\r\r\n\n\nQUIT\r\nhalf", step),
             (Frames{"L:NICK a", "L:USER b", "L:PING", "L:QUIT"}));
  }
}

void IrcFramerTest::holdsTheBodyLimitExactly() {
  const std::string fits(510, 'x');
  QCOMPARE(frames(fits + "\r\n", 7), Frames{"L:" + fits});
  QCOMPARE(frames(fits + "\n", 512), Frames{"L:" + fits});
  QCOMPARE(frames(fits + "x\r\n", 7), Frames{"T"});
}

void IrcFramerTest::holdsTheTagLimitExactly() {
  const std::string tags = "@" + std::string(4094, 't') + " ";
  const std::string body(510, 'x');
  QCOMPARE(frames(tags + body + "\r\n", 5000).front().size(), tags.size() + body.size() + 2);
  QCOMPARE(frames("@t" + tags.substr(1) + body + "\r\n", 5000), Frames{"T"});
  QCOMPARE(frames(tags + body + "x\r\n", 5000), Frames{"T"});
}

void IrcFramerTest::reportsAnOverlongLineOnceAndGoesOn() {
  const std::string bytes = std::string(2000, 'x') + "\r\nPING\r\n";
  for (std::size_t step : {1u, 999u, 5000u}) QCOMPARE(frames(bytes, step), (Frames{"T", "L:PING"}));
}

void IrcFramerTest::endsWithAFlood() {
  const std::string bytes = std::string(16385, 'x') + "\r\nPING\r\n";
  for (std::size_t step : {1u, 100u, 20000u}) QCOMPARE(frames(bytes, step), Frames{"F"});
  QCOMPARE(frames(std::string(16384, 'x') + "\r\nPING\r\n", 100), (Frames{"T", "L:PING"}));
}

QTEST_APPLESS_MAIN(IrcFramerTest)
#include "IrcFramerTest.moc"

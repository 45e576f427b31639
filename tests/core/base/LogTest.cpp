#include "base/Log.h"

#include <QtTest>

#include <vector>

using namespace parlor::base;

class LogTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { lines_.clear(); }

  void saysWhoSpeaks();
  void leavesOutWhatIsBelowItsLevel();
  void isSilentByDefault();
  void cannotBeForgedFromTheNetwork();
  void readsLevelNames();

 private:
  Log collecting(LogLevel least) {
    return Log::toSink(least, [this](LogLevel, std::string_view name, std::string_view text) {
      lines_.push_back(std::string(name) + ": " + std::string(text));
    });
  }

  std::vector<std::string> lines_;
};

void LogTest::saysWhoSpeaks() {
  const Log log = collecting(LogLevel::Info);
  log.info("{} peers", 3);
  log.named("server").error("cannot {}", "listen");
  QCOMPARE(lines_, (std::vector<std::string>{"parlor: 3 peers", "server: cannot listen"}));
}

void LogTest::leavesOutWhatIsBelowItsLevel() {
  const Log log = collecting(LogLevel::Warning);
  log.debug("d");
  log.info("i");
  log.warning("w");
  log.error("e");
  QCOMPARE(lines_.size(), std::size_t{2});
  QVERIFY(!log.says(LogLevel::Info));
}

void LogTest::isSilentByDefault() {
  const Log log;
  QVERIFY(!log.says(LogLevel::Error));
  log.error("nobody hears this");
}

void LogTest::cannotBeForgedFromTheNetwork() {
  collecting(LogLevel::Info).info("{} said hello", "mal\x1b[2J\r\n[server] [error] fire");
  QCOMPARE(lines_.size(), std::size_t{1});
  for (const char byte : {'\x1b', '\r', '\n'}) QVERIFY(lines_[0].find(byte) == std::string::npos);
}

void LogTest::readsLevelNames() {
  QCOMPARE(parseLogLevel("warning"), std::optional(LogLevel::Warning));
  QCOMPARE(parseLogLevel("loud"), std::optional<LogLevel>());
}

QTEST_APPLESS_MAIN(LogTest)
#include "LogTest.moc"

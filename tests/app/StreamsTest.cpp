#include "app/Streams.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QTemporaryFile>
#include <QtTest>

#include "io/UniqueFd.h"

using namespace parlor::app;
using parlor::io::UniqueFd;

class StreamsTest : public QObject {
  Q_OBJECT

 private slots:
  void aPipeAndASocketAreInteractive();
  void nothingAndAFileAreNot();
  void aTerminalIsOne();
};

void StreamsTest::aPipeAndASocketAreInteractive() {
  int ends[2];
  QCOMPARE(::pipe(ends), 0);
  const UniqueFd in(ends[0]), out(ends[1]);
  QVERIFY(isInteractive(in.get()));
  QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
  const UniqueFd here(ends[0]), there(ends[1]);
  QVERIFY(isInteractive(here.get()));
  QVERIFY(!isTerminal(here.get()));
}

void StreamsTest::nothingAndAFileAreNot() {
  const UniqueFd nothing(::open("/dev/null", O_RDWR));
  QVERIFY(!isInteractive(nothing.get()));
  QTemporaryFile file;
  QVERIFY(file.open());
  QVERIFY(!isInteractive(file.handle()));
  QVERIFY(!isInteractive(-1));
}

void StreamsTest::aTerminalIsOne() {
  const UniqueFd controller(::posix_openpt(O_RDWR | O_NOCTTY));
  QVERIFY(controller.valid());
  QCOMPARE(::grantpt(controller.get()), 0);
  QCOMPARE(::unlockpt(controller.get()), 0);
  UniqueFd terminal(::open(::ptsname(controller.get()), O_RDWR | O_NOCTTY));
  QVERIFY(isTerminal(terminal.get()));
  QVERIFY(isInteractive(terminal.get()));
}

QTEST_APPLESS_MAIN(StreamsTest)
#include "StreamsTest.moc"

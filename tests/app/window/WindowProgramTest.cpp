// The real program, started as a person starts it, without a display: its window is offscreen.
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

#include "support/Patience.h"

class WindowProgramTest : public QObject {
  Q_OBJECT

 private slots:
  void oneLineWithoutADisplay_data();
  void oneLineWithoutADisplay();
  void aSecondStartHandsOverAndEnds();
  void endsWellOnASignal_data();
  void endsWellOnASignal();

 private:
  std::unique_ptr<QProcess> start(const QStringList& arguments, const QString& platform) {
    auto program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
      environment.remove(name);
    }
    for (const char* name : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"}) {
      environment.insert(name, home_.path());
    }
    if (!platform.isEmpty()) environment.insert("QT_QPA_PLATFORM", platform);
    program->setProcessEnvironment(environment);
    program->start(qEnvironmentVariable("PARLOR"), arguments);
    return program;
  }
  // Up when its socket is there.
  bool isUp() const {
    return QTest::qWaitFor(
        [&] { return !QDir(home_.path()).entryList({"parlor-*"}, QDir::System).isEmpty(); },
        parlor::test::kPatience);
  }

  QTemporaryDir home_;
};

void WindowProgramTest::oneLineWithoutADisplay_data() {
  QTest::addColumn<QString>("platform");
  QTest::newRow("none") << "";
  QTest::newRow("one that is not there") << "xcb";
}

void WindowProgramTest::oneLineWithoutADisplay() {
  QFETCH(QString, platform);
  const auto program = start({}, platform);
  QVERIFY(program->waitForFinished(parlor::test::kPatience));
  QCOMPARE(program->exitStatus(), QProcess::NormalExit);
  QCOMPARE(program->exitCode(), 1);
  const QByteArray text = program->readAllStandardError();
  QCOMPARE(text.count('\n'), 1);
  QVERIFY2(text.contains("--headless"), text.constData());
}

void WindowProgramTest::aSecondStartHandsOverAndEnds() {
  const auto first = start({}, "offscreen");
  QVERIFY(isUp());
  const auto second = start({"parlor://127.0.0.1:1/lobby"}, "offscreen");
  QVERIFY(second->waitForFinished(parlor::test::kPatience));
  QCOMPARE(second->exitCode(), 0);
  QCOMPARE(first->state(), QProcess::Running);
  first->terminate();
  QVERIFY(first->waitForFinished(parlor::test::kPatience));
  QCOMPARE(first->exitCode(), 0);
}

void WindowProgramTest::endsWellOnASignal_data() {
  QTest::addColumn<int>("signal");
  QTest::newRow("SIGTERM") << SIGTERM;
  QTest::newRow("SIGINT") << SIGINT;
}

void WindowProgramTest::endsWellOnASignal() {
  QFETCH(int, signal);
  const auto program = start({}, "offscreen");
  QVERIFY(isUp());
  ::kill(static_cast<pid_t>(program->processId()), signal);
  QVERIFY(program->waitForFinished(parlor::test::kPatience));
  QCOMPARE(program->exitStatus(), QProcess::NormalExit);
  QCOMPARE(program->exitCode(), 0);
}

QTEST_GUILESS_MAIN(WindowProgramTest)
#include "WindowProgramTest.moc"

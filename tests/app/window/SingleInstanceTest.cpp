#include "app/window/SingleInstance.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace parlor::app;

Q_DECLARE_METATYPE(parlor::app::WindowRequest)

class SingleInstanceTest : public QObject {
  Q_OBJECT

 private slots:
  void theSecondHandsItsRequestOver();
  void otherScopesRunSideBySide();
  void theNextIsFirstWhenTheFirstIsGone();
  void aFolderThatIsNotThereIsNoObstacle();

 private:
  // The start of another program: in a thread of its own, because it waits for the first one.
  SingleInstance::Role beginElsewhere(const WindowRequest& request, const QString& scope = "a") {
    SingleInstance::Role role = SingleInstance::Role::First;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
      SingleInstance second(folder_.path(), scope);
      role = second.begin(request);
    }));
    QEventLoop untilItEnds;
    connect(thread.get(), &QThread::finished, &untilItEnds, &QEventLoop::quit);
    thread->start();
    untilItEnds.exec();
    thread->wait();
    return role;
  }

  QTemporaryDir folder_;
};

void SingleInstanceTest::theSecondHandsItsRequestOver() {
  SingleInstance first(folder_.path(), "a");
  QCOMPARE(first.begin({}), SingleInstance::Role::First);
  WindowRequest seen;
  int requests = 0;
  connect(&first, &SingleInstance::requested, this, [&](const WindowRequest& request) {
    seen = request;
    ++requests;
  });
  QCOMPARE(beginElsewhere({"parlor://host/lobby", ""}), SingleInstance::Role::HandedOver);
  QCOMPARE(requests, 1);
  QCOMPARE(seen.link, QString("parlor://host/lobby"));
  QCOMPARE(beginElsewhere({"", "two\nlines"}), SingleInstance::Role::HandedOver);
  QCOMPARE(seen.hostRoom, QString("two lines"));
  QCOMPARE(beginElsewhere({}), SingleInstance::Role::HandedOver);
  QCOMPARE(requests, 3);
  QVERIFY(seen.link.isEmpty() && seen.hostRoom.isEmpty());
}

void SingleInstanceTest::otherScopesRunSideBySide() {
  SingleInstance first(folder_.path(), "a");
  QCOMPARE(first.begin({}), SingleInstance::Role::First);
  QCOMPARE(beginElsewhere({}, "b"), SingleInstance::Role::First);
}

void SingleInstanceTest::theNextIsFirstWhenTheFirstIsGone() {
  { QCOMPARE(SingleInstance(folder_.path(), "a").begin({}), SingleInstance::Role::First); }
  SingleInstance next(folder_.path(), "a");
  QCOMPARE(next.begin({}), SingleInstance::Role::First);
  QCOMPARE(beginElsewhere({}), SingleInstance::Role::HandedOver);
}

void SingleInstanceTest::aFolderThatIsNotThereIsNoObstacle() {
  SingleInstance instance(folder_.filePath("not/there"), "a");
  QCOMPARE(instance.begin({}), SingleInstance::Role::First);
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "SingleInstanceTest.moc"

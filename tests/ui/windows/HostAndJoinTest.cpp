// Two windows with an engine each, on loopback: one hosts, the other joins, both talk.
#include <QPushButton>
#include <QtTest>

#include "models/TranscriptModel.h"
#include "support/Patience.h"
#include "ui/support/Events.h"
#include "widgets/Composer.h"
#include "widgets/ComposerEdit.h"
#include "widgets/Field.h"
#include "windows/MainWindow.h"
#include "windows/RoomPage.h"

using namespace parlor;
using windows::MainWindow;

namespace {

// A person at a window.
class Person {
 public:
  explicit Person(const QString& name)
      : file_(folder_.filePath(QStringLiteral("s.ini")), QSettings::IniFormat),
        settings_(file_),
        engine_({}) {
    settings_.setNick(name);
    engine_.start();
    window_ = std::make_unique<MainWindow>(engine_, theme_, settings_);
    QObject::connect(&engine_, &engine::ChatEngine::hostOpened, window_.get(),
                     [this](auto, const engine::HostInfo& info) { host = info; });
    window_->show();
  }
  ~Person() {
    window_.reset();
    engine_.stop();
  }

  widgets::Field* field(const QString& name) {
    for (auto* each : window_->welcome().findChildren<widgets::Field*>()) {
      if (each->edit().accessibleName() == name) return each;
    }
    return nullptr;
  }
  void click(const QString& button) {
    for (auto* each : window_->welcome().findChildren<QPushButton*>()) {
      if (each->text().remove(u'&') == button) return QTest::mouseClick(each, Qt::LeftButton);
    }
    QFAIL(qPrintable(button));
  }
  void say(const QString& text) {
    // As an input method does it: key events carry no Chinese.
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(&window_->room().composer().edit(), &typed);
    QTest::keyClick(&window_->room().composer().edit(), Qt::Key_Return);
  }
  const models::BufferState* room() const {
    return window_->store().buffer(window_->room().buffer());
  }
  bool hears(const QString& text) const {
    const models::BufferState* shown = room();
    if (!shown) return false;
    for (int row = 0; row < shown->transcript->rowCount(); ++row) {
      if (shown->transcript->at(row).text == text.toStdString()) return true;
    }
    return false;
  }
  bool isKept(const QString& text) const {
    const models::BufferState* shown = room();
    for (int row = 0; shown && row < shown->transcript->rowCount(); ++row) {
      const auto& line = shown->transcript->at(row);
      if (line.text == text.toStdString()) return line.delivery == client::Delivery::Kept;
    }
    return false;
  }
  MainWindow& window() { return *window_; }
  models::Settings& settings() { return settings_; }

  engine::HostInfo host;

 private:
  QTemporaryDir folder_;
  QSettings file_;
  models::Settings settings_;
  theme::Theme theme_;
  engine::ChatEngine engine_;
  std::unique_ptr<MainWindow> window_;
};

}  // namespace

class HostAndJoinTest : public QObject {
  Q_OBJECT

 private slots:
  void twoPeopleTalk();
  void aPortInUseIsSaidAtThePort();
  void aClosedDoorIsSaidAtTheAddress();
  void aTakenNameIsSaidAtTheName();

 private:
  static void open(Person& person) {
    person.field(QStringLiteral("Port"))->setText(QStringLiteral("0"));
    person.click(QStringLiteral("Open the room"));
    QTRY_VERIFY(person.room() != nullptr);
  }
  static void join(Person& person, quint16 port) {
    person.field(QStringLiteral("Address or invitation"))
        ->setText(QStringLiteral("127.0.0.1:%1/lobby").arg(port));
    person.click(QStringLiteral("Join"));
  }
};

void HostAndJoinTest::twoPeopleTalk() {
  Person rex(QStringLiteral("rex")), maya(QStringLiteral("maya"));
  open(rex);
  QCOMPARE(rex.room()->name, QStringLiteral("#lobby"));
  QVERIFY(rex.host.port > 0);
  join(maya, rex.host.port);
  QTRY_VERIFY(maya.room() != nullptr);
  QTRY_COMPARE(rex.room()->members->rowCount(), 2);
  QTRY_COMPARE(maya.room()->members->rowCount(), 2);
  rex.say(QStringLiteral("welcome"));
  maya.say(QStringLiteral("hello 你好"));
  QTRY_VERIFY(maya.hears(QStringLiteral("welcome")));
  QTRY_VERIFY(rex.hears(QStringLiteral("hello 你好")));
  QTRY_VERIFY(rex.isKept(QStringLiteral("welcome")));
  QCOMPARE(maya.settings().recent().size(), std::size_t{1});
  QCOMPARE(maya.settings().recent()[0].title, QStringLiteral("#lobby"));
  // A room on a second server in the same window.
  Person otto(QStringLiteral("otto"));
  open(otto);
  rex.window().showWelcome(windows::WelcomeForm::Join);
  join(rex, otto.host.port);
  QTRY_COMPARE(rex.window().store().networks().size(), std::size_t{2});
}

void HostAndJoinTest::aPortInUseIsSaidAtThePort() {
  Person rex(QStringLiteral("rex")), maya(QStringLiteral("maya"));
  open(rex);
  maya.field(QStringLiteral("Port"))->setText(QString::number(rex.host.port));
  maya.click(QStringLiteral("Open the room"));
  QTRY_VERIFY(!maya.field(QStringLiteral("Port"))->error().isEmpty());
  QVERIFY(maya.field(QStringLiteral("Port"))->isVisible());
  QVERIFY(maya.window().showsWelcome());
}

void HostAndJoinTest::aClosedDoorIsSaidAtTheAddress() {
  Person maya(QStringLiteral("maya"));
  quint16 port = 0;
  {
    Person rex(QStringLiteral("rex"));
    open(rex);
    port = rex.host.port;
  }
  join(maya, port);
  QTRY_VERIFY(!maya.field(QStringLiteral("Address or invitation"))->error().isEmpty());
  QVERIFY(maya.window().showsWelcome());
}

void HostAndJoinTest::aTakenNameIsSaidAtTheName() {
  Person rex(QStringLiteral("rex")), other(QStringLiteral("rex"));
  open(rex);
  join(other, rex.host.port);
  const auto said = [&other] {
    for (auto* each : other.window().welcome().findChildren<widgets::Field*>()) {
      if (each->edit().accessibleName() == QStringLiteral("Your name") &&
          !each->error().isEmpty()) {
        return true;
      }
    }
    return false;
  };
  QTRY_VERIFY(said());
}

QTEST_MAIN(HostAndJoinTest)
#include "HostAndJoinTest.moc"

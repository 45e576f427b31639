#include "models/Settings.h"

#include <QtTest>

#include "models/Clock.h"

using namespace parlor::models;

class SettingsTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void offersSensibleDefaults();
  void timesAreInTheWayOfTheLanguage();
  void announcesAChangeOnce();
  void remembersRoomsLatestFirst();
  void remembersThePlaceQuietly();

 private:
  QTemporaryDir folder_;
  std::unique_ptr<QSettings> file_;
  std::unique_ptr<Settings> settings_;
};

void SettingsTest::init() {
  file_ =
      std::make_unique<QSettings>(folder_.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
  file_->clear();
  settings_ = std::make_unique<Settings>(*file_);
}

void SettingsTest::offersSensibleDefaults() {
  QVERIFY(!settings_->nick().isEmpty());
  QCOMPARE(settings_->lastRoom(), QStringLiteral("lobby"));
  QCOMPARE(settings_->theme(), QStringLiteral("system"));
  QVERIFY(settings_->goodbyeWords());
  file_->setValue(QStringLiteral("look/text"), 9000);
  QCOMPARE(settings_->textPercent(), 300);
}

void SettingsTest::announcesAChangeOnce() {
  QSignalSpy changed(settings_.get(), &Settings::changed);
  settings_->setNick(QStringLiteral("rex"));
  settings_->setNick(QStringLiteral("rex"));
  QCOMPARE(changed.count(), 1);
}

void SettingsTest::remembersRoomsLatestFirst() {
  for (int i = 0; i < 12; ++i) {
    settings_->remember({QStringLiteral("#r"), QStringLiteral("h"), QString::number(i)});
  }
  settings_->remember({QStringLiteral("#again"), QStringLiteral("h"), QStringLiteral("9")});
  auto rooms = settings_->recent();
  QCOMPARE(rooms.size(), std::size_t{8});
  QCOMPARE(rooms[0].title, QStringLiteral("#again"));
  QCOMPARE(rooms[1].address, QStringLiteral("11"));
  settings_->forget(QStringLiteral("9"));
  QCOMPARE(settings_->recent().size(), std::size_t{7});
  QCOMPARE(Settings(*file_).recent(), settings_->recent());
}

void SettingsTest::remembersThePlaceQuietly() {
  const QString room = QStringLiteral("chat.example/#a/b\\中文");
  QSignalSpy changes(settings_.get(), &Settings::changed);
  settings_->setLastPlace(room);
  QCOMPARE(settings_->lastPlace(), room);
  QCOMPARE(Settings(*file_).lastPlace(), room);
  QVERIFY(changes.isEmpty());
}

void SettingsTest::timesAreInTheWayOfTheLanguage() {
  const QLocale before;
  const QDateTime when(QDate(2026, 11, 21), QTime(14, 2));
  const auto shown = [&](const char* language, const char* choice) {
    QLocale::setDefault(QLocale(QLatin1String(language)));
    return dateTimeText(when, clockFormat(QLatin1String(choice)));
  };
  QCOMPARE(shown("en_US", "24"), QStringLiteral("11/21/26 14:02"));
  QCOMPARE(shown("en_US", "12"), QStringLiteral("11/21/26 2:02 PM"));
  QCOMPARE(shown("de_DE", "24"), QStringLiteral("21.11.26 14:02"));
  QCOMPARE(shown("zh_CN", "24"), QStringLiteral("2026/11/21 14:02"));
  QCOMPARE(shown("zh_CN", "12"), QStringLiteral("2026/11/21 下午2:02"));
  QCOMPARE(shown("ko_KR", "12"), QStringLiteral("26. 11. 21. 오후 2:02"));
  QLocale::setDefault(before);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"

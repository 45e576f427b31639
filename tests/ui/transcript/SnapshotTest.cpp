// The rectangles of whole scenes against data files in tests/data/transcripts, so that a change of
// the layout is seen and reviewed. They are those of DejaVu Sans; without that font there is
// nothing to compare. PARLOR_UPDATE_SNAPSHOTS=1 writes the files anew, and fails, so that it stays
// an exception.
#include <QFile>
#include <QFontDatabase>
#include <QTextStream>
#include <QtTest>

#include "ui/transcript/ViewFixture.h"

using namespace parlor;
using namespace parlor::transcript;

class SnapshotTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void rectangles_data();
  void rectangles();
};

namespace {

QString text(QRect r) {
  return QStringLiteral("%1,%2 %3x%4").arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height());
}

QString ruleName(RowLayout::Rule::Kind kind) {
  switch (kind) {
    case RowLayout::Rule::Kind::Day:
      return QStringLiteral("day");
    case RowLayout::Rule::Kind::Unread:
      return QStringLiteral("unread");
    case RowLayout::Rule::Kind::Gap:
      return QStringLiteral("gap");
  }
  return {};
}

void describe(QTextStream& out, const char* name, QRect rect) {
  if (!rect.isNull()) out << "  " << name << " " << text(rect) << "\n";
}

void describe(QTextStream& out, const char* name, const TextPart& part) {
  if (!part.layout) return;
  out << "  " << name << " " << part.at.x() << "," << part.at.y() << "\n";
  for (int i = 0; i < part.layout->lineCount(); ++i) {
    const QTextLine line = part.layout->lineAt(i);
    const QString said = part.layout->text().mid(line.textStart(), line.textLength());
    out << "    " << text(line.naturalTextRect().toAlignedRect()) << " " << said.trimmed() << "\n";
  }
}

void describe(QTextStream& out, const FlowItem& item) {
  const RowLayout& row = *item.layout;
  out << "row " << item.row << " y " << item.y << " height " << row.height << "\n";
  for (const RowLayout::Rule& rule : row.rules) {
    out << "  " << ruleName(rule.kind) << " " << text(rule.rect) << " " << rule.text << "\n";
  }
  describe(out, "block", row.block);
  describe(out, "avatar", row.avatar);
  describe(out, "name", row.name);
  if (row.name.layout) {
    out << "  time " << row.timeAt.x() << "," << row.timeAt.y() << " " << row.time << "\n";
  }
  describe(out, "bot", row.bot);
  describe(out, "quote", row.quote);
  describe(out, "body", row.body);
  for (const Link& link : row.links) {
    out << "    link " << link.start << "+" << link.length << "\n";
  }
  describe(out, "more", row.more);
  for (const RowLayout::Chip& chip : row.chips) {
    out << "  chip " << text(chip.rect) << " " << chip.text << " " << chip.count
        << (chip.own ? " own\n" : "\n");
  }
  describe(out, "failure", row.failure);
  describe(out, "resend", row.resend);
  describe(out, "delete", row.discard);
  describe(out, "mark", row.mark);
  describe(out, "chevron", row.chevron);
}

QString snapshot(const QString& scene, int width, double scale, bool mirrored) {
  theme::Theme theme;
  theme.setTextScale(scale);
  models::TranscriptModel model({}, QTimeZone::utc());
  tests::buildScene(scene, model);
  RoomState state;
  TranscriptFlow flow(theme);
  flow.setMirrored(mirrored);
  flow.setViewport({width, 20'000});
  flow.setRoom(&model, &state);
  flow.settle();
  QString all;
  QTextStream out(&all);
  for (const FlowItem& item : flow.items()) {
    if (item.layout->height > 2000) continue;  // a giant, whose text would be all of the file
    describe(out, {item.row, item.serial, item.y - flow.items().front().y, item.layout});
  }
  return all;
}

}  // namespace

void SnapshotTest::initTestCase() {
  QFont font(QStringLiteral("DejaVu Sans"));
  font.setPixelSize(13);
  if (QFontInfo(font).family() != QLatin1String("DejaVu Sans")) QSKIP("needs the DejaVu Sans font");
  if (!QFontDatabase::families().contains(QLatin1String("Noto Sans CJK SC")) ||
      !QFontDatabase::families().contains(QLatin1String("Noto Color Emoji"))) {
    QSKIP("needs the Noto fonts for Chinese and emoji");
  }
  QApplication::setFont(font);
}

void SnapshotTest::rectangles_data() {
  QTest::addColumn<QString>("scene");
  QTest::addColumn<int>("width");
  QTest::addColumn<double>("scale");
  QTest::addColumn<bool>("mirrored");
  QTest::newRow("everyday") << "everyday" << 800 << 1.0 << false;
  QTest::newRow("everyday-narrow") << "everyday" << 340 << 1.0 << false;
  QTest::newRow("everyday-mirrored") << "everyday" << 800 << 1.0 << true;
  QTest::newRow("everyday-double") << "everyday" << 800 << 2.0 << false;
  QTest::newRow("states") << "states" << 800 << 1.0 << false;
  QTest::newRow("states-narrow") << "states" << 340 << 1.0 << false;
  QTest::newRow("formats") << "formats" << 800 << 1.0 << false;
  QTest::newRow("noise") << "noise" << 800 << 1.0 << false;
}

void SnapshotTest::rectangles() {
  QFETCH(QString, scene);
  QFETCH(int, width);
  QFETCH(double, scale);
  QFETCH(bool, mirrored);
  const QString now = snapshot(scene, width, scale, mirrored);
  QFile file(QStringLiteral(PARLOR_TEST_DATA "/transcripts/%1.txt")
                 .arg(QString::fromLatin1(QTest::currentDataTag())));
  if (qEnvironmentVariableIsSet("PARLOR_UPDATE_SNAPSHOTS")) {
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(now.toUtf8());
    QFAIL("the snapshot was written anew");
  }
  QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
  const QStringList wanted = QString::fromUtf8(file.readAll()).split('\n');
  const QStringList have = now.split('\n');
  for (int i = 0; i < std::min(wanted.size(), have.size()); ++i) {
    QVERIFY2(wanted[i] == have[i],
             qPrintable(
                 QStringLiteral("line %1\n  was %2\n  is  %3").arg(i + 1).arg(wanted[i], have[i])));
  }
  QCOMPARE(have.size(), wanted.size());
}

QTEST_MAIN(SnapshotTest)
#include "SnapshotTest.moc"

#include "windows/HostHandOver.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSystemTrayIcon>

#include "widgets/CopyLine.h"
#include "widgets/Label.h"

namespace parlor::windows {
namespace {

namespace preference = models::preference;

// As a POSIX shell takes it for one word.
QString quoted(QString word) {
  static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=@%+,-]+$"));
  if (plain.match(word).hasMatch()) return word;
  return u'\'' + word.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

}  // namespace

QString parlorProgram() {
  const QString name = QStringLiteral("parlor");
  if (!QStandardPaths::findExecutable(name).isEmpty()) return name;
  const QDir here(QCoreApplication::applicationDirPath());
  for (const QString& place :
       {here.filePath(name), here.filePath(QStringLiteral("../../bin/parlor"))}) {
    if (QFileInfo(place).isExecutable()) return QDir::cleanPath(place);
  }
  return name;
}

QString headlessCommand(const Hosting& hosting, const QString& program) {
  QString room = hosting.info.room;
  if (room.startsWith(u'#')) room.remove(0, 1);
  const QString address =
      hosting.request.localOnly ? QStringLiteral("127.0.0.1") : QStringLiteral("[::]");
  QStringList words{program,
                    QStringLiteral("--headless"),
                    QStringLiteral("--room"),
                    room,
                    QStringLiteral("--listen"),
                    QStringLiteral("auto://%1:%2").arg(address).arg(hosting.info.port)};
  if (!hosting.dataDirectory.isEmpty()) {
    words << QStringLiteral("--data") << hosting.dataDirectory;
  }
  for (QString& word : words) word = quoted(word);
  return words.join(u' ');
}

HostHandOver::HostHandOver(const theme::Theme& theme, models::Settings& settings,
                           const Hosting& hosting)
    : Page(theme) {
  if (QSystemTrayIcon::isSystemTrayAvailable()) addTray(settings);
  addHeading(tr("Without a window"));
  addText(
      tr("This line hosts the same room from a terminal or a service, on the same port "
         "and with the same data. Close the room here first."));
  auto* command = new widgets::CopyLine(
      theme, tr("Command"), headlessCommand(hosting, parlorProgram()), theme::Type::Mono);
  command->setWrapped(true);
  addLine(command, {});
  if (!hosting.request.password.isEmpty()) {
    addText(
        tr("The password does not belong on a command line: write it into the "
           "configuration file, as password, and add --config with its name."));
  }
  auto* close = new QPushButton(tr("&Close the room"));
  close->setAutoDefault(false);
  theme::setButtonKind(*close, theme::ButtonKind::Danger);
  connect(close, &QPushButton::clicked, this, &HostHandOver::closeWanted);
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins({});
  line->addWidget(close);
  line->addStretch(1);
  addLine(row, {});
}

void HostHandOver::addTray(models::Settings& settings) {
  addHeading(tr("With this window closed"));
  auto* tray = new QCheckBox(tr("Keep hosting in the &tray when I close the window"));
  const auto follow = [tray, &settings] {
    tray->setChecked(settings.get(preference::kWhenClosing) == QStringLiteral("tray"));
  };
  follow();
  connect(&settings, &models::Settings::changed, tray, follow);
  connect(tray, &QCheckBox::toggled, this, [&settings](bool on) {
    settings.set(preference::kWhenClosing, on ? QStringLiteral("tray") : QStringLiteral("ask"));
  });
  addLine(tray, {});
}

}  // namespace parlor::windows

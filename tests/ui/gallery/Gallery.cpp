// Shows the real window in its states and writes a picture of each: for scripts/screenshots.
//   gallery DIRECTORY PREFIX [WIDTHxHEIGHT] STOP...      PARLOR_THEME, PARLOR_LANGUAGE choose the
//   look
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

#include "theme/Theme.h"
#include "ui/support/Tour.h"
#include "windows/Translations.h"

using namespace parlor;

namespace {

void picture(const testing::Tour& tour, const windows::MainWindow& window, const QString& path) {
  QRect part = window.frameGeometry();
  for (const QWidget* widget : tour.onShow()) part |= widget->frameGeometry();
  window.screen()->grabWindow(0, part.x(), part.y(), part.width(), part.height()).save(path);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  application.setApplicationName(QStringLiteral("parlor"));
  application.setApplicationVersion(QStringLiteral("0.1.0"));
  QStringList arguments = application.arguments().mid(1);
  const bool list = arguments == QStringList{"--stops"};
  if (arguments.size() < 3 && !list) qFatal("usage: gallery DIRECTORY PREFIX [SIZE] STOP...");
  const QString folder = arguments.takeFirst();
  const QString prefix = list ? QString() : arguments.takeFirst();
  const windows::Translations translations{QLocale(qEnvironmentVariable("PARLOR_LANGUAGE", "en"))};
  QLocale::setDefault(QLocale(qEnvironmentVariable("PARLOR_LANGUAGE", "en")));
  application.setLayoutDirection(QLocale().textDirection());
  QTemporaryDir files;
  testing::Resident resident(files.filePath("s.ini"));
  theme::Theme theme;
  theme.install();
  // Something to speak of in the page about what is kept; the engine never starts.
  QDir().mkpath(files.filePath("parlor/hosted/lobby"));
  QFile kept(files.filePath("parlor/hosted/lobby/ledger.db"));
  if (!kept.open(QIODevice::WriteOnly) || !kept.resize(1'340'000)) qWarning("nothing is kept");
  engine::ChatEngine engine({files.filePath("parlor")});
  windows::MainWindow window(engine, theme, resident.settings);
  if (list) {
    std::puts(qPrintable(testing::Tour(engine, window).stops().join('\n')));
    return 0;
  }
  const QStringList size = arguments.first().split('x');
  if (size.size() == 2 && size[0].toInt() > 0) {
    window.resize(size[0].toInt(), size[1].toInt());
    arguments.removeFirst();
  }
  window.show();
  if (!QTest::qWaitForWindowActive(&window)) qWarning("the window is not active");
  testing::Tour tour(engine, window);
  for (const QString& stop : arguments) {
    tour.visit(stop);
    QTest::qWait(350);
    picture(tour, window, QStringLiteral("%1/%2%3.png").arg(folder, prefix, stop));
  }
  tour.leave();
  return 0;
}

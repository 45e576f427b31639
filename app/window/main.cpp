// The program `parlor-window`, which `parlor` becomes when a window is wanted: builds theme,
// engine and window in this order and takes them down in reverse.
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <optional>

#include "app/CommandLine.h"
#include "app/SignalWatch.h"
#include "app/Streams.h"
#include "app/window/QuitSignals.h"
#include "app/window/SingleInstance.h"
#include "app/window/StartupFailure.h"
#include "engine/ChatEngine.h"
#include "engine/QtText.h"
#include "io/Process.h"
#include "models/Settings.h"
#include "theme/Theme.h"
#include "windows/MainWindow.h"
#include "windows/SystemAppearance.h"
#include "windows/Translations.h"

namespace {

using namespace parlor;
using namespace parlor::app;

constexpr int kWrongUsage = 2;

void nameApplication() {
  QCoreApplication::setOrganizationName(QStringLiteral("parlor"));
  QCoreApplication::setApplicationName(QStringLiteral("parlor"));
  QCoreApplication::setApplicationVersion(QStringLiteral(PARLOR_VERSION));
  QGuiApplication::setApplicationDisplayName(QStringLiteral("Parlor"));
  QGuiApplication::setDesktopFileName(QStringLiteral("chat.parlor.Parlor"));
}

QString dataDirectory(const CommandLine& line) {
  if (!line.dataDirectory.empty()) {
    return QDir(engine::toQt(line.dataDirectory)).absolutePath();
  }
  return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
      .filePath(QStringLiteral("parlor"));
}

// Windows on other displays, or with other data, are other instances.
QString instanceScope(const CommandLine& line) {
  return QStringList{qEnvironmentVariable("WAYLAND_DISPLAY"), qEnvironmentVariable("DISPLAY"),
                     dataDirectory(line)}
      .join(QLatin1Char('\n'));
}

void apply(windows::MainWindow& window, const WindowRequest& request) {
  if (!request.link.isEmpty()) window.offerJoin(request.link);
  if (!request.hostRoom.isEmpty()) window.hostRoom(request.hostRoom);
}

int showWindow(QApplication& application, const CommandLine& line) {
  const WindowRequest request{engine::toQt(line.link), engine::toQt(line.hostRoom)};
  SingleInstance instance(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation),
                          instanceScope(line));
  if (instance.begin(request) == SingleInstance::Role::HandedOver) return 0;

  windows::Translations translations{QLocale()};
  QSettings store;
  models::Settings settings(store);
  const auto followLanguage = [&] {
    translations.use(settings.get(models::preference::kLanguage));
  };
  followLanguage();
  QObject::connect(&settings, &models::Settings::changed, &application, followLanguage);
  theme::Theme theme;
  theme.install();
  engine::ChatEngine engine({dataDirectory(line)});
  engine.start();
  windows::MainWindow window(engine, theme, settings);
  window.show();
  apply(window, request);
  // After the first paint: the session bus may take its time.
  std::optional<windows::SystemAppearance> appearance;
  QTimer::singleShot(0, &window, [&] { appearance.emplace(theme); });

  QObject::connect(&instance, &SingleInstance::requested, &window, [&](const WindowRequest& next) {
    window.comeToFront();
    apply(window, next);
  });
  const QuitSignals quitSignals;
  // Not quit(), which asks the windows, and a window that hosts asks the person.
  QObject::connect(&quitSignals, &QuitSignals::quitRequested, &application,
                   [] { QCoreApplication::exit(0); });
  const int exitCode = QApplication::exec();
  engine.stop();
  return exitCode;
}

}  // namespace

int main(int argc, char** argv) {
  secureStandardStreams();
  const auto line =
      parseCommandLine(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc));
  if (!line || line->mode != Mode::Window) {
    printError(line ? "parlor-window is started by parlor" : line.error().text);
    return kWrongUsage;
  }
  SignalWatch::block();
  io::ignorePipeSignal();
  nameApplication();
  std::optional<StartupFailure> failure(std::in_place);
  QApplication application(argc, argv);
  failure.reset();
  return showWindow(application, *line);
}

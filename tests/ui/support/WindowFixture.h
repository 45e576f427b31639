// A window of its own for every test, without a network: events are put in as the engine would, and
// what the window wishes is read on its way there.
#pragma once

#include <QPushButton>
#include <QtTest>

#include "ui/support/Events.h"
#include "widgets/Composer.h"
#include "widgets/ComposerEdit.h"
#include "windows/MainWindow.h"
#include "windows/RoomPage.h"

namespace parlor::testing {

struct WindowFixture {
  WindowFixture()
      : file(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat),
        settings(file),
        engine(engine::ChatEngine::Options{}) {
    settings.setNick(QStringLiteral("rex"));
    window = std::make_unique<windows::MainWindow>(engine, theme, settings);
    QObject::connect(window.get(), &windows::MainWindow::commandSent, window.get(),
                     [this](const client::ClientCommand& command) { commands.push_back(command); });
    window->show();
  }

  // REQUIRES: once, from a test, before it looks.
  bool isReady() {
    if (!QTest::qWaitForWindowExposed(window.get())) return false;
    window->activateWindow();
    return QTest::qWaitForWindowActive(window.get());
  }

  void enterLobby() {
    emit engine.eventsArrived(lobby());
    emit engine.eventsArrived({client::JoinCompleted{client::RequestId{77}, kNetwork, kLobby}});
  }
  // The lobby is hosted here, by the rex of `lobby()`.
  engine::HostInfo host() {
    engine::HostInfo info;
    info.host = engine::HostId{1};
    info.network = kNetwork;
    info.room = QStringLiteral("#lobby");
    info.addresses = {QStringLiteral("192.0.2.1:21567"), QStringLiteral("[2001:db8::1]:21567")};
    info.invitation = QStringLiteral("parlor://192.0.2.1:21567/lobby");
    info.port = 21567;
    emit engine.hostOpened(client::RequestId{9}, info);
    emit engine.hostStatusChanged({info.host, 3, 1, 1, 1, QStringLiteral("select"), 7});
    return info;
  }
  template <typename Command>
  std::vector<Command> sent() const {
    std::vector<Command> found;
    for (const client::ClientCommand& each : commands) {
      if (const auto* match = std::get_if<Command>(&each)) found.push_back(*match);
    }
    return found;
  }
  widgets::ComposerEdit& edit() { return window->room().composer().edit(); }
  void type(const QString& text) {
    QTest::keyClicks(&edit(), text);
    window->room().composer().list().hide();  // no suggestion in the way of Enter
    QTest::keyClick(&edit(), Qt::Key_Return);
  }
  // The button with `text`, whatever its access key.
  static QPushButton* button(const QWidget& in, const QString& text) {
    for (auto* each : in.findChildren<QPushButton*>()) {
      if (each->text().remove(u'&') == text) return each;
    }
    return nullptr;
  }

  QTemporaryDir folder;
  QSettings file;
  models::Settings settings;
  theme::Theme theme;
  engine::ChatEngine engine;
  std::unique_ptr<windows::MainWindow> window;
  std::vector<client::ClientCommand> commands;
};

}  // namespace parlor::testing

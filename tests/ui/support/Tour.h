// Leads a real window, without a network, to every page, menu and dialog that it has: for pictures
// and for tests that look at all of them. Each stop is opened as a person would open it.
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>
#include <map>
#include <memory>

#include "engine/ChatEngine.h"
#include "models/Settings.h"
#include "windows/MainWindow.h"

namespace parlor::testing {

class Tour {
 public:
  // They outlive it; the settings belong to the window.
  Tour(engine::ChatEngine& engine, windows::MainWindow& window);

  QStringList stops() const;  // all of them, in an order that a visitor would take
  // Goes there from wherever the window is. The stop must be one of `stops`.
  void visit(const QString& stop);
  // Closes what the stop opened over the window.
  void leave();

  // The widgets on show that stand by themselves, the topmost first: a menu, a popover, a dialog,
  // then the window.
  QList<QWidget*> onShow() const;

 private:
  void addStops();
  void add(const QString& name, std::function<void()> open);
  void openRoom();
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers);
  void welcomeError();
  void memberMenu();
  void messageMenu(int row);
  void typeCommand();
  void goOffline();
  void hostPanel(int page);
  void search();
  void rooms();

  engine::ChatEngine& engine_;
  windows::MainWindow& window_;
  std::map<QString, std::function<void()>> open_;
  QStringList order_;
};

// The settings of a person who has used Parlor before, in a file of their own.
struct Resident {
  explicit Resident(const QString& file);
  QSettings store;
  models::Settings settings;
};

}  // namespace parlor::testing

// The right side: who is here, with role, away state and the door they came by; a menu of what can
// be done with each. Emits what is wanted and does nothing itself. GUI thread.
#pragma once

#include <QListView>
#include <QSortFilterProxyModel>
#include <QWidget>

#include "models/BufferStore.h"
#include "theme/Theme.h"

class QLineEdit;
class QMenu;

namespace parlor::widgets {

class Label;

class MemberPane : public QWidget {
  Q_OBJECT

 public:
  explicit MemberPane(const theme::Theme& theme, QWidget* parent = nullptr);

  // Null: nobody. `usable` is false while offline: then nothing can be asked of the server.
  void setBuffer(const models::BufferState* buffer, bool usable);
  QListView& list() { return *list_; }
  void setIgnored(std::function<bool(const QString& nick)> isIgnored) {
    isIgnored_ = std::move(isIgnored);
  }

  // The menu for one person, here or gone, owned by the caller; null while nothing is on show.
  QMenu* menuFor(const QString& nick);

 signals:
  void messageWanted(const QString& nick);
  void mentionWanted(const QString& nick);
  void ignoreWanted(const QString& nick);
  void aboutWanted(const QString& nick, const QPoint& globalPos);
  void commandWanted(const parlor::client::ClientCommand& command);

 private:
  void restyle();
  void recount();
  void popUp(const QPoint& place);
  QString chosenNick() const;

  const theme::Theme& theme_;
  Label* title_;
  QLineEdit* filter_;
  QListView* list_;
  QSortFilterProxyModel* proxy_;
  const models::BufferState* buffer_ = nullptr;
  bool usable_ = false;
  std::function<bool(const QString&)> isIgnored_;
};

}  // namespace parlor::widgets

// Who is in the rooms hosted here, by which door and from where, and what can be done about it. GUI
// thread; the store outlives it.
#pragma once

#include <QHash>

#include "models/BufferStore.h"
#include "widgets/PagedDialog.h"

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace parlor::windows {

class HostPeople : public widgets::Page {
  Q_OBJECT

 public:
  HostPeople(const theme::Theme& theme, const models::BufferStore& store, client::BufferId room);

  void refresh();
  void setTraffic(const engine::HostTraffic& traffic);
  QTreeWidget& list() { return *list_; }

 signals:
  void commandWanted(const parlor::client::ClientCommand& command);

 private:
  std::string chosen() const;
  QTreeWidgetItem* rowOf(const QString& nick, int row);
  void showTraffic(QTreeWidgetItem& item) const;
  QPushButton* addButton(QLayout& row, const QString& text);

  const models::BufferStore& store_;
  const client::BufferId room_;
  QTreeWidget* list_;
  QHash<QString, engine::HostTraffic::Person> traffic_;  // by nick
  QPushButton* promote_;
  QPushButton* kick_;
  QPushButton* ban_;
};

// "Parlor", "IRC", "terminal", "this window".
QString doorName(const std::optional<chat::Door>& door);

}  // namespace parlor::windows

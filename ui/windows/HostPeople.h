// Who is in the rooms hosted here, by which door and from where, and what can be done about it. GUI
// thread; the store outlives it.
#pragma once

#include "models/BufferStore.h"
#include "widgets/PagedDialog.h"

class QPushButton;
class QTreeWidget;

namespace parlor::windows {

class HostPeople : public widgets::Page {
  Q_OBJECT

 public:
  HostPeople(const theme::Theme& theme, const models::BufferStore& store, client::BufferId room);

  void refresh();
  QTreeWidget& list() { return *list_; }

 signals:
  void commandWanted(const parlor::client::ClientCommand& command);

 private:
  std::string chosen() const;
  QPushButton* addButton(QLayout& row, const QString& text);

  const models::BufferStore& store_;
  const client::BufferId room_;
  QTreeWidget* list_;
  QPushButton* promote_;
  QPushButton* kick_;
  QPushButton* ban_;
};

// "Parlor", "IRC", "terminal", "this window".
QString doorName(const std::optional<chat::Door>& door);

}  // namespace parlor::windows

// Who is kept out of a hosted room: the list as the server has it, and a way back in. GUI thread.
#pragma once

#include "models/BufferStore.h"
#include "widgets/PagedDialog.h"

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace parlor::windows {

class HostBans : public widgets::Page {
  Q_OBJECT

 public:
  // `clock`: the format of times of the day.
  HostBans(const theme::Theme& theme, client::BufferId room, const QString& clock);

  void take(const client::BansListed& answer);
  QTreeWidget& list() { return *list_; }
  QPushButton& unban() { return *unban_; }

 signals:
  // A change of the list asks for it again.
  void commandWanted(const parlor::client::ClientCommand& command);

 private:
  void change(const QString& mask, char sign);

  const client::BufferId room_;
  const QString clock_;
  QTreeWidget* list_;
  QPushButton* unban_;
  QLineEdit* edit_;
  widgets::Label* count_;
};

}  // namespace parlor::windows

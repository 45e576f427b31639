// The rooms of a server, as they come in, with a filter. A double click or Enter enters one.
#pragma once

#include "engine/ChatEngine.h"
#include "speech/Voice.h"
#include "widgets/Dialog.h"

class QLineEdit;
class QTreeWidget;

namespace parlor::widgets {
class Label;
}

namespace parlor::windows {

class RoomListDialog : public widgets::Dialog {
  Q_OBJECT

 public:
  RoomListDialog(const theme::Theme& theme, client::NetworkId network, QWidget* parent);
  void add(const client::RoomListed& part);

 signals:
  void chosen(const QString& room);

 private:
  void filter();
  void sayBest();
  void enter();

  const client::NetworkId network_;
  QLineEdit* filter_;
  QTreeWidget* list_;
  widgets::Label* count_;
  speech::Voice voice_;
  QString total_;
  bool done_ = false;
};

}  // namespace parlor::windows

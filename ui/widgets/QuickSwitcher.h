// Ctrl+K: type a few letters of a room or a person, press Enter, be there. With nothing typed it
// offers what is unread first. A child over the window; Escape or a click elsewhere closes it.
#pragma once

#include <QWidget>
#include <vector>

#include "models/BufferStore.h"
#include "speech/Voice.h"
#include "widgets/Card.h"

class QLineEdit;
class QListWidget;

namespace parlor::widgets {

class Label;

class QuickSwitcher : public Card {
  Q_OBJECT

 public:
  QuickSwitcher(const theme::Theme& theme, const models::BufferStore& store, QWidget* window);

  void open();

  // Where the letters of `typed` occur in `name` in that order; smaller is better, -1 not at all.
  static int score(const QString& typed, const QString& name);

 signals:
  void chosen(parlor::client::BufferId buffer);
  void closed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void search();
  void refill();
  void sayBest();
  void step(int rows);
  void choose();
  void finish();

  const models::BufferStore& store_;
  QLineEdit* edit_;
  QListWidget* list_;
  Label* nothing_;
  speech::Voice voice_;
  bool isClosing_ = false;
  bool isWalked_ = false;  // a screen reader is on a row of the list
};

}  // namespace parlor::widgets

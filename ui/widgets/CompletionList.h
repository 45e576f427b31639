// The list above the composer: names or commands that fit what is being typed. It never takes the
// focus; the composer moves its choice. A screen reader reads the best one out, follows the arrow
// keys from row to row, and is led back to the composer. GUI thread.
#pragma once

#include <QStringList>
#include <vector>

#include "speech/Voice.h"
#include "widgets/Card.h"

class QListWidget;

namespace parlor::widgets {

struct Completion {
  QString insert;  // what replaces the word
  QString label, detail;
  bool usable = true;
  bool operator==(const Completion&) const = default;
};

class CompletionList : public Card {
  Q_OBJECT

 public:
  CompletionList(const theme::Theme& theme, QWidget* parent);

  void setItems(const std::vector<Completion>& items);  // none: hides
  // Puts it above `frame`, in coordinates of the parent.
  void placeAbove(const QRect& frame);
  void step(int rows);
  int current() const;
  void setCurrent(int row);
  const std::vector<Completion>& items() const { return items_; }

 signals:
  void chosen(int row);

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  void leadBack();

  std::vector<Completion> items_;
  QListWidget* list_;
  speech::Voice voice_;
  bool isNew_ = false;     // what is offered, and not read out yet
  bool isWalked_ = false;  // a screen reader is on a row of it
};

}  // namespace parlor::widgets

// The list above the composer: names or commands that fit what is being typed. It never takes the
// focus; the composer moves its choice. GUI thread.
#pragma once

#include <QStringList>
#include <vector>

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

 private:
  std::vector<Completion> items_;
  QListWidget* list_;
};

}  // namespace parlor::widgets

// A month to choose a day from. It opens over the window; a click on a day, or Enter, is the
// answer, and Esc or a click beside it is none. GUI thread.
#pragma once

#include <QDate>

#include "widgets/Popover.h"

class QCalendarWidget;

namespace parlor::widgets {

class ElidedLabel;

class DatePicker : public Popover {
  Q_OBJECT

 public:
  // Opens at `shown`; days after `last` cannot be chosen.
  DatePicker(const theme::Theme& theme, QDate shown, QDate last, QWidget* parent = nullptr);

  void popUpAt(const QPoint& globalPos);
  QCalendarWidget& calendar() { return *calendar_; }

 signals:
  void picked(QDate day);

 private:
  QWidget* makeHead();
  void restyle();
  void nameMonth();
  void choose(QDate day);

  ElidedLabel* month_;
  QWidget* after_ = nullptr;
  QCalendarWidget* calendar_;
};

}  // namespace parlor::widgets

#include "widgets/DatePicker.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include "widgets/IconButton.h"
#include "widgets/Label.h"

namespace parlor::widgets {

using theme::Colour;
using theme::Type;

namespace {

// What has not come yet is seen not to be a choice, also at the end of another month.
class Month : public QCalendarWidget {
 public:
  explicit Month(const theme::Theme& theme) : theme_(theme) {}

 protected:
  void paintCell(QPainter* painter, const QRect& rect, QDate day) const override {
    if (day <= maximumDate()) return QCalendarWidget::paintCell(painter, rect, day);
    painter->fillRect(rect, theme_.colour(Colour::Raised));
    painter->setPen(theme_.colour(Colour::Hairline));
    painter->drawText(rect, Qt::AlignCenter, locale().toString(day.day()));
  }

 private:
  const theme::Theme& theme_;
};

}  // namespace

DatePicker::DatePicker(const theme::Theme& theme, QDate shown, QDate last, QWidget* parent)
    : Popover(theme, parent),
      month_(new ElidedLabel(theme, Type::Name, Colour::Text)),
      calendar_(new Month(theme)) {
  setAccessibleName(tr("Go to a day"));
  const int gap = theme.metrics().gap12;
  calendar_->setAccessibleName(tr("Days"));
  calendar_->setLocale(QLocale());
  calendar_->setFirstDayOfWeek(QLocale().firstDayOfWeek());
  calendar_->setMinimumSize(theme.px(272), theme.px(200));
  calendar_->setNavigationBarVisible(false);
  calendar_->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
  calendar_->setMaximumDate(last);
  calendar_->setSelectedDate(std::min(shown.isValid() ? shown : last, last));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(gap, gap, gap, gap);
  column->setSpacing(theme.metrics().gap8);
  column->addWidget(makeHead());
  column->addWidget(calendar_);
  for (auto* view : calendar_->findChildren<QWidget*>(QStringLiteral("qt_calendar_calendarview"))) {
    view->setAccessibleName(tr("Days"));
  }
  connect(calendar_, &QCalendarWidget::currentPageChanged, this, &DatePicker::nameMonth);
  connect(calendar_, &QCalendarWidget::clicked, this, &DatePicker::choose);
  connect(calendar_, &QCalendarWidget::activated, this, &DatePicker::choose);
  restyle();
  nameMonth();
}

QWidget* DatePicker::makeHead() {
  auto* head = new QWidget;
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins({});
  auto* before = new IconButton(theme_, QStringLiteral("chevron-left"), tr("Month before"));
  auto* after = new IconButton(theme_, QStringLiteral("chevron-right"), tr("Month after"));
  connect(before, &QAbstractButton::clicked, calendar_, &QCalendarWidget::showPreviousMonth);
  connect(after, &QAbstractButton::clicked, calendar_, &QCalendarWidget::showNextMonth);
  row->addWidget(month_, 1);
  row->addWidget(before);
  row->addWidget(after);
  after_ = after;
  after_->setObjectName(QStringLiteral("later"));
  return head;
}

// All days are days: the end of the week is not an alarm.
void DatePicker::restyle() {
  QPalette made = theme_.palette();
  made.setColor(QPalette::Base, theme_.colour(Colour::Raised));
  made.setColor(QPalette::AlternateBase, theme_.colour(Colour::Raised));
  made.setColor(QPalette::Disabled, QPalette::Text, theme_.colour(Colour::Muted));
  calendar_->setPalette(made);
  QTextCharFormat plain;
  plain.setForeground(theme_.colour(Colour::Text));
  for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
    calendar_->setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), plain);
  }
  QTextCharFormat head;
  head.setForeground(theme_.colour(Colour::Muted));
  head.setBackground(theme_.colour(Colour::Raised));
  calendar_->setHeaderTextFormat(head);
}

void DatePicker::nameMonth() {
  const QDate first(calendar_->yearShown(), calendar_->monthShown(), 1);
  month_->setText(
      QLocale().toString(first, tr("MMMM yyyy", "month of a calendar, a QLocale format")));
  after_->setEnabled(first.addMonths(1) <= calendar_->maximumDate());
}

void DatePicker::choose(QDate day) {
  if (!isVisible()) return;  // a double click says it twice
  close();
  emit picked(day);
}

void DatePicker::popUpAt(const QPoint& globalPos) {
  adjustSize();
  placeAt(globalPos);
  show();
  calendar_->setFocus(Qt::PopupFocusReason);
}

}  // namespace parlor::widgets

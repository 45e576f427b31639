#include "widgets/RoomRows.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "theme/ParlorStyle.h"
#include "widgets/IconButton.h"
#include "widgets/Label.h"

namespace parlor::widgets {
namespace {

class RowGround : public QWidget {
 public:
  explicit RowGround(const theme::Theme& theme) : theme_(theme) { setAttribute(Qt::WA_Hover); }

 protected:
  void paintEvent(QPaintEvent*) override {
    if (!underMouse()) return;
    QPainter painter(this);
    theme::drawRounded(painter, rect(), theme_.metrics().radius,
                       theme_.colour(theme::Colour::Hover));
  }

 private:
  const theme::Theme& theme_;
};

}  // namespace

RoomRows::RoomRows(const theme::Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), theme_(theme) {
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->setSpacing(theme.metrics().gap4);
  auto* heading = new Label(theme, theme::Type::SmallName, theme::Colour::Muted, title);
  heading->setContentsMargins(theme::Theme::margins(theme.metrics().gap8, 0, 0, 0));
  whole->addWidget(heading);
  column_ = new QVBoxLayout;
  column_->setSpacing(0);
  whole->addLayout(column_);
  setAccessibleName(title);
  hide();
}

void RoomRows::setRows(const std::vector<RoomRow>& rows) {
  setVisible(!rows.empty());
  if (rows == rows_) return;
  rows_ = rows;
  while (QLayoutItem* old = column_->takeAt(0)) {
    if (old->widget()) old->widget()->deleteLater();
    delete old;
  }
  for (const RoomRow& row : rows) addRow(row);
}

void RoomRows::addRow(const RoomRow& row) {
  const theme::Metrics& metrics = theme_.metrics();
  auto* ground = new RowGround(theme_);
  auto* line = new QHBoxLayout(ground);
  line->setContentsMargins(theme::Theme::margins(metrics.gap8, 2, metrics.gap4, 2));
  line->setSpacing(metrics.gap12);
  auto* title = new ElidedLabel(theme_, theme::Type::Name, theme::Colour::Text);
  title->setText(row.title);
  auto* where = new ElidedLabel(theme_, theme::Type::Text, theme::Colour::Muted);
  where->setText(row.where);
  line->addWidget(title, 2);
  line->addWidget(where, 3);
  if (!row.detail.isEmpty()) {
    line->addWidget(new Label(theme_, theme::Type::Small, theme::Colour::Muted, row.detail));
  }
  auto* join = new QPushButton(tr("Join", "button beside a room"));
  join->setAccessibleName(tr("Join %1 on %2").arg(row.title, row.where));
  connect(join, &QPushButton::clicked, this,
          [this, address = row.address] { emit joinWanted(address); });
  if (row.forgettable) {
    auto* forget =
        new IconButton(theme_, QStringLiteral("close"), tr("Take %1 off this list").arg(row.title));
    connect(forget, &IconButton::clicked, this,
            [this, address = row.address] { emit forgetWanted(address); });
    line->addWidget(forget);
  }
  line->addWidget(join);
  column_->addWidget(ground);
}

}  // namespace parlor::widgets

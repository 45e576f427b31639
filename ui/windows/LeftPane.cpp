#include "windows/LeftPane.h"

#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "theme/ParlorStyle.h"
#include "widgets/BufferTree.h"
#include "widgets/IconButton.h"

namespace parlor::windows {

LeftPane::LeftPane(const theme::Theme& theme, models::NetworkTreeModel& model, QWidget* parent)
    : QWidget(parent), theme_(theme), tree_(new widgets::BufferTree(theme, model)) {
  const theme::Metrics& metrics = theme.metrics();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, metrics.gap4, 0, metrics.gap8);
  column->setSpacing(metrics.gap4);
  column->addWidget(tree_, 1);
  auto* row = makeButtons();
  column->addLayout(row);
  const int least = std::max(theme.px(150), row->sizeHint().width());  // its words in any language
  setMinimumWidth(least);
  setMaximumWidth(std::max(theme.px(360), least));
}

QHBoxLayout* LeftPane::makeButtons() {
  const theme::Metrics& metrics = theme_.metrics();
  auto* row = new QHBoxLayout;
  row->setContentsMargins(metrics.gap8, 0, metrics.gap8, 0);
  row->setSpacing(metrics.gap4);
  const auto add = [&](const QString& text, void (LeftPane::*wanted)()) {
    auto* button = new QPushButton(theme_.icon(QStringLiteral("plus")), text);
    theme::setButtonKind(*button, theme::ButtonKind::Quiet);
    connect(button, &QPushButton::clicked, this, wanted);
    row->addWidget(button);
  };
  add(tr("&Host"), &LeftPane::hostWanted);
  add(tr("Join"), &LeftPane::joinWanted);
  row->addStretch(1);
  auto* menu = new widgets::IconButton(theme_, QStringLiteral("settings"), tr("Parlor menu"));
  connect(menu, &QAbstractButton::clicked, this,
          [this, menu] { emit menuWanted(menu->mapToGlobal(QPoint(0, 0))); });
  row->addWidget(menu);
  return row;
}

void LeftPane::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  painter.fillRect(event->rect(), theme_.colour(theme::Colour::Pane));
}

}  // namespace parlor::windows

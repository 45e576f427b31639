#include "widgets/CompletionList.h"

#include <QListWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "speech/Rows.h"
#include "widgets/RowPaint.h"

namespace parlor::widgets {
namespace {

using theme::Colour;

constexpr int kDetail = Qt::UserRole;
constexpr int kUsable = Qt::UserRole + 1;
constexpr int kRowsShown = 8;

class CompletionDelegate : public QStyledItemDelegate {
 public:
  CompletionDelegate(const theme::Theme& theme, QObject* parent)
      : QStyledItemDelegate(parent), theme_(theme) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {theme_.px(120), theme_.metrics().row};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    const theme::Metrics& metrics = theme_.metrics();
    RowPaint row(*painter, theme_, option);
    if (row.isChosen()) row.ground(metrics.radius - 2, Colour::AccentTint);
    row.inset(metrics.gap8);
    const bool usable = index.data(kUsable).toBool();
    row.text(index.data().toString(), theme::Type::Text, usable ? Colour::Text : Colour::Muted,
             metrics.gap16);
    row.text(index.data(kDetail).toString(), theme::Type::Small, Colour::Muted);
  }

 private:
  const theme::Theme& theme_;
};

}  // namespace

CompletionList::CompletionList(const theme::Theme& theme, QWidget* parent)
    : Card(theme, parent), list_(new speech::Rows<QListWidget>), voice_(*list_) {
  setFloating(true);
  const int gap = theme.metrics().gap4;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(gap, gap, gap, gap);
  column->addWidget(list_);
  list_->setItemDelegate(new CompletionDelegate(theme, this));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setUniformItemSizes(true);
  list_->setAccessibleName(tr("Suggestions"));
  setFocusPolicy(Qt::NoFocus);
  connect(list_, &QListWidget::itemClicked, this, [this] { emit chosen(list_->currentRow()); });
  hide();
}

void CompletionList::setItems(const std::vector<Completion>& items) {
  if (items == items_) return;
  items_ = items;
  isNew_ = true;
  leadBack();
  list_->clear();
  for (const Completion& each : items) {
    auto* item = new QListWidgetItem(each.label, list_);
    item->setData(kDetail, each.detail);
    item->setData(kUsable, each.usable);
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1 %2").arg(each.label, each.detail));
  }
  list_->setCurrentRow(items.empty() ? -1 : 0);
  if (items.empty()) hide();
}

void CompletionList::placeAbove(const QRect& frame) {
  const int rows = std::min(kRowsShown, static_cast<int>(items_.size()));
  const int wanted = rows * theme_.metrics().row + 2 * theme_.metrics().gap4 + 2;
  const int height = std::min(wanted, std::max(0, frame.y() - theme_.metrics().gap8));
  const int width = std::min(theme_.px(460), frame.width());
  const bool rtl = layoutDirection() == Qt::RightToLeft;
  setGeometry(rtl ? frame.right() - width + 1 : frame.x(),
              frame.y() - height - theme_.metrics().gap4, width, height);
  show();
  raise();
  if (isNew_)
    voice_.say(list_->item(std::max(0, current()))->data(Qt::AccessibleTextRole).toString());
  isNew_ = false;
}

void CompletionList::step(int rows) {
  const int count = list_->count();
  if (count == 0) return;
  list_->setCurrentRow((list_->currentRow() + rows + count) % count);
  speech::tellRow(*list_);
  isWalked_ = true;
}

void CompletionList::leadBack() {
  if (isWalked_) speech::tellFocus();
  isWalked_ = false;
}

void CompletionList::hideEvent(QHideEvent* event) {
  Card::hideEvent(event);
  leadBack();
}

int CompletionList::current() const {
  return list_->currentRow();
}

void CompletionList::setCurrent(int row) {
  list_->setCurrentRow(row);
}

}  // namespace parlor::widgets

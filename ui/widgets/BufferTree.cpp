#include "widgets/BufferTree.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include "theme/Icons.h"
#include "theme/ParlorStyle.h"

namespace parlor::widgets {
namespace {

using models::NetworkTreeModel;
using theme::Colour;
using theme::Type;

class BufferDelegate : public QStyledItemDelegate {
 public:
  BufferDelegate(const theme::Theme& theme, QObject* parent)
      : QStyledItemDelegate(parent), theme_(theme) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
    const theme::Metrics& metrics = theme_.metrics();
    return {metrics.row, index.parent().isValid() ? metrics.row : metrics.row + metrics.gap8};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.parent().isValid()) {
      paintBuffer(*painter, option, index);
    } else {
      paintNetwork(*painter, option, index);
    }
    painter->restore();
  }

 private:
  bool mirrored(const QStyleOptionViewItem& option) const {
    return option.direction == Qt::RightToLeft;
  }

  // The part of `row` that text may use, and the ground under it.
  QRect ground(QPainter& painter, const QStyleOptionViewItem& option, QRect row) const {
    const theme::Metrics& metrics = theme_.metrics();
    const QRect box = row.adjusted(metrics.gap8, 1, -metrics.gap8, -1);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (chosen || hovered) {
      theme::drawRounded(painter, box, metrics.radius,
                         theme_.colour(chosen ? Colour::AccentTint : Colour::Hover));
    }
    const auto* view = qobject_cast<const QWidget*>(option.widget);
    if (chosen && view && view->hasFocus()) {
      theme::drawRounded(painter, box, metrics.radius, {}, theme_.colour(Colour::Accent), 1.5);
    }
    return box.adjusted(metrics.gap8, 0, -metrics.gap8, 0);
  }

  void drawGlyph(QPainter& painter, const QRect& box, const QString& name, Colour colour) const {
    painter.drawPixmap(box, theme::iconPixmap(name, theme_.colour(colour), box.width(),
                                              painter.device()->devicePixelRatioF()));
  }

  // Takes a square of `side` off the leading edge of `box`.
  QRect takeLeading(QRect& box, int side, int gap, bool rtl) const {
    const int y = box.y() + (box.height() - side) / 2;
    const QRect square(rtl ? box.right() - side + 1 : box.left(), y, side, side);
    box.adjust(rtl ? 0 : side + gap, 0, rtl ? -side - gap : 0, 0);
    return square;
  }

  void drawText(QPainter& painter, const QRect& box, const QString& text, bool rtl) const {
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    const auto align = (rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(box, static_cast<int>(align | Qt::AlignAbsolute | Qt::TextSingleLine), shown);
  }

  void paintNetwork(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const {
    const bool rtl = mirrored(option);
    QRect box = ground(painter, option, option.rect.adjusted(0, theme_.metrics().gap8, 0, 0));
    const bool online = index.data(NetworkTreeModel::UsableRole).toBool();
    const auto* tree = static_cast<const QTreeView*>(option.widget);
    const bool open = tree->isExpanded(index);
    const QString chevron = open  ? QStringLiteral("chevron-down")
                            : rtl ? QStringLiteral("back")
                                  : QStringLiteral("chevron-right");
    const int side = theme_.px(14);
    drawGlyph(painter, takeLeading(box, side, theme_.metrics().gap4, rtl), chevron, Colour::Muted);
    if (!online) {
      QRect trailing = box;
      drawGlyph(painter, takeLeading(trailing, side, 0, !rtl), QStringLiteral("offline"),
                Colour::Muted);
      box = trailing.adjusted(0, 0, rtl ? 0 : -theme_.metrics().gap4, 0);
    }
    painter.setFont(theme_.font(Type::SmallName));
    painter.setPen(theme_.colour(Colour::Muted));
    drawText(painter, box, index.data().toString(), rtl);
  }

  void paintBuffer(QPainter& painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const {
    const bool rtl = mirrored(option);
    const bool usable = index.data(NetworkTreeModel::UsableRole).toBool();
    const int unread = index.data(NetworkTreeModel::UnreadRole).toInt();
    const int mentions = index.data(NetworkTreeModel::MentionsRole).toInt();
    const bool direct = index.data(NetworkTreeModel::KindRole).toInt() ==
                        static_cast<int>(client::BufferKind::Direct);
    const bool chosen = option.state & QStyle::State_Selected;
    QRect box = ground(painter, option, option.rect);
    if (!usable) painter.setOpacity(theme_.scheme() == theme::Scheme::HighContrast ? 0.8 : 0.6);
    drawGlyph(painter, takeLeading(box, theme_.px(16), theme_.metrics().gap8, rtl),
              direct ? QStringLiteral("person") : QStringLiteral("room"), Colour::Muted);
    const auto level =
        static_cast<models::RoomLevel>(index.data(NetworkTreeModel::LevelRole).toInt());
    if (level == models::RoomLevel::Nothing) {
      drawGlyph(painter, takeLeading(box, theme_.px(14), theme_.metrics().gap4, !rtl),
                QStringLiteral("bell-off"), Colour::Muted);
    }
    if (mentions > 0) takePill(painter, box, mentions, Colour::Mention, Colour::OnMention, rtl);
    if (unread > mentions) {
      takePill(painter, box, unread - mentions, Colour::Pill, Colour::OnPill, rtl);
    }
    painter.setFont(theme_.font(unread > 0 ? Type::Name : Type::Text));
    painter.setPen(theme_.colour(unread > 0 || chosen ? Colour::Text : Colour::Muted));
    QString name = index.data().toString();
    if (!direct && name.startsWith(u'#')) name.remove(0, 1);
    const bool hosted = index.data(NetworkTreeModel::HostedRole).toBool() && !direct && usable;
    const int dotRoom = hosted ? theme_.px(14) : 0;
    const int width = std::min(painter.fontMetrics().horizontalAdvance(name) + 1,
                               std::max(0, box.width() - dotRoom));
    const QRect words(rtl ? box.right() - width + 1 : box.left(), box.y(), width, box.height());
    drawText(painter, words, name, rtl);
    if (!hosted) return;
    const qreal radius = theme_.px(3);
    const qreal x = rtl ? words.left() - theme_.px(8) : words.right() + theme_.px(8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.colour(Colour::Success));
    painter.drawEllipse(QPointF(x, words.center().y() + 1), radius, radius);
  }

  void takePill(QPainter& painter, QRect& box, int count, Colour fill, Colour ink, bool rtl) const {
    painter.setFont(theme_.font(Type::SmallName));
    const QString text = count > 999 ? QStringLiteral("999+") : QString::number(count);
    const int height = painter.fontMetrics().height() + 2;
    const int width =
        std::max(height, painter.fontMetrics().horizontalAdvance(text) + 2 * theme_.px(6));
    const int y = box.y() + (box.height() - height) / 2;
    const QRect pill(rtl ? box.left() : box.right() - width + 1, y, width, height);
    theme::drawRounded(painter, pill, height / 2.0, theme_.colour(fill));
    painter.setPen(theme_.colour(ink));
    painter.drawText(pill, Qt::AlignCenter, text);
    const int taken = width + theme_.metrics().gap4;
    box.adjust(rtl ? taken : 0, 0, rtl ? 0 : -taken, 0);
  }

  const theme::Theme& theme_;
};

}  // namespace

BufferTree::BufferTree(const theme::Theme& theme, models::NetworkTreeModel& model, QWidget* parent)
    : QTreeView(parent), theme_(theme), model_(model) {
  setModel(&model);
  setItemDelegate(new BufferDelegate(theme, this));
  setHeaderHidden(true);
  setRootIsDecorated(false);
  setIndentation(0);
  setFrameShape(NoFrame);
  setUniformRowHeights(false);
  setMouseTracking(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setExpandsOnDoubleClick(false);
  setTabKeyNavigation(false);
  setDragDropMode(InternalMove);
  setDefaultDropAction(Qt::MoveAction);
  setDropIndicatorShown(true);
  setAccessibleName(tr("Rooms"));
  connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& branch) {
    if (branch.isValid()) {
      expand(branch);
    } else {
      expandAll();
    }
  });
  connect(&theme, &theme::Theme::changed, this, &BufferTree::restyle);
  restyle();
}

void BufferTree::restyle() {
  QPalette made = theme_.palette();
  made.setColor(QPalette::Base, theme_.colour(Colour::Pane));
  setPalette(made);
  scheduleDelayedItemsLayout();
}

void BufferTree::show(client::BufferId buffer) {
  const QModelIndex index = model_.indexOf(buffer);
  if (index == currentIndex()) return;
  const QScopedValueRollback quiet(quiet_, true);
  setCurrentIndex(index);
  if (index.isValid()) scrollTo(index);
}

void BufferTree::step(int rows) {
  QModelIndex index = currentIndex();
  do {
    index = rows > 0 ? indexBelow(index) : indexAbove(index);
  } while (index.isValid() && !index.parent().isValid());
  if (index.isValid()) setCurrentIndex(index);
}

bool BufferTree::canMove(const QModelIndex& row, int rows) const {
  const QModelIndex other = row.siblingAtRow(row.row() + rows);
  const auto kind = [](const QModelIndex& at) { return at.data(NetworkTreeModel::KindRole); };
  return row.isValid() && other.isValid() && kind(row) == kind(other);
}

void BufferTree::moveRow(const QModelIndex& row, int rows) {
  if (!canMove(row, rows)) return;
  const QModelIndex before = row.siblingAtRow(row.row() + (rows > 0 ? rows + 1 : rows));
  const bool sameKind = before.isValid() && before.data(NetworkTreeModel::KindRole) ==
                                                row.data(NetworkTreeModel::KindRole);
  if (row.parent().isValid()) {
    emit model_.bufferMoveWanted(model_.bufferAt(row),
                                 sameKind ? model_.bufferAt(before) : client::BufferId());
  } else {
    emit model_.networkMoveWanted(model_.networkAt(row), model_.networkAt(before));
  }
}

void BufferTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTreeView::currentChanged(current, previous);
  if (quiet_ || !current.isValid()) return;
  if (const client::BufferId buffer = model_.bufferAt(current)) {
    emit bufferChosen(buffer);
  } else {
    emit networkChosen(model_.networkAt(current));
  }
}

// A view without a current row makes its first one current; that is nobody's choice.
void BufferTree::focusInEvent(QFocusEvent* event) {
  const QScopedValueRollback quiet(quiet_, true);
  QTreeView::focusInEvent(event);
}

void BufferTree::contextMenuEvent(QContextMenuEvent* event) {
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
  if (!index.isValid()) return;
  const QPoint place =
      byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
  if (index.parent().isValid()) {
    emit bufferMenuRequested(model_.bufferAt(index), place);
  } else {
    emit networkMenuRequested(model_.networkAt(index), place);
  }
}

void BufferTree::mouseReleaseEvent(QMouseEvent* event) {
  QTreeView::mouseReleaseEvent(event);
  if (event->button() != Qt::LeftButton) return;
  const QModelIndex index = indexAt(event->pos());
  if (!index.isValid() || index.parent().isValid()) return;
  const int edge = theme_.metrics().gap16 + theme_.px(18);
  const int x = event->pos().x();
  const bool onChevron =
      layoutDirection() == Qt::RightToLeft ? x > viewport()->width() - edge : x < edge;
  if (onChevron) setExpanded(index, !isExpanded(index));
}

}  // namespace parlor::widgets

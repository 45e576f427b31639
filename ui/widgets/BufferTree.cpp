#include "widgets/BufferTree.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>

#include "widgets/RowDelegate.h"

namespace parlor::widgets {
namespace {

using models::NetworkTreeModel;
using theme::Colour;
using theme::Type;
using Edge = RowPaint::Edge;

class BufferDelegate : public RowDelegate {
 public:
  using RowDelegate::RowDelegate;

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
    const theme::Metrics& metrics = theme_.metrics();
    return {metrics.row, index.parent().isValid() ? metrics.row : metrics.row + metrics.gap8};
  }

  void paintRow(RowPaint& row, QPainter& painter, const QStyleOptionViewItem& option,
                const QModelIndex& index) const override {
    if (index.parent().isValid()) {
      paintGround(row);
      paintBuffer(row, painter, index);
    } else {
      row.skip(theme_.metrics().gap8);
      paintGround(row);
      paintNetwork(row, static_cast<const QTreeView*>(option.widget)->isExpanded(index), index);
    }
  }

 private:
  void paintGround(RowPaint& row) const {
    const theme::Metrics& metrics = theme_.metrics();
    row.inset(metrics.gap8, 1);
    if (row.isChosen()) {
      row.ground(metrics.radius, Colour::AccentTint);
    } else if (row.isHovered()) {
      row.ground(metrics.radius, Colour::Hover);
    }
    if (row.isFocused()) row.ring(metrics.radius);
    row.inset(metrics.gap8);
  }

  void paintNetwork(RowPaint& row, bool open, const QModelIndex& index) const {
    const int side = theme_.px(14);
    const int gap = theme_.metrics().gap4;
    row.glyph(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
              Colour::Muted, side, Edge::Leading, gap);
    if (!index.data(NetworkTreeModel::UsableRole).toBool()) {
      row.glyph(QStringLiteral("offline"), Colour::Muted, side, Edge::Trailing, gap);
    }
    row.text(index.data().toString(), Type::SmallName, Colour::Muted);
  }

  void paintBuffer(RowPaint& row, QPainter& painter, const QModelIndex& index) const {
    const theme::Metrics& metrics = theme_.metrics();
    const bool usable = index.data(NetworkTreeModel::UsableRole).toBool();
    const int unread = index.data(NetworkTreeModel::UnreadRole).toInt();
    const int mentions = index.data(NetworkTreeModel::MentionsRole).toInt();
    const bool direct = index.data(NetworkTreeModel::KindRole).toInt() ==
                        static_cast<int>(client::BufferKind::Direct);
    if (!usable) row.setOpacity(0.5);  // of the glyph only: words stay readable
    row.glyph(direct ? QStringLiteral("person") : QStringLiteral("room"), Colour::Muted,
              theme_.px(16), Edge::Leading, metrics.gap8);
    row.setOpacity(1);
    const auto level =
        static_cast<models::RoomLevel>(index.data(NetworkTreeModel::LevelRole).toInt());
    if (level == models::RoomLevel::Nothing) {
      row.glyph(QStringLiteral("bell-off"), Colour::Muted, theme_.px(14), Edge::Trailing,
                metrics.gap4);
    }
    if (mentions > 0) row.pill(mentions, Colour::Mention, Colour::OnMention);
    if (unread > mentions) row.pill(unread - mentions, Colour::Pill, Colour::OnPill);
    const bool hosted = index.data(NetworkTreeModel::HostedRole).toBool() && !direct && usable;
    if (hosted) row.take(theme_.px(14), Edge::Trailing, 0);
    QString name = index.data().toString();
    if (!direct && name.startsWith(u'#')) name.remove(0, 1);
    const bool strong = usable && (unread > 0 || row.isChosen());
    const QRect words =
        row.text(name, unread > 0 ? Type::Name : Type::Text, strong ? Colour::Text : Colour::Muted);
    if (hosted) paintDot(painter, words, row.isMirrored());
  }

  // Beside the room that this machine hosts.
  void paintDot(QPainter& painter, const QRect& words, bool mirrored) const {
    const int away = theme_.px(8);
    const QPointF middle(mirrored ? words.left() - away : words.right() + away,
                         words.center().y() + 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.colour(Colour::Success));
    painter.drawEllipse(middle, theme_.px(3), theme_.px(3));
  }
};

}  // namespace

BufferTree::BufferTree(const theme::Theme& theme, models::NetworkTreeModel& model, QWidget* parent)
    : Rows(parent), theme_(theme), model_(model), voice_(*this) {
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
  setFocusPolicy(Qt::TabFocus);  // who clicks on a room wants to write into it
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
  Rows::currentChanged(current, previous);
  if (!hasFocus()) voice_.say(current.data(Qt::AccessibleTextRole).toString());
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
  Rows::focusInEvent(event);
}

// The room on show stays marked, whatever is pressed beside the rows.
QItemSelectionModel::SelectionFlags BufferTree::selectionCommand(const QModelIndex& index,
                                                                 const QEvent* event) const {
  if (!index.isValid()) return QItemSelectionModel::NoUpdate;
  return QTreeView::selectionCommand(index, event);
}

// A menu is about a row; it does not go there.
void BufferTree::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::RightButton) return event->accept();
  QTreeView::mousePressEvent(event);
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

// What is dragged hangs beside the pointer: the line that says where it would go stays in sight.
void BufferTree::startDrag(Qt::DropActions actions) {
  const QModelIndex row = currentIndex();
  if (!row.isValid()) return;
  const theme::Metrics& metrics = theme_.metrics();
  const QFont font = theme_.font(Type::Name);
  const QString name = row.data().toString();
  const QFontMetrics words(font);
  const QSize size(std::min(words.horizontalAdvance(name) + 1, theme_.px(200)) + 2 * metrics.gap12,
                   metrics.row);
  QPixmap picture(size * devicePixelRatioF());
  picture.setDevicePixelRatio(devicePixelRatioF());
  picture.fill(theme_.colour(Colour::AccentTint));
  QPainter painter(&picture);
  painter.setFont(font);
  painter.setPen(theme_.colour(Colour::Text));
  painter.drawText(QRect(QPoint(), size).adjusted(metrics.gap12, 0, -metrics.gap12, 0),
                   Qt::AlignCenter,
                   words.elidedText(name, Qt::ElideRight, size.width() - 2 * metrics.gap12));
  painter.end();
  auto* drag = new QDrag(this);
  drag->setMimeData(model_.mimeData({row}));
  drag->setPixmap(picture);
  drag->setHotSpot(QPoint(-metrics.gap16, -metrics.gap8));
  drag->exec(actions, Qt::MoveAction);
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

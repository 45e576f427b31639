#include "widgets/QuickSwitcher.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>

#include "speech/Rows.h"
#include "widgets/Label.h"
#include "widgets/RowDelegate.h"

namespace parlor::widgets {
namespace {

using theme::Colour;

constexpr int kWhere = Qt::UserRole + 1;
constexpr int kUnread = Qt::UserRole + 2;
constexpr int kMentions = Qt::UserRole + 3;
constexpr int kGlyph = Qt::UserRole + 4;

// The name, and muted at the other end where it is, or how much is new there.
class PlaceDelegate : public RowDelegate {
 public:
  using RowDelegate::RowDelegate;

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {theme_.px(120), theme_.metrics().row};
  }

  void paintRow(RowPaint& row, QPainter&, const QStyleOptionViewItem&,
                const QModelIndex& index) const override {
    const theme::Metrics& metrics = theme_.metrics();
    if (row.isChosen()) row.ground(metrics.radius - 2, Colour::AccentTint);
    row.inset(metrics.gap8);
    row.glyph(index.data(kGlyph).toString(), Colour::Muted, theme_.px(16), RowPaint::Edge::Leading,
              metrics.gap8);
    const int mentions = index.data(kMentions).toInt();
    const int unread = index.data(kUnread).toInt();
    if (mentions > 0) row.pill(mentions, Colour::Mention, Colour::OnMention);
    if (unread > mentions) row.pill(unread - mentions, Colour::Pill, Colour::OnPill);
    row.text(index.data().toString(), unread > 0 ? theme::Type::Name : theme::Type::Text,
             Colour::Text, metrics.gap16);
    if (row.left().width() < theme_.px(24)) return;
    row.text(index.data(kWhere).toString(), theme::Type::Small, Colour::Muted, 0,
             RowPaint::Edge::Trailing);
  }
};

}  // namespace

QuickSwitcher::QuickSwitcher(const theme::Theme& theme, const models::BufferStore& store,
                             QWidget* window)
    : Card(theme, window),
      store_(store),
      edit_(new QLineEdit),
      list_(new speech::Rows<QListWidget>),
      nothing_(new Label(theme, theme::Type::Small, theme::Colour::Muted,
                         tr("No room or person of that name"))),
      voice_(*edit_) {
  setFloating(true);
  const theme::Metrics& metrics = theme.metrics();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics.gap12, metrics.gap12, metrics.gap12, metrics.gap12);
  column->addWidget(edit_);
  column->addWidget(nothing_);
  column->addWidget(list_);
  nothing_->setContentsMargins(theme::Theme::margins(metrics.gap8, metrics.gap4, 0, 0));
  nothing_->hide();
  list_->setItemDelegate(new PlaceDelegate(theme, this));
  list_->setUniformItemSizes(true);
  edit_->setPlaceholderText(tr("Go to a room or person"));
  edit_->setAccessibleName(tr("Go to a room or person"));
  edit_->installEventFilter(this);
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setAccessibleName(tr("Rooms and people found"));
  connect(edit_, &QLineEdit::textEdited, this, &QuickSwitcher::search);
  connect(list_, &QListWidget::itemClicked, this, &QuickSwitcher::choose);
  hide();
}

void QuickSwitcher::open() {
  const QWidget* window = parentWidget();
  const int width = std::min(theme_.px(440), window->width() - theme_.metrics().gap24);
  edit_->clear();
  refill();
  const theme::Metrics& metrics = theme_.metrics();
  const int rows = std::clamp(list_->count(), 3, 9) * metrics.row;
  const int wanted = metrics.control + rows + 2 * metrics.gap8 + 2 * metrics.gap12;
  const int height = std::min(wanted, window->height() - metrics.gap24);
  setGeometry((window->width() - width) / 2, std::min(theme_.px(72), window->height() - height),
              width, height);
  show();
  raise();
  isWalked_ = false;
  edit_->setFocus(Qt::ShortcutFocusReason);
  sayBest();
}

void QuickSwitcher::search() {
  if (isWalked_) speech::tellFocus();
  isWalked_ = false;
  refill();
  sayBest();
}

void QuickSwitcher::sayBest() {
  const QListWidgetItem* best = list_->currentItem();
  voice_.say(best ? best->data(Qt::AccessibleTextRole).toString() : nothing_->text());
}

void QuickSwitcher::step(int rows) {
  const int count = list_->count();
  if (count == 0) return;
  list_->setCurrentRow((list_->currentRow() + count + rows) % count);
  speech::tellRow(*list_);
  isWalked_ = true;
}

int QuickSwitcher::score(const QString& typed, const QString& name) {
  int total = 0;
  qsizetype at = 0;
  for (QChar letter : typed) {
    if (letter.isSpace()) continue;  // between parts of a name
    const qsizetype found = name.indexOf(letter, at, Qt::CaseInsensitive);
    if (found < 0) return -1;
    total += static_cast<int>(found - at);
    at = found + 1;
  }
  return total;
}

void QuickSwitcher::refill() {
  struct Candidate {
    int rank;
    const models::BufferState* buffer;
  };
  QString typed = edit_->text().trimmed();
  if (typed.startsWith(u'#')) typed.remove(0, 1);
  std::vector<Candidate> found;
  for (client::BufferId id : store_.buffers()) {
    const models::BufferState* buffer = store_.buffer(id);
    if (buffer->kind == client::BufferKind::Server) continue;
    const int rank = score(typed, buffer->name);
    if (rank < 0) continue;
    const int news = buffer->mentions > 0 ? 0 : buffer->unread > 0 ? 1 : 2;
    found.push_back({typed.isEmpty() ? news : rank, buffer});
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Candidate& a, const Candidate& b) { return a.rank < b.rank; });
  list_->clear();
  for (const Candidate& each : found) {
    const models::NetworkState* network = store_.network(each.buffer->network);
    const bool direct = each.buffer->kind == client::BufferKind::Direct;
    QString name = each.buffer->name;
    if (!direct && name.startsWith(u'#')) name.remove(0, 1);  // the glyph says it
    auto* item = new QListWidgetItem(name, list_);
    item->setData(kGlyph, direct ? QStringLiteral("person") : QStringLiteral("room"));
    item->setData(Qt::UserRole, each.buffer->id.number);
    item->setData(kWhere, network ? network->title : QString());
    item->setData(kUnread, each.buffer->unread);
    item->setData(kMentions, each.buffer->mentions);
    item->setData(
        Qt::AccessibleTextRole,
        tr("%1 on %2", "room, server").arg(each.buffer->name, item->data(kWhere).toString()));
  }
  nothing_->setVisible(found.empty());
  list_->setCurrentRow(0);
}

void QuickSwitcher::choose() {
  const QListWidgetItem* item = list_->currentItem();
  const client::BufferId buffer(item ? item->data(Qt::UserRole).toUInt() : 0);
  finish();
  if (buffer) emit chosen(buffer);
}

void QuickSwitcher::finish() {
  if (isHidden() || isClosing_) return;
  const QScopedValueRollback closing(isClosing_, true);
  emit closed();  // takes the keyboard, before hiding would pass it on to the next control
  hide();
}

bool QuickSwitcher::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut) finish();
  if (event->type() != QEvent::KeyPress) return Card::eventFilter(watched, event);
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
      return finish(), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return choose(), true;
    case Qt::Key_Up:
      return step(-1), true;
    case Qt::Key_Down:
      return step(1), true;
    default:
      return Card::eventFilter(watched, event);
  }
}

}  // namespace parlor::widgets

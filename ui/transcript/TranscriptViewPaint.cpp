// The painting half of TranscriptView.
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <algorithm>

#include "theme/ParlorStyle.h"
#include "theme/Scripts.h"
#include "transcript/DisplayText.h"
#include "transcript/LineText.h"
#include "transcript/SelectionText.h"
#include "transcript/TranscriptView.h"

namespace parlor::transcript {

using theme::Colour;
using theme::Type;

namespace {

constexpr int kPaintBudget = 16;  // ms of painting new rows between two looks at the event queue

}  // namespace

void TranscriptView::paintEvent(QPaintEvent* event) {
  QPainter painter(viewport());
  const QRect area = event->rect();
  painter.fillRect(area, theme_.colour(Colour::Window));
  if (model_ == nullptr) return;
  paintRows(painter, area);
  paintTop(painter);
  bar_.paint(painter, theme_, barHover_);
  paintHoverNote(painter);
  if (!byKeyboard_ || !hasFocus() || room_->focused) return;
  theme::drawRounded(painter, viewport()->rect(), 0, {}, theme_.colour(Colour::Accent), 2);
}

// A row that was never painted may bring glyphs that nobody has drawn yet, and a screen full of
// emoji is a tenth of a second: what does not fit into the budget is painted in the next turn.
void TranscriptView::paintRows(QPainter& painter, const QRect& area) {
  const QDeadlineTimer deadline(kPaintBudget, Qt::PreciseTimer);
  RowPainter rows(painter, theme_, flow_.geometry());
  for (const FlowItem& item : flow_.items()) {
    if (item.bottom() < area.top() - flow_.geometry().withinGroup || item.y > area.bottom())
      continue;
    if (!item.layout->painted && deadline.hasExpired()) {
      viewport()->update(0, item.y, viewport()->width(), item.layout->height);
      continue;
    }
    rows.paint(*item.layout, lookOf(item), item.y);
    item.layout->painted = true;
  }
}

RowLook TranscriptView::lookOf(const FlowItem& item) const {
  RowLook look;
  const RowLayout& layout = *item.layout;
  look.hovered = item.serial == hoverSerial_ || item.serial == barSerial_;
  look.focused = room_->focused == item.serial;
  if (item.serial == flashSerial_) {
    look.flash = std::min(1.0, 2.0 * (kFlashSteps - flashStep_) / kFlashSteps);
  }
  if (item.serial == hoverSerial_) look.hover = hover_;
  const SelectedUnits units = selectedUnits(room_->selection, item.serial, layout.bodyLength());
  look.selected = {units.from, units.to - units.from};
  if (layout.body.layout && finder_.isHit(item.serial)) {
    look.hits = finder_.rangesIn(layout.body.layout->text(), layout.prefix);
    look.current = finder_.current() == item.serial;
  }
  return look;
}

// What is said above the first row about older lines.
void TranscriptView::paintTop(QPainter& painter) {
  const bool empty = flow_.items().empty();
  painter.setFont(theme_.font(Type::Small));
  painter.setPen(theme_.colour(Colour::Muted));
  if (empty && model_->older() != models::OlderLines::Asked) {
    painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Nothing has been said here yet"));
    return;
  }
  if (!empty && flow_.items().front().row != 0) return;
  QString text;
  if (showsLoading_) text = tr("Loading older messages…");
  if (model_->older() == models::OlderLines::AllHere) text = tr("The conversation begins here");
  const int bottom = empty ? viewport()->height() : flow_.items().front().y;
  const QRect rect(0, bottom - flow_.topPad(), viewport()->width(), flow_.topPad());
  if (!text.isEmpty()) painter.drawText(rect, Qt::AlignHCenter | Qt::AlignBottom, text);
}

// What the thing under the pointer means, where that cannot be seen: the address behind a link
// whose text shows another, who reacted, what became of a line.
QString TranscriptView::hoverNote() const {
  const FlowItem* item = flow_.itemOf(hoverSerial_);
  if (item == nullptr) return {};
  const models::TranscriptRow& line = model_->at(item->row);
  switch (hover_.part) {
    case RowPart::Link: {
      const QString shown = item->layout->linkText(hover_.index);
      return hidesItsHost(shown, hoveredLink_) ? QString::fromLatin1(hoveredLink_.toEncoded())
                                               : QString();
    }
    case RowPart::Chip: {
      return LineText::people(line.reactions()[hover_.at()].nicks);
    }
    case RowPart::Mark:
      return LineText::delivery(line.delivery);
    default:
      return {};
  }
}

// At the foot of the view, as browsers show it.
void TranscriptView::paintHoverNote(QPainter& painter) {
  const QString note = hoverNote();
  if (note.isEmpty()) return;
  const QFont font = theme::fontFor(note, theme_.font(Type::Small));
  const QFontMetrics metrics(font);
  const int gap = theme_.metrics().gap8;
  const QString text = metrics.elidedText(note, Qt::ElideRight, viewport()->width() - 4 * gap);
  QRect rect(gap, viewport()->height() - metrics.height() - 2 * gap,
             metrics.horizontalAdvance(text) + 2 * gap, metrics.height() + gap);
  if (isRightToLeft()) rect.moveRight(viewport()->width() - 1 - gap);
  painter.setRenderHint(QPainter::Antialiasing);
  theme::drawRounded(painter, rect, theme_.metrics().gap4, theme_.colour(Colour::Raised),
                     theme_.colour(Colour::ControlLine), 1);
  painter.setFont(font);
  painter.setPen(theme_.colour(Colour::Text));
  painter.drawText(rect, Qt::AlignCenter, text);
}

}  // namespace parlor::transcript

// The mouse and keyboard half of TranscriptView.
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <algorithm>

#include "engine/QtText.h"
#include "transcript/LineText.h"
#include "transcript/SelectionText.h"
#include "transcript/TranscriptView.h"

namespace parlor::transcript {

using engine::toQt;

namespace {

constexpr int kDragInterval = 30;  // ms between scroll steps while a selection leaves the view

}  // namespace

// --- where the pointer is ---

QRect TranscriptView::rowRect(Serial serial) const {
  const FlowItem* item = flow_.itemOf(serial);
  if (item == nullptr) return {};
  return {0, item->y, flow_.geometry().width, item->layout->height};
}

QRect TranscriptView::linkRect(Serial serial, int index) const {
  const FlowItem* item = flow_.itemOf(serial);
  if (item == nullptr) return {};
  const QRect rect = item->layout->linkRect(index, flow_.geometry());
  return rect.isNull() ? rect : rect.translated(0, item->y);
}

// As if text ran from left to right, relative to the row.
QPoint TranscriptView::insideRow(QPoint point, const FlowItem& item) const {
  const int width = flow_.geometry().width;
  return {flow_.geometry().mirrored ? width - 1 - point.x() : point.x(), point.y() - item.y};
}

RowHit TranscriptView::hitAt(QPoint point, const FlowItem** item) const {
  *item = flow_.itemAt(point.y());
  if (*item == nullptr || point.y() < (*item)->y || point.y() >= (*item)->bottom()) {
    *item = nullptr;
    return {};
  }
  return (*item)->layout->hitTest(insideRow(point, **item), flow_.geometry());
}

TextPlace TranscriptView::placeAt(QPoint point) const {
  const FlowItem* item = flow_.itemAt(point.y());
  if (item == nullptr) return {};
  if (point.y() < item->y) return {item->serial, 0};
  if (point.y() >= item->bottom()) return {item->serial, item->layout->bodyLength()};
  return {item->serial, item->layout->positionAt(insideRow(point, *item), flow_.geometry())};
}

void TranscriptView::hoverAt(QPoint point) {
  pointer_ = point;
  const FlowItem* item = nullptr;
  const MessageAction overBar = bar_.actionAt(point);
  const RowHit hit = overBar == MessageAction::None ? hitAt(point, &item) : RowHit{};
  const Serial serial = item != nullptr ? item->serial : kNoSerial;
  const bool onBar = overBar != MessageAction::None;
  const bool same = serial == hoverSerial_ && hit == hover_ && overBar == barHover_;
  hover_ = hit;
  hoverSerial_ = onBar ? hoverSerial_ : serial;
  barHover_ = overBar;
  if (!onBar) {
    const bool speech = item != nullptr && models::isSpeech(model_->at(item->row).kind) &&
                        !model_->at(item->row).redacted;
    barSerial_ = speech ? serial : kNoSerial;
    bar_.hide();
    if (speech) {
      bar_.show(HoverBar::placeFor(item->layout->block.translated(0, item->y), flow_.geometry(),
                                   theme_, viewport()->height()));
    }
  }
  QUrl link;
  if (hit.part == RowPart::Link && item->layout->links[hit.at()].kind == Link::Kind::Address) {
    link = linkUrl(item->layout->linkText(hit.index));
  }
  if (link != hoveredLink_) emit linkHovered(hoveredLink_ = link);
  const bool clickable = onBar || (hit.part != RowPart::None && hit.part != RowPart::Body &&
                                   hit.part != RowPart::Mark);
  const bool overText = hit.part == RowPart::Body;
  viewport()->setCursor(clickable  ? Qt::PointingHandCursor
                        : overText ? Qt::IBeamCursor
                                   : Qt::ArrowCursor);
  if (!same) viewport()->update();
}

void TranscriptView::endHover() {
  pointer_ = {-1, -1};
  hoverSerial_ = barSerial_ = kNoSerial;
  hover_ = {};
  barHover_ = MessageAction::None;
  bar_.hide();
  if (hoveredLink_.isValid()) emit linkHovered(hoveredLink_ = QUrl());
  viewport()->update();
}

// --- mouse ---

void TranscriptView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || model_ == nullptr) return;
  pressPoint_ = pointer_ = event->position().toPoint();
  dragged_ = false;
  if (bar_.actionAt(pressPoint_) != MessageAction::None) return;
  heldBottom_ = flow_.atBottom();
  state().atBottom = false;  // what is being selected does not run away
  state().focused.reset();
  const TextPlace place = placeAt(pressPoint_);
  const bool triple =
      sinceDoubleClick_.isValid() &&
      sinceDoubleClick_.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval();
  if (triple) {
    const FlowItem* item = flow_.itemOf(place.serial);
    pressed_ = Pressed::Message;
    pressRange_ = {{place.serial, 0},
                   {place.serial, item != nullptr ? item->layout->bodyLength() : 0}};
    state().selection = pressRange_;
    sinceDoubleClick_.invalidate();
  } else if (event->modifiers().testFlag(Qt::ShiftModifier) && hasSelection()) {
    pressed_ = Pressed::Text;
    state().selection.caret = place;
    dragged_ = true;
  } else {
    pressed_ = Pressed::Text;
    state().selection = {place, place};
  }
  viewport()->update();
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || model_ == nullptr) return;
  const QPoint point = event->position().toPoint();
  if (bar_.actionAt(point) != MessageAction::None) return;
  const TextPlace place = placeAt(point);
  const FlowItem* item = flow_.itemOf(place.serial);
  if (item == nullptr || !item->layout->body.layout) return;
  const SelectedUnits word = wordAround(item->layout->body.layout->text(), place.unit);
  pressed_ = Pressed::Words;
  pressPoint_ = point;
  pressRange_ = {{place.serial, word.from}, {place.serial, word.to}};
  heldBottom_ = flow_.atBottom();
  state().atBottom = false;
  state().selection = pressRange_;
  sinceDoubleClick_.start();
  viewport()->update();
}

void TranscriptView::mouseMoveEvent(QMouseEvent* event) {
  const QPoint point = event->position().toPoint();
  if (model_ == nullptr) return;
  if (pressed_ == Pressed::Nothing || !event->buttons().testFlag(Qt::LeftButton)) {
    hoverAt(point);
    return;
  }
  pointer_ = point;
  const int threshold = QGuiApplication::styleHints()->startDragDistance() / 2;
  if (!dragged_ && (point - pressPoint_).manhattanLength() < threshold) return;
  dragged_ = true;
  extendSelectionTo(point);
  const bool outside = !viewport()->rect().contains(point);
  if (outside && !dragTimer_.isActive()) dragTimer_.start(kDragInterval);
  if (!outside) dragTimer_.stop();
}

void TranscriptView::extendSelectionTo(QPoint point) {
  const int above = std::min(point.y(), 0);
  const int below = std::max(point.y() - viewport()->height(), 0);
  if (above + below != 0) {
    heldBottom_ = false;
    flow_.scrollBy(std::clamp(above + below, -60, 60));
    afterSettle();
  }
  point.setY(std::clamp(point.y(), 0, viewport()->height() - 1));
  TextPlace to = placeAt(point);
  Selection& selection = state().selection;
  if (pressed_ == Pressed::Text) {
    selection.caret = to;
  } else {
    const FlowItem* item = flow_.itemOf(to.serial);
    if (item == nullptr || !item->layout->body.layout) return;
    const int length = item->layout->bodyLength();
    const SelectedUnits unit = pressed_ == Pressed::Message
                                   ? SelectedUnits{0, length}
                                   : wordAround(item->layout->body.layout->text(), to.unit);
    const TextPlace from{to.serial, unit.from}, end{to.serial, unit.to};
    const bool back = from < pressRange_.begin();
    selection.anchor = back ? pressRange_.end() : pressRange_.begin();
    selection.caret = back ? from : std::max(end, pressRange_.end());
  }
  viewport()->update();
}

void TranscriptView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || model_ == nullptr) return;
  const QPoint point = event->position().toPoint();
  const QPoint global = event->globalPosition().toPoint();
  const Pressed pressed = std::exchange(pressed_, Pressed::Nothing);
  dragTimer_.stop();
  if (pressed == Pressed::Nothing) {
    const MessageAction action = bar_.actionAt(point);
    if (action != MessageAction::None) perform(action, barSerial_, global);
    return;
  }
  const FlowItem* item = nullptr;
  const RowHit hit = hitAt(point, &item);
  if (heldBottom_) state().atBottom = true;
  heldBottom_ = false;
  if (hasSelection()) {
    if (QClipboard* board = QGuiApplication::clipboard(); board->supportsSelection()) {
      board->setText(selectedText(), QClipboard::Selection);
    }
  }
  if (!dragged_ && pressed == Pressed::Text && item != nullptr) {
    const FlowItem copy = *item;
    activate(copy, hit, global);
  }
  if (model_ != nullptr) settleNow();
}

void TranscriptView::activate(const FlowItem& item, RowHit hit, QPoint globalPos) {
  const client::LineId line = lineOf(item.serial);
  const RowLayout& layout = *item.layout;
  switch (hit.part) {
    case RowPart::Link:
      return openLink(layout.linkText(hit.index));
    case RowPart::Name:
      return emit nickActivated(toQt(model_->nick(item.row)), globalPos);
    case RowPart::Day:
      return emit dayActivated(model_->date(item.row), globalPos);
    case RowPart::Quote:
      if (const auto quoted = model_->rowOfMessage(model_->at(item.row).replyTo())) {
        showJumped(*quoted);
      }
      return;
    case RowPart::Chip: {
      const client::Reaction& reaction = model_->at(item.row).reactions()[hit.at()];
      return emit reactionToggled(line, toQt(reaction.text), !layout.chips[hit.at()].own);
    }
    case RowPart::More:
      return flow_.showMore(item.row);
    case RowPart::Fold:
      return flow_.setExpanded(item.row, !flow_.isExpanded(item.row));
    case RowPart::Resend:
      return emit resendRequested(line);
    case RowPart::Delete:
      return emit deleteRequested(line);
    case RowPart::Mark:
    case RowPart::Body:
    case RowPart::None:
      return;
  }
}

void TranscriptView::openLink(const QString& shown) {
  const std::vector<Link> links = findLinks(shown);
  if (links.empty()) return;
  if (links.front().kind == Link::Kind::Room) return emit roomActivated(shown);
  emit linkActivated(linkUrl(shown), shown);
}

void TranscriptView::perform(MessageAction action, Serial serial, QPoint globalPos) {
  const auto row = model_ == nullptr ? std::nullopt : model_->rowAt(serial);
  if (!row) return;
  const client::LineId line = lineOf(serial);
  switch (action) {
    case MessageAction::Reply:
      return emit replyRequested(line);
    case MessageAction::React:
      return emit reactRequested(line, globalPos);
    case MessageAction::Copy:
      return QGuiApplication::clipboard()->setText(LineText::body(*model_, *row));
    case MessageAction::More:
      return emit contextMenuRequested(contextFor(flow_.itemOf(serial), {}, globalPos));
    case MessageAction::None:
      return;
  }
}

MessageContext TranscriptView::contextFor(const FlowItem* item, RowHit hit, QPoint globalPos) {
  MessageContext context;
  context.globalPos = globalPos;
  context.hasSelection = hasSelection();
  if (item == nullptr) return context;
  context.line = lineOf(item->serial);
  context.nick = toQt(model_->nick(item->row));
  context.onName = hit.part == RowPart::Name;
  if (hit.part != RowPart::Link) return context;
  context.linkText = item->layout->linkText(hit.index);
  if (item->layout->links[hit.at()].kind == Link::Kind::Room) {
    context.room = context.linkText;
  } else {
    context.link = linkUrl(context.linkText);
  }
  return context;
}

void TranscriptView::contextMenuEvent(QContextMenuEvent* event) {
  if (model_ == nullptr) return;
  event->accept();
  if (event->reason() != QContextMenuEvent::Mouse) return openFocusedMenu();
  const FlowItem* item = nullptr;
  const RowHit hit = hitAt(event->pos(), &item);
  emit contextMenuRequested(contextFor(item, hit, event->globalPos()));
}

void TranscriptView::openFocusedMenu() {
  if (model_ == nullptr) return;
  const FlowItem* item = room_->focused ? flow_.itemOf(*room_->focused) : nullptr;
  const QPoint at = item != nullptr ? rowRect(item->serial).center() : viewport()->rect().center();
  emit contextMenuRequested(contextFor(item, {}, viewport()->mapToGlobal(at)));
}

// --- keyboard ---

bool TranscriptView::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    const bool leaves = key->key() == Qt::Key_Escape && (room_->focused || hasSelection());
    if ((vertical && key->modifiers() == Qt::AltModifier) || key->matches(QKeySequence::Copy) ||
        key->matches(QKeySequence::SelectAll) || leaves) {
      event->accept();
      return true;
    }
  }
  return QAbstractScrollArea::event(event);
}

bool TranscriptView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::Leave && pressed_ == Pressed::Nothing) endHover();
  return QAbstractScrollArea::viewportEvent(event);
}

void TranscriptView::focusOutEvent(QFocusEvent* event) {
  QAbstractScrollArea::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
    leaveMessageFocus();
  }
}

void TranscriptView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    hasSelection() ? copySelection()
                   : perform(MessageAction::Copy, room_->focused.value_or(kNoSerial), {});
  } else if (event->matches(QKeySequence::SelectAll)) {
    selectAll();
  } else if (!handleFocusKey(event) && !handleScrollKey(event)) {
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const QString text = event->text();
    if (plain && !text.isEmpty() && text.front().isPrint()) {
      emit textTyped(text);
    } else {
      event->ignore();
    }
  }
}

bool TranscriptView::handleFocusKey(QKeyEvent* event) {
  const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
  if (vertical && (event->modifiers() == Qt::AltModifier || room_->focused)) {
    focusMessage(event->key() == Qt::Key_Up ? -1 : +1);
    return true;
  }
  if (!room_->focused || event->modifiers() != Qt::NoModifier) return false;
  const Serial serial = *room_->focused;
  const QPoint at = viewport()->mapToGlobal(rowRect(serial).center());
  switch (event->key()) {
    case Qt::Key_R:
      perform(MessageAction::Reply, serial, at);
      return true;
    case Qt::Key_C:
      perform(MessageAction::Copy, serial, at);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (const FlowItem* item = flow_.itemOf(serial);
          item != nullptr && item->layout->chevron.isValid()) {
        activate(FlowItem(*item), {RowPart::Fold}, at);
        settleNow();
      } else {
        perform(MessageAction::More, serial, at);
      }
      return true;
    case Qt::Key_Escape:
      leaveMessageFocus();
      return true;
    default:
      return false;
  }
}

bool TranscriptView::handleScrollKey(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_PageUp:
      scrollByPages(-1);
      return true;
    case Qt::Key_PageDown:
      scrollByPages(+1);
      return true;
    case Qt::Key_Home:
      scrollToTop();
      return true;
    case Qt::Key_End:
      scrollToBottom();
      return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
      if (event->modifiers() != Qt::NoModifier) return false;
      flow_.scrollBy((event->key() == Qt::Key_Up ? -1 : 1) * 2 * flow_.geometry().lineHeight);
      afterSettle();
      return true;
    case Qt::Key_Escape:
      if (hasSelection()) {
        clearSelection();
      } else {
        scrollToBottom();
        emit escaped();
      }
      return true;
    default:
      return false;
  }
}

}  // namespace parlor::transcript

// Choosing text with the mouse in TranscriptView.
#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>
#include <algorithm>
#include <utility>

#include "transcript/SelectionText.h"
#include "transcript/TranscriptView.h"

namespace parlor::transcript {

namespace {

constexpr int kDragInterval = 30;  // ms between scroll steps while a selection leaves the view

}  // namespace

void TranscriptView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || model_ == nullptr) return;
  pressPoint_ = pointer_ = event->position().toPoint();
  dragged_ = false;
  if (bar_.actionAt(pressPoint_) != MessageAction::None) return;
  flow_.hold(true);
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
  flow_.hold(true);
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
  flow_.hold(false);
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

}  // namespace parlor::transcript

// The keyboard in TranscriptView.
#include <QKeyEvent>

#include "transcript/TranscriptView.h"

namespace parlor::transcript {

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

// Back from a menu, a screen reader is on the message again; Qt tells it of the view after this.
void TranscriptView::focusInEvent(QFocusEvent* event) {
  QAbstractScrollArea::focusInEvent(event);
  const Qt::FocusReason why = event->reason();
  byKeyboard_ = byKeyboard_ || why == Qt::TabFocusReason || why == Qt::BacktabFocusReason ||
                why == Qt::ShortcutFocusReason;
  viewport()->update();
  const auto tell = [this] {
    if (hasFocus() && room_->focused) announcer_.focus(*room_->focused);
  };
  QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void TranscriptView::focusOutEvent(QFocusEvent* event) {
  QAbstractScrollArea::focusOutEvent(event);
  viewport()->update();
  if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
    byKeyboard_ = false;
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

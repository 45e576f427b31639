#include "windows/RestingCursor.h"

#include <QApplication>
#include <QEvent>

namespace parlor::windows {

RestingCursor::RestingCursor(QObject* parent)
    : QObject(parent), flashTime_(QApplication::cursorFlashTime()) {
  timer_.setSingleShot(true);
  timer_.setInterval(kRestAfterMs);
  connect(&timer_, &QTimer::timeout, this, &RestingCursor::rest);
  qApp->installEventFilter(this);
  timer_.start();
}

RestingCursor::~RestingCursor() {
  if (qApp) QApplication::setCursorFlashTime(flashTime_);
}

bool RestingCursor::eventFilter(QObject* watched, QEvent* event) {
  const auto type = event->type();
  if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
      type == QEvent::WindowActivate) {
    if (isResting()) QApplication::setCursorFlashTime(flashTime_);
    timer_.start();
  }
  return QObject::eventFilter(watched, event);
}

void RestingCursor::rest() {
  QApplication::setCursorFlashTime(0);
}

}  // namespace parlor::windows

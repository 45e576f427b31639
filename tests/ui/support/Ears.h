// What a screen reader would be told by us while one of these lives, in order. One at a time.
#pragma once

#include <QStringList>
#include <utility>

#include "speech/Tell.h"

namespace parlor::testing {

class Ears {
 public:
  Ears() {
    heard_.clear();
    before_ = speech::installListener(take);
  }
  ~Ears() { speech::installListener(before_); }
  Ears(const Ears&) = delete;
  Ears& operator=(const Ears&) = delete;

  // Since the last call: where it was led to, and "said: " what was read out without that.
  QStringList heard() { return std::exchange(heard_, {}); }

 private:
  static void take(QAccessibleEvent* event) {
    const QAccessibleInterface* from = event->accessibleInterface();
    if (!from) return;
    const QString name = from->text(QAccessible::Name);
    if (event->type() == QAccessible::Focus) heard_ << name;
    const bool isSaid = from->role() == QAccessible::Notification;
    if (event->type() == QAccessible::ObjectShow && isSaid)
      heard_ << QStringLiteral("said: ") + name;
  }

  inline static QStringList heard_;
  QAccessible::UpdateHandler before_ = nullptr;
};

}  // namespace parlor::testing

#include "speech/Tell.h"

#include <utility>

namespace parlor::speech {
namespace {

// As QAccessible keeps its own: one for the process.
QAccessible::UpdateHandler& listening() {
  static QAccessible::UpdateHandler listener = nullptr;
  return listener;
}

}  // namespace

bool isHeard() {
  return listening() != nullptr || QAccessible::isActive();
}

void tell(QAccessibleEvent& event) {
  if (listening() != nullptr) return listening()(&event);
  QAccessible::updateAccessibility(&event);
}

QAccessible::UpdateHandler installListener(QAccessible::UpdateHandler listener) {
  return std::exchange(listening(), listener);
}

}  // namespace parlor::speech

#include "widgets/AccessibleRoles.h"

#include <QAccessibleWidget>
#include <algorithm>
#include <array>

namespace parlor::widgets {
namespace {

struct Named {
  const char* widget;
  QAccessible::Role role;
};

constexpr std::array kRoles = {
    Named{"parlor::widgets::ElidedLabel", QAccessible::StaticText},
    Named{"parlor::widgets::Card", QAccessible::Grouping},
    Named{"QScrollArea", QAccessible::Grouping},
    Named{"parlor::widgets::RoomRows", QAccessible::Grouping},
    Named{"parlor::widgets::MemberPane", QAccessible::Grouping},
    Named{"parlor::widgets::StatusStrip", QAccessible::StatusBar},
    Named{"parlor::widgets::Banner", QAccessible::Notification},  // is read out when it appears
    Named{"parlor::widgets::QrCode", QAccessible::Graphic},
    Named{"parlor::widgets::Pulse", QAccessible::Graphic},
    Named{"parlor::widgets::Popover", QAccessible::Dialog}};

// Qt asks for each class of an object, from the last derived on.
QAccessibleInterface* makeInterface(const QString& kind, QObject* object) {
  auto* widget = qobject_cast<QWidget*>(object);
  const auto found = std::find_if(kRoles.begin(), kRoles.end(), [&](const Named& each) {
    return kind == QLatin1String(each.widget);
  });
  if (!widget || found == kRoles.end()) return nullptr;
  return new QAccessibleWidget(widget, found->role);
}

}  // namespace

void nameRoles() {
  QAccessible::removeFactory(makeInterface);
  QAccessible::installFactory(makeInterface);
}

}  // namespace parlor::widgets

#include "windows/SystemAppearance.h"

#ifdef PARLOR_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace parlor::windows {
namespace {

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kScheme = QStringLiteral("color-scheme");  // 1 dark, 2 light, 0 no preference
const QString kContrast = QStringLiteral("contrast");    // 1 higher
const QString kInterface = QStringLiteral("org.gnome.desktop.interface");
const QString kAnimations = QStringLiteral("enable-animations");

#ifdef PARLOR_DBUS
constexpr char kService[] = "org.freedesktop.portal.Desktop";
constexpr char kPath[] = "/org/freedesktop/portal/desktop";
constexpr char kPortal[] = "org.freedesktop.portal.Settings";

// A value comes wrapped once or twice, by version of the portal.
QVariant unwrapped(QVariant value) {
  while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
  return value;
}
#endif

}  // namespace

SystemAppearance::SystemAppearance(theme::Theme& theme, QObject* parent)
    : QObject(parent), theme_(theme) {
#ifdef PARLOR_DBUS
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  bus.connect(QLatin1String(kService), QLatin1String(kPath), QLatin1String(kPortal),
              QStringLiteral("SettingChanged"), this,
              SLOT(settingChanged(QString, QString, QDBusVariant)));
  ask(kAppearance, kScheme);
  ask(kAppearance, kContrast);
  ask(kInterface, kAnimations);
#endif
}

void SystemAppearance::take(const QString& group, const QString& key, const QVariant& value) {
  if (group == kAppearance && key == kScheme) {
    known_ = true;
    dark_ = value.toUInt() == 1;
    apply();
  } else if (group == kAppearance && key == kContrast) {
    contrast_ = value.toUInt() == 1;
    apply();
  } else if (group == kInterface && key == kAnimations) {
    theme_.setReducedMotion(!value.toBool());
  }
}

void SystemAppearance::apply() {
  if (contrast_) return theme_.setSystemScheme(theme::Scheme::HighContrast);
  if (known_) theme_.setSystemScheme(dark_ ? theme::Scheme::Dark : theme::Scheme::Light);
}

#ifdef PARLOR_DBUS

void SystemAppearance::ask(const QString& group, const QString& key) {
  QDBusMessage message =
      QDBusMessage::createMethodCall(QLatin1String(kService), QLatin1String(kPath),
                                     QLatin1String(kPortal), QStringLiteral("Read"));
  message << group << key;
  auto* answer =
      new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, group, key] {
    const QDBusPendingReply<QDBusVariant> reply = *answer;
    answer->deleteLater();
    if (!reply.isError()) take(group, key, unwrapped(reply.value().variant()));
  });
}

void SystemAppearance::settingChanged(const QString& group, const QString& key,
                                      const QDBusVariant& value) {
  take(group, key, unwrapped(value.variant()));
}

#else

void SystemAppearance::ask(const QString&, const QString&) {}
void SystemAppearance::settingChanged(const QString&, const QString&, const QDBusVariant&) {}

#endif

}  // namespace parlor::windows

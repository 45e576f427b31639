#include "windows/Notifications.h"

#include <QApplication>

#ifdef PARLOR_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace parlor::windows {
namespace {

#ifdef PARLOR_DBUS
constexpr char kService[] = "org.freedesktop.Notifications";
constexpr char kProgram[] = "chat.parlor.Parlor";  // its desktop entry and its icon
constexpr char kPath[] = "/org/freedesktop/Notifications";

QDBusMessage call(const char* method) {
  return QDBusMessage::createMethodCall(QLatin1String(kService), QLatin1String(kPath),
                                        QLatin1String(kService), QLatin1String(method));
}
#endif

}  // namespace

Notifications::Notifications(Fallback fallback, QObject* parent)
    : QObject(parent), fallback_(std::move(fallback)) {}
Notifications::~Notifications() = default;

void Notifications::fail(const Notification& notification) {
  if (notification.sound) QApplication::beep();
  if (fallback_) fallback_(notification);
}

#ifdef PARLOR_DBUS

void Notifications::show(const Notification& notification) {
  if (service_ == Service::Absent) return fail(notification);
  if (service_ == Service::Present) return send(notification);
  waiting_.push_back(notification);
  if (service_ == Service::Unknown) begin();
}

// The services differ: some read markup, some play sounds.
void Notifications::begin() {
  service_ = Service::Asking;
  QDBusConnection bus = QDBusConnection::sessionBus();
  const auto listen = [&](const char* signal, const char* slot) {
    bus.connect(QLatin1String(kService), QLatin1String(kPath), QLatin1String(kService),
                QLatin1String(signal), this, slot);
  };
  listen("ActionInvoked", SLOT(actionInvoked(uint, QString)));
  listen("NotificationClosed", SLOT(closed(uint, uint)));
  auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call("GetCapabilities")), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
    const QDBusPendingReply<QStringList> reply = *answer;
    answer->deleteLater();
    service_ = reply.isError() ? Service::Absent : Service::Present;
    if (!reply.isError()) {
      markup_ = reply.value().contains(QStringLiteral("body-markup"));
      sound_ = reply.value().contains(QStringLiteral("sound"));
    }
    for (const Notification& each : std::exchange(waiting_, {})) show(each);
  });
}

void Notifications::send(const Notification& notification) {
  QVariantMap hints;
  hints.insert(QStringLiteral("desktop-entry"), QLatin1String(kProgram));
  hints.insert(QStringLiteral("category"), QStringLiteral("im.received"));
  if (notification.sound && sound_) {
    hints.insert(QStringLiteral("sound-name"), QStringLiteral("message-new-instant"));
  } else {
    hints.insert(QStringLiteral("suppress-sound"), true);
  }
  if (notification.sound && !sound_) QApplication::beep();
  const QString body = markup_ ? notification.text.toHtmlEscaped() : notification.text;
  const quint32 buffer = notification.buffer.number;
  QDBusMessage message = call("Notify");
  message << QStringLiteral("Parlor") << shown_.value(buffer, 0) << QLatin1String(kProgram)
          << notification.title << body
          << QStringList{QStringLiteral("default"), tr("Open the room")} << hints << -1;
  auto* answer =
      new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, notification] {
    const QDBusPendingReply<uint> reply = *answer;
    answer->deleteLater();
    if (reply.isError()) return fail(notification);
    shown_.insert(notification.buffer.number, reply.value());
  });
}

void Notifications::withdraw(client::BufferId buffer) {
  const auto found = shown_.constFind(buffer.number);
  if (found == shown_.constEnd()) return;
  QDBusMessage message = call("CloseNotification");
  message << *found;
  shown_.erase(found);
  QDBusConnection::sessionBus().send(message);
}

#else

void Notifications::show(const Notification& notification) {
  fail(notification);
}
void Notifications::withdraw(client::BufferId) {}

#endif

void Notifications::actionInvoked(uint id, const QString&) {
  const quint32 buffer = shown_.key(id, 0);
  if (buffer != 0) emit opened(client::BufferId(buffer));
}

void Notifications::closed(uint id, uint) {
  shown_.remove(shown_.key(id, 0));
}

}  // namespace parlor::windows

// Notifications on the desktop: over D-Bus where a notification service runs, by the tray icon
// otherwise. One per conversation at a time; a click opens it. Asks the service nothing until the
// first one is shown. GUI thread.
#pragma once

#include <QHash>
#include <QObject>
#include <functional>

#include "engine/ChatEngine.h"

class QDBusPendingCallWatcher;

namespace parlor::windows {

struct Notification {
  client::BufferId buffer;
  QString title;  // "maya in #lobby"
  QString text;   // plain, empty when what was said is not to be shown
  bool sound = false;
};

class Notifications : public QObject {
  Q_OBJECT

 public:
  // What shows one where there is no service on D-Bus; may be empty.
  using Fallback = std::function<void(const Notification&)>;
  explicit Notifications(Fallback fallback, QObject* parent = nullptr);
  ~Notifications() override;

  void show(const Notification& notification);
  void withdraw(client::BufferId buffer);  // somebody looks at the room now
  // How many the service has taken and not closed.
  int onShow() const { return static_cast<int>(shown_.size()); }

 signals:
  void opened(parlor::client::BufferId buffer);

 private slots:
  void actionInvoked(uint id, const QString& action);
  void closed(uint id, uint reason);

 private:
  void begin();
  void send(const Notification& notification);
  void fail(const Notification& notification);

  enum class Service { Unknown, Asking, Present, Absent };
  const Fallback fallback_;
  Service service_ = Service::Unknown;
  bool markup_ = false, sound_ = false;  // what the service can do
  QHash<quint32, uint> shown_;           // number of the buffer -> id at the service
  std::vector<Notification> waiting_;    // for the service to say what it can do
};

}  // namespace parlor::windows

// One window a person, display and data folder: a second start hands its request to the first,
// which comes to the front. A lock file decides who is first, a local socket carries the request.
// GUI thread only.
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace parlor::app {

// What a start of the window was asked to do; both empty: only to show itself.
struct WindowRequest {
  QString link;      // parlor://...
  QString hostRoom;  // --host
};

class SingleInstance : public QObject {
  Q_OBJECT

 public:
  enum class Role { First, HandedOver };

  // `folder` is this person's own; `scope` tells apart what may run side by side.
  SingleInstance(const QString& folder, const QString& scope);

  // Hands `request` to the first instance where there is one that answers. Otherwise this is it.
  Role begin(const WindowRequest& request);

 signals:
  void requested(const parlor::app::WindowRequest& request);

 private:
  bool handOver(const WindowRequest& request) const;
  void listen();
  void takeRequest();

  const QString path_;  // of the socket
  QLockFile lock_;
  QLocalServer server_;
};

}  // namespace parlor::app

// Tells when the network may be there again, as the desktop's own service says
// (QNetworkInformation, with whichever of its plug-ins finds one). Without a plug-in it tells
// nothing. GUI thread only.
#pragma once

#include <QNetworkInformation>
#include <QObject>
#include <functional>

namespace parlor::engine {

class NetworkWatch final : public QObject {
  Q_OBJECT

 public:
  NetworkWatch(std::function<void()> back, QObject* parent);

  // Loads the plug-in, once; that takes a moment.
  void begin();
  // What the plug-in says.
  void take(QNetworkInformation::Reachability reachability);

 private:
  const std::function<void()> back_;
  bool begun_ = false;
};

}  // namespace parlor::engine

#include "engine/NetworkWatch.h"

#include <utility>

namespace parlor::engine {
namespace {

// The default is one particular service; where that does not run, another may.
bool loadPlugin() {
  return QNetworkInformation::loadDefaultBackend() ||
         QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
}

}  // namespace

NetworkWatch::NetworkWatch(std::function<void()> back, QObject* parent)
    : QObject(parent), back_(std::move(back)) {}

void NetworkWatch::begin() {
  if (begun_ || !loadPlugin()) return;
  begun_ = true;
  connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
          &NetworkWatch::take);
}

void NetworkWatch::take(QNetworkInformation::Reachability reachability) {
  if (reachability != QNetworkInformation::Reachability::Disconnected) back_();
}

}  // namespace parlor::engine

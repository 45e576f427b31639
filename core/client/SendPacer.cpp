#include "client/SendPacer.h"

#include <algorithm>

namespace parlor::client {

void SendPacer::setPaced(bool paced) {
  paced_ = paced;
  tokens_ = kBurst;
  filled_ = loop_.clock().steadyNow();
  pump();
}

void SendPacer::put(std::string line) {
  queue_.push_back(std::move(line));
  pump();
}

void SendPacer::flush() {
  timer_.stop();
  while (!queue_.empty()) {
    send_(std::move(queue_.front()));
    queue_.pop_front();
  }
}

void SendPacer::clear() {
  timer_.stop();
  queue_.clear();
}

void SendPacer::refill() {
  const auto now = loop_.clock().steadyNow();
  const auto earned = (now - filled_) / kInterval;
  tokens_ = static_cast<int>(std::min<decltype(earned)>(tokens_ + earned, kBurst));
  filled_ += earned * kInterval;
}

void SendPacer::pump() {
  if (!paced_) return flush();
  refill();
  while (!queue_.empty() && tokens_ > 0) {
    --tokens_;
    send_(std::move(queue_.front()));
    queue_.pop_front();
  }
  if (!queue_.empty() && !timer_.isPending()) timer_.start(kInterval, [this] { pump(); });
}

}  // namespace parlor::client

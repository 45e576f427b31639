// How long the window's thread takes to answer: a thread of its own posts an event every few
// milliseconds and notes when it is handled, as a window manager pings a window. Times are wall
// time, so another program that holds the processor counts too; the longest time on the processor
// between two answers is noted beside it and is the window's own share.
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include "CpuTime.h"

namespace parlor::bench {

class Heartbeat : public QObject {
 public:
  Heartbeat() : beat_([this] { run(); }) {}
  ~Heartbeat() override {
    stop_ = true;
    beat_.join();
  }

  void reset() {
    answers_.clear();
    lastCpu_ = threadCpuSeconds();
    ownWorst_ = 0;
  }
  double worstMs() const { return answers_.empty() ? 0 : *std::ranges::max_element(answers_); }
  double ownWorstMs() const { return ownWorst_; }
  double quantileMs(double share) {
    if (answers_.empty()) return 0;
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(answers_.size() - 1));
    std::ranges::nth_element(answers_, answers_.begin() + at);
    return answers_[static_cast<std::size_t>(at)];
  }

 protected:
  bool event(QEvent* event) override {
    if (event->type() != QEvent::User) return QObject::event(event);
    const std::chrono::duration<double, std::milli> waited = Clock::now() - posted_.load();
    answers_.push_back(waited.count());
    const double cpu = threadCpuSeconds();
    ownWorst_ = std::max(ownWorst_, (cpu - lastCpu_) * 1000);
    lastCpu_ = cpu;
    answered_ = true;
    return true;
  }

 private:
  using Clock = std::chrono::steady_clock;

  void run() {
    while (!stop_) {
      std::this_thread::sleep_for(std::chrono::milliseconds(4));
      if (!answered_.exchange(false)) continue;
      posted_ = Clock::now();
      // Behind whatever waits, but not behind what each turn posts again.
      QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority + 1);
    }
  }

  std::atomic<bool> stop_ = false, answered_ = true;
  std::atomic<Clock::time_point> posted_{};
  std::vector<double> answers_;
  double lastCpu_ = threadCpuSeconds(), ownWorst_ = 0;
  std::thread beat_;
};

}  // namespace parlor::bench

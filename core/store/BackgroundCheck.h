// Reads a database through on a thread and a connection of its own, while others work with it: what
// the start leaves out for a big file, which nobody shall wait for. Says once if it is damaged, on
// that thread. Destroying it stops it.
#pragma once

#include <atomic>
#include <functional>
#include <thread>

#include "base/Result.h"
#include "store/Database.h"

namespace parlor::store {

class BackgroundCheck {
 public:
  BackgroundCheck(Database::Options options, std::function<void(const base::Error&)> damaged);
  ~BackgroundCheck();
  BackgroundCheck(const BackgroundCheck&) = delete;
  BackgroundCheck& operator=(const BackgroundCheck&) = delete;

 private:
  void run();

  Database::Options options_;
  const std::function<void(const base::Error&)> damaged_;
  std::atomic<bool> stop_{false};
  std::thread thread_;  // last: it uses all of the above
};

}  // namespace parlor::store

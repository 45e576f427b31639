// A worker thread with a mailbox: `handle` gets everything that came since its last call, at once
// and in order; `idle` is called whenever the mailbox is empty, may do a little work in the
// background and says how long to wait for more (nothing: until something comes). `put`: any
// thread. Construct and destroy on the owner's thread; the destructor has everything handled that
// was put before.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "base/Clock.h"
#include "base/Mailbox.h"

namespace parlor::store {

template <typename Job>
class BatchThread {
 public:
  using Handle = std::function<void(std::vector<Job>)>;
  using Idle = std::function<std::optional<base::Milliseconds>()>;

  BatchThread(Handle handle, Idle idle)
      : handle_(std::move(handle)),
        idle_(std::move(idle)),
        mailbox_([this] { wake(); }),
        thread_([this] { run(); }) {}

  ~BatchThread() {
    {
      std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    wakeUp_.notify_one();
    thread_.join();
  }

  BatchThread(const BatchThread&) = delete;
  BatchThread& operator=(const BatchThread&) = delete;

  void put(Job job) { mailbox_.put(std::move(job)); }

 private:
  void wake() {
    {
      std::lock_guard lock(mutex_);
      woken_ = true;
    }
    wakeUp_.notify_one();
  }

  void run() {
    for (;;) {
      std::vector<Job> jobs = mailbox_.take();
      if (!jobs.empty()) {
        handle_(std::move(jobs));
      } else if (!waitForMore(idle_())) {
        break;
      }
    }
    if (auto last = mailbox_.take(); !last.empty()) handle_(std::move(last));
  }

  // False: stop, and nothing is left in the mailbox but what came in this very moment.
  bool waitForMore(std::optional<base::Milliseconds> patience) {
    std::unique_lock lock(mutex_);
    const auto ready = [this] { return woken_ || stopping_; };
    if (patience) {
      wakeUp_.wait_for(lock, *patience, ready);
    } else {
      wakeUp_.wait(lock, ready);
    }
    return std::exchange(woken_, false) || !stopping_;
  }

  const Handle handle_;
  const Idle idle_;
  std::mutex mutex_;
  std::condition_variable wakeUp_;
  bool woken_ = false;     // protected by mutex_
  bool stopping_ = false;  // protected by mutex_
  base::Mailbox<Job> mailbox_;
  std::thread thread_;  // last: it uses all of the above
};

}  // namespace parlor::store

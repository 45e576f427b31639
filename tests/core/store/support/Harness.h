// What every store test needs: a folder of its own, a clock that is set by hand, a loop that runs
// only when told, and events that are quick to write down. No Qt, so that it also serves the
// core-only programs.
#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <string>

#include <unistd.h>

#include "base/Clock.h"
#include "chat/Event.h"
#include "store/Executor.h"
#include "support/TemporaryFolder.h"

namespace parlor::store::test {

// In memory where the system offers that, unless the disk's own speed is what is asked for.
class TempDir : public parlor::test::TemporaryFolder {
 public:
  enum class Where { Memory, Disk };
  explicit TempDir(Where where = Where::Memory) : TemporaryFolder(baseOf(where)) {}

  std::filesystem::path file(const char* name = "history.db") const { return path() / name; }

 private:
  static std::filesystem::path baseOf(Where where) {
    const std::filesystem::path memory = "/dev/shm";
    const bool inMemory = where == Where::Memory && access(memory.c_str(), W_OK) == 0;
    return inMemory ? memory : std::filesystem::temp_directory_path();
  }
};

// Read by the writer thread too, hence the lock.
class FakeClock final : public base::Clock {
 public:
  base::SteadyTime steadyNow() const override {
    std::lock_guard lock(mutex_);
    return steady_;
  }
  base::WallTime wallNow() const override {
    std::lock_guard lock(mutex_);
    return wall_;
  }
  void advance(base::Milliseconds by) {
    std::lock_guard lock(mutex_);
    steady_ += by;
    wall_ += by;
  }
  void bendWall(base::Milliseconds by) {
    std::lock_guard lock(mutex_);
    wall_ += by;
  }

 private:
  mutable std::mutex mutex_;
  base::SteadyTime steady_{std::chrono::hours(1)};
  base::WallTime wall_{base::Milliseconds(1'795'269'731'042)};  // 2026-11-21
};

// Takes tasks from any thread, runs them on the test's.
class TestLoop {
 public:
  Executor executor() {
    return [this](std::function<void()> task) {
      {
        std::lock_guard lock(mutex_);
        tasks_.push_back(std::move(task));
      }
      arrived_.notify_one();
    };
  }
  // Runs tasks as they come until `done`; false when that took longer than a test may take.
  bool runUntil(const std::function<bool()>& done) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!done()) {
      std::unique_lock lock(mutex_);
      if (!arrived_.wait_until(lock, deadline, [this] { return !tasks_.empty(); })) return false;
      auto task = std::move(tasks_.front());
      tasks_.pop_front();
      lock.unlock();
      task();
    }
    return true;
  }
  void runAll() {
    std::deque<std::function<void()>> tasks;
    {
      std::lock_guard lock(mutex_);
      tasks.swap(tasks_);
    }
    for (auto& task : tasks) task();
  }

 private:
  std::mutex mutex_;
  std::condition_variable arrived_;
  std::deque<std::function<void()>> tasks_;
};

// Numbers and stamps events as the server's sequencer does.
class Sequencer {
 public:
  explicit Sequencer(const base::Clock& clock) : clock_(clock) {}

  chat::Event make(chat::EventBody body, chat::UserId who, chat::RoomId room = {}) {
    chat::Event event;
    event.id = chat::EventId(++lastEvent_);
    event.room = room;
    if (room) event.roomSeq = ++seqs_[room.number];
    event.msgid = "m-" + std::to_string(lastEvent_);
    last_ = std::max(last_, clock_.wallNow());
    event.time = last_;
    event.source = {who, nickOf(who), "user", "host.example", {}, false};
    event.body = std::move(body);
    return event;
  }
  chat::Event say(std::string text, chat::UserId who = maya(), chat::RoomId room = lobby()) {
    chat::Said said;
    said.text = std::move(text);
    return make(std::move(said), who, room);
  }
  chat::Event tell(std::string text, chat::UserId from, chat::UserId to) {
    chat::Said said;
    said.text = std::move(text);
    said.target = to;
    said.targetNick = nickOf(to);
    return make(std::move(said), from);
  }
  chat::Event registered(chat::UserId who, std::string device = {}, std::string account = {}) {
    chat::UserRegistered body;
    body.nick = nickOf(who);
    body.username = "user";
    body.host = "host.example";
    body.realname = "Real " + body.nick;
    body.account = account;
    body.address = "192.0.2.7";
    chat::Event event = make(std::move(body), who);
    event.device = std::move(device);
    return event;
  }
  chat::Event opened(chat::RoomId room = lobby(), std::string name = "#lobby") {
    return make(chat::RoomOpened{std::move(name), true}, {}, room);
  }
  chat::Event joined(chat::UserId who, chat::RoomId room = lobby()) {
    return make(chat::Joined{}, who, room);
  }
  void startAt(std::uint64_t lastEvent, std::uint64_t lobbySeq) {
    lastEvent_ = lastEvent;
    seqs_[lobby().number] = lobbySeq;
  }

  static chat::UserId maya() { return chat::UserId(1); }
  static chat::UserId otto() { return chat::UserId(2); }
  static chat::RoomId lobby() { return chat::RoomId(1); }
  static chat::RoomId ops() { return chat::RoomId(2); }
  static std::string nickOf(chat::UserId who) {
    if (who == maya()) return "maya";
    if (who == otto()) return "otto";
    return who ? "user" + std::to_string(who.number) : "";
  }

 private:
  const base::Clock& clock_;
  std::uint64_t lastEvent_ = 0;
  std::map<std::uint64_t, std::uint64_t> seqs_;
  base::WallTime last_{};
};

}  // namespace parlor::store::test

// The inside of ClientStore: its threads, the opening of its file, and what it does when that
// fails. Loop thread, where it does not say otherwise; shared with tasks that are on their way to
// the loop.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

#include "store/BackgroundCheck.h"
#include "store/BatchThread.h"
#include "store/ClientMemory.h"
#include "store/ClientReader.h"
#include "store/ClientStore.h"
#include "store/Fault.h"
#include "store/ProcessLock.h"

namespace parlor::store {

class ClientStore::Impl : public std::enable_shared_from_this<Impl> {
 public:
  struct ReadJob {
    std::function<base::Status(ClientReader&)> work;
    std::function<void(const base::Error&)> failed;
    Cancellation cancel;
  };

  Impl(Options options, Executor toLoop, const base::Clock& clock)
      : options_(std::move(options)), toLoop_(std::move(toLoop)), clock_(clock) {}

  void start() {
    if (options_.database.file.empty()) return becomeReady({}, memoryOnly({}));
    writer_ = std::make_unique<ClientWriter>(options_, reports(), clock_);
    thread_ = std::make_unique<BatchThread<ClientJob>>(
        [this](std::vector<ClientJob> jobs) { handle(std::move(jobs)); },
        [this] { return idle(); });
    auto reading = options_.database;
    reading.access = Database::Access::ReadOnly;
    reader_ = std::make_unique<ClientReader>(std::move(reading));
    readThread_ = std::make_unique<BatchThread<ReadJob>>(
        [this](std::vector<ReadJob> jobs) { read(std::move(jobs)); },
        [] { return std::optional<base::Milliseconds>(); });
  }

  void stop() {
    stopping_.cancel();
    check_.reset();
    thread_.reset();  // everything asked for is written
    writer_.reset();
    readThread_.reset();
    reader_.reset();
  }

  void submit(ClientJob job) {
    if (health_.state != ClientHealth::State::MemoryOnly) return thread_->put(std::move(job));
    if (job.done) job.done({});
  }
  void submit(std::function<base::Status(ClientWriter&)> work) {
    ClientJob job;
    job.work = std::move(work);
    submit(std::move(job));
  }
  void putWork(std::function<base::Status(ClientWriter&)> work) {  // any thread
    thread_->put({.work = std::move(work), .urgent = true});
  }
  // To the loop, if anybody is still there.
  void tell(std::function<void(Impl&)> task) {
    toLoop_([weak = weak_from_this(), task = std::move(task)] {
      if (const auto self = weak.lock()) task(*self);
    });
  }
  template <typename T>
  void ask(std::function<base::Result<T>(ClientReader&)> question, Answer<T> answer,
           Cancellation cancel);

  const Options options_;
  const Executor toLoop_;
  const base::Clock& clock_;
  ClientMemory memory_;
  ClientHealth health_;
  std::function<void(const ClientHealth&)> healthChanged_;
  std::vector<std::function<void()>> waiting_;  // for the opening

 private:
  static ClientHealth memoryOnly(const std::string& why) {
    return {ClientHealth::State::MemoryOnly, why, {}};
  }

  // --- writer thread ---
  void handle(std::vector<ClientJob> jobs) {
    if (openNow()) return writer_->handle(std::move(jobs));
    for (ClientJob& job : jobs) {
      if (job.done) job.done({});  // memory has it
    }
  }
  std::optional<base::Milliseconds> idle() {
    if (openNow()) return writer_->idle();
    return std::nullopt;
  }
  bool openNow();
  void checkBehind();
  ClientWriter::Reports reports();
  void writeAgain();

  void read(std::vector<ReadJob> jobs) {
    for (ReadJob& job : jobs) {
      if (job.cancel.isCancelled() || stopping_.isCancelled()) continue;
      if (replaced_.exchange(false)) reader_->close();
      const auto done = job.work(*reader_);
      if (done || job.cancel.isCancelled()) continue;
      if (needsReopen(faultOf(done.error()))) reader_->close();
      job.failed(published(done.error()));
    }
  }

  void becomeReady(ClientMemory memory, ClientHealth health) {
    memory_ = std::move(memory);
    setHealth(std::move(health));
    ready_ = true;
    for (const auto& task : std::exchange(waiting_, {})) task();
  }
  void setHealth(ClientHealth health) {
    if (health == health_) return;
    health_ = std::move(health);
    if (healthChanged_) healthChanged_(health_);
  }

  bool tried_ = false, opened_ = false;  // the writer thread's
  OpenReport report_;                    // the writer thread's
  ProcessLock lock_;                     // the writer thread's
  bool ready_ = false;
  Cancellation stopping_;
  std::atomic<bool> replaced_{false};
  std::unique_ptr<ClientWriter> writer_;  // used by the thread below
  std::unique_ptr<BatchThread<ClientJob>> thread_;
  std::unique_ptr<ClientReader> reader_;
  std::unique_ptr<BatchThread<ReadJob>> readThread_;
  std::unique_ptr<BackgroundCheck> check_;

  friend class ClientStore;
};

// Through the writer, so that the answer knows what was added before.
template <typename T>
void ClientStore::Impl::ask(std::function<base::Result<T>(ClientReader&)> question,
                            Answer<T> answer, Cancellation cancel) {
  auto give = [this, answer = std::move(answer), cancel](base::Result<T> result) {
    tell([answer, cancel, result = std::move(result)](Impl&) mutable {
      if (!cancel.isCancelled()) answer(std::move(result));
    });
  };
  if (health_.state == ClientHealth::State::MemoryOnly) return give(T{});
  ReadJob reading;
  reading.cancel = cancel;
  reading.work = [question = std::move(question), give](ClientReader& reader) -> base::Status {
    auto result = question(reader);
    if (!result) return result.error();
    give(std::move(result));
    return {};
  };
  reading.failed = [give](const base::Error& error) { give(error); };
  ClientJob barrier;
  barrier.urgent = true;
  barrier.done = [this, reading = std::move(reading)](const base::Status&) {
    readThread_->put(reading);
  };
  thread_->put(std::move(barrier));
}

}  // namespace parlor::store

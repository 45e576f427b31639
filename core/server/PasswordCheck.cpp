#include "server/PasswordCheck.h"

#include <sodium.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace parlor::server {
namespace {

constexpr std::size_t kMostWaiting = 16;

}  // namespace

class PasswordCheck::Impl {
 public:
  explicit Impl(io::EventLoop& loop) : loop_(loop), alive_(std::make_shared<bool>(true)) {}

  ~Impl() {
    *alive_ = false;
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    wake_.notify_all();
    if (thread_.joinable()) thread_.join();
  }

  bool check(std::string hash, std::string password, Done done) {
    const std::lock_guard lock(mutex_);
    if (jobs_.size() >= kMostWaiting) return false;
    jobs_.push_back({std::move(hash), std::move(password), std::move(done)});
    if (!thread_.joinable()) thread_ = std::thread([this] { run(); });
    wake_.notify_one();
    return true;
  }

 private:
  struct Job {
    std::string hash, password;
    Done done;
  };

  void run() {
    if (sodium_init() < 0) return;
    std::unique_lock lock(mutex_);
    while (true) {
      wake_.wait(lock, [this] { return stopping_ || !jobs_.empty(); });
      if (stopping_) return;
      Job job = std::move(jobs_.front());
      jobs_.pop_front();
      lock.unlock();
      answer(std::move(job));
      lock.lock();
    }
  }

  // `alive_` is read on the loop's thread only, where it is also cleared.
  void answer(Job job) {
    const bool matches =
        crypto_pwhash_str_verify(job.hash.c_str(), job.password.data(), job.password.size()) == 0;
    sodium_memzero(job.password.data(), job.password.size());
    loop_.post([alive = alive_, done = std::move(job.done), matches] {
      if (*alive) done(matches);
    });
  }

  io::EventLoop& loop_;
  const std::shared_ptr<bool> alive_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Job> jobs_;   // protected by mutex_
  bool stopping_ = false;  // protected by mutex_
  std::thread thread_;
};

PasswordCheck::PasswordCheck(io::EventLoop& loop) : impl_(std::make_unique<Impl>(loop)) {}
PasswordCheck::~PasswordCheck() = default;

bool PasswordCheck::check(std::string hash, std::string password, Done done) {
  return impl_->check(std::move(hash), std::move(password), std::move(done));
}

base::Result<std::string> hashPassword(std::string_view password) {
  char hash[crypto_pwhash_STRBYTES];
  if (sodium_init() < 0 ||
      crypto_pwhash_str(hash, password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                        crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
    return base::Error{"cannot hash the password: not enough memory"};
  }
  return std::string(hash);
}

}  // namespace parlor::server

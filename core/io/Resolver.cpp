#include "io/Resolver.h"

#include <netdb.h>

#include <cerrno>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "io/EventLoop.h"

namespace parlor::io {
namespace {

using Answer = base::Result<std::vector<SocketAddress>>;

// Names that may wait for one another; a name server that does not answer must not fill memory.
constexpr std::size_t kQueueLimit = 64;

struct Question {
  ResolveId id;
  std::string host;
  std::uint16_t port = 0;
};

Answer toAnswer(const addrinfo* first) {
  std::vector<SocketAddress> addresses;
  for (const addrinfo* entry = first; entry != nullptr; entry = entry->ai_next)
    addresses.emplace_back(entry->ai_addr, entry->ai_addrlen);
  return addresses;
}

Answer lookUp(const Question& question) {
  addrinfo hints{};
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_NUMERICSERV;
  addrinfo* found = nullptr;
  const std::string service = std::to_string(question.port);
  const int code = ::getaddrinfo(question.host.c_str(), service.c_str(), &hints, &found);
  if (code != 0)
    return base::Error{fmt::format("cannot find {}: {}", question.host, ::gai_strerror(code)),
                       code == EAI_SYSTEM ? errno : 0};
  Answer answer = toAnswer(found);
  ::freeaddrinfo(found);
  return answer;
}

}  // namespace

// Shared with the helper thread, which may outlive the resolver by one lookup.
class Resolver::Impl : public std::enable_shared_from_this<Impl> {
 public:
  explicit Impl(EventLoop& owner) : loop_(&owner) {}

  ResolveId resolve(std::string host, std::uint16_t port, Done done);
  void cancel(ResolveId id) { waiting_.erase(id); }
  void close();

 private:
  void work();
  bool enqueue(Question question);
  void postAnswer(ResolveId id, Answer answer);
  void deliver(ResolveId id, Answer answer);

  // Loop thread only.
  std::unordered_map<ResolveId, Done> waiting_;
  std::uint64_t lastId_ = 0;
  std::thread thread_;

  std::mutex mutex_;
  std::condition_variable changed_;
  // Under the mutex:
  EventLoop* loop_;  // null once the resolver is gone
  std::deque<Question> questions_;
  bool busy_ = false;
};

ResolveId Resolver::Impl::resolve(std::string host, std::uint16_t port, Done done) {
  const ResolveId id(++lastId_);
  waiting_.emplace(id, std::move(done));
  if (const auto numeric = SocketAddress::parse(host, port); numeric && host != "*") {
    postAnswer(id, std::vector<SocketAddress>{*numeric});
  } else if (!enqueue({id, host, port})) {
    postAnswer(id, base::Error{fmt::format("cannot find {}: too many lookups wait", host), EAGAIN});
  }
  return id;
}

bool Resolver::Impl::enqueue(Question question) {
  {
    std::lock_guard lock(mutex_);
    if (questions_.size() >= kQueueLimit) return false;
    questions_.push_back(std::move(question));
  }
  changed_.notify_one();
  if (!thread_.joinable()) thread_ = std::thread([self = shared_from_this()] { self->work(); });
  return true;
}

void Resolver::Impl::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return loop_ == nullptr || !questions_.empty(); });
    if (loop_ == nullptr) return;
    const Question question = std::move(questions_.front());
    questions_.pop_front();
    busy_ = true;
    lock.unlock();
    Answer answer = lookUp(question);
    postAnswer(question.id, std::move(answer));
    lock.lock();
    busy_ = false;
  }
}

void Resolver::Impl::postAnswer(ResolveId id, Answer answer) {
  std::lock_guard lock(mutex_);
  if (loop_ == nullptr) return;
  loop_->post([weak = weak_from_this(), id, answer = std::move(answer)]() mutable {
    if (const auto self = weak.lock()) self->deliver(id, std::move(answer));
  });
}

void Resolver::Impl::deliver(ResolveId id, Answer answer) {
  const auto found = waiting_.find(id);
  if (found == waiting_.end()) return;
  const Done done = std::move(found->second);
  waiting_.erase(found);
  done(std::move(answer));
}

void Resolver::Impl::close() {
  bool busy = false;
  {
    std::lock_guard lock(mutex_);
    loop_ = nullptr;
    busy = busy_;
  }
  changed_.notify_one();
  waiting_.clear();
  if (!thread_.joinable()) return;
  if (busy) {
    thread_.detach();
  } else {
    thread_.join();
  }
}

Resolver::Resolver(EventLoop& loop) : impl_(std::make_shared<Impl>(loop)) {}
Resolver::~Resolver() {
  impl_->close();
}

ResolveId Resolver::resolve(std::string host, std::uint16_t port, Done done) {
  return impl_->resolve(std::move(host), port, std::move(done));
}

void Resolver::cancel(ResolveId id) {
  impl_->cancel(id);
}

}  // namespace parlor::io

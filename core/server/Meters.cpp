#include "server/Meters.h"

#include <utility>

#include "io/Stream.h"

namespace parlor::server {
namespace {

constexpr std::size_t kFew = 64;

class MeteredStream final : public io::Stream {
 public:
  MeteredStream(std::unique_ptr<io::Stream> inner, std::shared_ptr<ByteCount> own,
                std::shared_ptr<ByteCount> sum)
      : inner_(std::move(inner)), own_(std::move(own)), sum_(std::move(sum)) {}

  io::IoResult read(std::span<char> buffer) override {
    const io::IoResult result = inner_->read(buffer);
    own_->received += result.bytes;
    sum_->received += result.bytes;
    return result;
  }
  io::IoResult write(std::span<const iovec> chunks) override {
    const io::IoResult result = inner_->write(chunks);
    own_->sent += result.bytes;
    sum_->sent += result.bytes;
    return result;
  }
  void shutdownWrite() override { inner_->shutdownWrite(); }
  bool hasPending() const override { return inner_->hasPending(); }
  int descriptor() const override { return inner_->descriptor(); }

 private:
  const std::unique_ptr<io::Stream> inner_;
  const std::shared_ptr<ByteCount> own_, sum_;
};

}  // namespace

// The stream holds the count; that it is gone is seen by the count's end.
void Meters::attach(io::Connection& connection, chat::SessionId session) {
  if (counts_.size() >= pruneAt_) {
    std::erase_if(counts_, [](const auto& entry) { return entry.second.expired(); });
    pruneAt_ = 2 * counts_.size() + kFew;
  }
  const auto own = std::make_shared<ByteCount>();
  counts_[session] = own;
  connection.replaceStream([&](std::unique_ptr<io::Stream> inner) {
    return std::make_unique<MeteredStream>(std::move(inner), own, sum_);
  });
}

ByteCount Meters::of(chat::SessionId session) const {
  const auto found = counts_.find(session);
  const auto count = found == counts_.end() ? nullptr : found->second.lock();
  return count ? *count : ByteCount{};
}

}  // namespace parlor::server

#include "io/SendQueue.h"

#include <cassert>
#include <utility>

namespace parlor::io {
namespace {

// A drained queue keeps room for this many chunks, so that steady talk does not allocate.
constexpr std::size_t kKeptChunks = 64;

}  // namespace

void SendQueue::push(SharedBytes bytes) {
  if (!bytes || bytes->empty()) return;
  bytes_ += bytes->size();
  chunks_.push_back(std::move(bytes));
}

void SendQueue::clear() {
  if (chunks_.capacity() > kKeptChunks) {
    chunks_ = {};
  } else {
    chunks_.clear();
  }
  head_ = offset_ = bytes_ = 0;
}

std::size_t SendQueue::gather(std::span<iovec> pieces) const {
  std::size_t used = 0;
  std::size_t skip = offset_;
  for (std::size_t i = head_; i < chunks_.size() && used < pieces.size(); ++i, ++used) {
    const std::string& chunk = *chunks_[i];
    pieces[used] = {const_cast<char*>(chunk.data()) + skip, chunk.size() - skip};
    skip = 0;
  }
  return used;
}

void SendQueue::consume(std::size_t count) {
  assert(count <= bytes_);
  if (count == bytes_) return clear();
  bytes_ -= count;
  offset_ += count;
  while (offset_ >= chunks_[head_]->size()) {
    offset_ -= chunks_[head_]->size();
    chunks_[head_++].reset();
  }
  compact();
}

// Moves the rest to the front once the sent part is the larger one: constant cost per chunk.
void SendQueue::compact() {
  if (head_ < kKeptChunks || head_ < chunks_.size() / 2) return;
  chunks_.erase(chunks_.begin(), chunks_.begin() + static_cast<std::ptrdiff_t>(head_));
  head_ = 0;
}

}  // namespace parlor::io

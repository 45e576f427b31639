#include "io/SendQueue.h"

#include <cassert>
#include <cstring>
#include <utility>

namespace parlor::io {
namespace {

// A drained queue keeps room for this many chunks, so that steady talk does not allocate.
constexpr std::size_t kKeptChunks = 64;

// Up to this size, in bytes, a chunk is cheaper to copy than to describe.
constexpr std::size_t kStagedChunk = 2048;

}  // namespace

void SendQueue::push(SharedBytes&& bytes) {
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

std::span<char> SendQueue::unsent(std::size_t chunk) const {
  const std::string& bytes = *chunks_[chunk];
  const std::size_t skip = chunk == head_ ? offset_ : 0;
  // iovec has no const form; a write only reads.
  return {const_cast<char*>(bytes.data()) + skip, bytes.size() - skip};
}

std::size_t SendQueue::gather(std::span<iovec> pieces, std::span<char> staging) const {
  if (chunks_.size() - head_ <= 1) staging = {};  // nothing to join
  std::size_t used = 0;
  bool joins = false;  // the last piece lies in the staging buffer and may grow
  for (std::size_t i = head_; i < chunks_.size(); ++i) {
    const std::span<char> bytes = unsent(i);
    const bool stages = bytes.size() <= kStagedChunk && bytes.size() <= staging.size();
    if (!(stages && joins)) {
      if (used == pieces.size()) break;
      pieces[used++] = {stages ? staging.data() : bytes.data(), stages ? 0 : bytes.size()};
    }
    joins = stages;
    if (!stages) continue;
    std::memcpy(staging.data(), bytes.data(), bytes.size());
    staging = staging.subspan(bytes.size());
    pieces[used - 1].iov_len += bytes.size();
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

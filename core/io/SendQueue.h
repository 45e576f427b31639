// What a connection still has to send: references to shared chunks and an offset into the first. An
// empty queue owns no memory worth counting, since most connections of a big server are idle.
// Loop thread only.
#pragma once

#include <sys/uio.h>

#include <cstddef>
#include <span>
#include <vector>

#include "io/SharedBytes.h"

namespace parlor::io {

class SendQueue {
 public:
  void push(SharedBytes&& bytes);
  void clear();
  bool empty() const { return bytes_ == 0; }
  std::size_t bytes() const { return bytes_; }

  // Describes the first unsent bytes in at most pieces.size() pieces; returns how many were used.
  // Small chunks in a row are copied together into `staging`: a piece costs the kernel more than a
  // line costs to copy. What is described holds until `staging` is written or the queue changes.
  std::size_t gather(std::span<iovec> pieces, std::span<char> staging) const;
  // REQUIRES: count <= bytes()
  void consume(std::size_t count);

 private:
  std::span<char> unsent(std::size_t chunk) const;
  void compact();

  std::vector<SharedBytes> chunks_;  // chunks_[0, head_) are sent and empty
  std::size_t head_ = 0;
  std::size_t offset_ = 0;  // into chunks_[head_]
  std::size_t bytes_ = 0;
};

}  // namespace parlor::io

// Maps descriptors to handlers with a generation per slot: a descriptor's number is handed to the
// very next socket, so what was ready for the old one must not reach the new one. Loop thread only.
#pragma once

#include <cstdint>
#include <vector>

#include "base/Ids.h"
#include "io/Poller.h"

namespace parlor::io {

class WatchHandler;
using WatchId = base::Id<struct WatchTag>;

class WatchTable {
 public:
  struct Watch {
    int descriptor = -1;
    Interest interest = Interest::None;
    WatchHandler* handler = nullptr;
    std::uint32_t generation = 0;
  };

  // None if the descriptor has a watch already.
  WatchId add(int descriptor, Interest interest, WatchHandler& handler);
  // Null for a stale id.
  Watch* find(WatchId id);
  void remove(WatchId id);
  WatchId idOf(int descriptor) const;
  std::size_t size() const { return size_; }

 private:
  std::vector<Watch> watches_;  // by descriptor
  std::size_t size_ = 0;
};

}  // namespace parlor::io

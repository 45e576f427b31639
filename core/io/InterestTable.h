// Which descriptors a poller watches, and for what: an array by descriptor, because the kernel
// hands out the lowest free number and the array stays dense. Loop thread only.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "io/Poller.h"

namespace parlor::io {

class InterestTable {
 public:
  // What was registered before, none if the descriptor is new.
  std::optional<Interest> set(int descriptor, Interest interest);
  // False if the descriptor was not registered.
  bool remove(int descriptor);
  std::optional<Interest> find(int descriptor) const;
  std::size_t size() const { return size_; }

  // Calls visit(descriptor, interest) in ascending order.
  template <typename Visit>
  void forEach(Visit visit) const {
    for (std::size_t i = 0; i < entries_.size(); ++i)
      if (entries_[i]) visit(static_cast<int>(i), *entries_[i]);
  }

 private:
  std::vector<std::optional<Interest>> entries_;
  std::size_t size_ = 0;
};

}  // namespace parlor::io

#include "io/InterestTable.h"

#include <utility>

namespace parlor::io {

std::optional<Interest> InterestTable::set(int descriptor, Interest interest) {
  const auto index = static_cast<std::size_t>(descriptor);
  if (index >= entries_.size()) entries_.resize(index + 1);
  const auto before = std::exchange(entries_[index], interest);
  if (!before) ++size_;
  return before;
}

bool InterestTable::remove(int descriptor) {
  if (!find(descriptor)) return false;
  entries_[static_cast<std::size_t>(descriptor)].reset();
  --size_;
  return true;
}

std::optional<Interest> InterestTable::find(int descriptor) const {
  const auto index = static_cast<std::size_t>(descriptor);
  return descriptor >= 0 && index < entries_.size() ? entries_[index] : std::nullopt;
}

}  // namespace parlor::io

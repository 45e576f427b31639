#include "io/WatchTable.h"

namespace parlor::io {
namespace {

// Generation in the high half, descriptor + 1 in the low half.
WatchId makeId(int descriptor, std::uint32_t generation) {
  return WatchId(std::uint64_t{generation} << 32 | static_cast<std::uint32_t>(descriptor + 1));
}

}  // namespace

WatchId WatchTable::add(int descriptor, Interest interest, WatchHandler& handler) {
  const auto index = static_cast<std::size_t>(descriptor);
  if (index >= watches_.size()) watches_.resize(index + 1);
  Watch& watch = watches_[index];
  if (watch.handler != nullptr) return {};
  watch = {descriptor, interest, &handler, watch.generation + 1};
  ++size_;
  return makeId(descriptor, watch.generation);
}

WatchTable::Watch* WatchTable::find(WatchId id) {
  const std::size_t index = static_cast<std::uint32_t>(id.number) - std::size_t{1};
  if (!id || index >= watches_.size()) return nullptr;
  Watch& watch = watches_[index];
  const bool current = watch.handler != nullptr && watch.generation == id.number >> 32;
  return current ? &watch : nullptr;
}

void WatchTable::remove(WatchId id) {
  Watch* const watch = find(id);
  if (watch == nullptr) return;
  watch->handler = nullptr;
  watch->interest = Interest::None;
  --size_;
}

WatchId WatchTable::idOf(int descriptor) const {
  const auto index = static_cast<std::size_t>(descriptor);
  if (descriptor < 0 || index >= watches_.size()) return {};
  const Watch& watch = watches_[index];
  return watch.handler != nullptr ? makeId(descriptor, watch.generation) : WatchId();
}

}  // namespace parlor::io

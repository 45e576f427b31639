// The layouts of the rows on show and around, least recently used dropped first. A layout is found
// only while all the reasons for it still hold. GUI thread.
#pragma once

#include <list>
#include <memory>
#include <unordered_map>

#include "transcript/RowLayout.h"

namespace parlor::transcript {

using RowLayoutPtr = std::shared_ptr<const RowLayout>;

class LayoutCache {
 public:
  RowLayoutPtr find(const LayoutReasons& reasons) {
    const auto found = places_.find(reasons.serial);
    if (found == places_.end() || !((*found->second)->reasons == reasons)) return nullptr;
    used_.splice(used_.begin(), used_, found->second);
    return *found->second;
  }

  void put(RowLayoutPtr layout) {
    drop(layout->reasons.serial);
    used_.push_front(std::move(layout));
    places_[used_.front()->reasons.serial] = used_.begin();
    while (places_.size() > capacity_) drop(used_.back()->reasons.serial);
  }

  void setCapacity(std::size_t rows) { capacity_ = rows; }
  std::size_t size() const { return places_.size(); }
  void clear() {
    places_.clear();
    used_.clear();
  }

 private:
  void drop(models::Serial serial) {
    const auto found = places_.find(serial);
    if (found == places_.end()) return;
    used_.erase(found->second);
    places_.erase(found);
  }

  std::size_t capacity_ = 256;
  std::list<RowLayoutPtr> used_;  // most recently used first
  std::unordered_map<models::Serial, std::list<RowLayoutPtr>::iterator> places_;
};

}  // namespace parlor::transcript

// Each name once: transcript rows hold a 4-byte id instead of a string of their own. Ids are dense
// and valid until `clear`. GUI thread.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace parlor::models {

using NameId = std::uint32_t;

class NameTable {
 public:
  NameTable() { intern({}); }

  NameId intern(std::string_view name) {
    if (const auto found = ids_.find(name); found != ids_.end()) return found->second;
    const auto id = static_cast<NameId>(names_.size());
    ids_.emplace(names_.emplace_back(name), id);  // a deque never moves its elements at the end
    return id;
  }
  const std::string& name(NameId id) const { return names_[id]; }
  std::size_t size() const { return names_.size(); }
  void clear() {
    ids_.clear();
    names_.clear();
    intern({});
  }

 private:
  std::deque<std::string> names_;
  std::unordered_map<std::string_view, NameId> ids_;  // views into names_
};

}  // namespace parlor::models

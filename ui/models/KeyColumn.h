// 32-bit keys beside the rows of a deque, searched from the newest backwards: four bytes a row make
// finding one of a hundred thousand lines by id a matter of microseconds, and there is no index to
// keep in step when rows come and go at both ends. GUI thread.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string_view>

#include "client/ClientTypes.h"

namespace parlor::models {

inline std::uint32_t keyOf(client::LineId id) {
  return static_cast<std::uint32_t>(id.number);
}
inline std::uint32_t keyOf(std::string_view msgid) {
  return static_cast<std::uint32_t>(std::hash<std::string_view>{}(msgid));
}

class KeyColumn {
 public:
  void pushBack(std::uint32_t key) { keys_.push_back(key); }
  void pushFront(std::uint32_t key) { keys_.push_front(key); }
  void dropFront(int count) { keys_.erase(keys_.begin(), keys_.begin() + count); }
  void set(int row, std::uint32_t key) { keys_[static_cast<std::size_t>(row)] = key; }
  void clear() { keys_.clear(); }

  // The last row with `key` for which `matches(row)` holds.
  template <typename Matches>
  std::optional<int> findLast(std::uint32_t key, Matches matches) const {
    int row = static_cast<int>(keys_.size());
    for (auto it = keys_.rbegin(); it != keys_.rend(); ++it) {
      --row;
      if (*it == key && matches(row)) return row;
    }
    return std::nullopt;
  }

 private:
  std::deque<std::uint32_t> keys_;
};

}  // namespace parlor::models

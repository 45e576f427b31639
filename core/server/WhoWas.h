// Who was here under a name, latest first, for WHOWAS. Loop thread only.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/Clock.h"
#include "chat/Names.h"
#include "chat/World.h"

namespace parlor::server {

struct FormerUser {
  std::string nick, username, host, realname, address;
  base::WallTime left;
};

class WhoWas {
 public:
  explicit WhoWas(std::size_t limit) : limit_(limit) {}
  void add(const chat::User& user, base::WallTime left) {
    entries_.push_front({user.nick, user.username, user.host, user.realname, user.address, left});
    while (entries_.size() > limit_) entries_.pop_back();
  }
  // The latest `count` (0: all) under that name.
  std::vector<FormerUser> find(std::string_view nick, std::size_t count) const {
    std::vector<FormerUser> found;
    for (const FormerUser& entry : entries_) {
      if (chat::sameName(entry.nick, nick)) found.push_back(entry);
      if (count != 0 && found.size() == count) break;
    }
    return found;
  }

 private:
  std::size_t limit_;
  std::deque<FormerUser> entries_;
};

}  // namespace parlor::server

// Who is in a room, as its server tells: by folded name, so that every spelling of a nick finds its
// member. Loop thread only.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "client/ClientTypes.h"
#include "irc/CaseMapping.h"

namespace parlor::client {

class Roster {
 public:
  void clear(irc::CaseMapping mapping);
  Member* find(std::string_view nick);
  const Member* find(std::string_view nick) const;
  Member& put(Member member);
  bool remove(std::string_view nick);
  // The member under the new name, or null when there was none under the old.
  Member* rename(std::string_view from, std::string_view to);

  std::size_t size() const { return members_.size(); }
  std::vector<Member> list() const;  // in the order of their names

 private:
  irc::CaseMapping mapping_ = irc::CaseMapping::Rfc1459;
  std::map<std::string, Member> members_;
};

}  // namespace parlor::client

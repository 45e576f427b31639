#include "client/Roster.h"

namespace parlor::client {

void Roster::clear(irc::CaseMapping mapping) {
  members_.clear();
  mapping_ = mapping;
}

Member* Roster::find(std::string_view nick) {
  const auto found = members_.find(irc::fold(mapping_, nick));
  return found == members_.end() ? nullptr : &found->second;
}

const Member* Roster::find(std::string_view nick) const {
  return const_cast<Roster*>(this)->find(nick);
}

Member& Roster::put(Member member) {
  std::string key = irc::fold(mapping_, member.nick);
  return members_[std::move(key)] = std::move(member);
}

bool Roster::remove(std::string_view nick) {
  return members_.erase(irc::fold(mapping_, nick)) > 0;
}

Member* Roster::rename(std::string_view from, std::string_view to) {
  auto node = members_.extract(irc::fold(mapping_, from));
  if (node.empty()) return nullptr;
  node.key() = irc::fold(mapping_, to);
  node.mapped().nick = to;
  members_.erase(node.key());
  return &members_.insert(std::move(node)).position->second;
}

std::vector<Member> Roster::list() const {
  std::vector<Member> result;
  result.reserve(members_.size());
  for (const auto& [key, member] : members_) result.push_back(member);
  return result;
}

}  // namespace parlor::client

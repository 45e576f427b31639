#include "client/Reactions.h"

#include <algorithm>

#include "irc/TextFormat.h"

namespace parlor::client {
namespace {

constexpr std::size_t kMostSigns = 50;

}  // namespace

bool react(std::vector<Reaction>& reactions, const std::string& wire, const std::string& nick,
           bool add) {
  const std::string text = irc::withoutFormatting(wire);
  auto found = std::find_if(reactions.begin(), reactions.end(),
                            [&](const Reaction& reaction) { return reaction.text == text; });
  if (found == reactions.end()) {
    if (!add || text.empty() || reactions.size() >= kMostSigns) return false;
    reactions.push_back({text, {nick}});
    return true;
  }
  const auto who = std::find(found->nicks.begin(), found->nicks.end(), nick);
  if (add == (who != found->nicks.end())) return false;
  if (add)
    found->nicks.push_back(nick);
  else
    found->nicks.erase(who);
  if (found->nicks.empty()) reactions.erase(found);
  return true;
}

}  // namespace parlor::client

#include "irc/Capability.h"

#include <array>

namespace parlor::irc {
namespace {

constexpr std::array<std::string_view, kCapabilityCount> kNames = {
    "message-tags",
    "server-time",
    "batch",
    "echo-message",
    "labeled-response",
    "multi-prefix",
    "extended-join",
    "away-notify",
    "account-notify",
    "account-tag",
    "chghost",
    "setname",
    "invite-notify",
    "userhost-in-names",
    "standard-replies",
    "cap-notify",
    "sasl",
    "extended-monitor",
    "no-implicit-names",
    "draft/no-implicit-names",
    "draft/chathistory",
    "draft/event-playback",
    "draft/read-marker",
    "draft/message-redaction",
    "draft/multiline",
    "draft/channel-rename",
    "draft/account-registration",
    "draft/pre-away",
    "draft/extended-isupport",
    "draft/metadata-3",
    "sts",
    "soju.im/search",
    "parlor.chat/cid",
    "parlor.chat/seq",
    "parlor.chat/resume",
};
static_assert(!kNames.back().empty(), "every capability has a name");
static_assert(kCapabilityCount <= 64, "a set is one word");

}  // namespace

std::string_view nameOf(Capability capability) {
  return kNames[static_cast<std::size_t>(capability)];
}

std::optional<Capability> capabilityByName(std::string_view name) {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == name) return static_cast<Capability>(i);
  }
  return std::nullopt;
}

std::vector<Capability> CapabilitySet::list() const {
  std::vector<Capability> result;
  for (int i = 0; i < kCapabilityCount; ++i) {
    const auto capability = static_cast<Capability>(i);
    if (has(capability)) result.push_back(capability);
  }
  return result;
}

}  // namespace parlor::irc

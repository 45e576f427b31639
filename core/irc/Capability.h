// The IRCv3 capabilities that either side of Parlor knows, and a set of them in one word. The set
// is also the key under which delivery shares encoded lines. Values, any thread.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parlor::irc {

enum class Capability : std::uint8_t {
  MessageTags,
  ServerTime,
  Batch,
  EchoMessage,
  LabeledResponse,
  MultiPrefix,
  ExtendedJoin,
  AwayNotify,
  AccountNotify,
  AccountTag,
  Chghost,
  Setname,
  InviteNotify,
  UserhostInNames,
  StandardReplies,
  CapNotify,
  Sasl,
  ExtendedMonitor,
  NoImplicitNames,
  DraftNoImplicitNames,
  ChatHistory,
  EventPlayback,
  ReadMarker,
  MessageRedaction,
  Multiline,
  ChannelRename,
  AccountRegistration,
  PreAway,
  ExtendedIsupport,
  Metadata,
  Sts,
  Search,     // soju.im/search
  ParlorCid,  // docs/extensions.md: exactly once, sequence numbers, return
  ParlorSeq,
  ParlorResume,
  Count
};

inline constexpr int kCapabilityCount = static_cast<int>(Capability::Count);

std::string_view nameOf(Capability capability);  // "draft/chathistory"
std::optional<Capability> capabilityByName(std::string_view name);

class CapabilitySet {
 public:
  constexpr CapabilitySet() = default;
  constexpr CapabilitySet(std::initializer_list<Capability> capabilities) {
    for (const Capability capability : capabilities) add(capability);
  }

  constexpr bool has(Capability capability) const { return (bits_ & bit(capability)) != 0; }
  constexpr void add(Capability capability) { bits_ |= bit(capability); }
  constexpr void remove(Capability capability) { bits_ &= ~bit(capability); }
  constexpr void set(Capability capability, bool on) { on ? add(capability) : remove(capability); }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr std::uint64_t bits() const { return bits_; }
  constexpr CapabilitySet operator&(CapabilitySet other) const { return of(bits_ & other.bits_); }
  constexpr CapabilitySet operator|(CapabilitySet other) const { return of(bits_ | other.bits_); }
  std::vector<Capability> list() const;  // in the order of the enumeration
  constexpr auto operator<=>(const CapabilitySet&) const = default;

 private:
  static constexpr std::uint64_t bit(Capability c) { return 1ULL << static_cast<int>(c); }
  static constexpr CapabilitySet of(std::uint64_t bits) {
    CapabilitySet set;
    set.bits_ = bits;
    return set;
  }

  std::uint64_t bits_ = 0;
};

}  // namespace parlor::irc

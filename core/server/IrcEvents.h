// Events as IRC lines for one kind of receiver. What differs between receivers is in the view, so
// that delivery can render once and share the bytes. Pure functions over the world; loop thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chat/Event.h"
#include "chat/World.h"
#include "irc/Capability.h"
#include "irc/IrcMessage.h"

namespace parlor::server {

struct IrcView {
  irc::CapabilitySet capabilities;
  bool self = false;  // the receiver is the one who did it
  const chat::World& world;
  const std::string& serverName;
  std::string_view batch = {};  // the open batch that the lines belong to; empty: none
  bool replayed = false;        // as it was then, without what is so now
};

// The capabilities that change how an event looks: the rest need no rendering of their own.
irc::CapabilitySet renderingCapabilities();

// Lines with their ends; empty where this receiver hears nothing of such an event.
std::string renderIrc(const chat::Event& event, const IrcView& view);
// The place of a message that was taken back, as the REDACT that did it; `by` may be empty.
std::string renderTakenBack(const chat::Event& event, const std::string& by,
                            const std::string& reason, const IrcView& view);

std::string_view doorName(chat::Door door);  // parlor.chat/door: "plain"

std::string prefixOf(const chat::Source& source, const std::string& serverName);
// MODE parameters as "+o-v" and their arguments.
std::vector<std::string> modeParams(const std::vector<chat::ModeChange>& changes);

}  // namespace parlor::server

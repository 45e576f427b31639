// An IRC session: frames lines, refuses what is no text or too long, makes Commands and renders
// replies. Modern IRC; IRCv3 message-tags, labeled-response, standard-replies. Loop thread only.
#pragma once

#include <string>

#include "chat/Command.h"
#include "irc/IrcFramer.h"
#include "irc/IrcMessage.h"
#include "server/Protocol.h"

namespace parlor::server {

struct Core;
class Session;

class IrcProtocol final : public Protocol {
 public:
  IrcProtocol(Core& core, Session& session) : core_(core), session_(session) {}

  DialectKind kind() const override { return DialectKind::Irc; }
  void feed(std::string_view bytes) override { framer_.feed(bytes); }
  bool step() override;
  std::string render(const Reply& reply) override;
  std::string goodbye(const std::string& reason) override;

 private:
  void take(std::string_view line);
  bool flood();
  void refuseTooLong(std::string_view line);
  void refuseBytes(const irc::IrcMessage& message);
  chat::Command commandOf(irc::IrcMessage message) const;
  std::string labelOf(const irc::IrcMessage& message) const;

  Core& core_;
  Session& session_;
  irc::IrcFramer framer_;
};

}  // namespace parlor::server

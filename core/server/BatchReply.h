// One answer of many lines: opens a batch where the receiver knows them, tags its lines, closes it
// (IRCv3 batch). A label stands on the opening (labeled-response), so the lines may follow over
// many turns; without batches they are plain lines, held together by nothing but their label.
// Loop thread; the core outlives it, the session need not.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "irc/IrcMessage.h"
#include "server/Core.h"

namespace parlor::server {

class BatchReply {
 public:
  // Opens it. `tags` are for who has message-tags.
  BatchReply(const Core& core, Session& session, std::string_view type,
             std::initializer_list<std::string_view> params, const irc::Tags& tags = {});

  const std::string& reference() const { return reference_; }  // empty: no batch
  // A line of the server's own.
  void line(Session& session, irc::IrcMessage message) const;
  // Lines with their ends, tagged already.
  void lines(Session& session, std::string bytes) const;
  void close(Session& session) const;

 private:
  const std::string& serverName_;
  std::string reference_;
};

}  // namespace parlor::server

#include "server/BatchReply.h"

#include <utility>

#include "server/Wire.h"

namespace parlor::server {

BatchReply::BatchReply(const Core& core, Session& session, std::string_view type,
                       std::initializer_list<std::string_view> params, const irc::Tags& tags)
    : serverName_(core.config.serverName) {
  if (!session.capabilities.has(irc::Capability::Batch)) return;
  irc::IrcMessage opening("BATCH");
  const std::string reference = session.newBatch();
  opening.params = {'+' + reference, std::string(type)};
  opening.params.insert(opening.params.end(), params.begin(), params.end());
  if (const std::string label = session.takeLabel(); !label.empty()) {
    opening.setTag("label", label);
  }
  if (session.capabilities.has(irc::Capability::MessageTags)) {
    opening.tags.insert(opening.tags.end(), tags.begin(), tags.end());
  }
  line(session, std::move(opening));
  reference_ = reference;
}

void BatchReply::line(Session& session, irc::IrcMessage message) const {
  message.source = serverName_;
  if (!reference_.empty()) message.setTag("batch", reference_);
  std::string bytes;
  wire::sendIrcLine(bytes, message.serialize());
  lines(session, std::move(bytes));
}

void BatchReply::lines(Session& session, std::string bytes) const {
  if (!bytes.empty()) session.send(io::makeShared(std::move(bytes)), Origin::Own);
}

void BatchReply::close(Session& session) const {
  if (reference_.empty()) return;
  std::string bytes;
  wire::sendIrcLine(bytes, ':' + serverName_ + " BATCH -" + reference_);
  lines(session, std::move(bytes));
}

}  // namespace parlor::server

#include "server/IrcProtocol.h"

#include <fmt/format.h>

#include "base/Utf8.h"
#include "server/CommandTable.h"
#include "server/Core.h"
#include "server/Replies.h"
#include "server/Wire.h"

namespace parlor::server {
namespace {

constexpr std::size_t kLabelBytes = 64;

std::string_view standardWord(Reply::Kind kind) {
  if (kind == Reply::Kind::Fail) return "FAIL";
  return kind == Reply::Kind::Warn ? "WARN" : "NOTE";
}

}  // namespace

bool IrcProtocol::step() {
  const std::optional<irc::IrcFrame> frame = framer_.next();
  if (!frame) return false;
  switch (frame->kind) {
    case irc::IrcFrame::Kind::Line:
      take(frame->line);
      break;
    case irc::IrcFrame::Kind::TooLong:
      refuseTooLong(frame->line);
      break;
    case irc::IrcFrame::Kind::Flood:
      return flood();
  }
  return true;
}

bool IrcProtocol::flood() {
  const std::string reason = core_.texts(Text::LineFlood);
  if (session_.user) core_.quit(session_.user, reason);
  session_.finish(reason);
  return true;
}

void IrcProtocol::take(std::string_view line) {
  std::optional<irc::IrcMessage> message = irc::IrcMessage::parse(line);
  if (!message) return;
  if (!base::isValidUtf8(line)) return refuseBytes(*message);
  core_.commands.run(core_, session_, commandOf(std::move(*message)));
}

// The label is answered where the tags themselves were read.
void IrcProtocol::refuseTooLong(std::string_view line) {
  const std::optional<irc::IrcMessage> message = irc::IrcMessage::parse(line);
  if (message) session_.beginLabel(labelOf(*message));
  session_.reply(replies::inputTooLong());
  session_.endLabel();
}

// IRCv3 UTF8ONLY: the line is rejected, and nothing of it happens.
void IrcProtocol::refuseBytes(const irc::IrcMessage& message) {
  const bool verbIsText = base::isValidUtf8(message.command);
  session_.beginLabel(labelOf(message));
  session_.reply(Reply::fail(verbIsText ? message.command : "*", "INVALID_UTF8", {},
                             "Message rejected, your client should send UTF-8"));
  session_.endLabel();
}

std::string IrcProtocol::labelOf(const irc::IrcMessage& message) const {
  if (!session_.capabilities.has(irc::Capability::LabeledResponse)) return {};
  const std::string* label = message.tag("label");
  if (label == nullptr || label->size() > kLabelBytes || !base::isValidUtf8(*label)) return {};
  return *label;
}

chat::Command IrcProtocol::commandOf(irc::IrcMessage message) const {
  chat::Command command;
  command.label = labelOf(message);
  if (const std::string* batch = message.tag("batch")) command.batch = *batch;
  command.continues = message.tag("draft/multiline-concat") != nullptr;
  if (session_.capabilities.has(irc::Capability::ParlorCid)) {
    const std::string* cid = message.tag("parlor.chat/cid");
    if (cid != nullptr) command.cid = cid->empty() ? "*" : *cid;  // an empty one is a wrong one
  }
  for (auto& tag : message.tags) {
    if (tag.first.starts_with('+')) command.tags.push_back(std::move(tag));
  }
  command.verb = std::move(message.command);
  command.params = std::move(message.params);
  return command;
}

std::string IrcProtocol::render(const Reply& reply) {
  irc::IrcMessage message;
  message.source = core_.config.serverName;
  switch (reply.kind) {
    case Reply::Kind::Numeric:
      message.command = irc::codeOf(reply.numeric);
      message.params.push_back(core_.nickOf(session_));
      break;
    case Reply::Kind::Notice:
      message.command = "NOTICE";
      message.params.push_back(core_.nickOf(session_));
      break;
    case Reply::Kind::Protocol:
      message.command = reply.command;
      message.source = reply.source;
      break;
    default:
      message.command = standardWord(reply.kind);
      message.params = {reply.command, reply.code};
  }
  message.params.insert(message.params.end(), reply.params.begin(), reply.params.end());
  if (reply.hasText) message.params.push_back(reply.text);
  std::string bytes;
  wire::sendIrcLine(bytes,
                    message.serialize(reply.hasText ? irc::Colon::Always : irc::Colon::AsNeeded));
  return bytes;
}

std::string IrcProtocol::goodbye(const std::string& reason) {
  std::string bytes;
  wire::sendIrcLine(bytes, fmt::format("ERROR :Closing link: {}", reason));
  return bytes;
}

}  // namespace parlor::server

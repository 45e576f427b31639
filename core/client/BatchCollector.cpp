#include "client/BatchCollector.h"

#include <algorithm>
#include <utility>

namespace parlor::client {
namespace {

// Inside a labeled-response the label is on the outer batch alone.
void inheritLabel(const irc::Tags& outer, irc::Tags& inner) {
  const auto isLabel = [](const auto& tag) { return tag.first == "label"; };
  const auto label = std::find_if(outer.begin(), outer.end(), isLabel);
  if (label != outer.end() && std::none_of(inner.begin(), inner.end(), isLabel)) {
    inner.push_back(*label);
  }
}

// draft/multiline: the lines of the batch as one message with the tags of its opening.
irc::IrcMessage joinLines(const Batch& batch) {
  irc::IrcMessage whole = batch.messages.front();
  whole.tags = batch.tags;
  whole.params.resize(2);
  for (std::size_t i = 1; i < batch.messages.size(); ++i) {
    const irc::IrcMessage& piece = batch.messages[i];
    if (!piece.tag("draft/multiline-concat")) whole.params[1] += '\n';
    whole.params[1] += piece.param(1);
  }
  return whole;
}

}  // namespace

void BatchCollector::take(irc::IrcMessage message) {
  if (message.is("BATCH") && message.param(0).size() > 1) {
    const std::string reference(message.param(0).substr(1));
    return message.param(0).front() == '+' ? start(message) : finish(reference);
  }
  const std::string parent(message.tagOr("batch", ""));
  deliver(parent, std::move(message));
}

void BatchCollector::start(const irc::IrcMessage& opening) {
  if (open_.size() >= kMaxOpen) return;
  Open open;
  open.parent = opening.tagOr("batch", "");
  open.batch.tags = opening.tags;
  open.batch.type = opening.param(1);
  if (opening.params.size() > 2) {
    open.batch.params.assign(opening.params.begin() + 2, opening.params.end());
  }
  open_.insert_or_assign(std::string(opening.param(0).substr(1)), std::move(open));
}

void BatchCollector::deliver(const std::string& parent, irc::IrcMessage message) {
  const auto found = parent.empty() ? open_.end() : open_.find(parent);
  if (found == open_.end()) return handler_.onMessage(message);
  auto& messages = found->second.batch.messages;
  if (messages.size() < kMaxMessages) messages.push_back(std::move(message));
}

void BatchCollector::finish(const std::string& reference) {
  auto node = open_.extract(reference);
  if (node.empty()) return;
  auto& [batch, parent] = node.mapped();
  if (batch.type == "draft/multiline") {
    if (!batch.messages.empty()) deliver(parent, joinLines(batch));
  } else if (batch.type == "chathistory") {
    const auto outer = open_.find(parent);
    if (outer != open_.end()) inheritLabel(outer->second.batch.tags, batch.tags);
    handler_.onHistory(std::move(batch));
  } else if (batch.type == "soju.im/search") {
    handler_.onFound(std::move(batch));
  } else {
    for (irc::IrcMessage& message : batch.messages) {
      if (batch.type == "labeled-response") inheritLabel(batch.tags, message.tags);
      deliver(parent, std::move(message));
    }
  }
}

}  // namespace parlor::client

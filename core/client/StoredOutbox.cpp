#include "client/StoredOutbox.h"

namespace parlor::client {
namespace {

store::KeptMessage keptFrom(const OutboxEntry& entry) {
  return {entry.cid,    entry.network,        entry.target,  static_cast<int>(entry.kind),
          entry.action, entry.text,           entry.replyTo, entry.at,
          entry.sent,   toKept(entry.failure)};
}

OutboxEntry entryFrom(const store::KeptMessage& message) {
  OutboxEntry entry;
  entry.cid = message.cid, entry.network = message.network, entry.target = message.target;
  entry.kind = message.kind == static_cast<int>(chat::SpeechKind::Notice)
                   ? chat::SpeechKind::Notice
                   : chat::SpeechKind::Message;
  entry.action = message.action;
  entry.text = message.text, entry.replyTo = message.replyTo;
  entry.at = message.at;
  entry.sent = message.sent;
  entry.failure = problemFromKept(message.failure);
  return entry;
}

}  // namespace

void StoredOutbox::put(const OutboxEntry& entry, Kept kept) {
  store_.putMessage(keptFrom(entry), std::move(kept));
}

void StoredOutbox::remove(const std::string& cid) {
  store_.removeMessage(cid);
}

std::vector<OutboxEntry> StoredOutbox::load(const std::string& network) const {
  std::vector<OutboxEntry> entries;
  for (const store::KeptMessage& message : store_.messages(network)) {
    entries.push_back(entryFrom(message));
  }
  return entries;
}

void StoredOutbox::saveToken(const std::string& network, const std::string& token) {
  store_.saveToken(network, token);
}

std::string StoredOutbox::token(const std::string& network) const {
  return store_.token(network);
}

}  // namespace parlor::client

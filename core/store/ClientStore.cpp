#include "store/ClientStore.h"

#include <algorithm>
#include <utility>

#include "store/ClientStoreImpl.h"

namespace parlor::store {

ClientStore::ClientStore(Options options, Executor toLoop, const base::Clock& clock)
    : impl_(std::make_shared<Impl>(std::move(options), std::move(toLoop), clock)) {
  impl_->start();
}

ClientStore::~ClientStore() {
  impl_->stop();
}

void ClientStore::whenReady(std::function<void()> task) {
  if (impl_->ready_) return impl_->tell([task = std::move(task)](Impl&) { task(); });
  impl_->waiting_.push_back(std::move(task));
}

const ClientHealth& ClientStore::health() const {
  return impl_->health_;
}

void ClientStore::setHealthChanged(std::function<void(const ClientHealth&)> handler) {
  impl_->healthChanged_ = std::move(handler);
}

bool ClientStore::keepsLines() const {
  return impl_->health_.state != ClientHealth::State::MemoryOnly;
}

void ClientStore::putMessage(const KeptMessage& message, Done kept) {
  impl_->memory_.messages[message.cid] = message;
  if (!keepsLines()) return kept({});
  ClientJob job;
  job.urgent = true;
  job.work = [message](ClientWriter& writer) { return writer.putMessage(message); };
  job.done = [impl = impl_.get(), kept = std::move(kept)](const base::Status& status) {
    impl->tell([kept, status](Impl&) { kept(status); });
  };
  impl_->submit(std::move(job));
}

void ClientStore::removeMessage(const std::string& cid) {
  if (impl_->memory_.messages.erase(cid) == 0) return;
  impl_->submit([cid](ClientWriter& writer) { return writer.removeMessage(cid); });
}

std::vector<KeptMessage> ClientStore::messages(const std::string& network) const {
  std::vector<KeptMessage> found;
  for (const auto& [cid, message] : impl_->memory_.messages) {
    if (message.network == network) found.push_back(message);
  }
  return found;
}

void ClientStore::saveToken(const std::string& network, const std::string& token) {
  impl_->memory_.tokens[network] = token;
  ClientJob job;
  job.urgent = true;  // it names this device: without it the server does not know us again
  job.work = [network, token](ClientWriter& w) { return w.saveToken(network, token); };
  impl_->submit(std::move(job));
}

std::string ClientStore::token(const std::string& network) const {
  const auto found = impl_->memory_.tokens.find(network);
  return found == impl_->memory_.tokens.end() ? std::string() : found->second;
}

void ClientStore::saveNetwork(const KeptNetwork& network) {
  auto& all = impl_->memory_.networks;
  auto known = std::find_if(all.begin(), all.end(), [&](const KeptNetwork& other) {
    return other.identity == network.identity;
  });
  if (known != all.end() && *known == network) return;
  if (known == all.end()) known = all.insert(all.end(), network);
  *known = network;
  const int position = static_cast<int>(known - all.begin());
  impl_->submit([network, position](ClientWriter& w) { return w.saveNetwork(network, position); });
}

void ClientStore::removeNetwork(const std::string& identity) {
  std::erase_if(impl_->memory_.networks,
                [&](const KeptNetwork& network) { return network.identity == identity; });
  impl_->submit([identity](ClientWriter& writer) { return writer.removeNetwork(identity); });
}

std::vector<KeptNetwork> ClientStore::networks() const {
  return impl_->memory_.networks;
}

void ClientStore::changeConversation(const ConversationKey& key,
                                     const std::function<void(KeptConversation&)>& change) {
  KeptConversation& known = impl_->memory_.conversations[ClientMemory::keyOf(key)];
  const KeptConversation before = known;
  known.key = key;
  change(known);
  const bool same = before.key.name == known.key.name && before.kind == known.kind &&
                    before.standing == known.standing && before.readUpTo == known.readUpTo &&
                    before.draft == known.draft && before.roomKey == known.roomKey;
  if (same) return;
  impl_->submit([kept = known](ClientWriter& writer) { return writer.saveConversation(kept); });
}

std::vector<KeptConversation> ClientStore::conversations(const std::string& network) const {
  std::vector<KeptConversation> found;
  for (const auto& [key, conversation] : impl_->memory_.conversations) {
    if (key.first == network) found.push_back(conversation);
  }
  return found;
}

const KeptConversation* ClientStore::conversation(const ConversationKey& key) const {
  const auto found = impl_->memory_.conversations.find(ClientMemory::keyOf(key));
  return found == impl_->memory_.conversations.end() ? nullptr : &found->second;
}

void ClientStore::addLines(const ConversationKey& where, std::vector<KeptLine> lines,
                           KeptSide side) {
  if (lines.empty() || !keepsLines()) return;
  ClientJob job;
  job.lines = where;
  job.work = [where, lines = std::move(lines), side](ClientWriter& writer) {
    return writer.addLines(where, lines, side);
  };
  impl_->submit(std::move(job));
}

void ClientStore::addPiece(const ConversationKey& where, KeptPiece piece) {
  if (!keepsLines()) return;
  impl_->submit([where, piece = std::move(piece)](ClientWriter& writer) {
    return writer.addPiece(where, piece);
  });
}

void ClientStore::updateLine(const ConversationKey& where, std::string msgid,
                             std::function<void(KeptLine&)> change) {
  impl_->submit([where, msgid = std::move(msgid), change = std::move(change)](ClientWriter& w) {
    return w.updateLine(where, msgid, change);
  });
}

void ClientStore::removeGapBefore(const ConversationKey& where, std::string msgid) {
  impl_->submit([where, msgid = std::move(msgid)](ClientWriter& writer) {
    return writer.removeGapBefore(where, msgid);
  });
}

void ClientStore::page(LinesRequest request, Answer<LinesPage> answer, Cancellation cancel) {
  impl_->ask<LinesPage>(
      [request = std::move(request)](ClientReader& reader) { return reader.page(request); },
      std::move(answer), std::move(cancel));
}

void ClientStore::search(LineSearch request, Answer<LineSearchPage> answer, Cancellation cancel) {
  impl_->ask<LineSearchPage>(
      [request = std::move(request), cancel, impl = impl_.get()](ClientReader& reader) {
        auto found = reader.search(request, cancel);
        if (!found && SearchTable::isDamage(found.error())) {
          impl->putWork([](ClientWriter& writer) { return writer.rebuildSearch(); });
        }
        return found;
      },
      std::move(answer), cancel);
}

}  // namespace parlor::store

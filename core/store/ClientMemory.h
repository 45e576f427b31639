// What client.db holds of that which a ClientStore also keeps in memory: unsent messages, tokens,
// networks and conversations. Values, and how they are read from the file and written to it.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/Result.h"
#include "store/ClientRecords.h"
#include "store/ClientWriter.h"
#include "store/Database.h"

namespace parlor::store {

struct ClientMemory {
  using Key = std::pair<std::string, std::string>;  // network, folded name
  static Key keyOf(const ConversationKey& where);

  std::map<std::string, KeptMessage> messages;  // by cid
  std::map<std::string, std::string> tokens;
  std::vector<KeptNetwork> networks;
  std::map<Key, KeptConversation> conversations;
};

base::Result<ClientMemory> readMemory(Database& database);
// All of it, in place of what the file has. Inside a job's transaction.
base::Status writeMemory(ClientWriter& writer, const ClientMemory& memory);

}  // namespace parlor::store

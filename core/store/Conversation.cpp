#include "store/Conversation.h"

#include "chat/Names.h"

namespace parlor::store {

std::string identityOf(std::string_view account, std::string_view device, chat::UserId user) {
  if (!account.empty()) return "a:" + chat::foldName(account);
  if (!device.empty()) return "d:" + std::string(device);
  return "u:" + std::to_string(user.number);
}

}  // namespace parlor::store

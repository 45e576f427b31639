#include "store/Conversation.h"

namespace parlor::store {

std::string identityOf(std::string_view account, std::string_view device, chat::UserId user) {
  if (!account.empty()) {
    std::string key = "a:";
    for (const char c : account) key += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return key;
  }
  if (!device.empty()) return "d:" + std::string(device);
  return "u:" + std::to_string(user.number);
}

}  // namespace parlor::store

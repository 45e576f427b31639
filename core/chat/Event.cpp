#include "chat/Event.h"

namespace parlor::chat {
namespace {

bool hasLastingTag(const ClientTags& tags) {
  for (const auto& [key, value] : tags) {
    if (key == "+draft/react" || key == "+draft/unreact") return true;
  }
  return false;
}

}  // namespace

bool isEphemeral(const Event& event) {
  const auto* said = std::get_if<Said>(&event.body);
  return said != nullptr && said->kind == SpeechKind::Tags && !hasLastingTag(event.tags);
}

}  // namespace parlor::chat

#include "irc/Source.h"

namespace parlor::irc {

Source Source::parse(std::string_view text) {
  Source source;
  const std::size_t at = text.rfind('@');
  const std::size_t bang = text.substr(0, at).find('!');
  if (at != std::string_view::npos) {
    source.host = text.substr(at + 1);
    text = text.substr(0, at);
  }
  source.nick = text.substr(0, bang);
  if (bang != std::string_view::npos) source.user = text.substr(bang + 1);
  return source;
}

std::string Source::toString() const {
  std::string text = nick;
  if (!user.empty()) text += '!' + user;
  if (!host.empty()) text += '@' + host;
  return text;
}

bool Source::looksLikeServer() const {
  return user.empty() && host.empty() && nick.find('.') != std::string::npos;
}

}  // namespace parlor::irc

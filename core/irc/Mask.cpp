#include "irc/Mask.h"

#include "irc/Source.h"

namespace parlor::irc {
namespace {

std::size_t nextCodePoint(std::string_view text, std::size_t at) {
  ++at;
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
  return at;
}

std::string squeezeStars(std::string_view mask) {
  std::string squeezed;
  for (const char c : mask) {
    if (c != '*' || squeezed.empty() || squeezed.back() != '*') squeezed += c;
  }
  return squeezed;
}

std::string orStar(std::string_view part) {
  return part.empty() ? "*" : squeezeStars(part);
}

}  // namespace

bool matchesMask(std::string_view mask, std::string_view text, CaseMapping mapping) {
  std::size_t m = 0, t = 0;
  std::size_t star = std::string_view::npos, resume = 0;  // only the last star is ever retried
  while (t < text.size()) {
    if (m < mask.size() && mask[m] == '*') {
      star = ++m, resume = t;
    } else if (m < mask.size() && mask[m] == '?') {
      ++m, t = nextCodePoint(text, t);
    } else if (m < mask.size() && fold(mapping, mask[m]) == fold(mapping, text[t])) {
      ++m, ++t;
    } else if (star != std::string_view::npos) {
      m = star, t = ++resume;
    } else {
      return false;
    }
  }
  while (m < mask.size() && mask[m] == '*') ++m;
  return m == mask.size();
}

bool hasWildcard(std::string_view mask) {
  return mask.find_first_of("*?") != std::string_view::npos;
}

std::string normaliseMask(std::string_view mask) {
  const std::size_t bang = mask.find('!');
  const std::size_t at = mask.find('@', bang == std::string_view::npos ? 0 : bang);
  if (bang == std::string_view::npos && at != std::string_view::npos) {
    return "*!" + orStar(mask.substr(0, at)) + "@" + orStar(mask.substr(at + 1));
  }
  const Source parts = Source::parse(mask);
  return orStar(parts.nick) + "!" + orStar(parts.user) + "@" + orStar(parts.host);
}

}  // namespace parlor::irc

#include "irc/CaseMapping.h"

#include <algorithm>

namespace parlor::irc {

std::optional<CaseMapping> caseMappingByName(std::string_view name) {
  if (name == "ascii") return CaseMapping::Ascii;
  if (name == "rfc1459") return CaseMapping::Rfc1459;
  if (name == "rfc1459-strict" || name == "strict-rfc1459") return CaseMapping::Rfc1459Strict;
  return std::nullopt;
}

char fold(CaseMapping mapping, char c) {
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
  if (mapping == CaseMapping::Ascii) return c;
  if (c >= '[' && c <= ']') return static_cast<char>(c - '[' + '{');
  return c == '~' && mapping == CaseMapping::Rfc1459 ? '^' : c;
}

std::string fold(CaseMapping mapping, std::string_view name) {
  std::string folded(name);
  for (char& c : folded) c = fold(mapping, c);
  return folded;
}

bool sameName(CaseMapping mapping, std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [mapping](char x, char y) { return fold(mapping, x) == fold(mapping, y); });
}

}  // namespace parlor::irc

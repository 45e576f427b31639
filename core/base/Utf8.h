// UTF-8 at the edges: validate, repair and cut bytes that came from a wire or a file, so that
// everything inside the program may assume valid UTF-8. Pure functions, any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace parlor::base {

// True when `bytes` is well-formed UTF-8 (no overlong forms, surrogates or values over U+10FFFF).
bool isValidUtf8(std::string_view bytes);

// Well-formed UTF-8 with U+FFFD in place of every maximal ill-formed part.
std::string repairUtf8(std::string_view bytes);

// The longest prefix of valid `text` of at most `limit` bytes that ends on a code point boundary.
std::string_view clipUtf8(std::string_view text, std::size_t limit);

// Decodes the code point at `at` in valid `text` and moves `at` behind it. REQUIRES: at < size.
char32_t decodeUtf8(std::string_view text, std::size_t& at);
void appendUtf8(std::string& text, char32_t codePoint);

// Control characters made visible (U+0007 -> "^G", C1 -> "\x9b"), tabs kept as spaces: what may be
// shown on a terminal or in a log without changing its state.
std::string escapeControls(std::string_view text);

}  // namespace parlor::base

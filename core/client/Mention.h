// Whether a line speaks to somebody. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace parlor::client {

// True when `word` stands in `text` in any ASCII case and not inside a longer ASCII word.
bool mentions(std::string_view text, std::string_view word);

}  // namespace parlor::client

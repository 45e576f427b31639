#include "base/Result.h"

#include <system_error>

namespace parlor::base {

Error systemError(std::string_view what, int code) {
  std::string text(what);
  text += ": ";
  text += std::generic_category().message(code);
  return {std::move(text), code};
}

}  // namespace parlor::base

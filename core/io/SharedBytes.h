// Bytes that many send queues hold at once: encoded once, referenced by every receiver, freed when
// the last of them has sent it. Immutable, so any thread.
#pragma once

#include <memory>
#include <string>

namespace parlor::io {

using SharedBytes = std::shared_ptr<const std::string>;

inline SharedBytes makeShared(std::string bytes) {
  return std::make_shared<const std::string>(std::move(bytes));
}

}  // namespace parlor::io

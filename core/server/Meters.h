// How many bytes go over each connection: a meter between the socket and everything above it, so
// that what TLS adds is counted too. Loop thread only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>

#include "chat/Ids.h"
#include "io/Connection.h"

namespace parlor::server {

struct ByteCount {
  std::uint64_t received = 0, sent = 0;
  bool operator==(const ByteCount&) const = default;
};

class Meters {
 public:
  // Counts from here on what goes over the session's connection. It stays in the sum when the
  // connection is gone.
  void attach(io::Connection& connection, chat::SessionId session);

  ByteCount of(chat::SessionId session) const;  // zero for one that is gone
  ByteCount sum() const { return *sum_; }

 private:
  std::map<chat::SessionId, std::weak_ptr<const ByteCount>> counts_;
  std::size_t pruneAt_ = 0;
  const std::shared_ptr<ByteCount> sum_ = std::make_shared<ByteCount>();
};

}  // namespace parlor::server

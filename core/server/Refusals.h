// Connections that may not come in: each is told why in one line and closed. Only so many at once,
// for a moment each; beyond that they are closed without a word. Loop thread only.
#pragma once

#include <list>
#include <memory>
#include <string>

#include "io/Connection.h"
#include "server/Config.h"

namespace parlor::server {

class Refusals {
 public:
  Refusals();
  ~Refusals();
  Refusals(const Refusals&) = delete;
  Refusals& operator=(const Refusals&) = delete;

  void refuse(std::unique_ptr<io::Connection> connection, ListenerKind kind,
              const std::string& why);

 private:
  struct Refused;
  std::list<std::unique_ptr<Refused>> refused_;
};

}  // namespace parlor::server

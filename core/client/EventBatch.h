// The events of one turn, in order, on their way to the window. Lines that follow each other in one
// buffer travel as one event, also when other buffers' lines came between them. Loop thread only.
#pragma once

#include <cstddef>
#include <unordered_map>
#include <vector>

#include "client/ClientEvent.h"

namespace parlor::client {

class EventBatch {
 public:
  void add(ClientEvent event);
  bool empty() const { return events_.empty(); }
  std::vector<ClientEvent> take();

 private:
  bool joinsLines(BufferId buffer, ClientEvent& event);

  std::vector<ClientEvent> events_;
  std::unordered_map<BufferId, std::size_t> lastOf_;  // index of a buffer's latest event
};

}  // namespace parlor::client

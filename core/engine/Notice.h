// What the worker tells the engine's thread, in one mailbox so that the order is kept: batches of
// client events, and what became of the servers hosted here. Values, any thread.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "client/ClientEvent.h"
#include "engine/ChatEngine.h"
#include "engine/Nearby.h"
#include "server/Server.h"

namespace parlor::engine {

struct HostOpenedNotice {
  RequestId request;
  HostId host;
  NetworkId network;
  std::string room, password;
  std::uint16_t port = 0;
  bool localOnly = false;
};
struct HostFailedNotice {
  RequestId request;
  std::string field;
  client::Problem text;
};
struct HostStatusNotice {
  HostId host;
  server::ServerStatus status;
};
struct TrafficNotice {
  HostId host;
  server::ServerTraffic traffic;
};
struct HostClosedNotice {
  HostId host;
};

struct NearbyNotice {
  std::vector<NearbyPlace> places;
};

using Notice = std::variant<std::vector<client::ClientEvent>, HostOpenedNotice, HostFailedNotice,
                            HostStatusNotice, TrafficNotice, HostClosedNotice, NearbyNotice>;

}  // namespace parlor::engine

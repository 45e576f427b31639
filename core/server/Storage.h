// What a server keeps its events in, and what it begins with: handed to its constructor. A bare
// ledger is a storage too: a server that begins with nothing and remembers nothing to ask for.
// Loop thread; ledger and history outlive the server.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "chat/Ids.h"
#include "chat/World.h"
#include "store/History.h"
#include "store/Ledger.h"
#include "store/WorldState.h"

namespace parlor::server {

// The world as the last process left it. Its people have no connections: docs/storage.md.
struct Restored {
  chat::World world;
  store::LastIds ids;                           // new ones start after these
  std::map<chat::UserId, std::string> devices;  // of those people who have one
  std::vector<chat::Event> recent;              // the last lines of the rooms, in order within each
};

struct Storage {
  store::Ledger& ledger;
  store::History* history;  // null: nothing can be asked for
  Restored restored;
  std::filesystem::path setAside;  // where a damaged file went; empty: there was none
  std::string damage;              // what was wrong with it, for the log

  Storage(store::Ledger& theLedger, store::History* theHistory = nullptr, Restored state = {})
      : ledger(theLedger), history(theHistory), restored(std::move(state)) {}
};

}  // namespace parlor::server

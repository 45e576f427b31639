// Lines from before: what is kept on this machine's disk comes first, page by page, and where that
// ends or has a gap, the server's history. Loop thread only.
#pragma once

#include <map>
#include <memory>
#include <set>

#include "client/History.h"
#include "client/Network.h"

namespace parlor::client {

class Scrollback {
 public:
  Scrollback(Network& network, History& history) : network_(network), history_(history) {}

  void fetchOlder(Buffer& buffer, const FetchOlder& command);
  void fetchUntil(Buffer& buffer, const FetchUntil& command);
  void fetchContext(const FetchContext& command);
  // The buffer's first page may be there: what was asked for before it has a place to begin at now.
  void onSettled(Buffer& buffer);
  void onLinkDown();

 private:
  struct Reach {  // a FetchUntil under way
    FetchUntil command;
    HistoryPlace place;  // everything from here on is shown
    std::size_t shown = 0;
  };
  void takeOlder(Buffer& buffer, const HistoryPlace& place, std::uint32_t count,
                 LineCache::Page page);
  void show(Buffer& buffer, LineCache::Page page);
  void reachOn(Buffer& buffer, Reach reach);
  void takeReached(Buffer& buffer, Reach reach, LineCache::Page page);

  Network& network_;
  History& history_;
  std::set<BufferId> busy_;               // asked the disk
  std::map<BufferId, FetchOlder> early_;  // wait for the first page
};

}  // namespace parlor::client

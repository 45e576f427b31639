// Lines from before: what is kept on this machine's disk comes first, page by page, and where that
// ends or has a gap, the server's history. A place far back is fetched with the lines around it
// alone. Loop thread only.
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
  void fetchBetween(Buffer& buffer, const FetchBetween& command);
  void fetchContext(const FetchContext& command);
  // The buffer's first page may be there: what was asked for before it has a place to begin at now.
  void onSettled(Buffer& buffer);
  void onLinkDown();

 private:
  void takeOlder(Buffer& buffer, const HistoryPlace& place, std::uint32_t count,
                 LineCache::Page page);
  void show(Buffer& buffer, LineCache::Page page);
  struct Piece {  // of a conversation, in one
    std::vector<Line> lines;
    ReactionMap reactions;
  };
  void reachAtServer(Buffer& buffer, const FetchUntil& command, Piece kept);
  enum class From { Disk, Server };
  void reached(Buffer& buffer, const FetchUntil& command, Piece piece, From from);
  void notReached(const FetchUntil& command);
  void goOnBetween(Buffer& buffer, const FetchBetween& command);
  void showBetween(Buffer& buffer, const FetchBetween& command, std::vector<Line> lines, bool ended,
                   From from);
  template <typename Taken>
  LineCache::Answer whileOpen(const Buffer& buffer, Taken taken);

  Network& network_;
  History& history_;
  std::set<BufferId> busy_;               // asked the disk
  std::map<BufferId, FetchOlder> early_;  // wait for the first page
};

}  // namespace parlor::client

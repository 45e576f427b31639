// The search of the moment: through what this machine keeps, page by page, and by every server
// that can search, at the same time; what both find is told once. A new search ends the one before.
// soju.im/search. Loop thread only.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "client/BatchCollector.h"
#include "client/NetworkSession.h"
#include "client/Timer.h"

namespace parlor::client {

class Searches {
 public:
  using Sessions = std::vector<std::unique_ptr<NetworkSession>>;

  Searches(ClientContext& context, const Sessions& sessions);
  ~Searches();

  void begin(const Search& command);
  // The answer of a server, or that there will be none.
  void takeBatch(Network& network, const Batch& batch);
  void takeRefusal(Network& network);

 private:
  void askStore(std::int64_t below);
  void takePage(const store::LineSearchPage& page);
  void askServers();
  std::string attributesFor(const Network& network) const;
  SearchResults::Hit hitFrom(const store::LineHit& hit) const;
  bool isNew(const std::string& network, const std::string& room, const Line& line);
  void tell(std::vector<SearchResults::Hit> hits);

  ClientContext& context_;
  const Sessions& sessions_;
  Search command_;
  store::SearchQuery query_;
  store::ConversationKey only_;
  store::Cancellation cancel_;
  bool running_ = false, storeDone_ = true;
  std::set<NetworkId> waiting_;  // for their answers
  std::set<std::string> told_;
  std::size_t hits_ = 0;
  Timer timer_;
};

}  // namespace parlor::client

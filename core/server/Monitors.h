// Who wants to know when somebody comes and goes (MONITOR), by name, whether that name is here or
// not. Loop thread only.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chat/Event.h"
#include "chat/Ids.h"
#include "chat/World.h"

namespace parlor::server {

struct Core;
class Session;

class Monitors {
 public:
  explicit Monitors(Core& core) : core_(core) {}

  // False when the list is full. The spelling is kept for this watcher.
  bool add(const Session& session, const std::string& nick);
  void remove(const Session& session, std::string_view nick);
  void clear(const Session& session);
  std::vector<std::string> list(const Session& session) const;

  // Tells the watchers of whoever the event is about.
  void notice(const chat::Event& event);
  // Watchers with extended-monitor that are not in `receivers` yet.
  void addWatchers(const chat::User& user, std::vector<Session*>& receivers) const;

 private:
  void online(const chat::Source& source);
  void offline(const std::string& nick);
  const std::set<chat::SessionId>* watchersOf(std::string_view nick) const;

  Core& core_;
  std::unordered_map<std::string, std::set<chat::SessionId>> watchers_;  // by folded nick
  std::unordered_map<chat::SessionId, std::map<std::string, std::string>>
      lists_;  // folded: spelled
};

}  // namespace parlor::server

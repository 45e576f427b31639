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
#include "irc/Numerics.h"

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

  // Who of the list is here and who is not, as after MONITOR S.
  void showStatus(Session& session) const;
  void showStatus(Session& session, const std::vector<std::string>& nicks) const;

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

// Names joined by commas, in as many lines as they need.
void replyNames(Session& session, irc::Numeric numeric, const std::vector<std::string>& names);

}  // namespace parlor::server

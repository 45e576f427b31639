// Every session by its id: tasks and timers hold ids, so that one that is gone is simply not found.
// Loop thread only.
#pragma once

#include <map>
#include <memory>

#include "chat/Ids.h"
#include "server/Session.h"

namespace parlor::server {

class SessionTable {
 public:
  Session& add(std::unique_ptr<Session> session) {
    Session& added = *session;
    sessions_.emplace(added.id, std::move(session));
    return added;
  }
  Session* find(chat::SessionId id) const {
    const auto it = sessions_.find(id);
    return it == sessions_.end() ? nullptr : it->second.get();
  }
  void remove(chat::SessionId id) { sessions_.erase(id); }
  void clear() { sessions_.clear(); }
  const std::map<chat::SessionId, std::unique_ptr<Session>>& all() const { return sessions_; }

 private:
  std::map<chat::SessionId, std::unique_ptr<Session>> sessions_;
};

}  // namespace parlor::server

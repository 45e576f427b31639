// Every session by its id: tasks and timers hold ids, so that one that is gone is simply not found.
// And by the person who sits at it, who may change to another session. Loop thread only.
//
// Invariant: a session that has a user is the one that the table has for that user.
#pragma once

#include <map>
#include <memory>
#include <unordered_map>

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
  void remove(chat::SessionId id) {
    if (Session* session = find(id)) unseat(*session);
    sessions_.erase(id);
  }
  void clear() {
    users_.clear();
    sessions_.clear();
  }

  Session* of(chat::UserId user) const {
    const auto it = users_.find(user);
    return it == users_.end() ? nullptr : it->second;
  }
  void seat(Session& session, chat::UserId user) {
    session.user = user;
    users_[user] = &session;
  }
  void unseat(Session& session) {
    users_.erase(session.user);
    session.user = {};
  }

  const std::map<chat::SessionId, std::unique_ptr<Session>>& all() const { return sessions_; }

 private:
  std::map<chat::SessionId, std::unique_ptr<Session>> sessions_;
  std::unordered_map<chat::UserId, Session*> users_;
};

}  // namespace parlor::server

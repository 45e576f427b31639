// People whose connection was lost and who may come back (docs/extensions.md, resume). For a while
// their name, rooms, modes, away message, monitors and privileges stay, and nobody else is told of
// anything; then they leave with the reason for which the connection was lost. Also those who were
// present when the last process of this server ended. Loop thread only.
//
// Invariant: a held person is in the world and has no session.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/Clock.h"
#include "chat/Ids.h"
#include "chat/World.h"
#include "io/EventLoop.h"
#include "server/Devices.h"

namespace parlor::server {

struct Core;
class Session;

class HeldSessions {
 public:
  HeldSessions(Core& core, store::DeviceTokens* kept);
  ~HeldSessions();
  HeldSessions(const HeldSessions&) = delete;
  HeldSessions& operator=(const HeldSessions&) = delete;

  // --- being told of people ---
  void present(chat::UserId user, const std::string& device);
  void gone(chat::UserId user);  // for good: they cannot be resumed any more
  // The connection ended without a goodbye. The person is held, or leaves with `reason`; either
  // way the session has no user afterwards.
  void lost(Session& session, const std::string& reason);
  // The same for somebody without a session, until that moment. For those whom a restart brought
  // back; they leave at once when their device has no token. REQUIRES: they are in the world.
  void hold(chat::UserId user, const std::string& device, const std::string& reason,
            base::SteadyTime until);
  // From now on nobody is held or sent away: the server ends, and they are present when it comes
  // back.
  void freeze() { frozen_ = true; }

  // --- coming back ---
  chat::UserId userOf(const std::string& device) const;  // who can be resumed; none: nobody
  // Who the host's own window was, under a name: it needs no token, the machine is its own.
  chat::UserId formerHost(const Session& session, const std::string& nick) const;
  // The session takes the place of the one before, which is closed if it still lingers.
  void takeOver(Session& session, chat::UserId user);
  // Tells everybody what the way in has changed: the address, and powers that a restart took.
  // REQUIRES: who comes back has been welcomed, since nothing may come before 001.
  void updatePerson(const Session& session);
  // Hands the session's client its token, a new one each time.
  void giveToken(Session& session);

  std::string deviceOf(chat::UserId user) const;  // of somebody present; empty: none
  bool isHeld(chat::UserId user) const { return held_.contains(user); }
  // May come back, now or after a connection that is not known to be lost.
  bool mayReturn(chat::UserId user) const;
  std::size_t count() const { return held_.size(); }
  // When somebody last said something, held or not.
  std::optional<base::SteadyTime> lastSpoke(chat::UserId user) const;

  Devices devices;

 private:
  // What belongs to a person and hangs on their connection.
  struct Held {
    std::string reason;
    std::string operatorClass, operatorTitle;
    std::vector<std::string> monitored;
    base::SteadyTime lastSpoke;
    io::TimerId timer;
  };

  Held heldFrom(const Session& session, const std::string& reason) const;
  bool isResumable(const Session& session) const;
  bool isCrowded(const chat::User& user) const;
  void start(chat::UserId user, Held held, base::SteadyTime until);
  void ended(chat::UserId user);

  Core& core_;
  std::map<chat::UserId, Held> held_;
  std::unordered_map<std::string, chat::UserId> users_;    // by device
  std::unordered_map<chat::UserId, std::string> devices_;  // the other way
  bool frozen_ = false;
};

}  // namespace parlor::server

// What the parts of one server share: the world, the order of events, the sessions, the way out.
// Built by Server::Impl; handlers reach it through their Context. Loop thread only.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "base/Clock.h"
#include "base/Log.h"
#include "chat/Names.h"
#include "chat/World.h"
#include "io/EventLoop.h"
#include "server/AddressLimits.h"
#include "server/Config.h"
#include "server/Delivery.h"
#include "server/RoomHistory.h"
#include "server/Sequencer.h"
#include "server/SessionTable.h"
#include "server/Storage.h"
#include "server/Texts.h"
#include "server/Turn.h"
#include "server/WhoWas.h"

namespace parlor::server {

class CommandTable;
class HeldSessions;
class Monitors;
class PasswordCheck;

// What goes with an event beside its body.
struct Publication {
  chat::ClientTags tags;
  std::string cid;
  std::string device;         // of somebody who comes in; otherwise the sender's
  Session* sender = nullptr;  // told when the event could not be kept
  std::string verb, target;   // for that telling
};

struct Core {
  Core(io::EventLoop& loop, ServerConfig config, Storage storage, const base::Clock& clock,
       const CommandTable& commands, base::Log log);
  ~Core();

  // The one way in which shared state changes: sequenced, applied, appended, delivered.
  chat::Event publish(chat::RoomId room, chat::Source source, chat::EventBody body,
                      Publication publication = {});

  chat::Source sourceOf(const chat::User& user) const;
  chat::Source serverSource() const;
  Session* sessionOf(chat::UserId user) const;
  chat::NamePolicy namePolicy() const;
  std::string nickOf(const Session& session) const;  // "*" while it has none

  // A room of that name, opened if there is none: with its history where it was open to all when it
  // was closed.
  chat::RoomId openRoom(const std::string& name, bool permanent);
  void closeIfEmpty(chat::RoomId room);  // not while the server ends: rooms survive that
  void setPermanent(chat::RoomId room, bool permanent);
  // A person leaves the server and every room. The session, if any, loses its user. Rooms that are
  // empty now are closed, unless it was the restart that emptied them.
  void quit(chat::UserId user, const std::string& reason);
  // Makes sure that a turn ends after what was just done outside of one.
  void needTurn() {
    loop.post([] {});
  }
  // What was said before, for those who ask; null: nothing is kept that could be asked for. Its
  // answers come later, when whoever asked may be gone.
  store::History* history() const { return history_; }

  io::EventLoop& loop;
  const base::Clock& clock;
  ServerConfig config;
  const CommandTable& commands;
  const base::Log log;
  store::Ledger& ledger;  // append through `publish` only
  chat::World world;
  // Present when the last process ended, and not back yet: their devices, if they have one.
  std::map<chat::UserId, std::string> absent;
  Sequencer sequencer;
  Turn turn;
  Texts texts;
  MemoryRoomHistory recent;  // the last lines of each room
  SessionTable sessions;
  Delivery delivery;
  AddressLimits addresses;
  WhoWas whowas;
  std::unique_ptr<Monitors> monitors;
  std::unique_ptr<HeldSessions> held;
  std::unique_ptr<PasswordCheck> passwords;
  base::WallTime started;
  base::SteadyTime startedSteady;
  std::string historyProblem;  // why history is not being saved; empty: all is well
  std::string historyNotice;   // what became of a damaged file; empty: there was none
  std::string historyDamage;   // what was wrong with it when it was opened, for the log
  bool ending = false;         // everybody is being sent home
  std::size_t mostPeople = 0;
  std::function<void()> statusChanged;              // at most noted: the server coalesces
  std::function<base::Status()> rehash;             // REHASH; none: not possible here
  std::function<void(const chat::Event&)> observe;  // every event, for the host's console

 private:
  store::History* const history_;
};

}  // namespace parlor::server

// What a command handler works with: who asks, what for, and the ways to answer. Handlers check the
// command against the world and either reply or publish events; they never write a line and never
// change anything themselves. Lives for one command, on the loop thread.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "chat/Command.h"
#include "server/Core.h"
#include "server/Replies.h"
#include "server/Session.h"

namespace parlor::server {

// The answer comes later: the session's input and label wait until the function that is returned
// is called, on the loop thread, with what is to be answered then. Of several for one command the
// last one ends the label. The session may be gone by then: nothing is called if it is.
std::function<void(std::function<void(Session&)>)> deferAnswer(Core& core, Session& session);

class Context {
 public:
  Context(Core& theCore, Session& theSession, const chat::Command& theCommand)
      : core(theCore), session(theSession), command(theCommand) {}

  Core& core;
  Session& session;
  const chat::Command& command;

  std::string_view param(std::size_t index) const { return command.param(index); }
  std::size_t paramCount() const { return command.params.size(); }
  const chat::World& world() const { return core.world; }
  const ServerConfig& config() const { return core.config; }
  // REQUIRES: the session is registered (a command of Stage::After). Good until the next event.
  const chat::User& user() const { return *core.world.user(session.user); }
  chat::Source source() const { return core.sourceOf(user()); }
  bool hasCapability(irc::Capability c) const { return session.capabilities.has(c); }
  bool hasPrivilege(std::string_view privilege) const;
  // May act in a room as if holding `role` there; a server operator with "rooms" always may.
  bool ranks(const chat::Room& room, chat::Role role) const;
  bool isMember(const chat::Room& room) const;

  // --- answers ---
  void reply(const Reply& answer) { session.reply(answer); }
  void fail(std::string_view code, std::initializer_list<std::string_view> about,
            std::string_view text) {
    reply(Reply::fail(command.verb, code, about, text));
  }
  using Later = std::function<void(Session&)>;
  std::function<void(Later)> defer() { return deferAnswer(core, session); }
  // A long answer in pages, pulled as the asker's queue drains: `next` writes a line or a few and
  // says whether there are more. Between two calls the world may have changed; each has a context
  // of its own. What follows in the handler is answered in between.
  using Pages = std::function<bool(Context&)>;
  void answerInPages(Pages next);

  // --- events, in the name of who asks ---
  chat::Event publish(chat::RoomId room, chat::EventBody body);

  // --- the usual look-ups: the error is replied and null returned ---
  const chat::Room* findRoom(std::string_view name);     // 403
  const chat::Room* findOwnRoom(std::string_view name);  // 403, 442
  const chat::User* findUser(std::string_view nick);     // 401
};

// Who of two sees that the other exists in a room: members, unless it is secret or private to
// others.
bool canSeeRoom(const Context& context, const chat::Room& room);

}  // namespace parlor::server

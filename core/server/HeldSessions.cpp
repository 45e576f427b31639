#include "server/HeldSessions.h"

#include <algorithm>
#include <utility>

#include "server/Core.h"
#include "server/Entry.h"
#include "server/Monitors.h"

namespace parlor::server {
HeldSessions::HeldSessions(Core& core, store::DeviceTokens* kept)
    : devices(kept, core.clock), core_(core) {}

HeldSessions::~HeldSessions() {
  for (const auto& [user, held] : held_) core_.loop.cancel(held.timer);
}

void HeldSessions::present(chat::UserId user, const std::string& device) {
  if (device.empty()) return;
  users_[device] = user;
  devices_[user] = device;
}

void HeldSessions::gone(chat::UserId user) {
  if (const auto held = held_.extract(user)) core_.loop.cancel(held.mapped().timer);
  const auto device = devices_.extract(user);
  if (device.empty()) return;
  const auto owner = users_.find(device.mapped());
  if (owner != users_.end() && owner->second == user) users_.erase(owner);
}

bool HeldSessions::isResumable(const Session& session) const {
  return session.hasToken() && core_.config.limits.resume.count() > 0;
}

// Who connects again and again shall not fill the server with people who are not there.
bool HeldSessions::isCrowded(const chat::User& user) const {
  const auto address = io::SocketAddress::parse(user.address, 0);
  if (!address || core_.addresses.isExempt(*address)) return false;
  const auto sameAddress = [&](const auto& entry) {
    const chat::User* other = core_.world.user(entry.first);
    return other != nullptr && other->address == user.address;
  };
  const auto count = std::count_if(held_.begin(), held_.end(), sameAddress);
  return static_cast<std::size_t>(count) >= core_.config.pressure.connectionsPerAddress;
}

HeldSessions::Held HeldSessions::heldFrom(const Session& session, const std::string& reason) const {
  return {reason,
          session.operatorClass,
          session.operatorTitle,
          core_.monitors->list(session),
          session.lastSpoke,
          {}};
}

void HeldSessions::lost(Session& session, const std::string& reason) {
  const chat::UserId user = session.user;
  const chat::User* person = core_.world.user(user);
  if (person == nullptr) return;
  if (!frozen_ && (!isResumable(session) || isCrowded(*person))) return core_.quit(user, reason);
  Held held = heldFrom(session, reason);
  core_.monitors->clear(session);
  core_.sessions.unseat(session);
  core_.delivery.reseat(*person);
  if (frozen_) return;
  start(user, std::move(held), core_.clock.steadyNow() + core_.config.limits.resume);
}

void HeldSessions::hold(chat::UserId user, const std::string& device, const std::string& reason,
                        base::SteadyTime until) {
  present(user, device);
  const base::SteadyTime now = core_.clock.steadyNow();
  if (until <= now || !devices.canReturn(device)) return core_.quit(user, reason);
  start(user, Held{reason, {}, {}, {}, now, {}}, until);
}

void HeldSessions::start(chat::UserId user, Held held, base::SteadyTime until) {
  const auto delay =
      std::chrono::duration_cast<base::Milliseconds>(until - core_.clock.steadyNow());
  held.timer = core_.loop.runAfter(delay, [this, user] { ended(user); });
  held_.insert_or_assign(user, std::move(held));
}

void HeldSessions::ended(chat::UserId user) {
  const auto held = held_.extract(user);
  if (!held.empty() && !frozen_) core_.quit(user, held.mapped().reason);
}

chat::UserId HeldSessions::userOf(const std::string& device) const {
  const auto it = users_.find(device);
  if (it == users_.end() || core_.world.user(it->second) == nullptr) return {};
  return it->second;
}

chat::UserId HeldSessions::formerHost(const Session& session, const std::string& nick) const {
  const chat::User* user = core_.world.userByNick(nick);
  const bool both = session.door == chat::Door::Host && user != nullptr &&
                    user->door == chat::Door::Host && isHeld(user->id);
  return both ? user->id : chat::UserId();
}

std::string HeldSessions::deviceOf(chat::UserId user) const {
  const auto it = devices_.find(user);
  return it == devices_.end() ? std::string() : it->second;
}

bool HeldSessions::mayReturn(chat::UserId user) const {
  const auto it = devices_.find(user);
  return it != devices_.end() && devices.canReturn(it->second);
}

std::optional<base::SteadyTime> HeldSessions::lastSpoke(chat::UserId user) const {
  if (const Session* session = core_.sessions.of(user)) return session->lastSpoke;
  const auto it = held_.find(user);
  return it == held_.end() ? std::nullopt : std::optional(it->second.lastSpoke);
}

void HeldSessions::takeOver(Session& session, chat::UserId user) {
  Held held;
  held.lastSpoke = core_.clock.steadyNow();
  if (auto waiting = held_.extract(user)) {
    held = std::move(waiting.mapped());
    core_.loop.cancel(held.timer);
  } else if (Session* old = core_.sessions.of(user)) {
    held = heldFrom(*old, {});
    core_.monitors->clear(*old);
    core_.sessions.unseat(*old);
    old->finish(core_.texts(Text::CameBack));
  }
  core_.absent.erase(user);
  session.device = deviceOf(user);
  session.operatorClass = held.operatorClass;
  session.operatorTitle = held.operatorTitle;
  session.lastSpoke = held.lastSpoke;
  core_.sessions.seat(session, user);
  core_.delivery.reseat(*core_.world.user(user));
  for (const std::string& nick : held.monitored) core_.monitors->add(session, nick);
  session.registered();
}

void HeldSessions::updatePerson(const Session& session) {
  const chat::User& user = *core_.world.user(session.user);
  const bool lostPowers = session.operatorClass.empty() && user.modes.contains('o');
  const std::string host = shownHost(session.peer());
  if (host != user.host) {
    core_.publish({}, core_.sourceOf(user), chat::HostChanged{user.username, host});
  }
  if (lostPowers) {
    core_.publish({}, core_.sourceOf(user), chat::UserModesChanged{{{false, 'o', "", {}}}});
  }
}

void HeldSessions::giveToken(Session& session) {
  const auto seconds =
      std::chrono::duration_cast<std::chrono::seconds>(core_.config.limits.resume).count();
  const bool returning = !session.registration.token.empty();
  const std::string token = devices.issue(session.device, session.registration.token);
  core_.turn.awaitLedger();  // a token that a crash could take back names nobody
  Reply line = Reply::protocol("RESUME", {"TOKEN", token, std::to_string(seconds)});
  line.source = core_.config.serverName;
  session.tokenGiven();
  // Who came with one goes on with that where the next one was not kept. Who has none may as well
  // have this: it is kept before anything that he says.
  session.send(io::makeShared(session.protocol().render(line)), Origin::Own,
               returning ? Weight::Tick : Weight::Line);
}

}  // namespace parlor::server

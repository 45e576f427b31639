#include "server/Monitors.h"

#include <algorithm>

#include "chat/Names.h"
#include "server/Core.h"
#include "server/IrcEvents.h"

namespace parlor::server {
namespace {

using irc::Numeric;

constexpr std::size_t kLineBytes = 380;

}  // namespace

void replyNames(Session& session, Numeric numeric, const std::vector<std::string>& names) {
  std::string line;
  for (const std::string& name : names) {
    if (line.size() + name.size() + 1 > kLineBytes) {
      session.reply(Reply::numericOf(numeric, {}, line));
      line.clear();
    }
    line += line.empty() ? name : ',' + name;
  }
  if (!line.empty()) session.reply(Reply::numericOf(numeric, {}, line));
}

void Monitors::showStatus(Session& session) const {
  showStatus(session, list(session));
}

void Monitors::showStatus(Session& session, const std::vector<std::string>& nicks) const {
  std::vector<std::string> online, offline;
  for (const std::string& nick : nicks) {
    const chat::User* user = core_.world.userByNick(nick);
    user != nullptr ? online.push_back(prefixOf(core_.sourceOf(*user), ""))
                    : offline.push_back(nick);
  }
  replyNames(session, Numeric::RplMonOnline, online);
  replyNames(session, Numeric::RplMonOffline, offline);
}

bool Monitors::add(const Session& session, const std::string& nick) {
  auto& list = lists_[session.id];
  const std::string folded = chat::foldName(nick);
  if (!list.contains(folded) && list.size() >= core_.config.limits.monitor) return false;
  list[folded] = nick;
  watchers_[folded].insert(session.id);
  return true;
}

void Monitors::remove(const Session& session, std::string_view nick) {
  const std::string folded = chat::foldName(nick);
  if (const auto list = lists_.find(session.id); list != lists_.end()) list->second.erase(folded);
  const auto watchers = watchers_.find(folded);
  if (watchers == watchers_.end()) return;
  watchers->second.erase(session.id);
  if (watchers->second.empty()) watchers_.erase(watchers);
}

void Monitors::clear(const Session& session) {
  for (const std::string& nick : list(session)) remove(session, nick);
  lists_.erase(session.id);
}

std::vector<std::string> Monitors::list(const Session& session) const {
  std::vector<std::string> nicks;
  if (const auto it = lists_.find(session.id); it != lists_.end()) {
    for (const auto& [folded, spelled] : it->second) nicks.push_back(spelled);
  }
  return nicks;
}

void Monitors::notice(const chat::Event& event) {
  if (watchers_.empty()) return;
  if (const auto* came = std::get_if<chat::UserRegistered>(&event.body)) {
    online({event.source.user, came->nick, came->username, came->host, "", false});
  } else if (std::holds_alternative<chat::UserQuit>(event.body)) {
    offline(event.source.nick);
  } else if (const auto* renamed = std::get_if<chat::NickChanged>(&event.body)) {
    if (chat::sameName(event.source.nick, renamed->nick)) return;
    offline(event.source.nick);
    chat::Source now = event.source;
    now.nick = renamed->nick;
    online(now);
  }
}

const std::set<chat::SessionId>* Monitors::watchersOf(std::string_view nick) const {
  const auto it = watchers_.find(chat::foldName(nick));
  return it == watchers_.end() ? nullptr : &it->second;
}

void Monitors::online(const chat::Source& source) {
  const auto* watchers = watchersOf(source.nick);
  if (watchers == nullptr) return;
  for (const chat::SessionId id : *watchers) {
    if (Session* session = core_.sessions.find(id)) {
      session->tell(Reply::numericOf(irc::Numeric::RplMonOnline, {},
                                     prefixOf(source, core_.config.serverName)));
    }
  }
}

void Monitors::offline(const std::string& nick) {
  const auto* watchers = watchersOf(nick);
  if (watchers == nullptr) return;
  for (const chat::SessionId id : *watchers) {
    Session* session = core_.sessions.find(id);
    if (session == nullptr) continue;
    const std::string& spelled = lists_.at(id).at(chat::foldName(nick));
    session->tell(Reply::numericOf(irc::Numeric::RplMonOffline, {}, spelled));
  }
}

void Monitors::addWatchers(const chat::User& user, std::vector<Session*>& receivers) const {
  const auto* watchers = watchersOf(user.nick);
  if (watchers == nullptr) return;
  for (const chat::SessionId id : *watchers) {
    Session* session = core_.sessions.find(id);
    if (session == nullptr || session->user == user.id ||
        !session->capabilities.has(irc::Capability::ExtendedMonitor)) {
      continue;
    }
    if (std::find(receivers.begin(), receivers.end(), session) == receivers.end()) {
      receivers.push_back(session);
    }
  }
}

}  // namespace parlor::server

// WHO with WHOX, and LIST with ELIST's conditions C M N T U. Modern IRC; IRCv3 WHOX.
#include <fmt/format.h>

#include <algorithm>

#include "irc/Mask.h"
#include "server/Context.h"
#include "server/HeldSessions.h"
#include "server/commands/Families.h"
#include "server/commands/Lists.h"

namespace parlor::server {
namespace {

using irc::Numeric;

// --- WHO ---

struct WhoQuery {
  std::string mask;
  std::string fields;  // of WHOX, without '%'
  std::string token;
  bool extended = false;
  bool operatorsOnly = false;
};

WhoQuery parseWho(const Context& context) {
  WhoQuery query;
  query.mask = context.param(0);
  std::string_view options = context.param(1);
  const std::size_t percent = options.find('%');
  query.operatorsOnly = options.substr(0, percent).find('o') != std::string_view::npos;
  if (percent == std::string_view::npos) return query;
  query.extended = true;
  options.remove_prefix(percent + 1);
  const std::size_t comma = options.find(',');
  query.fields = options.substr(0, comma);
  if (comma != std::string_view::npos) query.token = options.substr(comma + 1);
  if (query.token.size() > 3) query.token.clear();
  return query;
}

std::string flagsOf(const Context& context, const chat::User& user, const chat::Room* room) {
  std::string flags = user.away ? "G" : "H";
  if (user.modes.contains('o')) flags += '*';
  if (user.isBot()) flags += 'B';
  if (room == nullptr) return flags;
  const auto member = room->members.find(user.id);
  if (member == room->members.end()) return flags;
  const std::string prefixes = member->second.roles.prefixes();
  const bool all = context.hasCapability(irc::Capability::MultiPrefix);
  return flags + (all ? prefixes : prefixes.substr(0, 1));
}

std::string idleOf(const Context& context, const chat::User& user) {
  const auto spoke = context.core.held->lastSpoke(user.id);
  if (!spoke) return "0";
  const auto idle = context.core.clock.steadyNow() - *spoke;
  return std::to_string(std::chrono::duration_cast<std::chrono::seconds>(idle).count());
}

// In the order that WHOX fixes, whatever the order in which they were asked for.
Reply extendedLine(const Context& context, const WhoQuery& query, const chat::User& user,
                   const chat::Room* room) {
  Reply reply = Reply::bare(Numeric::RplWhoSpcRpl, {});
  const auto add = [&](char field, const std::string& value) {
    if (query.fields.find(field) != std::string::npos) reply.params.push_back(value);
  };
  const bool seesAddress = user.id == context.session.user || context.hasPrivilege("see-addresses");
  add('t', query.token.empty() ? "0" : query.token);
  add('c', room != nullptr ? room->name : "*");
  add('u', user.username);
  const std::string& address = user.address;
  add('i', !seesAddress ? "255.255.255.255" : address.starts_with(":") ? "0" + address : address);
  add('h', user.host);
  add('s', context.config().serverName);
  add('n', user.nick);
  add('f', flagsOf(context, user, room));
  add('d', "0");
  add('l', idleOf(context, user));
  add('a', user.account.empty() ? "0" : user.account);
  add('o', "n/a");
  if (query.fields.find('r') != std::string::npos) {
    reply.text = user.realname;
    reply.hasText = true;
  }
  return reply;
}

void showWho(Context& context, const WhoQuery& query, const chat::User& user,
             const chat::Room* room) {
  if (query.operatorsOnly && !user.modes.contains('o')) return;
  if (query.extended) return context.reply(extendedLine(context, query, user, room));
  const std::string flags = flagsOf(context, user, room);
  context.reply(Reply::numericOf(Numeric::RplWhoReply,
                                 {room != nullptr ? room->name : "*", user.username, user.host,
                                  context.config().serverName, user.nick, flags},
                                 "0 " + user.realname));
}

bool sharesRoom(const Context& context, const chat::User& user) {
  return std::any_of(user.rooms.begin(), user.rooms.end(), [&](chat::RoomId id) {
    return context.world().room(id)->members.contains(context.session.user);
  });
}

bool isVisible(const Context& context, const chat::User& user) {
  return user.id == context.session.user || !user.modes.contains('i') ||
         sharesRoom(context, user) || context.hasPrivilege("see-addresses");
}

bool seesMember(const Context& context, const chat::Room& room, const chat::User& user) {
  const bool member = context.isMember(room);
  if (!member && user.modes.contains('i') && !context.hasPrivilege("rooms")) return false;
  if (!room.flags.contains('u') || user.id == context.session.user) return true;
  return room.members.at(user.id).roles.highest() || context.ranks(room, chat::Role::HalfOperator);
}

void endWho(Context& context, const WhoQuery& query) {
  context.reply(Reply::numericOf(Numeric::RplEndOfWho, {query.mask.empty() ? "*" : query.mask},
                                 "End of WHO list"));
}

// The next behind `after` in a map by id, which `after` then is.
template <typename Map, typename Id>
auto nextAfter(const Map& map, Id& after) {
  const auto it = map.upper_bound(after);
  if (it != map.end()) after = it->first;
  return it;
}

void whoRoom(Context& context, const WhoQuery& query) {
  context.answerInPages([query, after = chat::UserId()](Context& asker) mutable {
    const chat::Room* room = asker.world().roomByName(query.mask);
    if (room != nullptr && canSeeRoom(asker, *room)) {
      if (const auto it = nextAfter(room->members, after); it != room->members.end()) {
        const chat::User& user = *asker.world().user(it->first);
        if (seesMember(asker, *room, user)) showWho(asker, query, user, room);
        return true;
      }
    }
    endWho(asker, query);
    return false;
  });
}

const chat::Room* aSharedRoom(const Context& context, const chat::User& user) {
  for (const chat::RoomId id : user.rooms) {
    const chat::Room* room = context.world().room(id);
    if (room->members.contains(context.session.user)) return room;
  }
  return nullptr;
}

bool fits(const Context& context, std::string_view mask, const chat::User& user) {
  return irc::matchesMask(mask, user.nick) || irc::matchesMask(mask, user.username) ||
         irc::matchesMask(mask, user.host) || irc::matchesMask(mask, user.realname) ||
         irc::matchesMask(mask, context.config().serverName) ||
         irc::matchesMask(mask, user.nick + '!' + user.username + '@' + user.host);
}

void whoMask(Context& context, const WhoQuery& query) {
  const std::string mask = query.mask == "0" || query.mask.empty() ? "*" : query.mask;
  if (const chat::User* user = context.world().userByNick(mask)) {  // an exact name always answers
    showWho(context, query, *user, aSharedRoom(context, *user));
    return endWho(context, query);
  }
  context.answerInPages([query, mask, after = chat::UserId()](Context& asker) mutable {
    const auto& users = asker.world().users();
    const auto it = nextAfter(users, after);
    if (it == users.end()) {
      endWho(asker, query);
      return false;
    }
    const chat::User& user = it->second;
    if (isVisible(asker, user) && fits(asker, mask, user)) {
      showWho(asker, query, user, aSharedRoom(asker, user));
    }
    return true;
  });
}

void who(Context& context) {
  const WhoQuery query = parseWho(context);
  chat::isRoomName(query.mask) ? whoRoom(context, query) : whoMask(context, query);
}

// --- LIST ---

// One condition of ELIST, or a mask or name.
using Condition = std::function<bool(const chat::Room&)>;

bool compare(char op, long long value, long long bound) {
  return op == '<' ? value < bound : value > bound;
}

// "C<10": created less than ten minutes ago; "T>60": topic set more than an hour ago.
Condition ageCondition(const Context& context, char kind, char op, long long minutes) {
  const base::WallTime now = context.core.clock.wallNow();
  return [=](const chat::Room& room) {
    if (kind == 'T' && !room.topic) return false;
    const base::WallTime then = kind == 'C' ? room.created : room.topic->at;
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - then).count();
    return compare(op, age, minutes * 60);
  };
}

Condition conditionOf(const Context& context, const std::string& text) {
  const auto number = [&](std::size_t from) { return std::atoll(text.c_str() + from); };
  const auto isOp = [](char c) { return c == '<' || c == '>'; };
  if (text.size() > 1 && isOp(text[0])) {
    return [op = text[0], bound = number(1)](const chat::Room& room) {
      return compare(op, static_cast<long long>(room.members.size()), bound);
    };
  }
  const char kind = text.empty() ? '\0' : static_cast<char>(text[0] & ~0x20);
  if (text.size() > 2 && (kind == 'C' || kind == 'T') && isOp(text[1])) {
    return ageCondition(context, kind, text[1], number(2));
  }
  const bool negated = text.starts_with('!');
  const std::string mask = negated ? text.substr(1) : text;
  return [mask, negated](const chat::Room& room) {
    return irc::matchesMask(mask, room.name) != negated;
  };
}

// Names and masks are alternatives, conditions hold together.
std::function<bool(const chat::Room&)> filterOf(const Context& context) {
  std::vector<Condition> all, any;
  for (const std::string& part : splitList(context.param(0))) {
    const bool name = part.starts_with('#') || part.find('*') != std::string::npos;
    (name && !part.starts_with('!') ? any : all).push_back(conditionOf(context, part));
  }
  return [all, any](const chat::Room& room) {
    const auto holds = [&](const Condition& condition) { return condition(room); };
    return std::all_of(all.begin(), all.end(), holds) &&
           (any.empty() || std::any_of(any.begin(), any.end(), holds));
  };
}

void list(Context& context) {
  context.reply(Reply::numericOf(Numeric::RplListStart, {"Channel"}, "Users  Name"));
  context.answerInPages(
      [wanted = filterOf(context), after = chat::RoomId()](Context& asker) mutable {
        const auto& rooms = asker.world().rooms();
        const auto it = nextAfter(rooms, after);
        if (it == rooms.end()) {
          asker.reply(Reply::numericOf(Numeric::RplListEnd, {}, "End of LIST"));
          return false;
        }
        const chat::Room& room = it->second;
        if (canSeeRoom(asker, room) && wanted(room)) {
          asker.reply(Reply::numericOf(Numeric::RplList,
                                       {room.name, std::to_string(room.members.size())},
                                       room.topic ? room.topic->text : ""));
        }
        return true;
      });
}

}  // namespace

std::span<const CommandSpec> commands::lists() {
  static constexpr CommandSpec kRows[] = {
      {.name = "WHO", .handle = who, .cost = 2},
      {.name = "LIST", .handle = list, .cost = 2},
  };
  return kRows;
}

}  // namespace parlor::server

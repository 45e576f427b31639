// MODE for rooms and for oneself. Modern IRC, "MODE message". A line is checked step by step; what
// is right in it happens, what is wrong is answered, and all that happened is one event.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/Utf8.h"
#include "irc/Mask.h"
#include "server/Context.h"
#include "server/IrcEvents.h"
#include "server/Welcome.h"
#include "server/commands/Families.h"

namespace parlor::server {
namespace {

using chat::ModeChange;
using chat::RoomModeKind;
using irc::Numeric;

struct ListNumerics {
  char mode;
  Numeric entry, end;
  std::string_view text;
};
constexpr ListNumerics kLists[] = {
    {'b', Numeric::RplBanList, Numeric::RplEndOfBanList, "End of channel ban list"},
    {'e', Numeric::RplExceptList, Numeric::RplEndOfExceptList, "End of channel exception list"},
    {'I', Numeric::RplInviteList, Numeric::RplEndOfInviteList, "End of channel invite list"},
};

std::string unixSeconds(base::WallTime time) {
  return std::to_string(
      std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count());
}

Reply invalidParam(const chat::Room& room, char letter, std::string_view value,
                   std::string_view why) {
  return Reply::numericOf(Numeric::ErrInvalidModeParam,
                          {room.name, std::string_view(&letter, 1), value.empty() ? "*" : value},
                          why);
}

// One MODE line to a room, worked through letter by letter.
class RoomModeLine {
 public:
  RoomModeLine(Context& context, const chat::Room& room)
      : context_(context), room_(room), next_(2) {}

  void run() {
    const std::string letters(context_.param(1));
    bool add = true;
    for (std::size_t at = 0; at < letters.size();) {
      const std::size_t begin = at;
      base::decodeUtf8(letters, at);
      const std::string_view letter = std::string_view(letters).substr(begin, at - begin);
      if (letter == "+" || letter == "-") {
        add = letter == "+";
      } else {
        step(letter, add);
      }
    }
    if (!changes_.empty()) context_.publish(room_.id, chat::ModesSet{std::move(changes_)});
  }

 private:
  // A letter is a whole character, of whatever script.
  void step(std::string_view letter, bool add) {
    const auto kind = letter.size() == 1 ? chat::roomModeKind(letter.front()) : std::nullopt;
    if (kind) return step(*kind, letter.front(), add);
    context_.reply(
        Reply::numericOf(Numeric::ErrUnknownMode, {letter}, "is unknown mode char to me"));
  }

  void step(RoomModeKind kind, char letter, bool add) {
    const bool takes = kind == RoomModeKind::Role || kind == RoomModeKind::List ||
                       kind == RoomModeKind::Key || (kind == RoomModeKind::Setting && add);
    const std::string value(takes ? context_.param(next_) : std::string_view());
    const bool given = takes && next_ < context_.paramCount();
    if (given) ++next_;
    if (kind == RoomModeKind::List && !given) return showList(letter);
    const bool resigns = kind == RoomModeKind::Role && !add &&
                         chat::sameName(value, context_.user().nick) && context_.isMember(room_);
    if (!resigns && !mayChange(kind, letter)) return;
    if (takes && value.empty() && !(kind == RoomModeKind::Key && !add)) {
      return context_.reply(invalidParam(room_, letter, value, "You must specify a parameter"));
    }
    change(kind, letter, add, value);
  }

  // Roles ask for the rank that gives them, all else for a half-operator at least.
  bool mayChange(RoomModeKind kind, char letter) {
    chat::Role needed = chat::Role::HalfOperator;
    if (kind == RoomModeKind::Role) {
      const chat::Role role = *chat::roleOfMode(letter);
      if (role == chat::Role::HalfOperator || role == chat::Role::Operator) {
        needed = chat::Role::Operator;
      } else if (role != chat::Role::Voice) {
        needed = chat::Role::Founder;
      }
    }
    if (context_.ranks(room_, needed)) return true;
    if (!refused_) context_.reply(replies::chanOpPrivsNeeded(room_.name));
    refused_ = true;
    return false;
  }

  void change(RoomModeKind kind, char letter, bool add, const std::string& value) {
    if (changes_.size() >= context_.config().limits.modesPerLine) return;
    switch (kind) {
      case RoomModeKind::Role:
        return changeRole(letter, add, value);
      case RoomModeKind::List:
        return changeList(letter, add, value);
      case RoomModeKind::Key:
        return changeKey(add, value);
      case RoomModeKind::Setting:
        return changeSetting(letter, add, value);
      case RoomModeKind::Flag:
        if (isSet(letter, {}, {}, room_.flags.contains(letter)) != add) {
          changes_.push_back({add, letter, "", {}});
        }
    }
  }

  // As the line has left it so far: a later step may undo an earlier one.
  bool isSet(char letter, std::string_view parameter, chat::UserId member, bool before) const {
    const auto last = std::find_if(changes_.rbegin(), changes_.rend(), [&](const ModeChange& c) {
      return c.letter == letter && c.member == member &&
             (parameter.empty() || chat::sameName(c.parameter, parameter));
    });
    return last == changes_.rend() ? before : last->add;
  }
  std::optional<std::string> settingOf(char letter) const {
    const auto last = std::find_if(changes_.rbegin(), changes_.rend(),
                                   [&](const ModeChange& c) { return c.letter == letter; });
    if (last != changes_.rend()) return last->add ? std::optional(last->parameter) : std::nullopt;
    const auto current = room_.parameters.find(letter);
    return current == room_.parameters.end() ? std::nullopt : std::optional(current->second);
  }

  void changeRole(char letter, bool add, const std::string& nick) {
    const chat::User* target = context_.findUser(nick);
    if (target == nullptr) return;
    const auto member = room_.members.find(target->id);
    if (member == room_.members.end()) {
      return context_.reply(replies::userNotInChannel(target->nick, room_.name));
    }
    const bool before = member->second.roles.has(*chat::roleOfMode(letter));
    if (isSet(letter, {}, target->id, before) == add) return;
    const auto rank = member->second.roles.highest();
    if (!add && rank && target->id != context_.session.user && !context_.ranks(room_, *rank)) {
      return context_.reply(replies::chanOpPrivsNeeded(room_.name));
    }
    changes_.push_back({add, letter, target->nick, target->id});
  }

  void changeList(char letter, bool add, const std::string& given) {
    const std::string typed = given.substr(0, given.find(' '));
    if (typed.empty()) return;
    const bool mute = typed.starts_with("m:");
    const std::string mask =
        mute ? "m:" + irc::normaliseMask(typed.substr(2)) : irc::normaliseMask(typed);
    const auto list = room_.lists.find(letter);
    const bool before =
        list != room_.lists.end() &&
        std::any_of(list->second.begin(), list->second.end(),
                    [&](const chat::ListEntry& e) { return chat::sameName(e.mask, mask); });
    if (isSet(letter, mask, {}, before) == add) return;
    if (add && listSize() >= context_.config().limits.listEntries) {
      return context_.reply(
          Reply::numericOf(Numeric::ErrBanListFull, {room_.name, mask}, "Channel list is full"));
    }
    changes_.push_back({add, letter, mask, {}});
  }

  std::size_t listSize() const {
    std::size_t size = 0;
    for (const auto& [letter, entries] : room_.lists) size += entries.size();
    for (const ModeChange& change : changes_) {
      if (chat::roomModeKind(change.letter) == RoomModeKind::List) change.add ? ++size : --size;
    }
    return size;
  }

  void changeKey(bool add, const std::string& key) {
    const auto current = settingOf('k');
    if (!add) {
      if (current) changes_.push_back({false, 'k', "*", {}});
      return;
    }
    const bool fits = key.size() <= context_.config().limits.keyLength;
    if (!fits || key.find_first_of(" ,") != std::string::npos || key.starts_with(':')) {
      return context_.reply(
          Reply::numericOf(Numeric::ErrInvalidKey, {room_.name}, "Key is not well-formed"));
    }
    if (current != key) changes_.push_back({true, 'k', key, {}});
  }

  void changeSetting(char letter, bool add, const std::string& value) {
    const auto current = settingOf(letter);
    if (!add) {
      if (current) changes_.push_back({false, letter, "", {}});
      return;
    }
    const std::string wanted = letter == 'l' ? limitFrom(value) : forwardFrom(value);
    if (wanted.empty()) return;
    if (current != wanted) changes_.push_back({true, letter, wanted, {}});
  }

  std::string limitFrom(const std::string& value) {
    const bool digits = value.size() <= 9 && std::all_of(value.begin(), value.end(), [](char c) {
                          return c >= '0' && c <= '9';
                        });
    const unsigned long number = digits ? std::stoul(value) : 0;
    if (number > 0) return std::to_string(number);
    context_.reply(invalidParam(room_, 'l', value, "The limit must be a number above 0"));
    return {};
  }

  // Only to a room that one runs: nobody is sent where they are not wanted.
  std::string forwardFrom(const std::string& value) {
    const chat::Room* target = context_.world().roomByName(value);
    if (target == nullptr) {
      context_.reply(invalidParam(room_, 'f', value, "No such channel to forward to"));
      return {};
    }
    if (context_.ranks(*target, chat::Role::HalfOperator)) return target->name;
    context_.reply(replies::chanOpPrivsNeeded(target->name));
    return {};
  }

  void showList(char letter) {
    const auto* numerics = std::find_if(std::begin(kLists), std::end(kLists),
                                        [&](const ListNumerics& l) { return l.mode == letter; });
    if (const auto list = room_.lists.find(letter); list != room_.lists.end()) {
      for (const chat::ListEntry& entry : list->second) {
        const std::string& by = entry.setBy.empty() ? context_.config().serverName : entry.setBy;
        context_.reply(
            Reply::bare(numerics->entry, {room_.name, entry.mask, by, unixSeconds(entry.at)}));
      }
    }
    context_.reply(Reply::numericOf(numerics->end, {room_.name}, numerics->text));
  }

  Context& context_;
  const chat::Room& room_;
  std::size_t next_;
  bool refused_ = false;
  std::vector<ModeChange> changes_;
};

// The key is shown to members alone.
void showRoomModes(Context& context, const chat::Room& room) {
  Reply reply = Reply::bare(Numeric::RplChannelModeIs, {room.name, "+"});
  for (const char flag : room.flags) reply.params[1] += flag;
  for (const auto& [letter, value] : room.parameters) {
    reply.params[1] += letter;
    const bool secret = letter == 'k' && !context.isMember(room);
    reply.params.push_back(secret ? "*" : value);
  }
  context.reply(reply);
  context.reply(Reply::bare(Numeric::RplCreationTime, {room.name, unixSeconds(room.created)}));
}

void roomMode(Context& context) {
  const chat::Room* room = context.findRoom(context.param(0));
  if (room == nullptr) return;
  if (context.paramCount() == 1) return showRoomModes(context, *room);
  RoomModeLine(context, *room).run();
}

std::string userModes(const chat::User& user) {
  return '+' + std::string(user.modes.begin(), user.modes.end());
}

void userMode(Context& context) {
  const chat::User* target = context.findUser(context.param(0));
  if (target == nullptr) return;
  if (target->id != context.session.user) {
    return context.reply(
        Reply::numericOf(Numeric::ErrUsersDontMatch, {}, "Can't change mode for other users"));
  }
  if (context.paramCount() == 1) {
    return context.reply(Reply::bare(Numeric::RplUmodeIs, {userModes(*target)}));
  }
  std::vector<ModeChange> changes;
  std::set<char> modes = target->modes;
  bool add = true, unknown = false;
  for (const char letter : context.param(1)) {
    if (letter == '+' || letter == '-') {
      add = letter == '+';
    } else if (std::string_view(kUserModes).find(letter) == std::string_view::npos) {
      unknown = true;
    } else if (modes.contains(letter) != add && !(letter == 'o' && add)) {
      add ? void(modes.insert(letter)) : void(modes.erase(letter));
      changes.push_back({add, letter, "", {}});
    }
  }
  if (unknown) {
    context.reply(Reply::numericOf(Numeric::ErrUmodeUnknownFlag, {}, "Unknown MODE flag"));
  }
  if (changes.empty()) return;
  const bool resigns = std::any_of(changes.begin(), changes.end(),
                                   [](const ModeChange& c) { return c.letter == 'o'; });
  if (resigns) context.session.operatorClass.clear();
  context.publish({}, chat::UserModesChanged{std::move(changes)});
}

void mode(Context& context) {
  chat::isRoomName(context.param(0)) ? roomMode(context) : userMode(context);
}

}  // namespace

std::span<const CommandSpec> commands::modes() {
  static constexpr CommandSpec kRows[] = {
      {.name = "MODE", .handle = mode, .leastParams = 1},
  };
  return kRows;
}

}  // namespace parlor::server

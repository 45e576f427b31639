#include "server/PlainEvents.h"

#include <fmt/format.h>

#include <ctime>

#include "base/Utf8.h"
#include "irc/TextFormat.h"
#include "server/IrcEvents.h"
#include "server/Wire.h"

namespace parlor::server {
namespace {

// Without mIRC formatting, with all other control characters shown.
std::string shown(std::string_view text) {
  return base::escapeControls(irc::withoutFormatting(text));
}

// IRC puts "Quit" before a reason of one's own, and alone where none was given.
std::string_view ownReason(std::string_view reason) {
  constexpr std::string_view kQuit = "Quit";
  if (!reason.starts_with(kQuit)) return reason;
  const std::string_view rest = reason.substr(kQuit.size());
  if (rest.empty()) return rest;
  return rest.starts_with(": ") ? rest.substr(2) : reason;
}

class PlainRenderer {
 public:
  PlainRenderer(const chat::Event& event, const PlainView& view) : event_(event), view_(view) {
    if (const chat::Room* room = view.world.room(event.room)) room_ = room->name;
  }
  std::string take() && { return std::move(bytes_); }

  template <typename Body>
  void operator()(const Body&) {}  // nothing for people to read

  void operator()(const chat::UserQuit& body) {
    if (!isSelf()) left(ownReason(body.reason));
  }
  void operator()(const chat::NickChanged& body) {
    isSelf() ? star(view_.texts(Text::YouAre, body.nick))
             : star(view_.texts(Text::Renamed, who(), body.nick));
  }
  void operator()(const chat::Joined&) {
    if (!isSelf()) star(view_.texts(Text::Joined, who()));
  }
  void operator()(const chat::Parted& body) {
    if (!isSelf()) left(body.reason);
  }
  void operator()(const chat::Kicked& body) {
    if (body.target == view_.viewer) {
      star(view_.texts(Text::YouWereKicked, who(), shown(body.reason)));
    } else {
      star(view_.texts(Text::Kicked, body.nick, who(), shown(body.reason)));
    }
  }
  void operator()(const chat::TopicSet& body) {
    star(body.text.empty() ? view_.texts(Text::TopicCleared, who())
                           : view_.texts(Text::Topic, who(), shown(body.text)));
  }
  void operator()(const chat::ModesSet& body) {
    const std::vector<std::string> params = modeParams(body.changes);
    star(view_.texts(Text::Modes, who(), shown(fmt::format("{}", fmt::join(params, " ")))));
  }
  void operator()(const chat::Invited& body) {
    if (body.target == view_.viewer) {
      star(view_.texts(Text::InvitedYou, who(), spokenRoom(room_)));
    }
  }
  void operator()(const chat::Said& body) {
    if (body.kind == chat::SpeechKind::Tags || (isSelf() && !view_.earlier)) return;
    said(body, body.text);
    for (const chat::Said::Piece& piece : body.more) said(body, piece.text);
  }

 private:
  bool isSelf() const { return event_.source.user == view_.viewer && view_.viewer; }
  std::string who() const {
    return event_.source.nick.empty() ? view_.serverName : event_.source.nick;
  }
  std::string place() const { return view_.roomNames && !room_.empty() ? room_ + ' ' : ""; }

  void left(std::string_view reason) {
    star(reason.empty() ? view_.texts(Text::Left, who())
                        : view_.texts(Text::LeftBecause, who(), shown(reason)));
  }

  void star(const std::string& text) { wire::sendLine(bytes_, "* " + place() + text); }

  void said(const chat::Said& body, std::string_view text) {
    constexpr std::string_view kAction =
        "\x01"
        "ACTION ";
    std::string line = '[' + clockTime(event_.time) +
                       (view_.earlier ? ' ' + view_.texts(Text::Earlier) : "") + "] " + place();
    if (text.starts_with(kAction)) {
      text.remove_prefix(kAction.size());
      if (text.ends_with('\x01')) text.remove_suffix(1);
      line += fmt::format("* {} {}", who(), shown(text));
    } else if (text.starts_with('\x01')) {
      return;  // other CTCP is between programs
    } else {
      line += fmt::format(fmt::runtime(frameOf(body)), who(), shown(text));
    }
    wire::sendLine(bytes_, line);
  }

  std::string_view frameOf(const chat::Said& body) const {
    if (body.kind == chat::SpeechKind::Notice) return "-{}- {}";
    return event_.room ? "<{}> {}" : "*{}* {}";
  }

  const chat::Event& event_;
  const PlainView& view_;
  std::string room_;
  std::string bytes_;
};

// Numerics that people are told of, in which words, and what these name: a digit is a parameter,
// 't' the text.
struct Spoken {
  irc::Numeric numeric;
  Text text;
  std::string_view values;
};
constexpr Spoken kSpoken[] = {
    {irc::Numeric::RplTopic, Text::TopicIs, "t"},
    {irc::Numeric::RplNoTopic, Text::NoTopic, ""},
    {irc::Numeric::RplAway, Text::Away, "0t"},
    {irc::Numeric::RplNowAway, Text::NowAway, ""},
    {irc::Numeric::RplUnAway, Text::NowBack, ""},
    {irc::Numeric::RplList, Text::RoomLine, "01t"},
    {irc::Numeric::RplInviting, Text::YouInvited, "01"},
    {irc::Numeric::RplYoureOper, Text::YouAreOperator, ""},
    {irc::Numeric::RplTryAgain, Text::TryAgain, ""},
    {irc::Numeric::ErrNoSuchNick, Text::NoSuchPerson, "0"},
    {irc::Numeric::ErrNoSuchChannel, Text::NoSuchRoom, "0"},
    {irc::Numeric::ErrCannotSendToChan, Text::CannotSpeak, "0"},
    {irc::Numeric::ErrTooManyChannels, Text::TooManyRooms, ""},
    {irc::Numeric::ErrInputTooLong, Text::LineTooLong, ""},
    {irc::Numeric::ErrErroneousNickname, Text::BadName, "0t"},
    {irc::Numeric::ErrNicknameInUse, Text::NameTaken, "0"},
    {irc::Numeric::ErrUserNotInChannel, Text::PersonNotThere, "01"},
    {irc::Numeric::ErrNotOnChannel, Text::NotThere, "0"},
    {irc::Numeric::ErrUserOnChannel, Text::PersonIsThere, "01"},
    {irc::Numeric::ErrPasswdMismatch, Text::PasswordWrong, ""},
    {irc::Numeric::ErrChannelIsFull, Text::RoomFull, "0"},
    {irc::Numeric::ErrInviteOnlyChan, Text::RoomInviteOnly, "0"},
    {irc::Numeric::ErrBannedFromChan, Text::RoomBanned, "0"},
    {irc::Numeric::ErrBadChannelKey, Text::RoomNeedsKey, "0"},
    {irc::Numeric::ErrNeedReggedNick, Text::PersonClosed, "0"},
    {irc::Numeric::ErrBanListFull, Text::ListFull, "0"},
    {irc::Numeric::ErrUnknownMode, Text::NoSuchMode, "0"},
    {irc::Numeric::ErrNoPrivileges, Text::NoPrivileges, ""},
    {irc::Numeric::ErrChanOpPrivsNeeded, Text::NotAllowed, "0"},
    {irc::Numeric::ErrNoOperHost, Text::NoOperatorHere, ""},
    {irc::Numeric::ErrCannotSendToUser, Text::PersonClosed, "0"},
};

std::string numericText(const Reply& reply, const Texts& texts) {
  using irc::Numeric;
  const auto param = [&](std::size_t index) {
    return index < reply.params.size() ? shown(spokenRoom(reply.params[index])) : std::string();
  };
  for (const Spoken& spoken : kSpoken) {
    if (spoken.numeric != reply.numeric) continue;
    std::vector<std::string> values;
    for (const char value : spoken.values) {
      values.push_back(value == 't' ? shown(reply.text)
                                    : param(static_cast<std::size_t>(value - '0')));
    }
    return texts.withList(spoken.text, values);
  }
  switch (reply.numeric) {
    case Numeric::RplWhoisUser:
      return fmt::format("{}: {}@{}{}{}", param(0), param(1), param(2),
                         reply.text.empty() ? "" : ", ", shown(reply.text));
    case Numeric::RplChannelModeIs: {
      const std::vector<std::string> modes(reply.params.begin() + 1, reply.params.end());
      return fmt::format("{}: {}", param(0), shown(fmt::format("{}", fmt::join(modes, " "))));
    }
    case Numeric::RplWhoisChannels:
      return fmt::format("{}: {}", param(0), shown(reply.text));
    case Numeric::RplHelpTxt:
      return shown(reply.text);
    default:
      break;
  }
  if (!reply.isError()) return {};
  return reply.params.empty()
             ? shown(reply.text)
             : fmt::format("{}: {}", param(reply.params.size() - 1), shown(reply.text));
}

}  // namespace

std::string clockTime(base::WallTime time) {
  const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
  std::tm local{};
  localtime_r(&seconds, &local);
  return fmt::format("{:02}:{:02}:{:02}", local.tm_hour, local.tm_min, local.tm_sec);
}

std::string renderPlain(const chat::Event& event, const PlainView& view) {
  PlainRenderer renderer(event, view);
  std::visit(renderer, event.body);
  return std::move(renderer).take();
}

std::string renderPlain(const Reply& reply, const Texts& texts) {
  std::string text;
  if (reply.kind == Reply::Kind::Numeric) {
    text = numericText(reply, texts);
  } else if (reply.kind != Reply::Kind::Protocol) {
    text = shown(reply.text);
  }
  std::string bytes;
  if (!text.empty()) wire::sendLine(bytes, "* " + text);
  return bytes;
}

std::string_view spokenRoom(std::string_view name) {
  return name.starts_with('#') ? name.substr(1) : name;
}

std::string namesIn(const chat::World& world, const chat::Room& room, chat::UserId except) {
  std::string names;
  for (const auto& [id, membership] : room.members) {
    const chat::User* user = world.user(id);
    if (id == except || user == nullptr) continue;
    if (!names.empty()) names += ", ";
    names += user->nick;
  }
  return names;
}

}  // namespace parlor::server

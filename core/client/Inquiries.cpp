#include "client/Inquiries.h"

#include <charconv>

#include "irc/Numerics.h"
#include "irc/TextFormat.h"

namespace parlor::client {
namespace {

using irc::Numeric;

constexpr char kWhoxToken[] = "742";
constexpr std::size_t kListChunk = 200;
constexpr std::size_t kAskedRoomSize = 300;  // of larger ones the marks are not worth the lines
constexpr std::size_t kMaxWhoisRooms = 500;
constexpr std::size_t kMaxBans = 10'000;

constexpr int code(Numeric numeric) {
  return static_cast<int>(numeric);
}

template <typename Number>
Number numberOf(std::string_view text) {
  Number number{};
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

}  // namespace

void Inquiries::whois(const std::string& nick) {
  WhoisArrived answer{};
  answer.network = network_.id();
  answer.member.nick = nick;
  whois_[network_.isupport.fold(nick)] = std::move(answer);
  network_.send({"WHOIS", {nick, nick}});  // twice: from his own server, with idle time
}

void Inquiries::list() {
  listing_ = true;
  listed_ = {};
  listed_.network = network_.id();
  network_.send({"LIST"});
}

void Inquiries::who(Buffer& buffer) {
  if (buffer.roster.size() > kAskedRoomSize) return;
  who_.insert(network_.isupport.fold(buffer.name));
  if (network_.isupport.has("WHOX")) {
    network_.send({"WHO", {buffer.name, "%tcuhnfar," + std::string(kWhoxToken)}});
  } else {
    network_.send({"WHO", {buffer.name}});
  }
}

void Inquiries::bans(const Buffer& buffer) {
  bans_[network_.isupport.fold(buffer.name)] = {buffer.id, {}};
  network_.send({"MODE", {buffer.name, "+b"}});
}

bool Inquiries::take(const Incoming& in) {
  const auto numeric = irc::numericOf(in.message.command);
  if (!numeric) return false;
  const int value = code(*numeric);
  return takeWhois(value, in) || takeList(value, in) || takeBans(value, in) || takeWho(value, in);
}

bool Inquiries::takeWhois(int numeric, const Incoming& in) {
  const auto found = whois_.find(network_.isupport.fold(in.param(1)));
  if (found == whois_.end()) return false;
  WhoisArrived& answer = found->second;
  if (numeric == code(Numeric::ErrNoSuchNick) || numeric == code(Numeric::ErrNoSuchServer) ||
      numeric == code(Numeric::ErrWasNoSuchNick)) {
    answer.found = false;
    return true;
  }
  if (numeric == code(Numeric::RplEndOfWhois)) {
    network_.emit(std::move(answer));
    whois_.erase(found);
    return true;
  }
  const bool about = (numeric >= 307 && numeric <= 320) || numeric == 301 || numeric == 330 ||
                     numeric == 335 || numeric == 338 || numeric == 378 || numeric == 379 ||
                     numeric == 276 || numeric == 671;
  if (about) fill(answer, numeric, in);
  return about;
}

void Inquiries::fill(WhoisArrived& answer, int numeric, const Incoming& in) {
  switch (numeric) {
    case code(Numeric::RplWhoisUser):
      answer.member.nick = in.param(1);
      answer.member.username = in.param(2);
      answer.member.host = in.param(3);
      answer.member.realname = irc::withoutFormatting(in.param(5));
      break;
    case code(Numeric::RplWhoisServer):
      answer.server = in.param(2);
      break;
    case code(Numeric::RplAway):
      answer.member.away = true;
      answer.away = irc::withoutFormatting(in.param(2));
      break;
    case code(Numeric::RplWhoisIdle):
      answer.idleSeconds = numberOf<std::uint64_t>(in.param(2));
      if (const auto since = numberOf<std::int64_t>(in.param(3)); since > 0) {
        answer.signedOn = base::WallTime(std::chrono::seconds(since));
      }
      break;
    case code(Numeric::RplWhoisAccount):
      answer.member.account = in.param(2);
      break;
    case code(Numeric::RplWhoisBot):
      answer.member.bot = true;
      break;
    case code(Numeric::RplWhoisActually):
      answer.address = in.param(2);
      break;
    case code(Numeric::RplWhoisChannels): {
      std::string_view rest = in.param(2);
      while (!rest.empty() && answer.rooms.size() < kMaxWhoisRooms) {
        const std::string_view room = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(room.size() + 1, rest.size()));
        if (!room.empty()) answer.rooms.emplace_back(room);
      }
      break;
    }
    default:
      break;
  }
}

bool Inquiries::takeList(int numeric, const Incoming& in) {
  if (!listing_) return false;
  if (numeric == code(Numeric::RplListStart)) return true;
  if (numeric == code(Numeric::RplList)) {
    listed_.rooms.push_back({std::string(in.param(1)), numberOf<std::uint32_t>(in.param(2)),
                             irc::readFormatted(in.param(3))});
    if (listed_.rooms.size() >= kListChunk) flushList(false);
    return true;
  }
  if (numeric != code(Numeric::RplListEnd) && numeric != code(Numeric::RplTryAgain)) return false;
  listing_ = false;
  flushList(true);
  return numeric == code(Numeric::RplListEnd);
}

void Inquiries::flushList(bool done) {
  listed_.done = done;
  network_.emit(std::exchange(listed_, {network_.id(), {}, false}));
}

bool Inquiries::takeBans(int numeric, const Incoming& in) {
  const auto asked = bans_.find(network_.isupport.fold(in.param(1)));
  if (asked == bans_.end()) return false;
  if (numeric == code(Numeric::RplBanList)) {
    BansListed::Ban ban{std::string(in.param(2)), std::string(in.param(3)), {}};
    if (const auto since = numberOf<std::int64_t>(in.param(4)); since > 0) {
      ban.at = base::WallTime(std::chrono::seconds(since));
    }
    if (asked->second.bans.size() < kMaxBans) asked->second.bans.push_back(std::move(ban));
    return true;
  }
  if (numeric != code(Numeric::RplEndOfBanList)) return false;
  network_.emit(std::move(asked->second));
  bans_.erase(asked);
  return true;
}

bool Inquiries::takeWho(int numeric, const Incoming& in) {
  if (numeric == code(Numeric::RplWhoSpcRpl)) {
    if (in.param(1) != kWhoxToken) return false;
    describe(in.param(2), in.param(5), in.param(6), in.param(7), in.param(8));
    return true;
  }
  const auto asked = who_.find(network_.isupport.fold(in.param(1)));
  if (asked == who_.end()) return false;
  if (numeric == code(Numeric::RplWhoReply)) {
    const std::string_view last = in.param(7);  // "hops realname"
    const std::size_t blank = last.find(' ');
    describe(in.param(1), in.param(5), in.param(6), {},
             blank == std::string_view::npos ? std::string_view() : last.substr(blank + 1));
    return true;
  }
  if (numeric != code(Numeric::RplEndOfWho)) return false;
  who_.erase(asked);
  if (const Buffer* buffer = network_.find(in.param(1))) {
    network_.emit(MembersReset{buffer->id, buffer->roster.list()});
  }
  return true;
}

void Inquiries::describe(std::string_view room, std::string_view nick, std::string_view flags,
                         std::string_view account, std::string_view realname) {
  Buffer* buffer = network_.find(room);
  Member* member = buffer ? buffer->roster.find(nick) : nullptr;
  if (!member) return;
  member->away = flags.starts_with('G');
  const std::string_view bot = network_.isupport.value("BOT");
  member->bot = !bot.empty() && flags.find(bot.front()) != std::string_view::npos;
  if (!account.empty()) member->account = account == "0" ? std::string() : std::string(account);
  member->realname = irc::withoutFormatting(realname);
}

void Inquiries::onLinkDown() {
  for (auto& [nick, answer] : std::exchange(whois_, {})) {
    answer.found = false;
    network_.emit(std::move(answer));
  }
  if (std::exchange(listing_, false)) flushList(true);
  for (auto& [room, answer] : std::exchange(bans_, {})) network_.emit(std::move(answer));
  who_.clear();
}

}  // namespace parlor::client

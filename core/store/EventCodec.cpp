#include "store/EventCodec.h"

#include <type_traits>

#include <fmt/format.h>

#include "store/Bytes.h"
#include "store/Ulid.h"

namespace parlor::store {
namespace {

using namespace chat;

constexpr std::uint64_t kFormat = 1;
constexpr char kPackedUlid = '\x01';
constexpr char kPackedText = '\x00';

// --- writing: one overload per body, fields in file order ---

struct BodyWriter {
  ByteWriter out;

  void id(std::uint64_t number) { out.number(number); }
  template <typename Tag>
  void id(base::Id<Tag> value) {
    out.number(value.number);
  }
  void optionalText(const std::optional<std::string>& text) {
    out.flag(text.has_value());
    if (text) out.text(*text);
  }
  void changes(const std::vector<ModeChange>& list) {
    out.number(list.size());
    for (const ModeChange& change : list) {
      out.flag(change.add);
      out.number(static_cast<std::uint8_t>(change.letter));
      out.text(change.parameter);
      id(change.member);
    }
  }

  void operator()(const UserRegistered& body) {
    for (const auto* text :
         {&body.nick, &body.username, &body.host, &body.realname, &body.account, &body.address}) {
      out.text(*text);
    }
    out.number(static_cast<std::uint64_t>(body.door));
    id(body.session);
  }
  void operator()(const UserQuit& body) { out.text(body.reason); }
  void operator()(const NickChanged& body) { out.text(body.nick); }
  void operator()(const RealnameChanged& body) { out.text(body.realname); }
  void operator()(const HostChanged& body) {
    out.text(body.username);
    out.text(body.host);
  }
  void operator()(const AccountChanged& body) { out.text(body.account); }
  void operator()(const AwayChanged& body) { optionalText(body.message); }
  void operator()(const UserModesChanged& body) { changes(body.changes); }
  void operator()(const RoomOpened& body) {
    out.text(body.name);
    out.flag(body.permanent);
  }
  void operator()(const RoomClosed&) {}
  void operator()(const RoomRenamed& body) {
    out.text(body.name);
    out.text(body.reason);
  }
  void operator()(const Joined& body) { out.number(body.roles.bits); }
  void operator()(const Parted& body) { out.text(body.reason); }
  void operator()(const Kicked& body) {
    id(body.target);
    out.text(body.nick);
    out.text(body.reason);
  }
  void operator()(const TopicSet& body) { out.text(body.text); }
  void operator()(const ModesSet& body) { changes(body.changes); }
  void operator()(const Invited& body) {
    id(body.target);
    out.text(body.nick);
  }
  void operator()(const Said& body) {
    out.number(static_cast<std::uint64_t>(body.kind));
    out.text(body.text);
    id(body.target);
    out.text(body.targetNick);
    out.number(body.minimumRole ? 1 + static_cast<std::uint64_t>(*body.minimumRole) : 0);
    out.flag(body.toOperatorsOnly);
    out.number(body.more.size());
    for (const Said::Piece& piece : body.more) {
      out.text(piece.text);
      out.flag(piece.concat);
    }
  }
  void operator()(const Redacted& body) {
    out.text(body.msgid);
    out.text(body.reason);
    id(body.target);
    out.text(body.targetNick);
  }
};

// --- reading ---

struct BodyReader {
  ByteReader& in;

  std::string text() { return std::string(in.text()); }
  template <typename Enum>
  Enum enumerator(Enum highest) {
    const std::uint64_t value = in.number();
    return value <= static_cast<std::uint64_t>(highest) ? static_cast<Enum>(value) : Enum{};
  }
  std::optional<std::string> optionalText() {
    if (!in.flag()) return std::nullopt;
    return text();
  }
  std::vector<ModeChange> changes() {
    std::vector<ModeChange> list(in.count());
    for (ModeChange& change : list) {
      change.add = in.flag();
      change.letter = static_cast<char>(in.number());
      change.parameter = text();
      change.member = UserId(in.number());
    }
    return list;
  }
  UserRegistered registered() {
    UserRegistered body;
    for (auto* field :
         {&body.nick, &body.username, &body.host, &body.realname, &body.account, &body.address}) {
      *field = text();
    }
    body.door = enumerator(Door::Host);
    body.session = SessionId(in.number());
    return body;
  }
  Said said() {
    Said body;
    body.kind = enumerator(SpeechKind::Tags);
    body.text = text();
    body.target = UserId(in.number());
    body.targetNick = text();
    const std::uint64_t role = in.number();
    if (role > 0 && role <= kRoleCount) body.minimumRole = static_cast<Role>(role - 1);
    body.toOperatorsOnly = in.flag();
    body.more.resize(in.count());
    for (Said::Piece& piece : body.more) {
      piece.text = text();
      piece.concat = in.flag();
    }
    return body;
  }
  // Braced initialisers are evaluated from left to right, which is the order in the file.
  bool read(EventKind kind, EventBody& body) {
    switch (kind) {
      case EventKind::UserRegistered:
        body = registered();
        return true;
      case EventKind::UserQuit:
        body = UserQuit{text()};
        return true;
      case EventKind::NickChanged:
        body = NickChanged{text()};
        return true;
      case EventKind::RealnameChanged:
        body = RealnameChanged{text()};
        return true;
      case EventKind::HostChanged:
        body = HostChanged{text(), text()};
        return true;
      case EventKind::AccountChanged:
        body = AccountChanged{text()};
        return true;
      case EventKind::AwayChanged:
        body = AwayChanged{optionalText()};
        return true;
      case EventKind::UserModesChanged:
        body = UserModesChanged{changes()};
        return true;
      case EventKind::RoomOpened:
        body = RoomOpened{text(), in.flag()};
        return true;
      case EventKind::RoomClosed:
        body = RoomClosed{};
        return true;
      case EventKind::RoomRenamed:
        body = RoomRenamed{text(), text()};
        return true;
      case EventKind::Joined:
        body = Joined{Roles{static_cast<std::uint8_t>(in.number())}};
        return true;
      case EventKind::Parted:
        body = Parted{text()};
        return true;
      case EventKind::Kicked:
        body = Kicked{UserId(in.number()), text(), text()};
        return true;
      case EventKind::TopicSet:
        body = TopicSet{text()};
        return true;
      case EventKind::ModesSet:
        body = ModesSet{changes()};
        return true;
      case EventKind::Invited:
        body = Invited{UserId(in.number()), text()};
        return true;
      case EventKind::Said:
        body = said();
        return true;
      case EventKind::Redacted:
        body = Redacted{text(), text(), UserId(in.number()), text()};
        return true;
    }
    return false;
  }
};

void encodeSource(ByteWriter& out, const Source& source) {
  out.number(source.user.number);
  out.text(source.nick);
  out.text(source.username);
  out.text(source.host);
  out.text(source.account);
  out.flag(source.bot);
}

Source decodeSource(ByteReader& in) {
  Source source;
  source.user = UserId(in.number());
  source.nick = in.text();
  source.username = in.text();
  source.host = in.text();
  source.account = in.text();
  source.bot = in.flag();
  return source;
}

template <typename Body>
constexpr EventKind kKindOf = [] {
#define PARLOR_KIND(name) \
  if (std::is_same_v<Body, name>) return EventKind::name
  PARLOR_KIND(UserRegistered);
  PARLOR_KIND(UserQuit);
  PARLOR_KIND(NickChanged);
  PARLOR_KIND(RealnameChanged);
  PARLOR_KIND(HostChanged);
  PARLOR_KIND(AccountChanged);
  PARLOR_KIND(AwayChanged);
  PARLOR_KIND(UserModesChanged);
  PARLOR_KIND(RoomOpened);
  PARLOR_KIND(RoomClosed);
  PARLOR_KIND(RoomRenamed);
  PARLOR_KIND(Joined);
  PARLOR_KIND(Parted);
  PARLOR_KIND(Kicked);
  PARLOR_KIND(TopicSet);
  PARLOR_KIND(ModesSet);
  PARLOR_KIND(Invited);
  PARLOR_KIND(Said);
  PARLOR_KIND(Redacted);
#undef PARLOR_KIND
}();

}  // namespace

EventKind kindOf(const EventBody& body) {
  return std::visit([](const auto& value) { return kKindOf<std::decay_t<decltype(value)>>; }, body);
}

void encodeEvent(const Event& event, std::string& out) {
  ByteWriter writer(out);
  writer.number(kFormat);
  encodeSource(writer, event.source);
  writer.text(event.cid.empty() ? std::string() : packCid(event.cid));
  writer.text(event.device);
  writer.number(event.tags.size());
  for (const auto& [key, value] : event.tags) {
    writer.text(key);
    writer.text(value);
  }
  std::visit(BodyWriter{writer}, event.body);
}

base::Status decodeEvent(EventKind kind, std::string_view bytes, Event& event) {
  ByteReader in(bytes);
  if (const auto format = in.number(); format != kFormat) {
    return base::Error{fmt::format("an event is kept in format {}, which is not known", format)};
  }
  event.source = decodeSource(in);
  event.cid = unpackCid(in.text());
  event.device = in.text();
  event.tags.resize(in.count());
  for (auto& [key, value] : event.tags) {
    key = in.text();
    value = in.text();
  }
  if (!BodyReader{in}.read(kind, event.body)) {
    return base::Error{
        fmt::format("an event is of kind {}, which is not known", static_cast<int>(kind))};
  }
  if (in.failed()) return base::Error{"an event is cut short"};
  return {};
}

std::string packCid(std::string_view cid) {
  if (const auto ulid = Ulid::parse(cid)) return kPackedUlid + ulid->toBytes();
  return kPackedText + std::string(cid);
}

std::string unpackCid(std::string_view packed) {
  if (packed.empty()) return {};
  const std::string_view rest = packed.substr(1);
  if (packed.front() == kPackedText) return std::string(rest);
  const auto ulid = Ulid::fromBytes(rest);
  return ulid ? ulid->toString() : std::string();
}

}  // namespace parlor::store

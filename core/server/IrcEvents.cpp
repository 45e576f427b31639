#include "server/IrcEvents.h"

#include "server/Wire.h"

namespace parlor::server {
namespace {

using irc::Capability;
using irc::IrcMessage;

class Renderer {
 public:
  Renderer(const chat::Event& event, const IrcView& view) : event_(event), view_(view) {
    if (const chat::Room* room = view.world.room(event.room)) room_ = room->name;
  }

  std::string take() && { return std::move(bytes_); }

  void operator()(const chat::UserRegistered&) {}
  void operator()(const chat::RoomOpened&) {}
  void operator()(const chat::RoomClosed&) {}

  void operator()(const chat::UserQuit& body) { line({"QUIT", {body.reason}}); }
  void operator()(const chat::NickChanged& body) { line({"NICK", {body.nick}}); }
  void operator()(const chat::RealnameChanged& body) {
    if (has(Capability::Setname)) line({"SETNAME", {body.realname}});
  }
  void operator()(const chat::HostChanged& body) {
    if (has(Capability::Chghost)) line({"CHGHOST", {body.username, body.host}});
  }
  void operator()(const chat::AccountChanged& body) {
    if (!has(Capability::AccountNotify)) return;
    line({"ACCOUNT", {body.account.empty() ? "*" : std::string_view(body.account)}});
  }
  void operator()(const chat::AwayChanged& body) {
    if (!has(Capability::AwayNotify) || view_.self) return;
    body.message ? line({"AWAY", {*body.message}}) : line({"AWAY"});
  }
  void operator()(const chat::UserModesChanged& body) {
    IrcMessage message("MODE", {event_.source.nick});
    for (std::string& param : modeParams(body.changes)) message.params.push_back(std::move(param));
    line(std::move(message));
  }
  void operator()(const chat::RoomRenamed& body) {
    line({"RENAME", {room_, body.name, body.reason}});
  }

  void operator()(const chat::Joined& body) {
    const chat::User* user = view_.world.user(event_.source.user);
    IrcMessage message("JOIN", {room_});
    if (has(Capability::ExtendedJoin)) {
      const std::string& account = event_.source.account;
      message.params.push_back(account.empty() ? "*" : account);
      message.params.push_back(user != nullptr ? user->realname : "");
    }
    if (has(Capability::ParlorSeq) && user != nullptr) {
      message.setTag("parlor.chat/door", doorName(user->door));
    }
    line(std::move(message));
    if (!view_.self && !view_.replayed) afterJoin(body, user);
  }
  void operator()(const chat::Parted& body) {
    body.reason.empty() ? line({"PART", {room_}}) : line({"PART", {room_, body.reason}});
  }
  void operator()(const chat::Kicked& body) { line({"KICK", {room_, body.nick, body.reason}}); }
  void operator()(const chat::TopicSet& body) { line({"TOPIC", {room_, body.text}}); }
  void operator()(const chat::ModesSet& body) {
    IrcMessage message("MODE", {room_});
    for (std::string& param : modeParams(body.changes)) message.params.push_back(std::move(param));
    line(std::move(message));
  }
  void operator()(const chat::Invited& body) { line({"INVITE", {body.nick, room_}}); }

  void operator()(const chat::Said& body) {
    if (body.kind == chat::SpeechKind::Tags) {
      if (has(Capability::MessageTags)) line({"TAGMSG", {targetOf(body)}});
      return;
    }
    const bool whole = has(Capability::Multiline) && has(Capability::Batch);
    if (body.more.empty()) {
      line({verbOf(body), {targetOf(body), body.text}});
    } else {
      whole ? inBatch(body) : oneByOne(body);
    }
  }
  void operator()(const chat::Redacted& body) {
    redact(prefixOf(event_.source, view_.serverName), event_.room ? room_ : body.targetNick,
           body.msgid, body.reason);
  }

  void takenBack(const std::string& by, const std::string& reason) {
    const auto* said = std::get_if<chat::Said>(&event_.body);
    redact(by.empty() ? view_.serverName : by, said != nullptr ? targetOf(*said) : room_,
           event_.msgid, reason);
  }

 private:
  bool has(Capability capability) const { return view_.capabilities.has(capability); }

  std::string targetOf(const chat::Said& body) const {
    if (!event_.room) return body.targetNick;
    std::string target;
    if (body.minimumRole) target += chat::kRolePrefixes[static_cast<int>(*body.minimumRole)];
    return target + room_;
  }

  static const char* verbOf(const chat::Said& body) {
    return body.kind == chat::SpeechKind::Notice ? "NOTICE" : "PRIVMSG";
  }

  // IRCv3 multiline: what is known of the message stands on the opening of its batch.
  void inBatch(const chat::Said& body) {
    const std::string reference = 'm' + std::to_string(event_.id.number);
    line({"BATCH", {'+' + reference, "draft/multiline", targetOf(body)}});
    const auto piece = [&](const std::string& text, bool concat) {
      IrcMessage message(verbOf(body), {targetOf(body), text});
      message.setTag("batch", reference);
      if (concat) message.setTag("draft/multiline-concat", "");
      message.source = prefixOf(event_.source, view_.serverName);
      put(message, irc::Colon::Always);
    };
    piece(body.text, false);
    for (const chat::Said::Piece& more : body.more) piece(more.text, more.concat);
    IrcMessage end("BATCH", {'-' + reference});
    end.source = view_.serverName;
    if (!view_.batch.empty()) end.setTag("batch", view_.batch);
    put(end, irc::Colon::AsNeeded);
  }

  // "Fallback": blank lines are nothing to those who get a line at a time.
  void oneByOne(const chat::Said& body) {
    const auto one = [&](const std::string& text) {
      if (!text.empty()) line({verbOf(body), {targetOf(body), text}});
    };
    one(body.text);
    for (const chat::Said::Piece& piece : body.more) one(piece.text);
  }

  void redact(std::string source, std::string_view target, std::string_view msgid,
              const std::string& reason) {
    if (!has(Capability::MessageRedaction)) return;
    IrcMessage message("REDACT", {target, msgid});
    if (!reason.empty()) message.params.push_back(reason);
    message.source = std::move(source);
    addTags(message);
    put(message, reason.empty() ? irc::Colon::AsNeeded : irc::Colon::Always);
  }

  // What others learn with a join: the away message and roles that came with it. They are no
  // events of the room, so they have no number.
  void afterJoin(const chat::Joined& body, const chat::User* user) {
    if (user == nullptr) return;
    isFurther_ = true;
    if (has(Capability::AwayNotify) && user->away) line({"AWAY", {*user->away}});
    if (body.roles.none()) return;
    IrcMessage message("MODE", {room_, "+"});
    message.source = view_.serverName;
    for (int i = 0; i < chat::kRoleCount; ++i) {
      if (!body.roles.has(static_cast<chat::Role>(i))) continue;
      message.params[1] += chat::kRoleModes[i];
      message.params.push_back(user->nick);
    }
    write(std::move(message));
  }

  void line(IrcMessage message) {
    message.source = prefixOf(event_.source, view_.serverName);
    write(std::move(message));
  }

  // The colon stands before every last parameter that is text, as clients of all ages expect.
  void write(IrcMessage message) {
    addTags(message);
    const bool text = message.params.size() > 1 || message.is("QUIT") || message.is("AWAY") ||
                      message.is("SETNAME");
    const bool names = message.is("MODE") || message.is("INVITE") || message.is("CHGHOST") ||
                       message.is("TAGMSG") || message.is("BATCH");
    put(message, text && !names ? irc::Colon::Always : irc::Colon::AsNeeded);
  }

  void put(const IrcMessage& message, irc::Colon colon) {
    wire::sendIrcLine(bytes_, message.serialize(colon));
  }

  void addTags(IrcMessage& message) {
    irc::Tags tags = std::move(message.tags);
    message.tags.clear();
    if (!view_.batch.empty()) message.tags.emplace_back("batch", view_.batch);
    if (has(Capability::ServerTime))
      message.tags.emplace_back("time", base::toIso8601(event_.time));
    if (has(Capability::MessageTags) && bytes_.empty() && !event_.msgid.empty()) {
      message.tags.emplace_back("msgid", event_.msgid);
    }
    if (has(Capability::AccountTag) && !event_.source.account.empty()) {
      message.tags.emplace_back("account", event_.source.account);
    }
    if (has(Capability::MessageTags) && event_.source.bot) message.tags.emplace_back("bot", "");
    if (has(Capability::ParlorSeq) && event_.roomSeq != 0 && !isFurther_) {
      message.tags.emplace_back("parlor.chat/seq", std::to_string(event_.roomSeq));
    }
    if (has(Capability::ParlorCid) && view_.self && !event_.cid.empty()) {
      message.tags.emplace_back("parlor.chat/cid", event_.cid);
    }
    for (auto& tag : tags) message.tags.push_back(std::move(tag));
    if (has(Capability::MessageTags) && bytes_.empty()) {
      for (const auto& tag : event_.tags) message.tags.push_back(tag);
    }
  }

  const chat::Event& event_;
  const IrcView& view_;
  std::string room_;
  std::string bytes_;
  bool isFurther_ = false;  // the line goes with the event and is not the event
};

}  // namespace

std::string_view doorName(chat::Door door) {
  switch (door) {
    case chat::Door::Parlor:
      return "parlor";
    case chat::Door::Irc:
      return "irc";
    case chat::Door::Plain:
      return "plain";
    case chat::Door::Host:
      return "host";
  }
  return "irc";
}

irc::CapabilitySet renderingCapabilities() {
  return {Capability::MessageTags,     Capability::ServerTime, Capability::ExtendedJoin,
          Capability::AwayNotify,      Capability::AccountTag, Capability::AccountNotify,
          Capability::Setname,         Capability::Chghost,    Capability::ParlorSeq,
          Capability::ParlorCid,       Capability::Batch,      Capability::Multiline,
          Capability::MessageRedaction};
}

std::string prefixOf(const chat::Source& source, const std::string& serverName) {
  if (source.nick.empty()) return serverName;
  return source.nick + '!' + source.username + '@' + source.host;
}

std::vector<std::string> modeParams(const std::vector<chat::ModeChange>& changes) {
  std::vector<std::string> params(1);
  char sign = 0;
  for (const chat::ModeChange& change : changes) {
    const char wanted = change.add ? '+' : '-';
    if (sign != wanted) params[0] += sign = wanted;
    params[0] += change.letter;
    if (!change.parameter.empty()) params.push_back(change.parameter);
  }
  return params;
}

std::string renderIrc(const chat::Event& event, const IrcView& view) {
  Renderer renderer(event, view);
  std::visit(renderer, event.body);
  return std::move(renderer).take();
}

std::string renderTakenBack(const chat::Event& event, const std::string& by,
                            const std::string& reason, const IrcView& view) {
  Renderer renderer(event, view);
  renderer.takenBack(by, reason);
  return std::move(renderer).take();
}

}  // namespace parlor::server

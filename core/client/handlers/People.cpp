// Who is in a room, and what changes about them without coming or going.
#include "client/handlers/Handlers.h"
#include "irc/TextFormat.h"

namespace parlor::client {
namespace {

constexpr std::size_t kMaxMembers = 100000;

// Keeps what a JOIN or an earlier answer told and NAMES does not.
Member merged(const Member& named, const Member* known) {
  if (!known) return named;
  Member member = *known;
  member.nick = named.nick;
  member.roles = named.roles;
  if (!named.host.empty()) member.username = named.username, member.host = named.host;
  return member;
}

// Changes one person in every room that we share.
template <typename Change>
void changeEverywhere(NetworkSession& session, std::string_view nick, Change change) {
  for (const auto& buffer : session.network().buffers()) {
    Member* member = buffer->roster.find(nick);
    if (!member) continue;
    change(*member);
    session.network().emit(MemberChanged{buffer->id, *member, {}});
  }
}

}  // namespace

void onNames(NetworkSession& session, const Incoming& in) {
  const Network& network = session.network();
  Buffer* buffer = session.network().find(in.param(2));
  if (!buffer) return;
  buffer->namesOpen = true;
  std::string_view rest = in.param(3);
  while (!rest.empty() && buffer->names.size() < kMaxMembers) {
    std::string_view name = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(name.size() + 1, rest.size()));
    Member member;
    member.roles = network.isupport.takePrefixes(name);
    irc::Source source = irc::Source::parse(name);
    if (source.nick.empty()) continue;
    member.nick = std::move(source.nick);
    member.username = std::move(source.user);
    member.host = std::move(source.host);
    member.self = network.isSelf(member.nick);
    buffer->names.push_back(std::move(member));
  }
}

void onEndOfNames(NetworkSession& session, const Incoming& in) {
  Network& network = session.network();
  Buffer* buffer = network.find(in.param(1));
  if (!buffer || !std::exchange(buffer->namesOpen, false)) return;
  const Roster before = std::exchange(buffer->roster, {});
  buffer->roster.clear(network.isupport.caseMapping());
  for (const Member& named : std::exchange(buffer->names, {})) {
    buffer->roster.put(merged(named, before.find(named.nick)));
  }
  network.emit(MembersReset{buffer->id, buffer->roster.list()});
  session.onNamesComplete(*buffer);
}

void onAway(NetworkSession& session, const Incoming& in) {
  const bool away = !in.param(0).empty();
  changeEverywhere(session, in.source.nick, [away](Member& member) { member.away = away; });
}

void onAccount(NetworkSession& session, const Incoming& in) {
  const std::string account = in.param(0) == "*" ? std::string() : std::string(in.param(0));
  changeEverywhere(session, in.source.nick, [&](Member& member) { member.account = account; });
}

void onChghost(NetworkSession& session, const Incoming& in) {
  const std::string user(in.param(0)), host(in.param(1));
  if (in.own) session.network().user = user, session.network().host = host;
  changeEverywhere(session, in.source.nick, [&](Member& member) {
    member.username = user;
    member.host = host;
  });
}

void onSetname(NetworkSession& session, const Incoming& in) {
  const std::string name = irc::withoutFormatting(in.param(0));
  changeEverywhere(session, in.source.nick, [&](Member& member) { member.realname = name; });
}

}  // namespace parlor::client

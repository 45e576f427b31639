// CAP: which extensions a client wants (IRCv3 capability negotiation 3.1 and 3.2). A row in
// kOffered is all that a new capability needs here.
#include <fmt/format.h>

#include <algorithm>

#include "server/Entry.h"
#include "server/HeldSessions.h"
#include "server/commands/Families.h"

namespace parlor::server {
namespace {

using irc::Capability;
using irc::Numeric;

struct Offer {
  Capability capability;
  std::string (*value)(const Limits&) = nullptr;  // shown to clients of version 302
  bool needsHistory = false;                      // that can be asked
};

std::string multilineLimits(const Limits& limits) {
  return fmt::format("max-bytes={},max-lines={}", limits.multilineBytes, limits.multilineLines);
}

constexpr Offer kOffered[] = {
    {Capability::MessageTags},
    {Capability::ServerTime},
    {Capability::Batch},
    {Capability::EchoMessage},
    {Capability::LabeledResponse},
    {Capability::MultiPrefix},
    {Capability::ExtendedJoin},
    {Capability::AwayNotify},
    {Capability::AccountNotify},
    {Capability::AccountTag},
    {Capability::Chghost},
    {Capability::Setname},
    {Capability::InviteNotify},
    {Capability::UserhostInNames},
    {Capability::StandardReplies},
    {Capability::CapNotify},
    {Capability::ExtendedMonitor},
    {Capability::NoImplicitNames},
    {Capability::DraftNoImplicitNames},
    {Capability::Multiline, multilineLimits},
    {Capability::ChatHistory, nullptr, true},
    {Capability::EventPlayback, nullptr, true},
    {Capability::ReadMarker, nullptr, true},
    {Capability::MessageRedaction, nullptr, true},
    {Capability::Search, nullptr, true},
    {Capability::ParlorCid},
    {Capability::ParlorSeq},
    {Capability::ParlorResume},
};

bool isOffered(const Core& core, const Offer& offer) {
  return !offer.needsHistory || core.history() != nullptr;
}

const Offer* offerOf(const Core& core, Capability capability) {
  const auto* found = std::find_if(std::begin(kOffered), std::end(kOffered),
                                   [&](const Offer& o) { return o.capability == capability; });
  return found == std::end(kOffered) || !isOffered(core, *found) ? nullptr : found;
}

void replyCap(Context& context, std::initializer_list<std::string_view> params,
              std::string_view text) {
  Reply reply = Reply::protocol("CAP", {context.core.nickOf(context.session)});
  reply.source = context.config().serverName;
  reply.params.insert(reply.params.end(), params.begin(), params.end());
  reply.text = text;
  reply.hasText = true;
  context.reply(reply);
}

// In several lines where one is too short; all but the last are marked with '*', but only version
// 302 knows that mark.
void replyList(Context& context, std::string_view subcommand,
               const std::vector<std::string>& names) {
  const std::size_t frame = std::string_view(":  CAP   * :\r\n").size() + subcommand.size() +
                            context.config().serverName.size() +
                            context.core.nickOf(context.session).size();
  const bool marks = context.session.registration.capVersion >= 302;
  std::string line;
  for (const std::string& name : names) {
    if (line.size() + name.size() + 1 + frame > 512) {
      marks ? replyCap(context, {subcommand, "*"}, line) : replyCap(context, {subcommand}, line);
      line.clear();
    }
    line += line.empty() ? name : ' ' + name;
  }
  replyCap(context, {subcommand}, line);
}

void list(Context& context) {
  std::vector<std::string> names;
  for (const Capability capability : context.session.capabilities.list()) {
    names.emplace_back(irc::nameOf(capability));
  }
  replyList(context, "LIST", names);
}

void ls(Context& context) {
  Registration& registration = context.session.registration;
  if (!context.session.isRegistered()) registration.negotiating = true;
  const std::string version(context.param(1));
  if (!version.empty()) {
    registration.capVersion = std::max(registration.capVersion, std::atoi(version.c_str()));
  }
  const bool modern = registration.capVersion >= 302;
  if (modern) context.session.capabilities.add(Capability::CapNotify);
  std::vector<std::string> names;
  for (const Offer& offer : kOffered) {
    if (!isOffered(context.core, offer)) continue;
    std::string name(irc::nameOf(offer.capability));
    if (modern && offer.value != nullptr) name += '=' + offer.value(context.config().limits);
    names.push_back(std::move(name));
  }
  replyList(context, "LS", names);
}

// All or nothing: the set that the request leads to, or nothing where one name is not known.
// Version 302 has cap-notify always (IRCv3 capability negotiation).
std::optional<irc::CapabilitySet> applied(const Core& core, irc::CapabilitySet set,
                                          std::string_view request, bool modern) {
  while (!request.empty()) {
    const std::size_t end = std::min(request.find(' '), request.size());
    std::string_view name = request.substr(0, end);
    request.remove_prefix(std::min(end + 1, request.size()));
    if (name.empty()) continue;
    const bool off = name.starts_with('-');
    if (off) name.remove_prefix(1);
    const std::optional<Capability> capability = irc::capabilityByName(name);
    if (!capability || offerOf(core, *capability) == nullptr) return std::nullopt;
    if (off && modern && *capability == Capability::CapNotify) return std::nullopt;
    set.set(*capability, !off);
  }
  return set;
}

// ACK and NAK repeat the request, so it must fit their line.
bool fitsAnswer(const Context& context) {
  const std::size_t frame = std::string_view(": CAP  NAK :\r\n").size();
  return frame + context.config().serverName.size() + context.core.nickOf(context.session).size() +
             context.param(1).size() <=
         512;
}

void request(Context& context) {
  Session& session = context.session;
  if (!fitsAnswer(context)) return context.reply(replies::inputTooLong());
  if (!session.isRegistered()) session.registration.negotiating = true;
  const bool modern = session.registration.capVersion >= 302;
  const auto wanted = applied(context.core, session.capabilities, context.param(1), modern);
  if (!wanted) return replyCap(context, {"NAK"}, context.param(1));
  session.capabilities = *wanted;
  replyCap(context, {"ACK"}, context.param(1));
  const bool late = session.isRegistered() && wanted->has(Capability::ParlorResume);
  if (late && !session.hasToken()) context.core.held->giveToken(session);
}

void end(Context& context) {
  if (context.session.isRegistered()) return;
  context.session.registration.negotiating = false;
  tryRegister(context);
}

void cap(Context& context) {
  std::string subcommand(context.param(0));
  for (char& c : subcommand) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  if (subcommand == "LS") return ls(context);
  if (subcommand == "LIST") return list(context);
  if (subcommand == "REQ") return request(context);
  if (subcommand == "END") return end(context);
  context.reply(Reply::numericOf(Numeric::ErrInvalidCapCmd,
                                 {context.param(0).empty() ? "*" : context.param(0)},
                                 "Invalid CAP command"));
}

}  // namespace

std::span<const CommandSpec> commands::capabilities() {
  static constexpr CommandSpec kRows[] = {
      {.name = "CAP", .handle = cap, .leastParams = 1, .stage = Stage::Any},
  };
  return kRows;
}

}  // namespace parlor::server

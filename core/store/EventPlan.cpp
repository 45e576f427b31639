#include "store/EventPlan.h"

#include <algorithm>

#include "store/Conversation.h"

namespace parlor::store {
namespace {

using namespace chat;

// Whom of a room something was said to: members of at least this role; none: all.
std::optional<Role> leastRole(const Said& said) {
  if (!said.toOperatorsOnly) return said.minimumRole;
  return std::min(said.minimumRole.value_or(Role::HalfOperator), Role::HalfOperator);
}

int classOf(const Event& event) {
  if (const auto* said = std::get_if<Said>(&event.body)) {
    const bool tags = said->kind == SpeechKind::Tags;
    const auto open = tags ? TimelineClass::Tags : TimelineClass::Message;
    const std::optional<Role> least = leastRole(*said);
    if (!least) return static_cast<int>(open);
    const auto restricted = tags ? TimelineClass::RestrictedTags : TimelineClass::Restricted;
    return static_cast<int>(restricted) + static_cast<int>(*least);
  }
  const bool redaction = std::holds_alternative<Redacted>(event.body);
  return static_cast<int>(redaction ? TimelineClass::Redaction : TimelineClass::Happening);
}

bool isShown(EventKind kind) {
  switch (kind) {
    case EventKind::UserQuit:
    case EventKind::NickChanged:
    case EventKind::RoomRenamed:
    case EventKind::Joined:
    case EventKind::Parted:
    case EventKind::Kicked:
    case EventKind::TopicSet:
    case EventKind::ModesSet:
    case EventKind::Said:
    case EventKind::Redacted:
      return true;
    default:
      return false;
  }
}

struct Receiver {
  UserId user;
  const std::string* nick;
};

std::optional<Receiver> receiverOf(const Event& event) {
  if (event.room) return std::nullopt;
  if (const auto* said = std::get_if<Said>(&event.body)) {
    return Receiver{said->target, &said->targetNick};
  }
  if (const auto* redacted = std::get_if<Redacted>(&event.body)) {
    return Receiver{redacted->target, &redacted->targetNick};
  }
  return std::nullopt;
}

}  // namespace

EventPlan EventPlanner::plan(Event event) {
  EventPlan plan;
  plan.kind = kindOf(event.body);
  plan.timelineClass = classOf(event);
  plan.changesState = plan.kind != EventKind::Said && plan.kind != EventKind::Redacted;
  plan.event = std::move(event);
  if (isShown(plan.kind)) place(plan);
  // Who said something to one person is told by his device, also where nothing asks for a cid.
  if (plan.direct && plan.event.device.empty()) {
    plan.event.device = deviceOf(plan.event.source.user);
  }
  encodeEvent(plan.event, plan.body);
  follow(plan.event);
  return plan;
}

const std::string& EventPlanner::deviceOf(UserId user) const {
  static const std::string kNone;
  const auto it = devices_.find(user);
  return it == devices_.end() ? kNone : it->second;
}

void EventPlanner::follow(const Event& event) {
  if (std::holds_alternative<UserRegistered>(event.body) && !event.device.empty()) {
    devices_[event.source.user] = event.device;
  } else if (std::holds_alternative<UserQuit>(event.body)) {
    devices_.erase(event.source.user);
  }
  world_.apply(event);
}

std::string EventPlanner::identity(UserId user, const std::string& nick) const {
  const User* known = world_.user(user);
  if (!user) return "n:" + nick;
  return identityOf(known ? known->account : std::string(), deviceOf(user), user);
}

void EventPlanner::place(EventPlan& plan) const {
  const Event& event = plan.event;
  if (event.room) {
    plan.rooms.push_back(event.room);
  } else if (const auto receiver = receiverOf(event)) {
    plan.direct = DirectPlace{identity(event.source.user, event.source.nick), event.source.nick,
                              identity(receiver->user, *receiver->nick), *receiver->nick};
  } else if (const User* user = world_.user(event.source.user)) {
    plan.rooms.assign(user->rooms.begin(), user->rooms.end());
  }
}

}  // namespace parlor::store

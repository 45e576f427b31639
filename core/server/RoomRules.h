// What the modes of a room allow whom: bans with their exceptions and the mute extban, speaking,
// entering. Pure functions over the world.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "chat/World.h"

namespace parlor::server::rules {

// A ban, exception or invitation mask against nick!user@host, by shown host or by address.
bool matches(std::string_view mask, const chat::User& user);
bool isListed(const chat::Room& room, char list, const chat::User& user);
bool isBanned(const chat::Room& room, const chat::User& user);
bool isMuted(const chat::Room& room, const chat::User& user);  // +b m:mask, or banned

// Why a person may not speak there, or nothing.
std::optional<std::string> whyNotSpeak(const chat::Room& room, const chat::User& user,
                                       bool outranks);
// Of a message to an op-moderated room (+U) by a member without a role, muted or not.
bool goesToOperatorsOnly(const chat::Room& room, chat::UserId user);

}  // namespace parlor::server::rules

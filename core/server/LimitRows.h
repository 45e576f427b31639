// The numbers in [limits]: their keys, and what they may be. Read and checked by one table. Values;
// any thread.
#pragma once

#include <cstddef>
#include <limits>
#include <string_view>

#include "server/Config.h"

namespace parlor::server {

struct LimitRow {
  std::string_view key;
  std::size_t Limits::*value;
  std::size_t least = 0;
  std::size_t most = std::numeric_limits<std::size_t>::max();
};

inline constexpr LimitRow kLimitRows[] = {
    {"nick_length", &Limits::nickLength, 9, 64},
    {"room_length", &Limits::roomLength, 8, 100},
    {"username_length", &Limits::usernameLength, 4, 32},
    {"realname_length", &Limits::realnameLength, 16, 200},
    {"host_length", &Limits::hostLength, 46, 128},  // an address fits always
    {"topic_length", &Limits::topicLength, 32, 390},
    {"kick_length", &Limits::kickLength, 32, 390},
    {"away_length", &Limits::awayLength, 32, 390},
    {"key_length", &Limits::keyLength, 4, 64},
    {"rooms_per_user", &Limits::roomsPerUser, 1, 10000},
    {"list_entries", &Limits::listEntries, 1, 10000},
    {"modes_per_line", &Limits::modesPerLine, 1, 12},
    {"targets", &Limits::targets, 1, 100},
    {"monitor", &Limits::monitor, 1, 10000},
    {"multiline_bytes", &Limits::multilineBytes, 512, 65536},
    {"multiline_lines", &Limits::multilineLines, 2, 500},
    {"whowas_entries", &Limits::whowasEntries},
    {"people", &Limits::people},  // 0: any number
    {"rooms_total", &Limits::roomsTotal, 1, 1000000},
};

}  // namespace parlor::server

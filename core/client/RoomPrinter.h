// A transcript line as the plain dialect writes it: "[14:02:11] <maya> hello", "* otto joined".
// What comes back is free of control characters. Pure but for the local time zone; any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "client/ClientTypes.h"

namespace parlor::client {

// One element for each line of a message; nothing for what a terminal need not see.
std::vector<std::string> printed(const Line& line);
// "maya, otto (away)"
std::string printed(const std::vector<Member>& members);

}  // namespace parlor::client

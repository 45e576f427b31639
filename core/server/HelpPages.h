// A page of help per command and an index of them all. Pure; any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "server/CommandTable.h"
#include "server/Texts.h"

namespace parlor::server {

// Title and lines about `topic` (in capitals; empty: the index), or nothing where there is no such
// page.
std::vector<std::string> helpPage(const CommandTable& commands, std::string_view topic, Language language);

}  // namespace parlor::server

// One logical answer to one label (IRCv3 labeled-response): nothing becomes ACK, one line carries
// the label, one batch carries it on its opening, several lines become a batch. Pure function.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parlor::server {

// `lines` without their ends; the result has them.
std::string labelled(const std::vector<std::string>& lines, std::string_view label,
                     std::string_view batch, std::string_view serverName);

}  // namespace parlor::server

// The configuration file: TOML to ServerConfig. Every key is optional; a key that is unknown, of
// the wrong type or out of range is an error, so that a typing mistake never becomes a silent
// default. Errors are one line, "FILE:LINE: what is wrong with which key". Any thread.
#pragma once

#include <string>
#include <string_view>

#include "base/Result.h"
#include "server/Config.h"

namespace parlor::server {

// `name` stands for the file in errors.
base::Result<ServerConfig> parseConfig(std::string_view toml, const std::string& name);

// Larger files than this are refused unread.
inline constexpr std::size_t kLongestConfig = 1024 * 1024;  // bytes

// "cannot read parlor.toml: No such file or directory"
base::Result<ServerConfig> readConfigFile(const std::string& path);

}  // namespace parlor::server

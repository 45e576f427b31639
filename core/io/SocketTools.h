// Small steps that listeners, connectors and datagrams share. Any thread.
#pragma once

#include <string>

#include "base/Result.h"
#include "io/SocketAddress.h"
#include "io/UniqueFd.h"

namespace parlor::io {

// A non-blocking socket that is closed on exec.
base::Result<UniqueFd> makeSocket(int family, int type);
// False where the system refuses; options of this kind only tune.
bool setOption(int descriptor, int level, int option, int value);
// What every stream of ours has: urgent bytes stay in the stream (a telnet Ctrl-C sends one), and
// small lines leave at once. Unix sockets ignore both.
void prepareStreamSocket(int descriptor);
// The address of our end, or an empty one.
SocketAddress localAddress(int descriptor);
// "connection reset by peer": the system's words for `code`, fit for the middle of a sentence.
std::string errorWords(int code);

}  // namespace parlor::io

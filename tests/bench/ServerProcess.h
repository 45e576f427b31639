// What the system says about a running server: read from /proc, so that the server needs no help.
#pragma once

#include <sys/types.h>

#include <cstdint>

namespace parlor::bench {

struct ServerUsage {
  double cpuSeconds = 0;                // of all its threads
  std::uint64_t voluntarySwitches = 0;  // waits that ended, of all its threads: wake-ups
  std::uint64_t residentBytes = 0;
};

// Zeros if the process is gone.
ServerUsage usageOf(pid_t process);

}  // namespace parlor::bench

// CPU time of the calling thread: what a benchmark shared with other programs can trust.
#pragma once

#include <ctime>

namespace parlor::bench {

inline double threadCpuSeconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

}  // namespace parlor::bench

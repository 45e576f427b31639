#include "ServerProcess.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace parlor::bench {
namespace {

// The number behind "name:" in a status file of /proc.
std::uint64_t statusField(const std::filesystem::path& file, const std::string& name) {
  std::ifstream status(file);
  for (std::string word; status >> word;) {
    if (word != name + ":") continue;
    std::uint64_t value = 0;
    status >> value;
    return value;
  }
  return 0;
}

}  // namespace

ServerUsage usageOf(pid_t process) {
  const std::filesystem::path folder = "/proc/" + std::to_string(process);
  ServerUsage usage;
  usage.residentBytes = statusField(folder / "status", "VmRSS") * 1024;
  std::error_code gone;
  for (const auto& thread : std::filesystem::directory_iterator(folder / "task", gone)) {
    std::uint64_t nanoseconds = 0;
    std::ifstream(thread.path() / "schedstat") >> nanoseconds;
    usage.cpuSeconds += static_cast<double>(nanoseconds) * 1e-9;
    usage.voluntarySwitches += statusField(thread.path() / "status", "voluntary_ctxt_switches");
  }
  return usage;
}

}  // namespace parlor::bench

// A configuration file with anything in it: read, or refused with one line that names the file.
#include "fuzz/Fuzz.h"
#include "server/ConfigFile.h"

using namespace parlor;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto config = server::parseConfig(fuzz::textOf(data, size), "fuzz.toml");
  if (config) {
    fuzz::check(server::validate(*config).ok(), "what is read is valid");
  } else {
    fuzz::check(config.error().text.starts_with("fuzz.toml"), "the error names the file");
    fuzz::check(config.error().text.size() > 12, "the error says what is wrong");
  }
  return 0;
}

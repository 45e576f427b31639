// However a stream is cut, the same frames come out, in bounded memory.
#include <vector>

#include "Fuzz.h"
#include "irc/IrcFramer.h"

using namespace parlor;
using namespace parlor::fuzz;

namespace {

constexpr irc::IrcLimits kSmall{.body = 32, .tags = 24, .flood = 96};

std::vector<std::string> framesOf(std::string_view bytes, std::size_t step) {
  irc::IrcFramer framer(kSmall);
  std::vector<std::string> frames;
  for (std::size_t at = 0; at < bytes.size(); at += step) {
    framer.feed(bytes.substr(at, step));
    while (const auto frame = framer.next()) {
      std::string text(1, static_cast<char>('0' + static_cast<int>(frame->kind)));
      if (frame->kind == irc::IrcFrame::Kind::Line) {
        check(frame->line.size() <= kSmall.body + kSmall.tags, "a line within its limits");
        text += frame->line;
      }
      frames.push_back(text);
    }
    check(framer.pending().size() <= kSmall.flood + step, "bounded memory");
  }
  return frames;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = textOf(data, size);
  if (bytes.empty()) return 0;
  const auto whole = framesOf(bytes, size);
  check(framesOf(bytes, 1) == whole, "the same byte by byte");
  check(framesOf(bytes, 1 + data[0] % 7) == whole, "the same in pieces");
  return 0;
}

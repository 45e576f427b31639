// The plain dialect's way in: telnet out of the stream, lines in parts of which nothing is missing,
// bytes as text, text as commands.
#include <algorithm>

#include "Fuzz.h"
#include "plain/LegacyDecoder.h"
#include "plain/PlainFramer.h"
#include "plain/PlainInput.h"
#include "plain/Telnet.h"

using namespace parlor;
using namespace parlor::fuzz;

namespace {

constexpr std::size_t kPart = 32;

struct Stripped {
  std::string text, replies;
};

Stripped strip(std::string_view bytes, std::size_t step) {
  plain::Telnet telnet;
  Stripped result;
  for (std::size_t at = 0; at < bytes.size(); at += step) {
    telnet.feed(bytes.substr(at, step), result.text, result.replies);
  }
  return result;
}

std::string withoutEnds(std::string text) {
  std::erase_if(text, [](char c) { return c == '\r' || c == '\n'; });
  return text;
}

// The lines' bytes in order, and each of them as a person's input.
std::string delivered(std::string_view bytes, std::size_t step, plain::LegacyDecoder& decoder) {
  plain::PlainFramer framer(kPart);
  std::string all;
  const auto take = [&](std::string_view line) {
    check(line.size() <= kPart, "a part within its limit");
    all += line;
    const std::string text = plain::cleanTyped(decoder.decode(line));
    check(isClean(text), "typed text is clean");
    plain::PlainInput::parse(text).words(3);
  };
  for (std::size_t at = 0; at < bytes.size(); at += step) {
    framer.feed(bytes.substr(at, step));
    while (const auto line = framer.next()) take(*line);
  }
  while (const auto rest = framer.flush()) take(*rest);
  return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static plain::LegacyDecoder decoder = plain::LegacyDecoder::open(plain::kDefaultEncoding).value();
  const std::string_view bytes = textOf(data, size);
  if (bytes.empty()) return 0;
  const Stripped whole = strip(bytes, size);
  const Stripped single = strip(bytes, 1);
  check(whole.text == single.text && whole.replies == single.replies, "telnet however it is cut");
  // Three bytes refuse an option; "are you there" (RFC 854) takes two and is answered in words.
  check(whole.replies.size() <= 4 * size, "no more answers than questions");
  // NUL behind CR is telnet's and goes; without it nothing does.
  std::string text = whole.text;
  std::replace(text.begin(), text.end(), '\0', ' ');
  check(delivered(text, text.size() + 1, decoder) == withoutEnds(text), "nothing is missing");
  check(delivered(text, 1 + data[0] % 7, decoder) == withoutEnds(text), "nothing, in pieces");
  return 0;
}

// parse(serialize(x)) == x for whatever parse accepts, and a serialized message is one line.
#include "Fuzz.h"
#include "irc/IrcMessage.h"
#include "irc/Mask.h"
#include "irc/Source.h"

using namespace parlor;
using namespace parlor::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = textOf(data, size);
  const auto message = irc::IrcMessage::parse(text);
  if (message) {
    const std::string line = message->serialize();
    check(line.find_first_of(std::string_view("\r\n\0", 3)) == std::string::npos, "one line");
    check(irc::IrcMessage::parse(line) == message, "what is written is what was read");
    check(message->params.size() <= irc::kMaxParams, "at most 15 parameters");
    irc::Source::parse(message->source).toString();
  }
  // Values of our own that hold anything at all keep the shape of a line too.
  irc::IrcMessage own("PRIVMSG", {"#room", text});
  own.setTag("+tag", text);
  const auto read = irc::IrcMessage::parse(own.serialize());
  check(read && read->params.size() == 2 && read->is("PRIVMSG"), "text stays text");
  const std::size_t half = size / 2;
  irc::matchesMask(text.substr(0, half), text.substr(half));
  irc::normaliseMask(text);
  return 0;
}

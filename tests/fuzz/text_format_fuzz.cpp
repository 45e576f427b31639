// Formatted text: spans that fit their text, text that is clean, and the same after writing and
// reading again. Splitting keeps every line within its limit and every character whole.
#include "Fuzz.h"
#include "irc/TextFormat.h"

using namespace parlor;
using namespace parlor::fuzz;

namespace {

void checkSpans(const chat::StyledText& styled) {
  std::uint32_t end = 0;
  for (const chat::Span& span : styled.spans) {
    check(span.begin >= end && span.begin < span.end, "spans ascend");
    check(span.end <= styled.text.size(), "spans lie in the text");
    end = span.end;
  }
}

void checkSplit(const std::string& text, std::size_t limit) {
  for (const std::string& line : irc::splitText(text, limit)) {
    check(!line.empty() && line.size() <= limit, "a line within its limit");
    check(base::isValidUtf8(line), "whole characters");
    check(line.find('\n') == std::string::npos, "one line");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = textOf(data, size);
  const chat::StyledText styled = irc::readFormatted(bytes);
  checkSpans(styled);
  check(isClean(styled.text), "clean text");
  if (styled.text.find('\n') == std::string::npos) {
    check(irc::readFormatted(irc::writeFormatted(styled)) == styled, "the same again");
  }
  checkSplit(base::repairUtf8(bytes), 8 + size % 50);
  irc::parseCtcp(bytes);
  return 0;
}

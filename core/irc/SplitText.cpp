#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

#include "base/Utf8.h"
#include "irc/TextFormat.h"

namespace parlor::irc {
namespace {

struct CloseText {
  void operator()(UText* text) const { utext_close(text); }
};
struct CloseIterator {
  void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};

// Where one line's graphemes begin, by ICU; without ICU's data, its code points.
class Graphemes {
 public:
  explicit Graphemes(std::string_view line) : line_(line) {
    UErrorCode error = U_ZERO_ERROR;
    text_.reset(utext_openUTF8(nullptr, line.data(), static_cast<int64_t>(line.size()), &error));
    iterator_.reset(ubrk_open(UBRK_CHARACTER, "", nullptr, 0, &error));
    if (U_SUCCESS(error)) ubrk_setUText(iterator_.get(), text_.get(), &error);
    if (U_FAILURE(error)) iterator_.reset();
  }

  // The last boundary in (from, limit]; of a grapheme that is longer than that, a code point's.
  std::size_t cut(std::size_t from, std::size_t limit) {
    if (limit >= line_.size()) return line_.size();
    const std::size_t point = base::clipUtf8(line_, limit).size();
    if (!iterator_) return point;
    auto at = static_cast<int32_t>(point);
    if (!ubrk_isBoundary(iterator_.get(), at)) at = ubrk_preceding(iterator_.get(), at);
    return at > static_cast<int32_t>(from) ? static_cast<std::size_t>(at) : point;
  }

 private:
  const std::string_view line_;
  std::unique_ptr<UText, CloseText> text_;
  std::unique_ptr<UBreakIterator, CloseIterator> iterator_;
};

void splitLine(std::string_view line, std::size_t limit, std::vector<std::string>& lines) {
  if (line.size() <= limit) return lines.emplace_back(line), void();
  Graphemes graphemes(line);
  for (std::size_t from = 0; from < line.size();) {
    std::size_t end = graphemes.cut(from, from + limit), next = end;
    if (end < line.size()) {
      const std::size_t blank = line.rfind(' ', end);
      if (blank != std::string_view::npos && blank > from) end = blank, next = blank + 1;
    }
    lines.emplace_back(line.substr(from, end - from));
    from = next;
  }
}

}  // namespace

std::vector<std::string> splitText(std::string_view text, std::size_t limit) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!line.empty()) splitLine(line, limit, lines);
  }
  return lines;
}

}  // namespace parlor::irc

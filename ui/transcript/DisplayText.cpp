#include "transcript/DisplayText.h"

#include <algorithm>

#include "base/Utf8.h"
#include "engine/QtText.h"

namespace parlor::transcript {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool isMark(char32_t c) {
  if (c < 0x300) return false;
  const QChar::Category category = QChar::category(c);
  return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
         category == QChar::Mark_SpacingCombining;
}

// U+200E/F, U+061C, U+202A..E and U+2066..9.
bool isDirectional(char32_t c) {
  return c == 0x200E || c == 0x200F || c == 0x061C || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

// Characters that QTextLayout would act on instead of drawing.
char32_t tamed(char32_t c) {
  if (c == '\n' || c == 0x2028 || c == 0x2029) return 0x2028;
  if (c == '\t') return c;
  if (c < 0x20) return 0x2400 + c;  // the symbol for the control
  if (c == 0x7F) return 0x2421;
  if ((c >= 0x80 && c < 0xA0) || c == 0xFFFC || c == 0xFDD0 || c == 0xFDD1) return kReplacement;
  return c;
}

// Languages put one mark on a letter, some two; a tower of them is dear to shape and to draw.
constexpr int kStackedMarkCost = 6;

// What a character counts for against the limit. A colour glyph costs as much to shape and to draw
// as forty letters, and symbols may come from a colour font; of ideographs and syllables there are
// so many that each may be the first of its kind.
int costOf(char32_t c) {
  if (c >= 0x2E80 && c < 0xD800) return 3;
  if (c >= 0x1F000 && c <= 0x1FBFF) return 40;
  if ((c >= 0x2300 && c < 0x2500) || (c >= 0x2600 && c < 0x27C0) || (c >= 0x2900 && c < 0x2C00)) {
    return 12;
  }
  return QChar::requiresSurrogates(c) ? 2 : 1;
}

class Builder {
 public:
  Builder(const std::vector<chat::Span>& spans, int units) : spans_(spans), units_(units) {
    result_.spans.reserve(spans.size());
  }

  DisplayText build(std::string_view utf8) {
    result_.text.reserve(static_cast<qsizetype>(std::min<std::size_t>(utf8.size(), units_)));
    std::size_t at = 0;
    while (at < utf8.size() && !full()) {
      enterSpans(at);
      put(base::decodeUtf8(utf8, at));
    }
    if (at < utf8.size()) {
      result_.truncated = true;
      dropOpenCluster();
    }
    closeSpan();
    return std::move(result_);
  }

 private:
  bool full() const { return cost_ >= units_ || lines_ > kShownLines * (units_ / kShownUnits); }
  int length() const { return static_cast<int>(result_.text.size()); }

  void enterSpans(std::size_t byte) {
    if (open_ && byte >= spans_[next_ - 1].end) closeSpan();
    if (open_ || next_ >= spans_.size() || byte < spans_[next_].begin) return;
    const chat::Span& span = spans_[next_++];
    if (span.end <= byte) return;
    result_.spans.push_back({length(), 0, span.foreground, span.background, span.style});
    open_ = true;
  }
  void closeSpan() {
    if (!open_) return;
    DisplaySpan& span = result_.spans.back();
    span.length = length() - span.start;
    if (span.length <= 0) result_.spans.pop_back();
    open_ = false;
  }
  void put(char32_t c) {
    if (isMark(c)) {
      if (++marks_ > kMarksPerBase) return;
      if (marks_ > 1) cost_ += kStackedMarkCost;
    } else {
      marks_ = 0;
    }
    c = tamed(c);
    cost_ += costOf(c);
    if (c == 0x2028) ++lines_;
    if (QChar::requiresSurrogates(c)) {
      result_.text.append(QChar(QChar::highSurrogate(c)));
      result_.text.append(QChar(QChar::lowSurrogate(c)));
    } else {
      result_.text.append(QChar(static_cast<char16_t>(c)));
    }
  }
  // Never ends between a base and its marks or inside a surrogate pair.
  void dropOpenCluster() {
    while (result_.text.endsWith(QChar(0x2028)) || result_.text.endsWith(QChar(0x200D))) {
      result_.text.chop(1);
    }
  }

  const std::vector<chat::Span>& spans_;
  const int units_;
  DisplayText result_;
  std::size_t next_ = 0;
  int cost_ = 0;
  int marks_ = 0;
  int lines_ = 0;
  bool open_ = false;
};

bool isPlainAscii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

}  // namespace

DisplayText makeDisplayText(std::string_view utf8, const std::vector<chat::Span>& spans,
                            int units) {
  const auto limit = static_cast<std::size_t>(units);
  if (spans.empty() && utf8.size() <= limit && isPlainAscii(utf8)) {
    return {QString::fromLatin1(utf8.data(), static_cast<qsizetype>(utf8.size())), {}, false};
  }
  return Builder(spans, units).build(utf8);
}

QString plainName(std::string_view remote) {
  constexpr std::size_t kLongest = 512;
  if (remote.size() <= kLongest && isPlainAscii(remote)) {
    return QString::fromLatin1(remote.data(), static_cast<qsizetype>(remote.size()));
  }
  QString shown;
  std::size_t at = 0;
  int marks = 0;
  while (at < remote.size() && shown.size() < static_cast<qsizetype>(kLongest)) {
    char32_t c = tamed(base::decodeUtf8(remote, at));
    marks = isMark(c) ? marks + 1 : 0;
    if (isDirectional(c) || marks > kMarksPerBase) continue;
    if (c == 0x2028 || c == '\t') c = ' ';
    shown += QStringView(QChar::fromUcs4(c));
  }
  return shown;
}

QString isolated(std::string_view remote) {
  return QChar(0x2068) + plainName(remote) + QChar(0x2069);
}

QString isolated(QStringView remote) {
  return isolated(engine::toUtf8(remote.toString()));
}

}  // namespace parlor::transcript

#include "theme/Scripts.h"

#include <QFontDatabase>
#include <QStringList>
#include <array>
#include <optional>

namespace parlor::theme {
namespace {

using WritingSystem = QFontDatabase::WritingSystem;

// The scripts that Qt draws only with a font that knows their rules. For all others a look at the
// font's letters tells it whether to open it, which costs little. N'Ko is among them but not here:
// fonts write it that Qt does not list for it.
std::optional<WritingSystem> systemOf(QChar::Script script) {
  if (script >= QChar::Script_Syriac && script <= QChar::Script_Sinhala) {
    return static_cast<WritingSystem>(QFontDatabase::Syriac + (script - QChar::Script_Syriac));
  }
  if (script == QChar::Script_Khmer) return QFontDatabase::Khmer;
  return std::nullopt;
}

// Asks once for each script.
class Writers {
 public:
  bool has(QChar::Script script) {
    const std::optional<WritingSystem> system = systemOf(script);
    if (!system) return true;
    std::optional<bool>& known = known_[static_cast<std::size_t>(*system)];
    if (!known) known = !QFontDatabase::families(*system).isEmpty();
    return *known;
  }

 private:
  std::array<std::optional<bool>, QFontDatabase::WritingSystemsCount> known_;
};

// None of the scripts in question begins before Syriac.
bool isEverydayText(QStringView text) {
  for (const QChar c : text) {
    if (c.unicode() >= 0x0700 && c.unicode() < 0x2000) return false;
  }
  return true;
}

// At the second half of a pair of units: the half itself, which belongs to no script.
char32_t characterAt(QStringView text, int unit) {
  const bool pair = text[unit].isHighSurrogate() && unit + 1 < text.size();
  return pair ? QChar::surrogateToUcs4(text[unit], text[unit + 1]) : text[unit].unicode();
}

}  // namespace

// As Qt divides a text: what belongs to no script and the marks go with what stands before them,
// and at the beginning with what comes.
std::vector<UnitRange> unwritable(QStringView text) {
  std::vector<UnitRange> ranges;
  if (isEverydayText(text)) return ranges;
  Writers writers;
  QChar::Script script = QChar::Script_Common;
  int start = 0;
  const auto end = [&](int unit) {
    if (!writers.has(script)) ranges.push_back({start, unit - start});
    start = unit;
  };
  for (int unit = 0; unit < text.size(); ++unit) {
    const char32_t c = characterAt(text, unit);
    const QChar::Script next = QChar::script(c);
    if (next <= QChar::Script_Common || next == script) continue;
    if (script > QChar::Script_Common) {
      if (QChar::category(c) <= QChar::Mark_Enclosing) continue;
      end(unit);
    }
    script = next;
  }
  end(static_cast<int>(text.size()));
  return ranges;
}

QFont fontFor(QStringView text, const QFont& font) {
  if (unwritable(text).empty()) return font;
  QFont alone = font;
  alone.setStyleStrategy(
      static_cast<QFont::StyleStrategy>(font.styleStrategy() | QFont::NoFontMerging));
  return alone;
}

}  // namespace parlor::theme

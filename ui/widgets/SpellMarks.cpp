#include "widgets/SpellMarks.h"

#include <QTextDocument>

namespace parlor::widgets {

SpellMarks::SpellMarks(QTextDocument* document, const theme::Theme& theme, const Speller& speller,
                       std::function<bool(const QString&)> known)
    : QSyntaxHighlighter(document), theme_(theme), speller_(speller), known_(std::move(known)) {
  connect(&speller, &Speller::changed, this, &SpellMarks::rehighlight);
  connect(&theme, &theme::Theme::changed, this, &SpellMarks::rehighlight);
}

// Only the blocks that the cursor left and entered are looked at again.
void SpellMarks::setCursor(int position) {
  if (position == cursor_ || !speller_.isReady()) {
    cursor_ = position;
    return;
  }
  const QTextBlock before = document()->findBlock(std::max(0, cursor_));
  cursor_ = position;
  const QTextBlock now = document()->findBlock(std::max(0, position));
  rehighlightBlock(now);
  if (before.isValid() && before != now) rehighlightBlock(before);
}

void SpellMarks::highlightBlock(const QString& text) {
  if (!speller_.isReady()) return;
  const int cursor = cursor_ < 0 ? -1 : cursor_ - currentBlock().position();
  QTextCharFormat wrong;
  wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
  wrong.setUnderlineColor(theme_.colour(theme::Colour::Danger));
  for (const Speller::Word& word : Speller::wordsOf(text)) {
    if (word.begin + word.length == cursor) continue;
    const QString letters = text.mid(word.begin, word.length);
    if (!known_(letters) && !speller_.isRight(letters)) setFormat(word.begin, word.length, wrong);
  }
}

}  // namespace parlor::widgets

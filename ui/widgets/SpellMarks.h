// Underlines in a text document what a speller does not know. The word at the cursor is left alone
// while it is being written. GUI thread; the speller outlives it.
#pragma once

#include <QSyntaxHighlighter>
#include <functional>

#include "theme/Theme.h"
#include "widgets/Speller.h"

namespace parlor::widgets {

class SpellMarks : public QSyntaxHighlighter {
  Q_OBJECT

 public:
  // `known` says which words are right here although no dictionary has them, such as names.
  SpellMarks(QTextDocument* document, const theme::Theme& theme, const Speller& speller,
             std::function<bool(const QString&)> known);

  // Where the cursor is in the document; -1: nobody writes.
  void setCursor(int position);

 protected:
  void highlightBlock(const QString& text) override;

 private:
  const theme::Theme& theme_;
  const Speller& speller_;
  const std::function<bool(const QString&)> known_;
  int cursor_ = -1;
};

}  // namespace parlor::widgets

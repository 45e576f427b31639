// What Composer offers: completions while typing and by Tab, and what was sent before.
#include <QScopedValueRollback>
#include <algorithm>

#include "widgets/Composer.h"
#include "widgets/ComposerEdit.h"

namespace parlor::widgets {

void Composer::suggest() {
  if (!sources_) return;
  offered_ = completionsFor(edit_->toPlainText(), edit_->textCursorPosition(), sources_(), false);
  list_->setItems(offered_.items);
  walked_ = false;
  if (!offered_.items.empty()) placeList();
  if (offered_.isHint) list_->setCurrent(-1);
}

void Composer::completeByTab(bool* taken) {
  if (cycling_ && list_->isVisible()) {
    list_->step(1);
    *taken = true;
    return take(list_->current());
  }
  if (!sources_) return;
  const CompletionSet found =
      completionsFor(edit_->toPlainText(), edit_->textCursorPosition(), sources_(), true);
  if (found.items.empty()) return;  // Tab goes on to the next control
  *taken = true;
  const int chosen = list_->isVisible() && !offered_.isHint && offered_.items == found.items
                         ? list_->current()
                         : 0;
  offered_ = found;
  list_->setItems(found.items);
  list_->setCurrent(chosen);
  const bool many = found.items.size() > 1;
  cycling_ = many && !edit_->toPlainText().startsWith(u'/');
  if (cycling_) placeList();
  take(chosen);
}

void Composer::take(int row) {
  if (row < 0 || row >= static_cast<int>(offered_.items.size()) || offered_.isHint) return;
  const QString insert = offered_.items[static_cast<std::size_t>(row)].insert;
  {
    const QScopedValueRollback guard(changing_, true);
    edit_->replaceRange(offered_.begin, offered_.end, insert);
  }
  offered_.end = offered_.begin + static_cast<int>(insert.size());
  edit_->setFocus();
  if (cycling_) return;
  list_->setItems({});
  suggest();  // of a command, now its arguments
}

void Composer::stepHistory(int steps) {
  const qsizetype count = history_.size();
  if (count == 0 || (historyAt_ < 0 && steps > 0)) return;
  if (historyAt_ < 0) {
    stashed_ = edit_->codedText();
    historyAt_ = count;
  }
  const qsizetype to = std::max<qsizetype>(0, historyAt_ + steps);
  const QScopedValueRollback guard(changing_, true);
  edit_->setWholeText(to >= count ? stashed_ : history_[to]);
  historyAt_ = to >= count ? -1 : to;
  list_->setItems({});
}

}  // namespace parlor::widgets

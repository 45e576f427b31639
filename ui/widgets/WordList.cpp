#include "widgets/WordList.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "speech/Rows.h"
#include "widgets/IconButton.h"

namespace parlor::widgets {

WordList::WordList(const theme::Theme& theme, const QString& name, const QString& hint,
                   QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      list_(new speech::Rows<QListWidget>),
      edit_(new QLineEdit),
      add_(new IconButton(theme, QStringLiteral("plus"), tr("Add"))),
      remove_(new IconButton(theme, QStringLiteral("minus"), tr("Take off the list"))) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(theme.metrics().gap4);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme.metrics().gap4);
  row->addWidget(edit_, 1);
  row->addWidget(add_);
  row->addWidget(remove_);
  column->addLayout(row);
  column->addWidget(list_);
  list_->setAccessibleName(name);
  list_->setUniformItemSizes(true);
  edit_->setPlaceholderText(hint);
  edit_->setAccessibleName(hint);
  connect(edit_, &QLineEdit::returnPressed, this, &WordList::add);
  connect(add_, &IconButton::clicked, this, &WordList::add);
  connect(remove_, &IconButton::clicked, this, &WordList::removeChosen);
  connect(list_, &QListWidget::currentRowChanged, remove_,
          [this](int at) { remove_->setEnabled(at >= 0); });
  list_->installEventFilter(this);
  remove_->setEnabled(false);
  fit();
}

void WordList::setNormaliser(std::function<QString(const QString&)> normalise) {
  normalise_ = std::move(normalise);
}

void WordList::setWords(const QStringList& words) {
  list_->clear();
  list_->addItems(words);
  fit();
}

QStringList WordList::words() const {
  QStringList all;
  for (int i = 0; i < list_->count(); ++i) all << list_->item(i)->text();
  return all;
}

void WordList::add() {
  const QString typed = edit_->text().trimmed();
  const QString kept = normalise_ ? normalise_(typed) : typed;
  if (kept.isEmpty()) return edit_->selectAll();
  edit_->clear();
  if (words().contains(kept, Qt::CaseInsensitive)) return;
  list_->addItem(kept);
  fit();
  emit wordsChanged(words());
}

void WordList::removeChosen() {
  if (list_->currentRow() < 0) return;
  delete list_->takeItem(list_->currentRow());
  fit();
  emit wordsChanged(words());
}

bool WordList::eventFilter(QObject* watched, QEvent* event) {
  const bool isDelete = event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete);
  if (!isDelete) return QWidget::eventFilter(watched, event);
  removeChosen();
  return true;
}

void WordList::fit() {
  const int rows = std::clamp(list_->count(), 0, 5);
  list_->setVisible(rows > 0);
  list_->setFixedHeight(rows * (theme_.metrics().row + 2) + 2 * list_->frameWidth() +
                        theme_.metrics().gap8);
}

}  // namespace parlor::widgets

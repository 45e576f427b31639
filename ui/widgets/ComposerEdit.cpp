#include "widgets/ComposerEdit.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>
#include <algorithm>

namespace parlor::widgets {

ComposerEdit::ComposerEdit(const theme::Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent), theme_(theme) {
  setFrameShape(NoFrame);
  setLineWrapMode(WidgetWidth);
  setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  document()->setDocumentMargin(0);
  setTabChangesFocus(true);
  setBackgroundVisible(false);
  connect(document(), &QTextDocument::contentsChanged, this, &ComposerEdit::fit);
  connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
          &ComposerEdit::fit);
  connect(&theme, &theme::Theme::changed, this, &ComposerEdit::restyle);
  restyle();
}

void ComposerEdit::restyle() {
  QPalette made = theme_.palette();
  made.setColor(QPalette::Base, Qt::transparent);
  setPalette(made);
  viewport()->setAutoFillBackground(false);
  setFont(theme_.font(theme::Type::Text));
  fit();
}

int ComposerEdit::heightOf(int lines) const {
  return lines * QFontMetrics(font()).lineSpacing() + 2;
}

void ComposerEdit::fit() {
  const int lines = static_cast<int>(document()->size().height());  // QPlainTextEdit counts lines
  const int shown = std::clamp(lines, 1, kMostLines);
  setVerticalScrollBarPolicy(lines > kMostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
  if (height() != heightOf(shown) || maximumHeight() != heightOf(shown)) {
    setFixedHeight(heightOf(shown));
  }
}

QSize ComposerEdit::sizeHint() const {
  return {theme_.px(200), heightOf(1)};
}
QSize ComposerEdit::minimumSizeHint() const {
  return {theme_.px(80), heightOf(1)};
}

void ComposerEdit::replaceRange(int begin, int end, const QString& text) {
  QTextCursor cursor = textCursor();
  cursor.setPosition(begin);
  cursor.setPosition(end, QTextCursor::KeepAnchor);
  cursor.insertText(text);
  setTextCursor(cursor);
}

void ComposerEdit::setWholeText(const QString& text) {
  QTextCursor cursor(document());
  cursor.select(QTextCursor::Document);
  cursor.insertText(text);
  cursor.movePosition(QTextCursor::End);
  setTextCursor(cursor);
}

void ComposerEdit::keyPressEvent(QKeyEvent* event) {
  if (!handleKey(event)) QPlainTextEdit::keyPressEvent(event);
}

bool ComposerEdit::handleKey(QKeyEvent* event) {
  const bool control = event->modifiers() & Qt::ControlModifier;
  const bool shift = event->modifiers() & Qt::ShiftModifier;
  bool taken = false;
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (shift) {
        textCursor().insertText(QStringLiteral("\n"));
        ensureCursorVisible();
      } else {
        emit sendPressed();
      }
      return true;
    case Qt::Key_Escape:
      return emit escapePressed(), true;
    case Qt::Key_PageUp:
      return emit scrollPressed(-1), true;
    case Qt::Key_PageDown:
      return emit scrollPressed(1), true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
      const int direction = event->key() == Qt::Key_Up ? -1 : 1;
      if (control) return emit historyPressed(direction), true;
      if (event->modifiers() == Qt::NoModifier) emit choicePressed(direction, &taken);
      return taken;
    }
    default:
      return false;
  }
}

// Tab arrives here before it is a key press; Shift+Tab always leaves, so nobody is held.
bool ComposerEdit::focusNextPrevChild(bool next) {
  bool taken = false;
  if (next) emit tabPressed(&taken);
  return taken || QPlainTextEdit::focusNextPrevChild(next);
}

void ComposerEdit::insertFromMimeData(const QMimeData* source) {
  if (!source->hasText()) return;
  QString text = source->text();
  text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
  const bool many = text.trimmed().count(u'\n') + 1 > kGuardedLines;
  if (many && pasteGuard_) {
    emit pasteHeld(text);
  } else {
    insertPasted(text);
  }
}

void ComposerEdit::insertPasted(const QString& text) {
  QString kept = text;
  while (kept.endsWith(u'\n')) kept.chop(1);  // a copied line ends in one; it is no line to send
  textCursor().insertText(kept);
  ensureCursorVisible();
}

void ComposerEdit::focusInEvent(QFocusEvent* event) {
  QPlainTextEdit::focusInEvent(event);
  emit focusChanged(true);
}

void ComposerEdit::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  emit focusChanged(false);
}

}  // namespace parlor::widgets

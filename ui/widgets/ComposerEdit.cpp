#include "widgets/ComposerEdit.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextDocument>
#include <algorithm>

#include "models/MessageParts.h"
#include "widgets/SpellMarks.h"
#include "widgets/Speller.h"
#include "widgets/StyledWriting.h"

namespace parlor::widgets {
namespace {

constexpr int kMargin = 1;  // the cursor's width: it may stand behind the last letter at the right

WritingStyle styleOf(int key) {
  if (key == Qt::Key_B) return WritingStyle::Bold;
  return key == Qt::Key_I ? WritingStyle::Italic : WritingStyle::Underline;
}

}  // namespace

ComposerEdit::ComposerEdit(const theme::Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent), theme_(theme) {
  setFrameShape(NoFrame);
  setLineWrapMode(WidgetWidth);
  setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  document()->setDocumentMargin(kMargin);
  setTabChangesFocus(true);
  setBackgroundVisible(false);
  connect(document(), &QTextDocument::contentsChanged, this, &ComposerEdit::fit);
  connect(document(), &QTextDocument::contentsChanged, this, &ComposerEdit::followDirection);
  connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
          &ComposerEdit::fit);
  connect(&theme, &theme::Theme::changed, this, &ComposerEdit::restyle);
  restyle();
  followDirection();
}

// What is written decides where it begins; before the first letter, the window does.
void ComposerEdit::followDirection() {
  const QString text = toPlainText();
  const bool hasLetter = std::any_of(text.begin(), text.end(), [](QChar each) {
    return each.direction() == QChar::DirL || each.direction() == QChar::DirR ||
           each.direction() == QChar::DirAL || each.isSurrogate();
  });
  const auto written = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
  const bool mirrored = (hasLetter ? written : layoutDirection()) == Qt::RightToLeft;
  const auto wanted = hasLetter ? Qt::LayoutDirectionAuto : layoutDirection();
  const Qt::Alignment side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
  QTextOption option = document()->defaultTextOption();
  if (option.textDirection() == wanted && option.alignment() == side) return;
  option.setTextDirection(wanted);
  option.setAlignment(side);
  document()->setDefaultTextOption(option);
}

void ComposerEdit::changeEvent(QEvent* event) {
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::LayoutDirectionChange) followDirection();
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
  return lines * QFontMetrics(font()).lineSpacing() + 2 * kMargin;
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
  insertCoded(cursor, text);
  moveCursor(QTextCursor::End);
  setCurrentCharFormat({});
}

QString ComposerEdit::codedText() const {
  return widgets::codedText(*document());
}

void ComposerEdit::setCodedText(const QString& text) {
  setPlainText({});
  insertCoded(QTextCursor(document()), text);
  document()->clearUndoRedoStacks();
  moveCursor(QTextCursor::End);
  setCurrentCharFormat({});
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
    case Qt::Key_Home:
    case Qt::Key_End:
      if (!control || !document()->isEmpty()) return false;
      return emit edgePressed(event->key() == Qt::Key_Home ? Qt::TopEdge : Qt::BottomEdge), true;
    case Qt::Key_B:
    case Qt::Key_I:
    case Qt::Key_U:
      if (event->modifiers() != Qt::ControlModifier) return false;
      return toggleStyle(*this, styleOf(event->key())), true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
      const int direction = event->key() == Qt::Key_Up ? -1 : 1;
      if (control) return emit historyPressed(direction), true;
      if (event->modifiers() != Qt::NoModifier) return false;
      emit choicePressed(direction, &taken);
      if (!taken && !hasLine(direction)) return emit historyPressed(direction), true;
      return taken;
    }
    default:
      return false;
  }
}

// Above (-1) or below the line, as it is broken on the screen, that the cursor is in.
bool ComposerEdit::hasLine(int direction) const {
  QTextCursor cursor = textCursor();
  return cursor.movePosition(direction < 0 ? QTextCursor::Up : QTextCursor::Down);
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
  if (guardedLines_ > 0 && models::linesOf(text, lineBytes_) > guardedLines_) {
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

void ComposerEdit::setSpeller(Speller* speller, std::function<bool(const QString&)> known) {
  delete marks_;
  marks_ = nullptr;
  speller_ = speller;
  if (!speller) return;
  marks_ = new SpellMarks(document(), theme_, *speller, std::move(known));
  connect(this, &QPlainTextEdit::cursorPositionChanged, marks_,
          [this] { marks_->setCursor(textCursorPosition()); });
}

// Suggestions first, then what every field offers.
QMenu* ComposerEdit::menuAt(const QPoint& place) {
  QMenu* menu = createStandardContextMenu(place);
  for (QAction* action : menu->actions()) action->setIcon({});
  if (speller_ && speller_->isReady()) addSuggestions(*menu, place);
  return menu;
}

void ComposerEdit::addSuggestions(QMenu& menu, const QPoint& place) {
  const QTextCursor cursor = cursorForPosition(place);
  const QTextBlock block = cursor.block();
  const int at = cursor.position() - block.position();
  for (const Speller::Word& word : Speller::wordsOf(block.text())) {
    if (at < word.begin || at > word.begin + word.length) continue;
    const QString letters = block.text().mid(word.begin, word.length);
    if (speller_->isRight(letters)) return;
    QAction* first = menu.actions().value(0);
    const int begin = block.position() + word.begin;
    const QStringList suggestions = speller_->suggestions(letters);
    for (const QString& better : suggestions) {
      auto* action = new QAction(QString(better).replace(u'&', QStringLiteral("&&")), &menu);
      connect(action, &QAction::triggered, this, [this, begin, length = word.length, better] {
        replaceRange(begin, begin + length, better);
      });
      menu.insertAction(first, action);
    }
    auto* keep = new QAction(tr("\"%1\" is right").arg(letters), &menu);
    connect(keep, &QAction::triggered, this, [this, letters] { speller_->accept(letters); });
    menu.insertAction(first, keep);
    menu.insertSeparator(first);
    return;
  }
}

void ComposerEdit::contextMenuEvent(QContextMenuEvent* event) {
  QMenu* menu = menuAt(event->pos());
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->popup(event->globalPos());
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

// The text field of the composer: plain text that grows with its lines, and keys turned into
// wishes. It knows nothing of rooms.
#pragma once

#include <QPlainTextEdit>
#include <functional>

#include "theme/Theme.h"

class QMenu;

namespace parlor::widgets {

class Speller;
class SpellMarks;

class ComposerEdit : public QPlainTextEdit {
  Q_OBJECT

 public:
  static constexpr int kMostLines = 8;

  explicit ComposerEdit(const theme::Theme& theme, QWidget* parent = nullptr);

  // A paste of more lines is held back; 0: none is.
  void setGuardedLines(int lines) { guardedLines_ = lines; }
  void setLineBytes(std::size_t bytes) { lineBytes_ = bytes; }  // longer lines count for several
  // Null: nothing is underlined. `known` says which words need no dictionary.
  void setSpeller(Speller* speller, std::function<bool(const QString&)> known);
  // The menu that a right click at `place` opens, owned by the caller.
  QMenu* menuAt(const QPoint& place);
  void insertPasted(const QString& text);
  int textCursorPosition() const { return textCursor().position(); }
  void replaceRange(int begin, int end, const QString& text);
  // Bold, italic and underlined words have their codes in what these take and give.
  QString codedText() const;
  void setCodedText(const QString& text);  // another text: there is nothing to undo
  void setWholeText(const QString& text);  // one step of undo, cursor at the end
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void sendPressed();
  void tabPressed(bool* taken);
  void escapePressed();
  void choicePressed(int rows, bool* taken);  // Up and Down, while a list is open
  void historyPressed(int steps);  // -1: earlier; by Ctrl, or where the cursor has no line left
  void scrollPressed(double pages);
  void edgePressed(Qt::Edge edge);  // Ctrl+Home and Ctrl+End, while there is no text to walk in
  void pasteHeld(const QString& text);
  void focusChanged(bool focused);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void insertFromMimeData(const QMimeData* source) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void changeEvent(QEvent* event) override;

 private:
  void fit();
  void followDirection();
  void restyle();
  bool handleKey(QKeyEvent* event);
  bool hasLine(int direction) const;
  int heightOf(int lines) const;
  void addSuggestions(QMenu& menu, const QPoint& place);

  const theme::Theme& theme_;
  int guardedLines_ = 5;
  std::size_t lineBytes_ = 0;
  Speller* speller_ = nullptr;
  SpellMarks* marks_ = nullptr;
};

}  // namespace parlor::widgets

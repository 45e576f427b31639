// The text field of the composer: plain text that grows with its lines, and keys turned into
// wishes. It knows nothing of rooms.
#pragma once

#include <QPlainTextEdit>

#include "theme/Theme.h"

namespace parlor::widgets {

class ComposerEdit : public QPlainTextEdit {
  Q_OBJECT

 public:
  static constexpr int kMostLines = 8;
  static constexpr int kGuardedLines = 5;  // a paste of more asks

  explicit ComposerEdit(const theme::Theme& theme, QWidget* parent = nullptr);

  void setPasteGuard(bool on) { pasteGuard_ = on; }
  void insertPasted(const QString& text);
  int textCursorPosition() const { return textCursor().position(); }
  void replaceRange(int begin, int end, const QString& text);
  void setWholeText(const QString& text);  // one step of undo, cursor at the end
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void sendPressed();
  void tabPressed(bool* taken);
  void escapePressed();
  void choicePressed(int rows, bool* taken);  // Up and Down, while a list is open
  void historyPressed(int steps);             // -1: earlier
  void scrollPressed(double pages);
  void pasteHeld(const QString& text);
  void focusChanged(bool focused);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void insertFromMimeData(const QMimeData* source) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  void fit();
  void restyle();
  bool handleKey(QKeyEvent* event);
  int heightOf(int lines) const;

  const theme::Theme& theme_;
  bool pasteGuard_ = true;
};

}  // namespace parlor::widgets

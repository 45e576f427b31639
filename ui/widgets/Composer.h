// Where one writes: a growing field in a raised frame, suggestions above it, the smile and the send
// button, and a line below that says what is wrong with what was sent. It sends nothing itself and
// is never disabled: typing goes on while the connection is away. GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QStringList>
#include <QTimer>
#include <QWidget>
#include <functional>

#include "widgets/Completions.h"

namespace parlor::widgets {

class ComposerEdit;
class IconButton;
class Label;
class ElidedLabel;

class Composer : public QWidget {
  Q_OBJECT

 public:
  explicit Composer(const theme::Theme& theme, QWidget* parent = nullptr);
  ~Composer() override;

  // Asked when completion needs them.
  void setSources(std::function<CompletionSources()> sources) { sources_ = std::move(sources); }
  void setPlaceholder(const QString& text);
  void setGuardedLines(int lines);  // a paste of more is held back; 0: none is
  // What one message may have, and whether several lines are one message here.
  void setBudget(std::size_t lineBytes, bool multiline);
  QString budgetText() const;  // what is said about it now; empty far from the limit

  void takeFocus();
  QWidget& lastControl();  // of the Tab order
  QString text() const;
  void setText(const QString& text);  // another draft: forgets the place in the history
  void insertText(const QString& text);
  void addMention(const QString& nick);
  void paste(const QString& text);  // what pasteHeld held back

  void setProblem(const QString& text);  // empty: none
  void setNotice(const QString& text);
  QString problem() const;
  // Whom it answers, and what he said; empty: it is no reply.
  void setReplyTo(const QString& who, const QString& said = {});
  bool isReply() const;

  // What was sent: empties the field and remembers the text.
  void accepted(const QString& text);
  ComposerEdit& edit() { return *edit_; }
  CompletionList& list() { return *list_; }

 signals:
  void submitted(const QString& text);
  void textChanged();
  void typingChanged(bool typing);
  void pasteHeld(const QString& text);
  void escaped();
  void scrollWanted(double pages);
  void edgeWanted(Qt::Edge edge);
  void replyCancelled();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void moveEvent(QMoveEvent* event) override;

 private:
  void layOut();
  void connectEdit();
  void restyle();
  void submit();
  bool takesEnter() const;
  void edited();
  void suggest();
  void completeByTab(bool* taken);
  void take(int row);
  void stepHistory(int steps);
  void escape();
  void pickEmoji();
  void refreshBudget();
  void setTyping(bool typing);
  QRect frame() const;
  void placeList();

  const theme::Theme& theme_;
  std::function<CompletionSources()> sources_;
  ComposerEdit* edit_;
  IconButton* emoji_;
  IconButton* send_;
  CompletionList* list_;
  Label* replyLine_;
  ElidedLabel* replyText_;
  IconButton* endReply_;
  Label* below_;
  Label* budget_;
  std::size_t lineBytes_ = 0;  // 0: not known
  bool multiline_ = false;
  CompletionSet offered_;
  bool cycling_ = false;   // Tab after Tab walks through the names
  bool walked_ = false;    // Up or Down chose from the list, so Enter takes that
  bool changing_ = false;  // the text is changed by us
  QStringList history_;
  qsizetype historyAt_ = -1;  // -1: not in the history
  QString stashed_;           // what was being written before the history was opened
  QTimer typingEnds_;
  bool typing_ = false;
};

}  // namespace parlor::widgets

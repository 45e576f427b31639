// The conversation as people see it: one view for all rooms, a model per room. It paints rows laid
// out by TranscriptFlow, follows new lines only while at the bottom, and turns the mouse and the
// keyboard into signals; it opens, sends and asks nothing itself. Appending never paints: one
// update follows, at once when it was quiet and ten times a second in a flood. Nothing remote is
// ever markup. GUI thread; theme and models outlive the view or are destroyed with notice
// (QObject).
#pragma once

#include <QAbstractScrollArea>
#include <QDate>
#include <QElapsedTimer>
#include <QTimer>
#include <QUrl>
#include <memory>
#include <optional>
#include <unordered_map>

#include "models/TranscriptModel.h"
#include "theme/Theme.h"
#include "transcript/Announcer.h"
#include "transcript/Finder.h"
#include "transcript/HoverBar.h"
#include "transcript/JumpPill.h"
#include "transcript/RowPainter.h"
#include "transcript/TranscriptFlow.h"

namespace parlor::transcript {

// What a context menu is about.
struct MessageContext {
  client::LineId line;  // none: beside every message
  QString nick;         // of its speaker
  bool onName = false;  // the pointer is on the name or the avatar
  QUrl link;            // under the pointer, if any
  QString linkText;
  QString room;  // a room's name under the pointer
  bool hasSelection = false;
  QPoint globalPos;
};

class TranscriptView : public QAbstractScrollArea {
  Q_OBJECT

 public:
  explicit TranscriptView(const theme::Theme& theme, QWidget* parent = nullptr);
  ~TranscriptView() override;

  // Null: nothing is shown. Each model keeps its place, selection and unfolded lines while another
  // is on show; all that is forgotten when the model is destroyed.
  void setModel(models::TranscriptModel* model);
  models::TranscriptModel* model() const { return model_; }
  // The places, selections and unfolded lines of a view that shows nothing any more.
  void takePlacesOf(TranscriptView& other);
  void setOptions(const TranscriptOptions& options);
  // What the conversation can carry; the hover bar offers nothing else.
  void setCapabilities(bool reply, bool react);

  // Nothing is scheduled: no timer of the view runs.
  bool isQuiet() const;
  bool isAtBottom() const { return flow_.atBottom(); }
  int newBelow() const;

  bool hasSelection() const;
  QString selectedText();
  void copySelection();
  void selectAll();
  void clearSelection();

  void scrollToBottom();
  void scrollToTop();
  void scrollByPages(double pages);  // negative: towards older lines; for the composer's PgUp/PgDn
  bool jumpToUnread();
  bool jumpToDate(QDate date);  // or the next day that has lines; false: there is none
  // Of the last message that is wholly on show, or of all at the bottom; none: nothing is on show.
  std::optional<base::WallTime> seenUpTo() const;
  QDate dateOnShow() const;  // of the topmost whole row; null: nothing is on show
  bool jumpToLine(client::LineId line);

  void setFindQuery(const QString& query);  // empty: find ends
  void findNext() { findStep(+1); }
  void findPrevious() { findStep(-1); }

  // Message focus mode: -1 the message above (or the newest on show), +1 the one below.
  void focusMessage(int direction);
  void leaveMessageFocus();
  client::LineId focusedLine() const;

  const TranscriptFlow& flow() const { return flow_; }
  TranscriptFlow& flow() { return flow_; }
  Announcer& announcer() { return announcer_; }
  void setFocusedSerial(Serial serial);
  std::optional<Serial> focusedSerial() const { return room_->focused; }
  void openFocusedMenu();              // of the message that has the focus, or of none
  QRect rowRect(Serial serial) const;  // in the viewport; null when it is not on show
  QRect linkRect(Serial serial, int index) const;
  void openLink(const QString& shown);  // an address or a room's name, as if it had been clicked

 signals:
  void linkActivated(const QUrl& url, const QString& shownText);
  void roomActivated(const QString& room);
  void linkHovered(const QUrl& url);  // invalid: none any more
  void nickActivated(const QString& nick, QPoint globalPos);
  void dayActivated(QDate day, QPoint globalPos);
  void contextMenuRequested(const parlor::transcript::MessageContext& context);
  void replyRequested(parlor::client::LineId line);
  void reactRequested(parlor::client::LineId line, QPoint globalPos);
  void reactionToggled(parlor::client::LineId line, const QString& reaction, bool add);
  void resendRequested(parlor::client::LineId line);
  void deleteRequested(parlor::client::LineId line);
  void olderRequested();
  void betweenRequested();  // the gap below lines from far back is on show
  void atBottomChanged(bool atBottom);
  void newBelowChanged(int messages);
  void findChanged(int hits, int current, bool searching);
  void textTyped(const QString& text);  // for the composer
  void escaped();                       // Esc with nothing left to leave: focus the composer

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  static constexpr int kFlashSteps = 12;
  enum class Pressed { Nothing, Text, Words, Message };

  RoomState& state() { return *room_; }
  void watch(models::TranscriptModel* model);
  void watchGrowth(models::TranscriptModel* model);
  void watchChanges(models::TranscriptModel* model);
  void forget(QObject* model);
  void themeChanged();

  // Coalesced: append, change and the like.
  void scheduleRefresh();
  void refresh();
  // At once: the reader did something.
  void settleNow();
  void afterSettle();
  void syncScrollBar();
  void placePill();
  void idleWork();
  void scheduleIdle();
  void askForOlder();
  void askForBetween();
  void olderChanged();
  void showJumped(int row);
  void openAtUnread();
  void announceNew();

  void paintRows(QPainter& painter, const QRect& area);
  void paintTop(QPainter& painter);
  void paintHoverNote(QPainter& painter);
  QString hoverNote() const;
  RowLook lookOf(const FlowItem& item) const;

  TextPlace placeAt(QPoint point) const;
  RowHit hitAt(QPoint point, const FlowItem** item) const;
  QPoint insideRow(QPoint point, const FlowItem& item) const;
  void hoverAt(QPoint point);
  void endHover();
  void extendSelectionTo(QPoint point);
  void activate(const FlowItem& item, RowHit hit, QPoint globalPos);
  void perform(MessageAction action, Serial serial, QPoint globalPos);
  MessageContext contextFor(const FlowItem* item, RowHit hit, QPoint globalPos);
  bool handleFocusKey(QKeyEvent* event);
  bool handleScrollKey(QKeyEvent* event);
  void findStep(int direction);
  void showHit(Serial serial);
  void reportFind();
  client::LineId lineOf(Serial serial) const;
  bool isAnswerable(int row) const;

  const theme::Theme& theme_;
  TranscriptFlow flow_;
  Announcer announcer_;
  models::TranscriptModel* model_ = nullptr;
  RoomState nothing_;  // state of no room
  RoomState* room_ = &nothing_;
  std::unordered_map<QObject*, std::unique_ptr<RoomState>> rooms_;

  QTimer refreshTimer_, idleTimer_, loadingTimer_, flashTimer_, dragTimer_;
  QElapsedTimer sinceRefresh_;
  bool syncing_ = false;  // the scroll bar is being set, not dragged
  bool showsLoading_ = false;
  bool askedOlder_ = false;
  bool askedBetween_ = false;
  bool toldAtBottom_ = true;
  int toldNewBelow_ = 0;

  JumpPill* pill_;
  HoverBar bar_;
  bool canReply_ = true, canReact_ = true;  // here
  Serial barSerial_ = kNoSerial;
  MessageAction barHover_ = MessageAction::None;
  Serial hoverSerial_ = kNoSerial;
  RowHit hover_;
  QUrl hoveredLink_;
  QPoint pointer_{-1, -1};

  Pressed pressed_ = Pressed::Nothing;
  QPoint pressPoint_;
  bool byKeyboard_ = false;  // the focus came by a key: an edge says so
  bool dragged_ = false;
  bool heldBottom_ = false;  // was at the bottom when the button went down
  Selection pressRange_;     // the word or message that a double or triple click chose
  QElapsedTimer sinceDoubleClick_;

  Finder finder_;
  Serial announcedEnd_ = 0;  // rows before this one have been announced, or need not be
  Serial flashSerial_ = kNoSerial;
  int flashStep_ = 0;
};

}  // namespace parlor::transcript

// Where TranscriptView stands: scrolling, jumps, the selection, find and the focused message.
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QStyleHints>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

#include "transcript/DisplayText.h"
#include "transcript/SelectionText.h"
#include "transcript/TranscriptView.h"

namespace parlor::transcript {

namespace {

constexpr int kFlashInterval = 100;  // ms

}  // namespace

// --- scrolling ---

void TranscriptView::scrollContentsBy(int, int) {
  if (syncing_ || model_ == nullptr) return;
  flow_.scrollTo(verticalScrollBar()->value());
  heldBottom_ = false;
  afterSettle();
}

void TranscriptView::wheelEvent(QWheelEvent* event) {
  int pixels = -event->pixelDelta().y();
  if (pixels == 0) {
    const double notches = event->angleDelta().y() / 120.0;
    pixels =
        static_cast<int>(std::lround(-notches * QGuiApplication::styleHints()->wheelScrollLines() *
                                     flow_.geometry().lineHeight));
  }
  heldBottom_ = false;
  flow_.scrollBy(pixels);
  afterSettle();
  event->accept();
}

void TranscriptView::scrollToBottom() {
  flow_.toBottom();
  afterSettle();
}

void TranscriptView::scrollToTop() {
  flow_.toTop();
  afterSettle();
}

void TranscriptView::scrollByPages(double pages) {
  const int page = std::max(viewport()->height() - 2 * flow_.geometry().lineHeight, 1);
  flow_.scrollBy(static_cast<int>(std::lround(page * pages)));
  afterSettle();
}

bool TranscriptView::jumpToUnread() {
  const auto row = model_ == nullptr ? std::nullopt : model_->unreadRow();
  if (!row) return false;
  flow_.reveal(*row, TranscriptFlow::Reveal::Top);
  afterSettle();
  return true;
}

// Who opens a conversation reads on where he stopped, as long as that is above what the end shows.
void TranscriptView::openAtUnread() {
  const auto unread = model_ == nullptr ? std::nullopt : model_->unreadRow();
  if (!unread || !flow_.atBottom()) return;
  const Serial serial = model_->serialOf(*unread);
  if (std::exchange(room_->openedAt, serial) == serial) return;
  const std::int64_t top = flow_.heights().top(*unread);
  const int page = viewport()->height();
  if (flow_.heights().total() - top <= page) return;
  const int firstBelow = flow_.heights().rowAt(top + page);
  flow_.reveal(*unread, TranscriptFlow::Reveal::Top);
  if (flow_.atBottom()) return;
  for (int row = firstBelow; row < model_->rowCount(); ++row) {
    const models::TranscriptRow& below = model_->at(row);
    if (models::isSpeech(below.kind) && !below.own && !below.removed) ++room_->newBelow;
  }
}

std::optional<base::WallTime> TranscriptView::seenUpTo() const {
  const auto& rows = flow_.items();
  if (model_ == nullptr || rows.empty()) return std::nullopt;
  if (flow_.atBottom()) return model_->at(model_->rowCount() - 1).time;
  const auto cut = std::ranges::find_if(
      rows, [this](const FlowItem& row) { return row.bottom() > viewport()->height(); });
  return model_->at(cut == rows.begin() ? cut->row : std::prev(cut)->row).time;
}

bool TranscriptView::jumpToDate(QDate date) {
  const auto row = model_ == nullptr ? std::nullopt : model_->firstRowOn(date);
  if (!row) return false;
  flow_.reveal(*row, TranscriptFlow::Reveal::Top);
  afterSettle();
  return true;
}

QDate TranscriptView::dateOnShow() const {
  const auto& rows = flow_.items();
  if (model_ == nullptr || rows.empty()) return {};
  const auto whole = std::ranges::find_if(rows, [](const FlowItem& row) { return row.y >= 0; });
  return model_->date((whole == rows.end() ? rows.front() : *whole).row);
}

bool TranscriptView::jumpToLine(client::LineId line) {
  const auto row = model_ == nullptr ? std::nullopt : model_->rowOf(line);
  if (!row) return false;
  showJumped(*row);
  return true;
}

void TranscriptView::showJumped(int row) {
  if (model_->at(row).grouping.foldDepth > 0 && flow_.isHidden(row)) flow_.setExpanded(row, true);
  flow_.reveal(row, TranscriptFlow::Reveal::Centre);
  flashSerial_ = model_->serialOf(row);
  flashStep_ = 0;
  flashTimer_.start(kFlashInterval);
  afterSettle();
}

// --- selection ---

bool TranscriptView::hasSelection() const {
  return !room_->selection.empty();
}

QString TranscriptView::selectedText() {
  return transcript::selectedText(flow_, room_->selection);
}

void TranscriptView::copySelection() {
  if (hasSelection()) QGuiApplication::clipboard()->setText(selectedText());
}

void TranscriptView::selectAll() {
  if (model_ == nullptr || model_->rowCount() == 0) return;
  state().selection = {{model_->firstSerial(), 0},
                       {model_->endSerial() - 1, kMostShownUnits + 512}};
  viewport()->update();
}

void TranscriptView::clearSelection() {
  if (!hasSelection()) return;
  state().selection = {};
  viewport()->update();
}

// --- find ---

void TranscriptView::setFindQuery(const QString& query) {
  finder_.setQuery(query);
  reportFind();
  if (!query.isEmpty()) scheduleIdle();
  viewport()->update();
}

void TranscriptView::findStep(int direction) {
  if (model_ == nullptr) return;
  const Serial near = flow_.items().empty() ? model_->endSerial() : flow_.items().back().serial;
  const auto hit = finder_.step(direction, near);
  if (!hit) return;
  flow_.reveal(*model_->rowAt(*hit), TranscriptFlow::Reveal::Nearest);
  showHit(*hit);
  afterSettle();
  reportFind();
  announcer_.hit(*model_->rowAt(*hit));
}

// In a message that is higher than the view, the place that was found may still be out of sight.
void TranscriptView::showHit(Serial serial) {
  const FlowItem* item = flow_.itemOf(serial);
  if (item == nullptr || !item->layout->body.layout) return;
  const RowLayout& row = *item->layout;
  const auto ranges = finder_.rangesIn(row.body.layout->text(), row.prefix);
  if (ranges.empty()) return;
  const QTextLine line = row.body.layout->lineForTextPosition(ranges.front().start);
  const int top = item->y + static_cast<int>(row.body.at.y() + line.y());
  const int below = top + flow_.geometry().lineHeight - viewport()->height();
  const int margin = 2 * flow_.geometry().lineHeight;
  if (top < 0) flow_.scrollBy(top - margin);
  if (below > 0) flow_.scrollBy(below + margin);
}

void TranscriptView::reportFind() {
  emit findChanged(finder_.count(), finder_.currentNumber(), finder_.isSearching());
  viewport()->update();
}

// --- message focus ---

client::LineId TranscriptView::focusedLine() const {
  return room_->focused ? lineOf(*room_->focused) : client::LineId{};
}

void TranscriptView::setFocusedSerial(Serial serial) {
  if (model_ == nullptr || !model_->rowAt(serial)) return;
  state().focused = serial;
  flow_.reveal(*model_->rowAt(serial), TranscriptFlow::Reveal::Nearest);
  afterSettle();
  announcer_.focus(serial);
}

void TranscriptView::focusMessage(int direction) {
  if (model_ == nullptr || flow_.items().empty()) return;
  int row = flow_.items().back().row + 1;
  if (room_->focused) row = model_->rowAt(*room_->focused).value_or(row);
  do {
    row += direction;
  } while (row >= 0 && row < model_->rowCount() && flow_.isHidden(row));
  if (row >= 0 && row < model_->rowCount()) setFocusedSerial(model_->serialOf(row));
}

void TranscriptView::leaveMessageFocus() {
  state().focused.reset();
  viewport()->update();
}

}  // namespace parlor::transcript

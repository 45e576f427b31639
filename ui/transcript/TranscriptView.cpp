#include "transcript/TranscriptView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QWheelEvent>
#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include "transcript/DisplayText.h"
#include "transcript/SelectionText.h"

namespace parlor::transcript {

using models::TranscriptModel;

namespace {

constexpr int kBusyInterval = 100;   // ms between updates while lines keep coming
constexpr int kLoadingDelay = 300;   // ms before waiting is mentioned
constexpr int kSettleBudget = 12;    // ms of shaping between two looks at the event queue
constexpr int kIdleSlice = 3;        // ms of off-screen work at a time
constexpr int kFlashInterval = 100;  // ms

}  // namespace

TranscriptView::TranscriptView(const theme::Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent),
      theme_(theme),
      flow_(theme),
      announcer_(*this),
      pill_(new JumpPill(theme, this)) {
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Messages"));
  flow_.setBudget(kSettleBudget);
  viewport()->setMouseTracking(true);
  viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
  viewport()->setCursor(Qt::ArrowCursor);
  flow_.setMirrored(isRightToLeft());
  for (QTimer* timer : {&refreshTimer_, &idleTimer_, &loadingTimer_}) timer->setSingleShot(true);
  connect(&refreshTimer_, &QTimer::timeout, this, &TranscriptView::refresh);
  connect(&idleTimer_, &QTimer::timeout, this, &TranscriptView::idleWork);
  connect(&loadingTimer_, &QTimer::timeout, this, [this] {
    showsLoading_ = true;
    viewport()->update();
  });
  connect(&flashTimer_, &QTimer::timeout, this, [this] {
    if (++flashStep_ >= kFlashSteps) {
      flashTimer_.stop();
      flashSerial_ = kNoSerial;
    }
    viewport()->update();
  });
  connect(&dragTimer_, &QTimer::timeout, this, [this] { extendSelectionTo(pointer_); });
  connect(pill_, &QAbstractButton::clicked, this, &TranscriptView::scrollToBottom);
  connect(&theme_, &theme::Theme::changed, this, &TranscriptView::themeChanged);
}

TranscriptView::~TranscriptView() = default;

// --- rooms ---

void TranscriptView::watch(TranscriptModel* model) {
  const auto current = [this, model] { return model == model_; };
  connect(model, &QObject::destroyed, this, &TranscriptView::forget);
  connect(model, &TranscriptModel::rowsAppended, this, [=, this](int first, int last) {
    if (!current()) return;
    flow_.rowsAppended(first, last);
    if (!finder_.query().isEmpty()) scheduleIdle();
    scheduleRefresh();
  });
  connect(model, &TranscriptModel::rowsPrepended, this, [=, this](int count) {
    if (!current()) return;
    flow_.rowsPrepended(count);
    if (!finder_.query().isEmpty()) scheduleIdle();
    scheduleRefresh();
  });
  connect(model, &TranscriptModel::rowsChanged, this, [=, this](int first, int last) {
    if (!current()) return;
    flow_.rowsChanged(first, last);
    finder_.rowsChanged(first, last);
    scheduleRefresh();
  });
  connect(model, &TranscriptModel::headTrimmed, this, [=, this](int count) {
    if (!current()) return;
    flow_.headTrimmed(count);
    finder_.headTrimmed();
    scheduleRefresh();
  });
  connect(model, &TranscriptModel::wasReset, this, [=, this] {
    if (!current()) return rooms_.erase(model), void();
    flow_.wasReset();
    announcedEnd_ = model->endSerial();
    finder_.setQuery(finder_.query());
    scheduleRefresh();
  });
  connect(model, &TranscriptModel::rowsInserted, this, [=, this](int row, int count) {
    if (!current()) return rooms_.erase(model), void();
    endHover();
    flow_.rowsInserted(row, count);
    finder_.setQuery(finder_.query());
    scheduleRefresh();
  });
  connect(model, &TranscriptModel::seamChanged, this, [=, this] {
    if (current()) askedBetween_ = false;
  });
  connect(model, &TranscriptModel::olderChanged, this, [=, this] {
    if (current()) olderChanged();
  });
}

void TranscriptView::forget(QObject* model) {
  if (model == model_) {
    model_ = nullptr;
    room_ = &nothing_;
    flow_.setRoom(nullptr, nullptr);
    finder_.setModel(nullptr);
    viewport()->update();
  }
  rooms_.erase(model);
}

void TranscriptView::setModel(TranscriptModel* model) {
  if (model == model_) return;
  if (model_ != nullptr) model_->holdHead(false);
  endHover();
  pressed_ = Pressed::Nothing;
  flashTimer_.stop();
  flashSerial_ = kNoSerial;
  model_ = model;
  room_ = &nothing_;
  if (model != nullptr) {
    auto& kept = rooms_[model];
    if (!kept) {
      kept = std::make_unique<RoomState>();
      kept->firstSerial = model->firstSerial();
      disconnect(model, nullptr, this, nullptr);  // of a state that was dropped by a reset
      watch(model);
    }
    room_ = kept.get();
  }
  flow_.setRoom(model, model != nullptr ? room_ : nullptr);
  finder_.setModel(model);
  askedOlder_ = showsLoading_ = false;
  announcedEnd_ = model != nullptr ? model->endSerial() : 0;
  refreshTimer_.stop();
  settleNow();
  announcer_.room();
}

void TranscriptView::takePlacesOf(TranscriptView& other) {
  assert(other.model_ == nullptr && model_ == nullptr);
  rooms_ = std::exchange(other.rooms_, {});
  for (const auto& [model, place] : rooms_) watch(static_cast<TranscriptModel*>(model));
}

void TranscriptView::setCapabilities(bool reply, bool react) {
  bar_.setActions(reply, react);
  viewport()->update();
}

bool TranscriptView::isQuiet() const {
  return !refreshTimer_.isActive() && !idleTimer_.isActive() && !loadingTimer_.isActive() &&
         !flashTimer_.isActive() && !dragTimer_.isActive();
}

void TranscriptView::setOptions(const TranscriptOptions& options) {
  if (options == flow_.options()) return;
  flow_.setOptions(options);
  settleNow();
}

int TranscriptView::newBelow() const {
  return room_->newBelow;
}

client::LineId TranscriptView::lineOf(Serial serial) const {
  if (model_ == nullptr) return {};
  const auto row = model_->rowAt(serial);
  return row ? model_->at(*row).id : client::LineId{};
}

void TranscriptView::themeChanged() {
  flow_.setViewport(viewport()->size());
  settleNow();
}

// --- keeping up ---

void TranscriptView::scheduleRefresh() {
  if (refreshTimer_.isActive() || !isVisible()) return;
  const qint64 since = sinceRefresh_.isValid() ? sinceRefresh_.elapsed() : kBusyInterval;
  refreshTimer_.start(static_cast<int>(std::max<qint64>(kBusyInterval - since, 0)));
}

void TranscriptView::refresh() {
  sinceRefresh_.start();
  settleNow();
  announceNew();
}

// Only what comes while somebody is here: not a room that is opened, not history.
void TranscriptView::announceNew() {
  if (model_ == nullptr) return;
  const Serial first = std::max(announcedEnd_, model_->firstSerial());
  announcedEnd_ = model_->endSerial();
  if (first >= announcedEnd_ || !isActiveWindow()) return;
  announcer_.rows(*model_->rowAt(first), model_->rowCount() - 1);
}

void TranscriptView::settleNow() {
  if (!isVisible()) return;
  flow_.settle();
  afterSettle();
  if (flow_.isUnfinished()) refreshTimer_.start(0);
}

void TranscriptView::afterSettle() {
  syncScrollBar();
  placePill();
  if (model_ != nullptr) model_->holdHead(!flow_.atBottom());
  if (flow_.atBottom() != toldAtBottom_) emit atBottomChanged(toldAtBottom_ = flow_.atBottom());
  if (room_->newBelow != toldNewBelow_) emit newBelowChanged(toldNewBelow_ = room_->newBelow);
  askForOlder();
  askForBetween();
  if (pointer_.x() >= 0 && pressed_ == Pressed::Nothing) hoverAt(pointer_);
  scheduleIdle();
  viewport()->update();
}

void TranscriptView::syncScrollBar() {
  constexpr std::int64_t kMost = 1 << 30;
  syncing_ = true;
  QScrollBar* bar = verticalScrollBar();
  bar->setRange(0, static_cast<int>(std::min(flow_.maximum(), kMost)));
  bar->setPageStep(std::max(viewport()->height(), 1));
  bar->setSingleStep(3 * flow_.geometry().lineHeight);
  if (!bar->isSliderDown()) bar->setValue(static_cast<int>(std::min(flow_.value(), kMost)));
  syncing_ = false;
}

void TranscriptView::placePill() {
  const bool far = flow_.maximum() - flow_.value() > viewport()->height() / 2;
  const bool wanted = !flow_.atBottom() && !heldBottom_ && (far || room_->newBelow > 0);
  pill_->setCount(room_->newBelow);
  const QRect area = viewport()->geometry();
  pill_->move(area.center().x() - pill_->width() / 2,
              area.bottom() - pill_->height() - theme_.metrics().gap12);
  pill_->setVisible(wanted);
}

void TranscriptView::scheduleIdle() {
  if (!idleTimer_.isActive()) idleTimer_.start(0);
}

void TranscriptView::idleWork() {
  const QDeadlineTimer deadline(kIdleSlice, Qt::PreciseTimer);
  bool more = flow_.refine(deadline);
  if (finder_.isSearching() || !finder_.query().isEmpty()) {
    const int before = finder_.count();
    more = finder_.search(deadline) || more;
    if (finder_.count() != before || !finder_.isSearching()) reportFind();
  }
  syncScrollBar();
  if (more) idleTimer_.start(1);
}

void TranscriptView::askForOlder() {
  if (model_ == nullptr || askedOlder_ || model_->older() != models::OlderLines::Available) return;
  if (flow_.items().empty() ? model_->rowCount() > 0 : flow_.items().front().row > 60) return;
  if (flow_.value() > 2 * viewport()->height()) return;
  askedOlder_ = true;
  loadingTimer_.start(kLoadingDelay);
  QMetaObject::invokeMethod(
      this, [this] { emit olderRequested(); }, Qt::QueuedConnection);
}

// Whoever comes from below meets the lines from far back first: what is missing follows those.
void TranscriptView::askForBetween() {
  if (model_ == nullptr || askedBetween_ || !model_->mayFillSeam()) return;
  const auto seam = model_->seamRow();
  if (!seam || flow_.items().empty() || flow_.items().front().row >= *seam) return;
  if (flow_.itemOf(model_->serialOf(*seam)) == nullptr) return;
  askedBetween_ = true;
  QMetaObject::invokeMethod(
      this, [this] { emit betweenRequested(); }, Qt::QueuedConnection);
}

void TranscriptView::olderChanged() {
  if (model_->older() == models::OlderLines::Asked) {
    if (!showsLoading_ && !loadingTimer_.isActive()) loadingTimer_.start(kLoadingDelay);
  } else {
    askedOlder_ = showsLoading_ = false;
    loadingTimer_.stop();
  }
  scheduleRefresh();
}

void TranscriptView::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  flow_.setViewport(viewport()->size());
  settleNow();
}

void TranscriptView::showEvent(QShowEvent* event) {
  QAbstractScrollArea::showEvent(event);
  flow_.setViewport(viewport()->size());
  settleNow();
}

void TranscriptView::changeEvent(QEvent* event) {
  QAbstractScrollArea::changeEvent(event);
  if (event->type() == QEvent::LayoutDirectionChange) flow_.setMirrored(isRightToLeft());
  if (event->type() == QEvent::LanguageChange) setAccessibleName(tr("Messages"));
  if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange) {
    flow_.forgetLayouts();
    settleNow();
  }
}

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
  afterSettle();
  reportFind();
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

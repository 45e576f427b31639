#include "transcript/TranscriptView.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <algorithm>

namespace parlor::transcript {

namespace {

constexpr int kBusyInterval = 100;  // ms between updates while lines keep coming
constexpr int kLoadingDelay = 300;  // ms before waiting is mentioned
constexpr int kSettleBudget = 12;   // ms of shaping between two looks at the event queue
constexpr int kIdleSlice = 3;       // ms of off-screen work at a time

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

void TranscriptView::setCapabilities(bool reply, bool react) {
  canReply_ = reply;
  canReact_ = react;
  if (pointer_.x() >= 0 && model_ != nullptr) hoverAt(pointer_);
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

}  // namespace parlor::transcript

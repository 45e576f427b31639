#include "transcript/TranscriptFlow.h"

#include <algorithm>

#include "transcript/DisplayText.h"

namespace parlor::transcript {

namespace {

constexpr int kEstimatedAtOnce = 2000;  // rows of a room that opens; the others when there is time

}  // namespace

TranscriptFlow::TranscriptFlow(const theme::Theme& theme)
    : theme_(theme), geometry_(RowGeometry::make(theme, 0)) {}

void TranscriptFlow::setRoom(const models::TranscriptModel* model, RoomState* state) {
  held_ = false;
  model_ = model;
  state_ = state;
  cache_.clear();
  items_.clear();
  estimateNext_ = -1;
  if (model_ == nullptr) return;
  const Serial known = state_->firstSerial + state_->heights.count();
  if (known > model_->endSerial() || known < model_->firstSerial()) {
    state_->heights.clear();
    state_->firstSerial = model_->firstSerial();
  }
  if (state_->firstSerial < model_->firstSerial()) {
    headTrimmed(static_cast<int>(model_->firstSerial() - state_->firstSerial));
  } else if (state_->firstSerial > model_->firstSerial()) {
    rowsPrepended(static_cast<int>(state_->firstSerial - model_->firstSerial()));
  }
  const int missing = model_->rowCount() - state_->heights.count();
  if (state_->atBottom && missing > kEstimatedAtOnce) appendRough(missing - kEstimatedAtOnce);
  if (missing > 0) rowsAppended(state_->heights.count(), model_->rowCount() - 1);
  estimateNext_ = state_->heights.count() - 1;
}

void TranscriptFlow::setViewport(QSize size) {
  const bool sameLines =
      size.width() == geometry_.width && theme_.generation() == geometry_.generation;
  size_ = size;
  if (sameLines) return;
  geometry_ = RowGeometry::make(theme_, size.width());
  geometry_.mirrored = mirrored_;
  if (state_ == nullptr) return;
  state_->heights.forgetMeasures();
  estimateNext_ = state_->heights.count() - 1;
}

void TranscriptFlow::setMirrored(bool mirrored) {
  mirrored_ = geometry_.mirrored = mirrored;
  cache_.clear();
}

void TranscriptFlow::setOptions(const TranscriptOptions& options) {
  options_ = options;
  cache_.clear();
  if (state_ == nullptr) return;
  state_->heights.forgetMeasures();
  estimateNext_ = state_->heights.count() - 1;
}

const FlowItem* TranscriptFlow::itemAt(int y) const {
  if (items_.empty()) return nullptr;
  const auto after =
      std::ranges::find_if(items_, [y](const FlowItem& i) { return y < i.bottom(); });
  return after == items_.end() ? &items_.back() : &*after;
}

const FlowItem* TranscriptFlow::itemOf(Serial serial) const {
  const auto found = std::ranges::find(items_, serial, &FlowItem::serial);
  return found == items_.end() ? nullptr : &*found;
}

bool TranscriptFlow::isExpanded(int row) const {
  if (!models::isNoise(model_->at(row).kind)) return false;
  if (options_.noise != NoiseStyle::Folded) return options_.noise == NoiseStyle::Shown;
  return state_->expanded.contains(model_->serialOf(model_->foldHead(row)));
}

bool TranscriptFlow::isHidden(int row) const {
  const models::TranscriptRow& line = model_->at(row);
  if (line.removed) return true;
  if (options_.noise == NoiseStyle::Hidden && models::isNoise(line.kind)) {
    return !line.grouping.newDay && !line.unread;
  }
  return line.grouping.foldDepth > 0 && !isExpanded(row);
}

int TranscriptFlow::estimate(int row) const {
  return isHidden(row) ? 0 : estimateHeight(*model_, row, geometry_, isExpanded(row));
}

int TranscriptFlow::shownUnits(Serial serial) const {
  const auto found = state_->shownUnits.find(serial);
  return found == state_->shownUnits.end() ? kShownUnits : found->second;
}

LayoutReasons TranscriptFlow::reasonsFor(int row) const {
  const models::TranscriptRow& line = model_->at(row);
  const bool head = models::isNoise(line.kind) && line.grouping.foldDepth == 0 &&
                    options_.noise == NoiseStyle::Folded;
  return {.serial = model_->serialOf(row),
          .version = line.version,
          .grouping = line.grouping,
          .unread = line.unread,
          .expanded = isExpanded(row),
          .foldLength = head ? model_->foldEnd(row) - row : 1,
          .shownUnits = shownUnits(model_->serialOf(row)),
          .width = geometry_.width,
          .generation = geometry_.generation};
}

RowLayoutPtr TranscriptFlow::layoutOf(int row) {
  const LayoutReasons reasons = reasonsFor(row);
  RowLayoutPtr layout = cache_.find(reasons);
  if (!layout) {
    layout = layOutRow({theme_, *model_, geometry_, options_, row, reasons});
    cache_.put(layout);
    ++layoutsMade_;
  }
  state_->heights.setMeasured(row, layout->height);
  return layout;
}

int TranscriptFlow::measure(int row) {
  if (!isHidden(row)) return layoutOf(row)->height;
  state_->heights.setMeasured(row, 0);
  return 0;
}

int TranscriptFlow::topPad() const {
  if (model_ == nullptr || model_->older() == models::OlderLines::None) return 0;
  return geometry_.ruleHeight + geometry_.betweenGroups;
}

void TranscriptFlow::settle() {
  items_.clear();
  unfinished_ = false;
  if (model_ == nullptr || model_->rowCount() == 0 || size_.isEmpty()) return;
  deadline_ = budget_ > 0 ? QDeadlineTimer(budget_, Qt::PreciseTimer)
                          : QDeadlineTimer(QDeadlineTimer::Forever);
  settleMade_ = layoutsMade_;
  if (!state_->atBottom) {
    for (int attempt = 0; attempt < 3 && !state_->atBottom && !fillFromAnchor(); ++attempt) {
    }
  }
  if (state_->atBottom) fillFromBottom();
  adoptAnchor();
  cache_.setCapacity(4 * items_.size() + 64);
  prefetched_ = false;
}

void TranscriptFlow::fillFromBottom() {
  items_.clear();
  state_->newBelow = 0;
  fillUp(model_->rowCount() - 1, size_.height() - bottomPad());
}

bool TranscriptFlow::fillFromAnchor() {
  items_.clear();
  const int row = model_->rowAt(state_->anchor).value_or(0);
  const int y = state_->anchorY - textTop(row);
  fillDown(row, y);
  fillUp(row - 1, y);
  if (unfinished_ || (held_ && !items_.empty())) return true;
  if (items_.empty()) {  // nothing but hidden rows here
    state_->atBottom = true;
    return false;
  }
  if (items_.back().bottom() < size_.height() - bottomPad()) {
    state_->atBottom = true;
    return false;
  }
  const int top = items_.front().y;
  if (top <= topPad()) return true;
  anchorAt(items_.front().row, topPad());
  return false;
}

// At least one new layout is made each time, so that it ends.
bool TranscriptFlow::outOfTime() {
  if (layoutsMade_ > settleMade_ && deadline_.hasExpired()) unfinished_ = true;
  return unfinished_;
}

void TranscriptFlow::fillDown(int row, int y) {
  for (; row < model_->rowCount() && y < size_.height() && !outOfTime(); ++row) {
    if (measure(row) == 0) continue;
    items_.push_back({row, model_->serialOf(row), y, layoutOf(row)});
    y = items_.back().bottom();
  }
}

void TranscriptFlow::fillUp(int row, int bottom) {
  std::vector<FlowItem> above;
  for (; row >= 0 && bottom > 0 && !outOfTime(); --row) {
    const bool folded = options_.noise == NoiseStyle::Folded && !model_->at(row).removed;
    if (folded && isHidden(row)) row = model_->foldHead(row);
    const int height = measure(row);
    if (height == 0) continue;
    bottom -= height;
    above.push_back({row, model_->serialOf(row), bottom, layoutOf(row)});
  }
  items_.insert(items_.begin(), above.rbegin(), above.rend());
}

// The first row whose text begins on show is the one that people are reading.
void TranscriptFlow::adoptAnchor() {
  if (items_.empty()) return;
  const auto shown = std::ranges::find_if(
      items_, [](const FlowItem& item) { return item.y + item.layout->block.top() >= 0; });
  const FlowItem& item = shown == items_.end() ? items_.front() : *shown;
  anchorAt(item.row, item.y);
}

void TranscriptFlow::anchorAt(int row, int y) {
  state_->anchor = model_->serialOf(row);
  state_->anchorY = y + textTop(row);
}

int TranscriptFlow::textTop(int row) {
  return isHidden(row) ? 0 : layoutOf(row)->block.top();
}

bool TranscriptFlow::refine(QDeadlineTimer deadline) {
  if (model_ == nullptr || items_.empty()) return false;
  if (!prefetched_) {
    prefetch(-1, deadline);
    prefetch(+1, deadline);
    prefetched_ = !deadline.hasExpired();
  }
  while (estimateNext_ >= 0 && !deadline.hasExpired()) {
    const int stop = std::max(estimateNext_ - 256, -1);
    for (; estimateNext_ > stop; --estimateNext_) {
      if (!state_->heights.isMeasured(estimateNext_)) {
        state_->heights.setEstimate(estimateNext_, estimate(estimateNext_));
      }
    }
  }
  return !prefetched_ || estimateNext_ >= 0;
}

void TranscriptFlow::prefetch(int direction, QDeadlineTimer deadline) {
  int row = direction < 0 ? items_.front().row - 1 : items_.back().row + 1;
  for (int covered = 0; covered < size_.height() && !deadline.hasExpired(); row += direction) {
    if (row < 0 || row >= model_->rowCount()) return;
    covered += std::max(measure(row), 1);
  }
}

}  // namespace parlor::transcript

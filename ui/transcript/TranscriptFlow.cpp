#include "transcript/TranscriptFlow.h"

#include <algorithm>

#include "transcript/DisplayText.h"

namespace parlor::transcript {

TranscriptFlow::TranscriptFlow(const theme::Theme& theme)
    : theme_(theme), geometry_(RowGeometry::make(theme, 0)) {}

void TranscriptFlow::setRoom(const models::TranscriptModel* model, RoomState* state) {
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
  if (state_->heights.count() < model_->rowCount()) {
    rowsAppended(state_->heights.count(), model_->rowCount() - 1);
  }
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
  if (unfinished_) return true;
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

void TranscriptFlow::scrollBy(int pixels) {
  if (model_ == nullptr || items_.empty()) return;
  if (state_->atBottom && pixels >= 0) return;
  state_->atBottom = false;
  // Measure the way first: estimates must not decide how far a key or a wheel goes.
  while (pixels < -size_.height() || pixels > size_.height()) {
    const int step = std::clamp(pixels, -size_.height(), size_.height());
    state_->anchorY -= step;
    settle();
    pixels -= step;
    if (state_->atBottom) return;
  }
  state_->anchorY -= pixels;
  settle();
}

std::int64_t TranscriptFlow::value() const {
  if (items_.empty()) return 0;
  if (state_->atBottom) return maximum();
  const FlowItem& first = items_.front();
  const std::int64_t value = topPad() + state_->heights.top(first.row) - first.y;
  return std::clamp<std::int64_t>(value, 0, maximum());
}

std::int64_t TranscriptFlow::maximum() const {
  if (state_ == nullptr) return 0;
  const std::int64_t all = topPad() + state_->heights.total() + bottomPad();
  return std::max<std::int64_t>(all - size_.height(), 0);
}

void TranscriptFlow::scrollTo(std::int64_t value) {
  if (model_ == nullptr || model_->rowCount() == 0) return;
  state_->atBottom = value >= maximum();
  if (!state_->atBottom) {
    const std::int64_t y = std::max<std::int64_t>(value - topPad(), 0);
    const int row = state_->heights.rowAt(y);
    anchorAt(row, static_cast<int>(state_->heights.top(row) + topPad() - value));
  }
  settle();
}

void TranscriptFlow::toBottom() {
  if (state_ != nullptr) state_->atBottom = true;
  settle();
}

void TranscriptFlow::toTop() {
  scrollTo(0);
}

void TranscriptFlow::reveal(int row, Reveal how) {
  if (model_ == nullptr || row < 0 || row >= model_->rowCount()) return;
  if (model_->at(row).grouping.foldDepth > 0 && isHidden(row)) row = model_->foldHead(row);
  const FlowItem* item = itemOf(model_->serialOf(row));
  if (how == Reveal::Nearest && item != nullptr && item->y >= 0 &&
      item->bottom() <= size_.height()) {
    return;
  }
  const int room = size_.height() - measure(row);
  int y = how == Reveal::Top ? topPad() : std::max(room / 2, 0);
  if (how == Reveal::Nearest && item != nullptr) y = item->y < 0 ? 0 : std::max(room, 0);
  state_->atBottom = false;
  anchorAt(row, y);
  settle();
}

void TranscriptFlow::setExpanded(int row, bool expanded) {
  const int head = model_->foldHead(row);
  if (expanded) {
    state_->expanded.insert(model_->serialOf(head));
  } else {
    state_->expanded.erase(model_->serialOf(head));
  }
  // The line that was clicked stays under the pointer.
  if (const FlowItem* item = itemOf(model_->serialOf(head))) {
    anchorAt(item->row, item->y);
    state_->atBottom = false;
  }
  rowsChanged(head, model_->foldEnd(head) - 1);
}

void TranscriptFlow::showMore(int row) {
  const Serial serial = model_->serialOf(row);
  state_->shownUnits[serial] = std::min(shownUnits(serial) * 4, kMostShownUnits);
  if (const FlowItem* item = itemOf(serial)) {
    anchorAt(row, item->y);
    state_->atBottom = false;
  }
}

void TranscriptFlow::rowsAppended(int first, int last) {
  for (int row = first; row <= last; ++row) {
    state_->heights.append(estimate(row));
    const models::TranscriptRow& line = model_->at(row);
    if (!state_->atBottom && models::isSpeech(line.kind) && !line.own) ++state_->newBelow;
  }
}

void TranscriptFlow::rowsPrepended(int count) {
  for (int row = count - 1; row >= 0; --row) state_->heights.prepend(estimate(row));
  state_->firstSerial -= count;
  if (estimateNext_ >= 0) estimateNext_ += count;
}

// What the state says of the rows before them moves with these.
void TranscriptFlow::rowsInserted(int row, int count) {
  const Serial end = state_->firstSerial + row;
  const auto moved = [=](Serial serial) { return serial < end ? serial - count : serial; };
  state_->heights.dropFront(row);
  state_->firstSerial += row;
  rowsPrepended(row + count);
  state_->anchor = moved(state_->anchor);
  for (TextPlace* place : {&state_->selection.anchor, &state_->selection.caret}) {
    place->serial = moved(place->serial);
  }
  if (state_->focused) state_->focused = moved(*state_->focused);
  std::unordered_set<Serial> expanded;
  for (const Serial serial : state_->expanded) expanded.insert(moved(serial));
  state_->expanded = std::move(expanded);
  std::unordered_map<Serial, int> shownUnits;
  for (const auto& [serial, units] : state_->shownUnits) shownUnits.emplace(moved(serial), units);
  state_->shownUnits = std::move(shownUnits);
  cache_.clear();
  items_.clear();
}

void TranscriptFlow::rowsChanged(int first, int last) {
  for (int row = first; row <= last && row < state_->heights.count(); ++row) {
    state_->heights.setEstimate(row, estimate(row));
  }
}

void TranscriptFlow::headTrimmed(int count) {
  state_->heights.dropFront(count);
  state_->firstSerial += count;
  estimateNext_ = std::max(estimateNext_ - count, -1);
  std::erase_if(state_->expanded, [&](Serial s) { return s < state_->firstSerial; });
  std::erase_if(state_->shownUnits, [&](const auto& e) { return e.first < state_->firstSerial; });
}

void TranscriptFlow::wasReset() {
  *state_ = RoomState{};
  state_->firstSerial = model_->firstSerial();
  cache_.clear();
  items_.clear();
  estimateNext_ = -1;
  if (model_->rowCount() > 0) rowsAppended(0, model_->rowCount() - 1);
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

// How TranscriptFlow moves.
#include <algorithm>

#include "transcript/DisplayText.h"
#include "transcript/TranscriptFlow.h"

namespace parlor::transcript {

void TranscriptFlow::scrollBy(int pixels) {
  if (model_ == nullptr || items_.empty()) return;
  held_ = false;
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
  held_ = false;
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

}  // namespace parlor::transcript

// How TranscriptFlow keeps up with its model.
#include <algorithm>

#include "transcript/TranscriptFlow.h"

namespace parlor::transcript {

void TranscriptFlow::rowsAppended(int first, int last) {
  for (int row = first; row <= last; ++row) {
    state_->heights.append(estimate(row));
    const models::TranscriptRow& line = model_->at(row);
    if (!state_->atBottom && models::isSpeech(line.kind) && !line.own) ++state_->newBelow;
  }
}

// As if each were one line of its speaker; refine() knows better.
void TranscriptFlow::appendRough(int rows) {
  const int height = geometry_.withinGroup + geometry_.lineHeight;
  for (int row = 0; row < rows; ++row) state_->heights.append(height);
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

}  // namespace parlor::transcript

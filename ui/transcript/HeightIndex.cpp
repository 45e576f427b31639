#include "transcript/HeightIndex.h"

#include <algorithm>
#include <cassert>

namespace parlor::transcript {

HeightIndex::Place HeightIndex::placeOf(int row) const {
  const auto at = static_cast<std::size_t>(row + front_);
  return {at / kChunk, at % kChunk};
}

std::uint32_t HeightIndex::cell(int row) const {
  assert(row >= 0 && row < count_);
  const Place place = placeOf(row);
  return chunks_[place.chunk].cells[place.cell];
}

int HeightIndex::height(int row) const {
  return static_cast<int>(cell(row) >> 1);
}
bool HeightIndex::isMeasured(int row) const {
  return (cell(row) & 1) != 0;
}

std::int64_t HeightIndex::top(int row) const {
  if (row >= count_) return total_;
  const Place place = placeOf(row);
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < place.chunk; ++i) sum += chunks_[i].sum;
  const auto& cells = chunks_[place.chunk].cells;
  for (std::size_t i = 0; i < place.cell; ++i) sum += cells[i] >> 1;
  return sum;
}

int HeightIndex::rowAt(std::int64_t y) const {
  assert(count_ > 0);
  std::size_t chunk = 0;
  while (chunk + 1 < chunks_.size() && y >= chunks_[chunk].sum) y -= chunks_[chunk++].sum;
  const auto& cells = chunks_[chunk].cells;
  int cell = 0;
  while (cell + 1 < kChunk && y >= (cells[static_cast<std::size_t>(cell)] >> 1)) {
    y -= cells[static_cast<std::size_t>(cell++)] >> 1;
  }
  return std::clamp(static_cast<int>(chunk) * kChunk + cell - front_, 0, count_ - 1);
}

void HeightIndex::append(int estimate) {
  if (placeOf(count_).chunk >= chunks_.size()) chunks_.emplace_back();
  ++count_;
  set(count_ - 1, estimate, false);
}

void HeightIndex::prepend(int estimate) {
  if (front_ == 0) {
    chunks_.emplace_front();
    front_ = kChunk;
  }
  --front_;
  ++count_;
  set(0, estimate, false);
}

void HeightIndex::dropFront(int rows) {
  rows = std::min(rows, count_);
  for (int i = 0; i < rows; ++i) {
    set(0, 0, false);
    --count_;
    if (++front_ == kChunk) {
      chunks_.pop_front();
      front_ = 0;
    }
  }
}

void HeightIndex::clear() {
  chunks_.clear();
  front_ = count_ = 0;
  total_ = 0;
}

void HeightIndex::setMeasured(int row, int height) {
  set(row, height, true);
}
void HeightIndex::setEstimate(int row, int height) {
  set(row, height, false);
}

void HeightIndex::set(int row, int height, bool measured) {
  assert(row >= 0 && row < count_ && height >= 0);
  const Place place = placeOf(row);
  Chunk& chunk = chunks_[place.chunk];
  const std::int64_t delta = height - static_cast<int>(chunk.cells[place.cell] >> 1);
  chunk.cells[place.cell] = static_cast<std::uint32_t>(height) << 1 | (measured ? 1U : 0U);
  chunk.sum += delta;
  total_ += delta;
}

void HeightIndex::forgetMeasures() {
  for (Chunk& chunk : chunks_) {
    for (std::uint32_t& cell : chunk.cells) cell &= ~1U;
  }
}

}  // namespace parlor::transcript

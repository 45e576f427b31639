// Heights of all rows in chunks with sums, so that the place of a row, the row at a place, and
// growth at both ends cost no more than a walk over the chunk sums. Heights are whole pixels; one
// that has never been measured is an estimate and says so. GUI thread.
#pragma once

#include <array>
#include <cstdint>
#include <deque>

namespace parlor::transcript {

class HeightIndex {
 public:
  int count() const { return count_; }
  std::int64_t total() const { return total_; }

  int height(int row) const;
  bool isMeasured(int row) const;
  std::int64_t top(int row) const;  // sum of the heights above; row may be count()
  int rowAt(std::int64_t y) const;  // clamped to 0..count()-1; REQUIRES: count() > 0

  void append(int estimate);
  void prepend(int estimate);
  void dropFront(int rows);
  void clear();

  void setMeasured(int row, int height);
  void setEstimate(int row, int height);
  void forgetMeasures();  // the heights stay as estimates

 private:
  static constexpr int kChunk = 256;
  struct Chunk {
    std::int64_t sum = 0;
    std::array<std::uint32_t, kChunk> cells{};  // height * 2 + measured
  };
  struct Place {
    std::size_t chunk, cell;
  };

  Place placeOf(int row) const;
  std::uint32_t cell(int row) const;
  void set(int row, int height, bool measured);

  std::deque<Chunk> chunks_;
  int front_ = 0;  // unused cells at the start of the first chunk
  int count_ = 0;
  std::int64_t total_ = 0;
};

}  // namespace parlor::transcript

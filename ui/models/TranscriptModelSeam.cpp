// Lines from far back that stand apart in TranscriptModel, and the gap behind them.
#include <algorithm>
#include <iterator>
#include <ranges>

#include "models/TranscriptModel.h"

namespace parlor::models {

using client::Line;
using client::LineId;

std::optional<int> TranscriptModel::seamRow() const {
  return seamSerial_ == kNoSerial ? std::nullopt : rowAt(seamSerial_);
}

int TranscriptModel::presentRow() const {
  const auto seam = seamRow();
  return seam && *seam + 1 < rowCount() ? *seam + 1 : 0;
}

std::string TranscriptModel::presentMessage() const {
  return rows_.empty() ? std::string() : at(presentRow()).msgid;
}

base::WallTime TranscriptModel::presentTime() const {
  return rows_.empty() ? base::WallTime() : at(presentRow()).time;
}

bool TranscriptModel::holdsDay(QDate day) const {
  if (rowCount() == 0) return false;
  const auto seam = seamRow();
  if (date(presentRow()) < day) return true;
  return seam && *seam > 0 && date(0) < day && day < date(*seam - 1);
}

void TranscriptModel::showApart(std::vector<Line> lines) {
  if (lines.empty()) return;
  if (const auto seam = seamRow()) dropHead(*seam + 1);
  const auto count = static_cast<Serial>(lines.size());
  prepend(std::move(lines), false);
  seamSerial_ = firstSerial_ + count - 1;
  mayFillSeam_ = true;
}

void TranscriptModel::insertAtSeam(LineId id, std::vector<Line> lines, bool closed) {
  const auto seam = seamRow();
  if (!seam || at(*seam).id != id) return;
  const int count = static_cast<int>(lines.size());
  mayFillSeam_ = count > 0 && !closed;
  std::vector<TranscriptRow> above(std::make_move_iterator(rows_.begin()),
                                   std::make_move_iterator(rows_.begin() + *seam));
  rows_.erase(rows_.begin(), rows_.begin() + *seam);
  idKeys_.dropFront(*seam);
  messageKeys_.dropFront(*seam);
  for (Line& line : lines | std::views::reverse) placeFront(std::move(line));
  for (TranscriptRow& row : above | std::views::reverse) {
    idKeys_.pushFront(keyOf(row.id));
    messageKeys_.pushFront(keyOf(row.msgid));
    rows_.push_front(std::move(row));
  }
  firstSerial_ -= count;
  if (unreadSerial_ != kNoSerial && unreadSerial_ < seamSerial_) unreadSerial_ -= count;
  for (int row = *seam; row < *seam + count; ++row) {
    rows_[static_cast<std::size_t>(row)].grouping = grouped(row);
  }
  const int last = regroup(*seam + count);
  if (count > 0) emit rowsInserted(*seam, count);
  if (last >= *seam + count) emit rowsChanged(*seam + count, last);
  if (closed) {
    seamSerial_ = kNoSerial;
    remove(id);
  }
  emit seamChanged();
}

}  // namespace parlor::models

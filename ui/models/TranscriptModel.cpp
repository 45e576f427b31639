#include "models/TranscriptModel.h"

#include <algorithm>
#include <ranges>

namespace parlor::models {

using client::Line;
using client::LineId;

namespace {

std::unique_ptr<const TranscriptRow::Extra> extraOf(Line& line) {
  if (line.replyTo.empty() && line.note.empty()) return nullptr;
  return std::make_unique<TranscriptRow::Extra>(
      TranscriptRow::Extra{std::move(line.replyTo), std::move(line.note), {}});
}

}  // namespace

TranscriptModel::TranscriptModel(QObject* parent)
    : TranscriptModel(Limits{}, QTimeZone::systemTimeZone(), parent) {}

TranscriptModel::TranscriptModel(Limits limits, QTimeZone zone, QObject* parent)
    : QObject(parent), limits_(limits), days_(std::move(zone)) {}

std::optional<int> TranscriptModel::rowAt(Serial serial) const {
  if (serial < firstSerial_ || serial >= endSerial()) return std::nullopt;
  return static_cast<int>(serial - firstSerial_);
}

int TranscriptModel::foldEnd(int row) const {
  const int head = foldHead(row);
  int end = row + 1;
  while (end < rowCount() && (at(end).removed || at(end).grouping.foldDepth == end - head)) ++end;
  return end;
}

std::optional<int> TranscriptModel::rowOf(LineId id) const {
  return idKeys_.findLast(keyOf(id), [&](int row) { return at(row).id == id && !at(row).removed; });
}

std::optional<int> TranscriptModel::rowOfMessage(std::string_view msgid) const {
  if (msgid.empty()) return std::nullopt;
  return messageKeys_.findLast(keyOf(msgid),
                               [&](int row) { return at(row).msgid == msgid && !at(row).removed; });
}

std::optional<int> TranscriptModel::firstRowOn(QDate date) const {
  const base::WallTime start = days_.startOf(date);
  const auto found = std::ranges::lower_bound(rows_, start, {}, &TranscriptRow::time);
  if (found == rows_.end()) return std::nullopt;
  return static_cast<int>(found - rows_.begin());
}

std::optional<int> TranscriptModel::unreadRow() const {
  return rowAt(unreadSerial_);
}

LineId TranscriptModel::oldestLine() const {
  return rows_.empty() ? LineId{} : rows_.front().id;
}

std::string TranscriptModel::oldestMessage() const {
  return rows_.empty() ? std::string() : rows_.front().msgid;
}

base::WallTime TranscriptModel::oldestTime() const {
  return rows_.empty() ? base::WallTime() : rows_.front().time;
}

TranscriptRow TranscriptModel::makeRow(Line line) {
  TranscriptRow row;
  row.id = line.id;
  row.time = line.time;
  row.extra = extraOf(line);
  if (!row.replyTo().empty()) ++replies_;
  row.nick = names_.intern(line.nick);
  row.actor = names_.intern(line.actor);
  row.day = days_.dayOf(line.time);
  row.kind = line.kind;
  row.delivery = line.delivery;
  row.own = line.own;
  row.mention = line.mention;
  row.bot = line.bot;
  row.redacted = line.redacted;
  if (line.redacted) return row;  // what was removed is not kept either
  row.text = std::move(line.text.text);
  row.spans = std::move(line.text.spans);
  row.msgid = std::move(line.msgid);
  return row;
}

void TranscriptModel::placeBack(Line line) {
  idKeys_.pushBack(keyOf(line.id));
  messageKeys_.pushBack(keyOf(line.msgid));
  rows_.push_back(makeRow(std::move(line)));
  const int row = rowCount() - 1;
  if (unreadAfter_ && !rows_.back().own && rows_.back().time > *unreadAfter_) {
    unreadAfter_.reset();
    unreadSerial_ = serialOf(row);
    rows_.back().unread = true;
  }
  rows_.back().grouping = grouped(row);
}

void TranscriptModel::append(std::vector<Line> lines) {
  if (lines.empty()) return;
  const int first = rowCount();
  for (Line& line : lines) placeBack(std::move(line));
  emit rowsAppended(first, rowCount() - 1);
  trim();
}

void TranscriptModel::placeFront(Line line) {
  idKeys_.pushFront(keyOf(line.id));
  messageKeys_.pushFront(keyOf(line.msgid));
  rows_.push_front(makeRow(std::move(line)));
}

void TranscriptModel::prepend(std::vector<Line> lines, bool reachedStart) {
  const int count = static_cast<int>(lines.size());
  for (Line& line : lines | std::views::reverse) placeFront(std::move(line));
  firstSerial_ -= count;
  for (int row = 0; row < count; ++row) {
    rows_[static_cast<std::size_t>(row)].grouping = grouped(row);
  }
  older_ = reachedStart ? OlderLines::AllHere : OlderLines::Available;
  const int last = count < rowCount() ? regroup(count) : -1;
  if (count > 0) emit rowsPrepended(count);
  if (last >= count) emit rowsChanged(count, last);
  std::unordered_set<std::string> come;
  for (int row = 0; row < count && replies_ > 0; ++row) come.insert(at(row).msgid);
  quotesChanged(come);
  emit olderChanged();
}

void TranscriptModel::clear() {
  rows_.clear();
  idKeys_.clear();
  messageKeys_.clear();
  names_.clear();
  firstSerial_ = 0;
  replies_ = 0;
  unreadSerial_ = seamSerial_ = kNoSerial;
  unreadAfter_.reset();
  older_ = OlderLines::None;  // or what was cleared would be fetched again at once
  emit wasReset();
}

void TranscriptModel::setOlder(OlderLines older) {
  if (older == older_) return;
  older_ = older;
  emit olderChanged();
}

void TranscriptModel::holdHead(bool hold) {
  holdHead_ = hold;
  if (!hold) trim();
}

void TranscriptModel::trim() {
  if (holdHead_ || rowCount() <= limits_.rows + limits_.slack) return;
  dropHead(rowCount() - limits_.rows);
}

void TranscriptModel::dropHead(int count) {
  rows_.erase(rows_.begin(), rows_.begin() + count);
  idKeys_.dropFront(count);
  messageKeys_.dropFront(count);
  firstSerial_ += count;
  if (older_ == OlderLines::AllHere) older_ = OlderLines::Available;  // what was trimmed
  compactNames();
  const int last = regroup(0);
  emit headTrimmed(count);
  if (last >= 0) emit rowsChanged(0, last);
}

void TranscriptModel::compactNames() {
  if (names_.size() < 2 * rows_.size() + 1024) return;
  NameTable kept;
  for (TranscriptRow& row : rows_) {
    row.nick = kept.intern(names_.name(row.nick));
    row.actor = kept.intern(names_.name(row.actor));
  }
  names_ = std::move(kept);
}

GroupingFacts TranscriptModel::factsOf(int row) const {
  const TranscriptRow& r = at(row);
  return {.kind = r.kind,
          .nick = r.nick,
          .time = r.time,
          .day = r.day,
          .reply = !r.replyTo().empty(),
          .unread = r.unread};
}

Grouping TranscriptModel::grouped(int row) const {
  if (at(row).removed) return {};
  int previous = row - 1;
  while (previous >= 0 && at(previous).removed) --previous;
  if (previous < 0) return groupFirst();
  const auto distance = static_cast<std::uint16_t>(std::min(row - previous, int{kLongestFold}));
  return groupAfter(factsOf(previous), at(previous).grouping, factsOf(row), distance);
}

int TranscriptModel::regroup(int row) {
  int last = row - 1;
  for (int i = row; i < rowCount(); ++i) {
    TranscriptRow& r = rows_[static_cast<std::size_t>(i)];
    const Grouping fresh = grouped(i);
    if (fresh == r.grouping && !r.removed) break;
    if (fresh != r.grouping) last = i;
    r.grouping = fresh;
  }
  return last;
}

void TranscriptModel::changed(int row) {
  TranscriptRow& r = rows_[static_cast<std::size_t>(row)];
  ++r.version;
  r.grouping = grouped(row);
  const int head = r.removed ? row : foldHead(row);
  const int last = row + 1 < rowCount() ? regroup(row + 1) : row;
  emit rowsChanged(head, std::max(row, last));
}

}  // namespace parlor::models

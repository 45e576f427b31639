#include "models/TranscriptModel.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <ranges>

namespace parlor::models {

using client::Line;
using client::LineId;

namespace {

std::uint32_t keyOf(LineId id) {
  return static_cast<std::uint32_t>(id.number);
}
std::uint32_t keyOf(std::string_view msgid) {
  return static_cast<std::uint32_t>(std::hash<std::string_view>{}(msgid));
}

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

TranscriptRow TranscriptModel::makeRow(Line line) {
  TranscriptRow row;
  row.id = line.id;
  row.time = line.time;
  row.extra = extraOf(line);
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
  emit olderChanged();
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

void TranscriptModel::change(Line line) {
  const auto row = rowOf(line.id);
  if (!row) return;
  TranscriptRow& old = rows_[static_cast<std::size_t>(*row)];
  messageKeys_.set(*row, keyOf(line.msgid));
  TranscriptRow fresh = makeRow(std::move(line));
  if (!old.reactions().empty() && !fresh.redacted) {
    auto extra = std::make_unique<TranscriptRow::Extra>(
        TranscriptRow::Extra{fresh.replyTo(), fresh.note(), old.reactions()});
    fresh.extra = std::move(extra);
  }
  fresh.unread = old.unread;
  fresh.version = old.version;
  old = std::move(fresh);
  changed(*row);
}

void TranscriptModel::remove(LineId id) {
  const auto row = rowOf(id);
  if (!row) return;
  TranscriptRow& gone = rows_[static_cast<std::size_t>(*row)];
  gone.text = {};
  gone.spans = {};
  gone.extra.reset();
  gone.removed = true;
  if (gone.unread) {
    gone.unread = false;
    unreadAfter_ = gone.time - base::Milliseconds(1);
    unreadSerial_ = kNoSerial;
    if (*row + 1 < rowCount()) setUnreadAfter(unreadAfter_);
  }
  changed(*row);
}

void TranscriptModel::redact(std::string_view msgid, std::string reason) {
  const auto row = rowOfMessage(msgid);
  if (!row) return;
  TranscriptRow& gone = rows_[static_cast<std::size_t>(*row)];
  gone.text.clear();
  gone.spans.clear();
  gone.msgid.clear();
  gone.extra = std::make_unique<TranscriptRow::Extra>(
      TranscriptRow::Extra{gone.replyTo(), std::move(reason), {}});
  gone.redacted = true;
  changed(*row);
}

void TranscriptModel::setReactions(std::string_view msgid,
                                   std::vector<client::Reaction> reactions) {
  const auto row = rowOfMessage(msgid);
  if (!row) return;
  TranscriptRow& target = rows_[static_cast<std::size_t>(*row)];
  target.extra = std::make_unique<TranscriptRow::Extra>(
      TranscriptRow::Extra{target.replyTo(), target.note(), std::move(reactions)});
  changed(*row);
}

void TranscriptModel::clear() {
  rows_.clear();
  idKeys_.clear();
  messageKeys_.clear();
  names_.clear();
  firstSerial_ = 0;
  unreadSerial_ = seamSerial_ = kNoSerial;
  unreadAfter_.reset();
  older_ = OlderLines::None;  // or what was cleared would be fetched again at once
  emit wasReset();
}

void TranscriptModel::setUnreadAfter(std::optional<base::WallTime> readUpTo) {
  const auto old = unreadRow();
  unreadSerial_ = kNoSerial;
  unreadAfter_ = readUpTo;
  if (old) markUnread(*old, false);
  if (!readUpTo) return;
  const auto found = std::ranges::find_if(rows_, [&](const TranscriptRow& row) {
    return row.time > *readUpTo && !row.own && !row.removed;
  });
  if (found == rows_.end()) return;
  const int row = static_cast<int>(found - rows_.begin());
  unreadAfter_.reset();
  unreadSerial_ = serialOf(row);
  markUnread(row, true);
}

void TranscriptModel::markUnread(int row, bool unread) {
  rows_[static_cast<std::size_t>(row)].unread = unread;
  changed(row);
}

void TranscriptModel::setOlder(OlderLines older) {
  if (older == older_) return;
  older_ = older;
  emit olderChanged();
}

void TranscriptModel::setSelfNick(const QString& nick) {
  if (nick == selfNick_) return;
  selfNick_ = nick;
  for (TranscriptRow& row : rows_) {
    if (!row.reactions().empty()) ++row.version;  // which of them are ours has changed
  }
  if (!rows_.empty()) emit rowsChanged(0, rowCount() - 1);
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

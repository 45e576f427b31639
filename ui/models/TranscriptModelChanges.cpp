// How the lines that TranscriptModel holds change.
#include <algorithm>

#include "models/TranscriptModel.h"

namespace parlor::models {

using client::Line;
using client::LineId;

void TranscriptModel::change(Line line) {
  const auto row = rowOf(line.id);
  if (!row) return;
  TranscriptRow& old = rows_[static_cast<std::size_t>(*row)];
  messageKeys_.set(*row, keyOf(line.msgid));
  const std::string quotedAs = old.msgid;
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
  quotesChanged({quotedAs});
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
  quotesChanged({std::string(msgid)});
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

void TranscriptModel::setSelfNick(const QString& nick) {
  if (nick == selfNick_) return;
  selfNick_ = nick;
  for (int at = 0; at < rowCount(); ++at) {
    TranscriptRow& row = rows_[static_cast<std::size_t>(at)];
    if (row.reactions().empty()) continue;
    ++row.version;  // which of them are ours has changed
    emit rowsChanged(at, at);
  }
}

void TranscriptModel::quotesChanged(const std::unordered_set<std::string>& msgids) {
  if (replies_ == 0) return;
  for (int at = 0; at < rowCount(); ++at) {
    TranscriptRow& row = rows_[static_cast<std::size_t>(at)];
    if (!row.extra || row.replyTo().empty() || !msgids.contains(row.replyTo())) continue;
    ++row.version;
    emit rowsChanged(at, at);
  }
}

}  // namespace parlor::models

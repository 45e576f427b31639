#include "models/Attention.h"

#include <algorithm>

#include "client/Mention.h"

namespace parlor::models {

bool isTalk(client::LineKind kind) {
  return kind == client::LineKind::Message || kind == client::LineKind::Action ||
         kind == client::LineKind::Notice;
}

bool alerts(const client::Line& line) {
  return isTalk(line.kind) && !line.own && !line.replayed;
}

Attention attentionFor(const client::Line& line, client::BufferKind kind, RoomLevel level,
                       bool named, bool everything) {
  Attention found;
  if (!alerts(line) || level == RoomLevel::Nothing) return found;
  found.unread = true;
  found.mention = line.mention || named || kind == client::BufferKind::Direct;
  const bool loud = level == RoomLevel::All || (everything && kind == client::BufferKind::Room);
  found.notify = found.mention || (loud && line.kind != client::LineKind::Notice);
  return found;
}

bool hasKeyword(const std::string& text, const QStringList& words) {
  return std::any_of(words.begin(), words.end(), [&](const QString& word) {
    return !word.isEmpty() && client::mentions(text, word.toStdString());
  });
}

}  // namespace parlor::models

#include "models/MessageParts.h"

#include <QByteArrayList>

namespace parlor::models {

MessageParts partsOf(const QString& text, std::size_t lineBytes) {
  const auto budget = static_cast<qsizetype>(lineBytes);
  MessageParts parts;
  const QByteArray all = text.toUtf8();
  for (const QByteArray& line : all.split('\n')) {
    if (line.trimmed().isEmpty()) continue;
    qsizetype from = 0;
    while (line.size() - from > budget) {
      parts.cut = true;
      ++parts.messages;
      const qsizetype space = line.lastIndexOf(' ', from + budget);
      if (space > from) {
        from = space + 1;
        continue;
      }
      qsizetype end = from + budget;
      while (end > from + 1 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
      from = end;
    }
    ++parts.messages;
    parts.bytesLeft = static_cast<int>(budget - (line.size() - from));
  }
  return parts;
}

int linesOf(const QString& text, std::size_t lineBytes) {
  const QString written = text.trimmed();
  if (lineBytes > 0) return partsOf(written, lineBytes).messages;
  return static_cast<int>(written.count(u'\n')) + 1;
}

}  // namespace parlor::models

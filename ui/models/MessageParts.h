// How many messages a text becomes where a message may have so many bytes: for telling the writer
// before it is sent. Cuts at words, as the client does when it sends. Pure, any thread.
#pragma once

#include <QString>

namespace parlor::models {

struct MessageParts {
  int messages = 0;   // lines, and what they are cut into
  int bytesLeft = 0;  // in the last of them
  bool cut = false;   // a line is too long for one message
  bool operator==(const MessageParts&) const = default;
};

// REQUIRES: lineBytes > 0.
MessageParts partsOf(const QString& text, std::size_t lineBytes);

// How many lines others read: those that were written, and what a long one is cut into. 0 bytes:
// not known, so none is cut.
int linesOf(const QString& text, std::size_t lineBytes);

}  // namespace parlor::models

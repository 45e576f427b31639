// Closes a socket whose last output the peer has still to read. A close while the peer is sending
// makes the system answer with a reset, and that reset can throw away lines that are already on
// their way; so the sending half is shut, what comes in is discarded, and the descriptor is closed
// when the peer has finished or a second has passed. Loop thread only; keeps itself alive until
// then.
#pragma once

#include <memory>

namespace parlor::io {

class EventLoop;
class Stream;

// REQUIRES: the stream has no watch any more.
void closeLingering(EventLoop& loop, std::unique_ptr<Stream> stream);

}  // namespace parlor::io

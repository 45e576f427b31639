// What a server asks of its process once, before it opens anything. Call from main, before threads.
#pragma once

#include <cstddef>

namespace parlor::io {

// Raises the soft limit of open descriptors to the hard one and tells what holds now.
std::size_t raiseDescriptorLimit();
std::size_t descriptorLimit();

// A write to a peer that has gone is an error of that peer, not the end of the program.
void ignorePipeSignal();

}  // namespace parlor::io

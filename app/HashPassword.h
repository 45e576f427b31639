// `parlor --hash-password`: what stands in the configuration in place of an operator's password.
// Asks twice on a terminal, without showing what is typed; reads one line from anything else.
// Blocks; before any thread is started.
#pragma once

namespace parlor::app {

// Prints the hash on stdout; the exit code.
int runHashPassword();

}  // namespace parlor::app

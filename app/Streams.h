// The three descriptors that the program was started with. Any thread, before others start.
#pragma once

#include <string_view>

namespace parlor::app {

// Opens /dev/null where one of the three is closed, so that no socket ever gets its number and
// receives what was meant for the operator. A background job that reads its terminal goes on.
void secureStandardStreams();

// True for a terminal, a pipe or a socket: something that a person or a program types into.
// /dev/null and files are not.
bool isInteractive(int descriptor);
bool isTerminal(int descriptor);

// "parlor: TEXT" on stderr, controls made visible.
void printError(std::string_view text);
// `text` on stderr as it is, beside what the program prints for others to read.
void printPrompt(std::string_view text);
// Writes all of `text` to stdout at once; a reader that is gone is none of our concern.
void printOut(std::string_view text);

}  // namespace parlor::app

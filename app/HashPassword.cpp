#include "app/HashPassword.h"

#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <string_view>

#include "app/Streams.h"
#include "base/Result.h"
#include "server/PasswordCheck.h"

namespace parlor::app {
namespace {

using base::Error;
using base::Result;

constexpr std::size_t kLongest = 1024;  // bytes
constexpr int kFailed = 1, kNoPassword = 2;

// The keys of a terminal, as bytes.
constexpr char kInterrupt = 0x03, kEndOfInput = 0x04, kEraseLine = 0x15, kDelete = 0x7F;

// The terminal hands over byte by byte and shows nothing, until this goes.
class SilentTerminal {
 public:
  SilentTerminal() : works_(::tcgetattr(STDIN_FILENO, &before_) == 0) {
    termios silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
    if (works_) works_ = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
  }
  ~SilentTerminal() {
    if (works_) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
  }
  bool works() const { return works_; }

 private:
  termios before_{};
  bool works_;
};

// The next byte, or nothing at the end of the input.
bool readByte(char& byte) {
  ssize_t got = 0;
  do {
    got = ::read(STDIN_FILENO, &byte, 1);
  } while (got < 0 && errno == EINTR);
  return got == 1;
}

bool isContinuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// Takes back the last character, however many bytes it has.
void eraseLast(std::string& text) {
  while (!text.empty() && isContinuation(text.back())) text.pop_back();
  if (!text.empty()) text.pop_back();
}

Result<std::string> typedLine(std::string_view prompt) {
  const SilentTerminal terminal;
  if (!terminal.works()) return base::systemError("cannot silence the terminal", errno);
  printPrompt(prompt);
  std::string text;
  char byte = 0;
  while (readByte(byte) && byte != kInterrupt && byte != kEndOfInput) {
    if (byte == '\n' || byte == '\r') {
      printPrompt("\n");
      return text;
    }
    if (byte == kDelete || byte == '\b') {
      eraseLast(text);
    } else if (byte == kEraseLine) {
      text.clear();
    } else if (text.size() < kLongest) {
      text += byte;
    }
  }
  printPrompt("\n");
  return Error{"no password was given"};
}

Result<std::string> typedTwice() {
  Result<std::string> first = typedLine("Password: ");
  if (!first || first->empty()) return first;
  const Result<std::string> second = typedLine("Once more: ");
  if (!second) return second;
  if (*first != *second) return Error{"the two passwords are not the same"};
  return first;
}

Result<std::string> pipedLine() {
  std::string text;
  char byte = 0;
  while (text.size() < kLongest && readByte(byte) && byte != '\n') text += byte;
  if (text.ends_with('\r')) text.pop_back();
  return text;
}

}  // namespace

int runHashPassword() {
  const Result<std::string> password = isTerminal(STDIN_FILENO) ? typedTwice() : pipedLine();
  if (!password || password->empty()) {
    printError(password ? "--hash-password: the password is empty" : password.error().text);
    return kNoPassword;
  }
  const Result<std::string> hash = server::hashPassword(*password);
  if (!hash) {
    printError(hash.error().text);
    return kFailed;
  }
  printOut(*hash + '\n');
  return 0;
}

}  // namespace parlor::app

#include "plain/Telnet.h"

#include <algorithm>

namespace parlor::plain {
namespace {

// RFC 854
constexpr std::uint8_t kSe = 240, kAyt = 246, kEraseCharacter = 247, kEraseLine = 248, kSb = 250;
constexpr std::uint8_t kWill = 251, kWont = 252, kDo = 253, kDont = 254, kIac = 255;
constexpr std::uint8_t kTimingMark = 6;  // RFC 860
constexpr std::size_t kMaxSubnegotiation = 4096;

void reply(std::string& replies, std::uint8_t verb, std::uint8_t option) {
  replies += static_cast<char>(kIac);
  replies += static_cast<char>(verb);
  replies += static_cast<char>(option);
}

}  // namespace

void Telnet::feed(std::string_view bytes, std::string& text, std::string& replies) {
  if (state_ == State::Text) {
    const std::size_t plain = std::min(bytes.find(static_cast<char>(kIac)), bytes.size());
    text += bytes.substr(0, plain);
    bytes.remove_prefix(plain);
  }
  for (const char c : bytes) take(static_cast<std::uint8_t>(c), text, replies);
}

void Telnet::take(std::uint8_t byte, std::string& text, std::string& replies) {
  switch (state_) {
    case State::Text:
      if (byte == kIac)
        state_ = State::Command, seen_ = true;
      else
        text += static_cast<char>(byte);
      break;
    case State::Command:
      takeCommand(byte, text, replies);
      break;
    case State::Option:
      state_ = State::Text;
      takeOption(byte, replies);
      break;
    case State::Subnegotiation:
      if (byte == kIac)
        state_ = State::SubnegotiationCommand;
      else
        broken_ = broken_ || ++subnegotiationBytes_ > kMaxSubnegotiation;
      break;
    case State::SubnegotiationCommand:
      state_ = byte == kSe ? State::Text : State::Subnegotiation;
      break;
  }
}

void Telnet::takeCommand(std::uint8_t byte, std::string& text, std::string& replies) {
  state_ = State::Text;
  switch (byte) {
    case kIac:
      text += static_cast<char>(kIac);
      break;
    case kSb:
      state_ = State::Subnegotiation;
      subnegotiationBytes_ = 0;
      break;
    case kWill:
    case kWont:
    case kDo:
    case kDont:
      state_ = State::Option;
      verb_ = byte;
      break;
    case kAyt:
      replies += "* yes\r\n";
      break;
    case kEraseCharacter:
      text += '\b';
      break;
    case kEraseLine:
      text += '\x15';
      break;
    default:
      break;  // NOP, data mark, break, interrupt, abort output, go ahead
  }
}

void Telnet::takeOption(std::uint8_t option, std::string& replies) {
  if (verb_ == kDo && option == kTimingMark) return reply(replies, kWill, option);
  if (verb_ == kDo && !refusedToDo_[option]) {
    refusedToDo_.set(option);
    reply(replies, kWont, option);
  } else if (verb_ == kWill && !refusedTheirs_[option]) {
    refusedTheirs_.set(option);
    reply(replies, kDont, option);
  }
}

}  // namespace parlor::plain

#include "server/AddressLimits.h"

#include <fmt/format.h>

#include <charconv>

namespace parlor::server {
namespace {

std::string keyOf(const io::SocketAddress& address) {
  std::string bytes = address.hostBytes();
  if (bytes.size() == 16) bytes.resize(8);
  return bytes;
}

bool samePrefix(const std::string& a, const std::string& b, unsigned bits) {
  if (a.size() != b.size()) return false;
  const unsigned whole = bits / 8;
  if (a.compare(0, whole, b, 0, whole) != 0) return false;
  if (bits % 8 == 0) return true;
  const auto mask = static_cast<unsigned char>(0xFF << (8 - bits % 8));
  return (static_cast<unsigned char>(a[whole]) & mask) ==
         (static_cast<unsigned char>(b[whole]) & mask);
}

}  // namespace

base::Result<AddressBlock> AddressBlock::parse(std::string_view text) {
  AddressBlock block;
  if (text == "local") return block;
  const std::size_t slash = text.find('/');
  const auto address = io::SocketAddress::parse(text.substr(0, slash), 0);
  if (!address) return base::Error{fmt::format("\"{}\" is no address block", text)};
  block.prefix_ = address->hostBytes();
  block.bits_ = static_cast<unsigned>(block.prefix_.size() * 8);
  if (slash == std::string_view::npos) return block;
  const std::string_view number = text.substr(slash + 1);
  unsigned bits = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), bits);
  if (error != std::errc() || end != number.data() + number.size() || bits > block.bits_) {
    return base::Error{fmt::format("\"{}\" is no address block: bad prefix length", text)};
  }
  block.bits_ = bits;
  return block;
}

bool AddressBlock::contains(const io::SocketAddress& address) const {
  const std::string bytes = address.hostBytes();
  return prefix_.empty() ? bytes.empty() : samePrefix(prefix_, bytes, bits_);
}

void AddressLimits::configure(const PressureConfig& config) {
  perAddress_ = config.connectionsPerAddress;
  attempts_ = config.attemptsPerAddress;
  window_ = config.attemptWindow;
  exempt_.clear();
  for (const std::string& text : config.exempt) {
    if (auto block = AddressBlock::parse(text)) exempt_.push_back(*block);
  }
}

bool AddressLimits::isExempt(const io::SocketAddress& address) const {
  for (const AddressBlock& block : exempt_) {
    if (block.contains(address)) return true;
  }
  return false;
}

Admission AddressLimits::admit(const io::SocketAddress& address, base::SteadyTime now) {
  if (isExempt(address)) return Admission::Granted;
  if (++admissions_ % 256 == 0) sweep(now);
  Entry& entry = entries_[keyOf(address)];
  forgetOld(entry, now);
  const bool often = entry.attempts.size() >= attempts_;
  if (!often) entry.attempts.push_back(now);
  if (entry.open >= perAddress_) return Admission::TooMany;
  if (often) return Admission::TooOften;
  ++entry.open;
  return Admission::Granted;
}

void AddressLimits::release(const io::SocketAddress& address, base::SteadyTime now) {
  const auto it = entries_.find(keyOf(address));
  if (it == entries_.end()) return;
  if (it->second.open > 0) --it->second.open;
  forgetOld(it->second, now);
  if (it->second.open == 0 && it->second.attempts.empty()) entries_.erase(it);
}

void AddressLimits::forgetOld(Entry& entry, base::SteadyTime now) const {
  while (!entry.attempts.empty() && now - entry.attempts.front() > window_) {
    entry.attempts.pop_front();
  }
}

void AddressLimits::sweep(base::SteadyTime now) {
  for (auto& [key, entry] : entries_) forgetOld(entry, now);
  std::erase_if(entries_, [](const auto& item) {
    return item.second.open == 0 && item.second.attempts.empty();
  });
}

}  // namespace parlor::server

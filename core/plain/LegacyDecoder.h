// Reads the bytes of a plain line as text: as UTF-8 where they are that, otherwise in one
// configured older encoding (ICU). Nothing is dropped: what neither can read becomes U+FFFD. One
// thread at a time.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/Result.h"

namespace parlor::plain {

class LegacyDecoder {
 public:
  // `encoding` as ICU names it ("GB18030", "Big5", "Shift_JIS", "windows-1252", "UTF-8" for none).
  // "no such encoding: klingon"
  static base::Result<LegacyDecoder> open(const std::string& encoding);
  LegacyDecoder(LegacyDecoder&&) noexcept;
  LegacyDecoder& operator=(LegacyDecoder&&) noexcept;
  ~LegacyDecoder();

  // Valid UTF-8. A whole line or a part of one that was not cut inside a character.
  std::string decode(std::string_view bytes);

 private:
  class Impl;
  explicit LegacyDecoder(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

inline constexpr char kDefaultEncoding[] = "GB18030";

}  // namespace parlor::plain

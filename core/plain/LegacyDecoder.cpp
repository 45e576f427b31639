#include "plain/LegacyDecoder.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "base/Utf8.h"

namespace parlor::plain {

class LegacyDecoder::Impl {
 public:
  explicit Impl(UConverter* converter) : converter_(converter) {}
  ~Impl() { ucnv_close(converter_); }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  std::string toUtf8(std::string_view bytes) {
    UErrorCode error = U_ZERO_ERROR;
    ucnv_reset(converter_);
    const icu::UnicodeString wide(bytes.data(), static_cast<int32_t>(bytes.size()), converter_,
                                  error);
    std::string text;
    if (U_SUCCESS(error)) wide.toUTF8String(text);
    return U_SUCCESS(error) ? text : base::repairUtf8(bytes);
  }

 private:
  UConverter* const converter_;
};

LegacyDecoder::LegacyDecoder(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
LegacyDecoder::LegacyDecoder(LegacyDecoder&&) noexcept = default;
LegacyDecoder& LegacyDecoder::operator=(LegacyDecoder&&) noexcept = default;
LegacyDecoder::~LegacyDecoder() = default;

base::Result<LegacyDecoder> LegacyDecoder::open(const std::string& encoding) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter* converter = encoding.empty() ? nullptr : ucnv_open(encoding.c_str(), &error);
  if (!converter || U_FAILURE(error)) return base::Error{"no such encoding: " + encoding};
  return LegacyDecoder(std::make_unique<Impl>(converter));
}

std::string LegacyDecoder::decode(std::string_view bytes) {
  return base::isValidUtf8(bytes) ? std::string(bytes) : impl_->toUtf8(bytes);
}

}  // namespace parlor::plain

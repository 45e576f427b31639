#include "base/Clock.h"

#include <charconv>
#include <ctime>

#include <fmt/format.h>

namespace parlor::base {
namespace {

struct Field {
  std::size_t at;
  std::size_t length;
  int least;
  int most;
};

// YYYY-MM-DDTHH:MM:SS.sssZ, the only shape that server-time allows.
constexpr Field kFields[] = {{0, 4, 1970, 9999}, {5, 2, 1, 12},  {8, 2, 1, 31}, {11, 2, 0, 23},
                             {14, 2, 0, 59},     {17, 2, 0, 60}, {20, 3, 0, 999}};
constexpr std::string_view kShape = "0000-00-00T00:00:00.000Z";

bool hasShape(std::string_view text) {
  if (text.size() != kShape.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (kShape[i] == '0' ? !digit : text[i] != kShape[i]) return false;
  }
  return true;
}

}  // namespace

WallTime SystemClock::wallNow() const {
  return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

std::string toIso8601(WallTime time) {
  const auto total = time.time_since_epoch().count();
  const auto millis = ((total % 1000) + 1000) % 1000;
  const std::time_t seconds = (total - millis) / 1000;
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", parts.tm_year + 1900,
                     parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec,
                     millis);
}

WallTime parseIso8601(std::string_view text, bool* ok) {
  if (ok) *ok = false;
  if (!hasShape(text)) return {};
  int value[std::size(kFields)] = {};
  for (std::size_t i = 0; i < std::size(kFields); ++i) {
    const Field& field = kFields[i];
    std::from_chars(text.data() + field.at, text.data() + field.at + field.length, value[i]);
    if (value[i] < field.least || value[i] > field.most) return {};
  }
  std::tm parts{};
  parts.tm_year = value[0] - 1900;
  parts.tm_mon = value[1] - 1;
  parts.tm_mday = value[2];
  parts.tm_hour = value[3];
  parts.tm_min = value[4];
  parts.tm_sec = value[5];
  if (ok) *ok = true;
  return WallTime(Milliseconds(timegm(&parts) * 1000LL + value[6]));
}

}  // namespace parlor::base

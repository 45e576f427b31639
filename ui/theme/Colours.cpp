#include "theme/Colours.h"

#include <algorithm>
#include <cmath>

namespace parlor::theme {
namespace {

struct Lch {
  double lightness, chroma, hue;
};

constexpr QRgb rgb(QRgb value) {
  return 0xFF000000 | value;
}

// In the order of the enumeration.
constexpr ColourTable kLight = {
    rgb(0xFBFAF8), rgb(0xF1EFEA), rgb(0xFFFFFF), rgb(0xE9E6E0), rgb(0xD6E0DB), rgb(0xFDF3E7),
    rgb(0xFBEBE9), rgb(0xE3E0D9), rgb(0x85827C), rgb(0x22262B), rgb(0x5A616A), rgb(0x0E6F69),
    rgb(0xFFFFFF), rgb(0xA94D08), rgb(0xFFFFFF), rgb(0xB3261E), rgb(0xFFFFFF), rgb(0x2A7530),
    rgb(0x5A616A), rgb(0xFFFFFF), rgb(0x0E6F69), rgb(0xFFFFFF)};
constexpr ColourTable kDark = {
    rgb(0x191B1E), rgb(0x141619), rgb(0x22252A), rgb(0x212429), rgb(0x192B2D), rgb(0x2E241A),
    rgb(0x33201F), rgb(0x2B2F35), rgb(0x767E88), rgb(0xE7E9EC), rgb(0x9AA3AD), rgb(0x3CC8BC),
    rgb(0x0B1F1D), rgb(0xF0A35E), rgb(0x241503), rgb(0xF28B82), rgb(0x2A0B08), rgb(0x81C784),
    rgb(0x9AA3AD), rgb(0x141619), rgb(0x216E68), rgb(0xFFFFFF)};
constexpr ColourTable kHighContrast = {
    rgb(0x000000), rgb(0x000000), rgb(0x0D0D0D), rgb(0x1F1F1F), rgb(0x06302D), rgb(0x2A1B00),
    rgb(0x330A06), rgb(0x9A9A9A), rgb(0xD0D0D0), rgb(0xFFFFFF), rgb(0xD6D6D6), rgb(0x5FF5E8),
    rgb(0x000000), rgb(0xFFC478), rgb(0x000000), rgb(0xFFB0A8), rgb(0x000000), rgb(0x8CF090),
    rgb(0xE0E0E0), rgb(0x000000), rgb(0xFFE45C), rgb(0x000000)};

double toLinear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double fromLinear(double value) {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
}

double luminance(QColor colour) {
  return 0.2126 * toLinear(colour.redF()) + 0.7152 * toLinear(colour.greenF()) +
         0.0722 * toLinear(colour.blueF());
}

// Björn Ottosson's OKLab, to linear sRGB; channels outside 0..1 are outside sRGB.
std::array<double, 3> linearFromOklch(Lch lch) {
  const double radians = lch.hue * M_PI / 180;
  const double a = lch.chroma * std::cos(radians);
  const double b = lch.chroma * std::sin(radians);
  const double l = std::pow(lch.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
  const double m = std::pow(lch.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
  const double s = std::pow(lch.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
  return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
          -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
          -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool inGamut(const std::array<double, 3>& linear) {
  return std::all_of(linear.begin(), linear.end(),
                     [](double c) { return c >= -0.0005 && c <= 1.0005; });
}

Lch personShade(Scheme scheme, double hue) {
  switch (scheme) {
    case Scheme::Light:
      return {0.48, 0.12, hue};
    case Scheme::Dark:
      return {0.77, 0.11, hue};
    case Scheme::HighContrast:
      return {0.86, 0.10, hue};
  }
  return {};
}

struct IrcSlot {
  double chroma, hue;
};
// white black blue green red brown purple orange yellow lime teal cyan royal pink grey silver
constexpr std::array<IrcSlot, 16> kIrcSlots = {{{0, 0},
                                                {0, 0},
                                                {0.16, 264},
                                                {0.15, 142},
                                                {0.20, 27},
                                                {0.10, 40},
                                                {0.18, 320},
                                                {0.15, 60},
                                                {0.14, 95},
                                                {0.19, 135},
                                                {0.10, 195},
                                                {0.12, 205},
                                                {0.20, 270},
                                                {0.20, 345},
                                                {0, 0},
                                                {0, 0}}};

}  // namespace

const ColourTable& colourTable(Scheme scheme) {
  switch (scheme) {
    case Scheme::Light:
      return kLight;
    case Scheme::Dark:
      return kDark;
    case Scheme::HighContrast:
      return kHighContrast;
  }
  return kLight;
}

double contrast(QColor a, QColor b) {
  const double first = luminance(a);
  const double second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor fromOklch(double lightness, double chroma, double hue) {
  auto linear = linearFromOklch({lightness, chroma, hue});
  while (!inGamut(linear) && chroma > 0) {
    chroma = std::max(0.0, chroma - 0.005);
    linear = linearFromOklch({lightness, chroma, hue});
  }
  for (double& channel : linear) channel = fromLinear(std::clamp(channel, 0.0, 1.0));
  return QColor::fromRgbF(static_cast<float>(linear[0]), static_cast<float>(linear[1]),
                          static_cast<float>(linear[2]));
}

double personHue(QStringView nick) {
  std::uint32_t hash = 2166136261U;  // FNV-1a, so that a name keeps its colour across versions
  for (QChar letter : nick) {
    const char16_t unit = letter.unicode();
    hash = (hash ^ (unit >= u'A' && unit <= u'Z' ? unit + 32U : unit)) * 16777619U;
  }
  hash ^= hash >> 15;
  return hash % 360;
}

QColor personColour(Scheme scheme, double hue) {
  const Lch shade = personShade(scheme, hue);
  return fromOklch(shade.lightness, shade.chroma, shade.hue);
}

QColor ircColour(Scheme scheme, int slot) {
  const IrcSlot& wanted = kIrcSlots[static_cast<std::size_t>(slot) % kIrcSlots.size()];
  const bool light = scheme == Scheme::Light;
  const double lightness = wanted.chroma > 0         ? (light ? 0.50 : 0.78)
                           : slot == (light ? 1 : 0) ? (light ? 0.20 : 0.97)
                                                     : (light ? 0.48 : 0.72);
  return fromOklch(scheme == Scheme::HighContrast ? std::max(lightness, 0.86) : lightness,
                   wanted.chroma, wanted.hue);
}

}  // namespace parlor::theme

// Colours by role, and the arithmetic that keeps them readable: WCAG contrast, and people's colours
// at a fixed lightness and chroma (OKLCH). Pure functions, any thread.
#pragma once

#include <QColor>
#include <QStringView>
#include <array>
#include <cstdint>

namespace parlor::theme {

enum class Scheme : std::uint8_t { Light, Dark, HighContrast };

// Grounds first, then what lies on them.
enum class Colour : std::uint8_t {
  Window,       // transcript
  Pane,         // side panes, status bar
  Raised,       // cards, composer, menus
  Hover,        // a row under the pointer
  AccentTint,   // the chosen row
  MentionTint,  // behind a message that names me
  DangerTint,   // behind an error
  Hairline,     // between panes; decoration only
  ControlLine,  // the edge of a field or button, 3:1
  Text,
  Muted,
  Accent,
  OnAccent,
  Mention,
  OnMention,
  Danger,
  OnDanger,
  Success,
  Pill,  // unread count
  OnPill,
  Selection,
  OnSelection
};
inline constexpr int kColourCount = static_cast<int>(Colour::OnSelection) + 1;

using ColourTable = std::array<QRgb, kColourCount>;
const ColourTable& colourTable(Scheme scheme);

// WCAG 2.2 relative contrast of two opaque colours, 1 to 21.
double contrast(QColor a, QColor b);

// Lightness 0..1, chroma 0..0.4, hue in degrees; chroma is reduced until sRGB holds the colour.
QColor fromOklch(double lightness, double chroma, double hue);

// The hue, in degrees, that a name has in every theme; ASCII letters in any case are one name.
double personHue(QStringView nick);
QColor personColour(Scheme scheme, double hue);

// One of the 16 mIRC colours as a shade that is readable as text on the scheme's window.
QColor ircColour(Scheme scheme, int slot);

}  // namespace parlor::theme

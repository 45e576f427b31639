#include "transcript/BodyFormats.h"

#include <iterator>

namespace parlor::transcript {

using chat::Style;
using theme::Colour;

namespace {

constexpr double kReadable = 4.5, kNearlyReadable = 3;

// The sixteen as their sender knows them, for text that brings its own ground with it.
constexpr QRgb kClassic[] = {0xFFFFFF, 0x000000, 0x00007F, 0x009300, 0xFF0000, 0x7F0000,
                             0x9C009C, 0xFC7F00, 0xFFFF00, 0x00FC00, 0x009393, 0x00FFFF,
                             0x0000FC, 0xFF00FF, 0x7F7F7F, 0xD2D2D2};

bool isOfPalette(chat::TextColour colour) {
  return colour >= chat::kPalette && colour < chat::kPalette + std::size(kClassic);
}

QColor classic(chat::TextColour colour) {
  const QRgb rgb = isOfPalette(colour) ? kClassic[colour - chat::kPalette] : colour & 0xFFFFFF;
  return QColor::fromRgb(rgb);
}

QColor onWindow(chat::TextColour colour, const theme::Theme& theme) {
  return isOfPalette(colour) ? theme.irc(static_cast<int>(colour - chat::kPalette))
                             : classic(colour);
}

void applyColours(QTextCharFormat& format, const DisplaySpan& span, const theme::Theme& theme) {
  QColor ground = theme.colour(Colour::Window);
  QColor text = theme.colour(Colour::Text);
  const bool ownGround = span.background != chat::kNoColour;
  if (ownGround) ground = classic(span.background);
  if (span.foreground != chat::kNoColour) {
    text = ownGround ? classic(span.foreground) : onWindow(span.foreground, theme);
  }
  if (has(span.style, Style::Reverse)) std::swap(ground, text);
  // A pair that can nearly be read keeps its colours: the ground gives way a little.
  if (ownGround && theme::contrast(text, ground) >= kNearlyReadable) {
    ground = readableOn(ground, text);
  }
  const bool painted = ownGround || has(span.style, Style::Reverse);
  if (painted) format.setBackground(ground);
  if (painted || span.foreground != chat::kNoColour) {
    format.setForeground(readableOn(text, ground));
  }
}

QTextCharFormat formatOf(const DisplaySpan& span, const BodyStyle& style) {
  QTextCharFormat format;
  if (has(span.style, Style::Bold)) format.setFontWeight(QFont::Bold);
  if (has(span.style, Style::Italic)) format.setFontItalic(!style.action);
  if (has(span.style, Style::Underline)) format.setFontUnderline(true);
  if (has(span.style, Style::Strike)) format.setFontStrikeOut(true);
  if (has(span.style, Style::Monospace)) {
    format.setFontFamilies(style.theme.font(theme::Type::Mono).families());
    format.setFontFixedPitch(true);
    format.setBackground(style.theme.colour(Colour::Hover));
  }
  applyColours(format, span, style.theme);
  return format;
}

}  // namespace

QColor readableOn(QColor colour, QColor ground) {
  if (theme::contrast(colour, ground) >= kReadable) return colour;
  const bool darkGround = theme::contrast(ground, Qt::white) > theme::contrast(ground, Qt::black);
  float h = 0, s = 0, l = 0;
  colour.getHslF(&h, &s, &l);
  for (int step = 0; step < 20; ++step) {
    l = std::clamp(l + (darkGround ? 0.05F : -0.05F), 0.0F, 1.0F);
    const QColor moved = QColor::fromHslF(std::max(h, 0.0F), s, l);
    if (theme::contrast(moved, ground) >= kReadable) return moved;
  }
  return darkGround ? Qt::white : Qt::black;
}

QList<QTextLayout::FormatRange> bodyFormats(const DisplayText& text, const std::vector<Link>& links,
                                            const BodyStyle& style) {
  QList<QTextLayout::FormatRange> formats;
  if (style.action) {
    QTextCharFormat name, said;
    name.setForeground(style.person);
    name.setFontWeight(QFont::DemiBold);
    said.setFontItalic(true);
    formats.append({0, style.prefix, name});
    formats.append({style.prefix, static_cast<int>(text.text.size()) - style.prefix, said});
  }
  for (const DisplaySpan& span : text.spans) {
    formats.append({span.start, span.length, formatOf(span, style)});
  }
  for (const Link& link : links) {
    QTextCharFormat format;
    format.setForeground(style.theme.colour(Colour::Accent));
    format.setFontUnderline(style.theme.scheme() == theme::Scheme::HighContrast);
    formats.append({link.start, link.length, format});
  }
  return formats;
}

}  // namespace parlor::transcript

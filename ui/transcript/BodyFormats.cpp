#include "transcript/BodyFormats.h"

namespace parlor::transcript {

using chat::Style;
using theme::Colour;

namespace {

constexpr double kReadable = 4.5;

QColor resolve(chat::TextColour colour, const theme::Theme& theme) {
  if (colour >= chat::kPalette && colour < chat::kPalette + 16) {
    return theme.irc(static_cast<int>(colour - chat::kPalette));
  }
  return QColor::fromRgb(static_cast<QRgb>(colour & 0xFFFFFF));
}

void applyColours(QTextCharFormat& format, const DisplaySpan& span, const theme::Theme& theme) {
  QColor ground = theme.colour(Colour::Window);
  QColor text = theme.colour(Colour::Text);
  if (span.foreground != chat::kNoColour) text = resolve(span.foreground, theme);
  if (span.background != chat::kNoColour) ground = resolve(span.background, theme);
  if (has(span.style, Style::Reverse)) std::swap(ground, text);
  const bool painted = span.background != chat::kNoColour || has(span.style, Style::Reverse);
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

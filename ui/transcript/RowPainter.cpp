#include "transcript/RowPainter.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "theme/Icons.h"
#include "theme/ParlorStyle.h"
#include "theme/Scripts.h"
#include "transcript/DisplayText.h"

namespace parlor::transcript {

using client::Delivery;
using theme::Colour;
using theme::Type;

namespace {

Colour toneColour(RowLayout::Tone tone) {
  if (tone == RowLayout::Tone::Muted) return Colour::Muted;
  return tone == RowLayout::Tone::Danger ? Colour::Danger : Colour::Text;
}

QColor blend(QColor over, QColor ground, double amount) {
  const auto mix = [amount](int a, int b) {
    return static_cast<int>(std::lround(a * amount + b * (1 - amount)));
  };
  return {mix(over.red(), ground.red()), mix(over.green(), ground.green()),
          mix(over.blue(), ground.blue())};
}

QTextLayout::FormatRange inColour(TextRange range, QColor colour) {
  QTextLayout::FormatRange format;
  format.start = range.start;
  format.length = range.length;
  format.format.setForeground(colour);
  return format;
}

}  // namespace

QRect RowPainter::placed(QRect rect) const {
  rect.translate(0, y_);
  if (g_.mirrored) rect.moveLeft(g_.width - rect.right() - 1);
  return rect;
}

QPointF RowPainter::placed(const TextPart& part, double width) const {
  const double x = g_.mirrored ? g_.width - part.at.x() - width : part.at.x();
  return {x, part.at.y() + y_};
}

void RowPainter::paint(const RowLayout& row, const RowLook& look, int y) {
  y_ = y;
  paintGround(row, look);
  const bool lit = look.hover.part == RowPart::Day;
  for (const RowLayout::Rule& rule : row.rules) paintRule(rule, lit);
  if (row.block.isNull()) return;
  paintHeader(row, look);
  paintGutter(row, look);
  paintQuote(row, look);
  paintBody(row, look);
  paintChips(row, look);
  paintFailure(row, look);
  paintMark(row);
}

void RowPainter::paintGround(const RowLayout& row, const RowLook& look) {
  const int above = row.name.layout ? g_.gap : g_.withinGroup;
  const QRect block = row.block.adjusted(0, -above, 0, g_.withinGroup);
  if (row.mention) {
    p_.fillRect(placed(block), colour(Colour::MentionTint));
    p_.fillRect(placed(QRect(0, block.top(), 3, block.height())), colour(Colour::Mention));
  } else if (look.hovered) {
    p_.fillRect(placed(block), blend(colour(Colour::Hover), colour(Colour::Window), 0.5));
  }
  if (look.flash > 0) {
    const QColor ground = colour(row.mention ? Colour::MentionTint : Colour::Window);
    p_.fillRect(placed(block), blend(colour(Colour::AccentTint), ground, look.flash));
  }
  if (look.focused) {
    const QRect ring = placed(block).adjusted(2, 0, -2, 0);
    theme::drawRounded(p_, ring, g_.gap, {}, colour(Colour::Accent), 2);
  }
}

void RowPainter::paintRule(const RowLayout::Rule& rule, bool lit) {
  const bool unread = rule.kind == RowLayout::Rule::Kind::Unread;
  const bool gap = rule.kind == RowLayout::Rule::Kind::Gap;
  const QFont font = theme_.font(unread ? Type::SmallName : Type::Small);
  const bool day = rule.kind == RowLayout::Rule::Kind::Day;
  const QColor ink = colour(unread       ? Colour::Accent
                            : gap        ? Colour::Mention
                            : day && lit ? Colour::Text
                                         : Colour::Muted);
  const QRect rect = placed(rule.rect);
  const int margin = 4 * g_.gap;
  const int width = QFontMetrics(font).horizontalAdvance(rule.text);
  const int left = unread ? rect.right() - margin - width : rect.center().x() - width / 2;
  QPen pen(unread ? ink : gap ? ink : colour(Colour::Hairline), 1);
  if (gap) pen.setDashPattern({4, 4});
  p_.setPen(pen);
  const int y = rect.center().y();
  const int space = 2 * g_.gap;
  p_.drawLine(rect.left() + margin, y, left - space, y);
  if (!unread) p_.drawLine(left + width + space, y, rect.right() - margin, y);
  p_.setPen(ink);
  p_.setFont(font);
  p_.drawText(QRect(left, rect.top(), width + 1, rect.height()), Qt::AlignCenter, rule.text);
}

void RowPainter::paintHeader(const RowLayout& row, const RowLook& look) {
  if (!row.name.layout) return;
  const QRect avatar = placed(row.avatar);
  const QColor ink = colour(Colour::Window);
  p_.setRenderHint(QPainter::Antialiasing);
  theme::drawRounded(p_, avatar, theme_.px(8), row.person);
  p_.setPen(ink);
  p_.setFont(theme::fontFor(row.initial, theme_.font(Type::Name)));
  p_.drawText(avatar, Qt::AlignCenter, row.initial);

  const double width = row.name.layout->lineAt(0).naturalTextWidth();
  p_.setPen(row.person);
  const QPointF at = placed(row.name, width);
  row.name.layout->draw(&p_, at);
  if (look.hover.part == RowPart::Name) {
    const double under =
        at.y() + row.name.layout->lineAt(0).y() + row.name.layout->lineAt(0).ascent() + 2;
    p_.drawLine(QPointF(at.x(), under), QPointF(at.x() + width, under));
  }
  const QFont small = theme_.font(Type::Small);
  const QFontMetrics metrics(small);
  p_.setFont(small);
  p_.setPen(colour(Colour::Muted));
  const QRect time(row.timeAt.x(), row.timeAt.y() - metrics.ascent(),
                   metrics.horizontalAdvance(row.time) + 1, metrics.height());
  p_.drawText(placed(time), Qt::AlignCenter, row.time);
  if (row.bot.isNull()) return;
  const QRect bot = placed(row.bot);
  theme::drawRounded(p_, bot, g_.gap, {}, colour(Colour::ControlLine), 1);
  p_.setPen(colour(Colour::Muted));
  p_.drawText(bot, Qt::AlignCenter,
              QCoreApplication::translate("parlor::transcript::RowLayout", "bot"));
}

// A row without a header shows its time here, while somebody looks at it.
void RowPainter::paintGutter(const RowLayout& row, const RowLook& look) {
  if (row.name.layout || !(look.hovered || look.focused)) return;
  const QFont small = theme_.font(Type::Small);
  const QFontMetrics metrics(small);
  p_.setFont(small);
  p_.setPen(colour(Colour::Muted));
  const QRect rect(0, row.firstBaseline - metrics.ascent(), g_.textX - 2 * g_.gap,
                   metrics.height());
  p_.drawText(placed(rect), Qt::AlignVCenter | (g_.mirrored ? Qt::AlignLeft : Qt::AlignRight),
              row.time);
}

void RowPainter::paintQuote(const RowLayout& row, const RowLook& look) {
  if (!row.quote.layout) return;
  const bool fold = row.chevron.isValid();
  const bool lit = look.hover.part == RowPart::Quote || look.hover.part == RowPart::Fold;
  p_.setPen(colour(lit ? Colour::Text : Colour::Muted));
  const QPointF at = placed(row.quote, row.quoteWidth);
  row.quote.layout->draw(&p_, at);
  if (fold) return;
  const QRect bar(g_.textX, static_cast<int>(row.quote.at.y()) + 2, 2, g_.smallLineHeight - 4);
  p_.fillRect(placed(bar), colour(Colour::ControlLine));
}

void RowPainter::paintBody(const RowLayout& row, const RowLook& look) {
  if (!row.body.layout) return;
  paintRanges(row, look);
  const bool lit = look.hover.part == RowPart::Fold && row.chevron.isValid();
  p_.setPen(colour(lit ? Colour::Text : toneColour(row.tone)));
  QList<QTextLayout::FormatRange> over;
  if (look.hover.part == RowPart::Link) {
    const Link& link = row.links[static_cast<std::size_t>(look.hover.index)];
    QTextLayout::FormatRange under;
    under.start = link.start;
    under.length = link.length;
    under.format.setFontUnderline(true);
    over.append(under);
  }
  for (const TextRange hit : look.hits) {
    over.append(inColour(hit, colour(look.current ? Colour::OnMention : Colour::Text)));
  }
  if (look.selected.length > 0) {
    over.append(inColour(look.selected, colour(Colour::OnSelection)));
  }
  row.body.layout->draw(&p_, placed(row.body, row.bodyWidth), over);
  if (row.more.isValid()) {
    const bool can = row.reasons.shownUnits < kMostShownUnits;
    paintAction(row.moreText, row.more, can && look.hover.part == RowPart::More,
                can ? Colour::Accent : Colour::Muted);
  }
}

void RowPainter::paintRanges(const RowLayout& row, const RowLook& look) {
  // In high contrast as far from the ground as the words on it allow.
  const double share = theme_.scheme() == theme::Scheme::HighContrast ? 0.43 : 0.28;
  const QColor quiet = blend(colour(Colour::Mention), colour(Colour::Window), share);
  for (const TextRange hit : look.hits) {
    paintRange(row, hit, look.current ? colour(Colour::Mention) : quiet);
  }
  if (look.selected.length > 0) paintRange(row, look.selected, colour(Colour::Selection));
}

// The ground behind a range, line by line, each as high as the distance of the lines.
void RowPainter::paintRange(const RowLayout& row, TextRange range, QColor ground) {
  const QPointF at = placed(row.body, row.bodyWidth);
  const QTextLayout& layout = *row.body.layout;
  const int lineHeight = row.small ? g_.smallLineHeight : g_.lineHeight;
  for (int i = 0; i < layout.lineCount(); ++i) {
    const QTextLine line = layout.lineAt(i);
    const int from = std::max(range.start, line.textStart());
    const int to = std::min(range.start + range.length, line.textStart() + line.textLength());
    if (from >= to) continue;
    const double pad = std::max(0.0, (lineHeight - line.height()) / 2);
    for (const QGlyphRun& run : line.glyphRuns(from, to - from)) {
      const QRectF ink = run.boundingRect();
      p_.fillRect(
          QRectF(at.x() + ink.left(), at.y() + line.y() - pad, ink.width(), line.height() + 2 * pad)
              .toAlignedRect(),
          ground);
    }
  }
}

void RowPainter::paintChips(const RowLayout& row, const RowLook& look) {
  for (std::size_t i = 0; i < row.chips.size(); ++i) {
    const RowLayout::Chip& chip = row.chips[i];
    const QRect rect = placed(chip.rect);
    const bool lit = look.hover.part == RowPart::Chip && look.hover.index == static_cast<int>(i);
    const Colour ground = chip.own ? Colour::AccentTint : lit ? Colour::Hover : Colour::Raised;
    const Colour edge = chip.own ? Colour::Accent : lit ? Colour::ControlLine : Colour::Hairline;
    p_.setRenderHint(QPainter::Antialiasing);
    theme::drawRounded(p_, rect, rect.height() / 2.0, colour(ground), colour(edge), 1);
    p_.setFont(theme::fontFor(chip.text, theme_.font(Type::Text)));
    p_.setPen(colour(Colour::Text));
    const QRect inner = rect.adjusted(2 * g_.gap, 0, -2 * g_.gap, 0);
    const auto near = g_.mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const auto far = g_.mirrored ? Qt::AlignLeft : Qt::AlignRight;
    p_.drawText(inner, Qt::AlignVCenter | near, chip.text);
    p_.setFont(theme_.font(Type::Small));
    p_.setPen(colour(chip.own ? Colour::Accent : Colour::Muted));
    p_.drawText(inner, Qt::AlignVCenter | far, chip.count);
  }
}

void RowPainter::paintFailure(const RowLayout& row, const RowLook& look) {
  if (row.failure.isNull()) return;
  p_.setFont(theme_.font(Type::Small));
  p_.setPen(colour(Colour::Danger));
  p_.drawText(placed(row.failure), Qt::AlignVCenter, row.failureText);
  paintAction(row.resendText, row.resend, look.hover.part == RowPart::Resend, Colour::Accent);
  paintAction(row.discardText, row.discard, look.hover.part == RowPart::Delete, Colour::Accent);
}

void RowPainter::paintAction(const QString& text, QRect rect, bool hovered, Colour role) {
  QFont font = theme_.font(Type::Small);
  font.setUnderline(hovered);
  p_.setFont(font);
  p_.setPen(colour(role));
  p_.drawText(placed(rect), Qt::AlignVCenter, text);
}

void RowPainter::paintMark(const RowLayout& row) {
  if (row.chevron.isValid()) {
    const bool open = row.reasons.expanded;
    paintIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
              Colour::Muted, row.chevron);
  }
  if (row.mark.isNull()) return;
  if (row.delivery == Delivery::Pending)
    paintIcon(QStringLiteral("clock"), Colour::Muted, row.mark);
  if (row.delivery == Delivery::Kept) paintIcon(QStringLiteral("tick"), Colour::Accent, row.mark);
  if (row.delivery == Delivery::Failed) {
    paintIcon(QStringLiteral("warning"), Colour::Danger, row.mark);
  }
}

void RowPainter::paintIcon(const QString& name, Colour role, QRect rect) {
  const QRect at = placed(rect);
  const auto direction = g_.mirrored ? Qt::RightToLeft : Qt::LeftToRight;
  p_.drawPixmap(at, theme::iconPixmap(name, colour(role), at.width(),
                                      p_.device()->devicePixelRatioF(), direction));
}

}  // namespace parlor::transcript

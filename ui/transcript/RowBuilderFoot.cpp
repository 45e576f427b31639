// What RowBuilder puts below and behind the text of a row.
#include <QFontMetrics>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "engine/QtText.h"
#include "theme/Scripts.h"
#include "transcript/RowBuilder.h"
#include "transcript/TextShaping.h"

namespace parlor::transcript {

using theme::Type;

void RowBuilder::putMark() {
  out_->delivery = line_.delivery;
  if (line_.delivery == client::Delivery::None || !line_.own) return;
  const QTextLayout& body = *out_->body.layout;
  if (body.lineCount() == 0) return;
  const QTextLine last = body.lineAt(body.lineCount() - 1);
  // Behind the last word, which in text against the window's direction is on the other side.
  const int width = static_cast<int>(std::ceil(last.naturalTextWidth()));
  const int room = g_.gap + g_.markSide;
  int x = g_.textX + g_.gap + width;
  if (isRightwards(body) != g_.mirrored) {
    const int block = out_->bodyWidth;
    x = g_.textX + (width + room <= block ? block - width - room : block + g_.gap);
  }
  const int top = y_ - textLine() + (textLine() - g_.markSide) / 2;
  out_->mark = QRect(x, top, g_.markSide, g_.markSide);
}

void RowBuilder::putMore() {
  const bool most = out_->reasons.shownUnits >= kMostShownUnits;
  out_->moreText = most ? tr("The rest is too long to show. Copy the message to have all of it.")
                        : tr("Show more");
  const QFontMetrics metrics(theme_.font(Type::Small));
  out_->more = QRect(g_.textX, y_, std::min(metrics.horizontalAdvance(out_->moreText), g_.column),
                     g_.smallLineHeight);
  y_ += g_.smallLineHeight;
}

void RowBuilder::putChips() {
  if (line_.reactions().empty() || line_.redacted) return;
  y_ += g_.gap;
  const QFontMetrics small(theme_.font(Type::Small));
  int x = g_.textX;
  for (const client::Reaction& reaction : line_.reactions()) {
    RowLayout::Chip chip;
    const QString sign = plainName(reaction.text);
    const QFontMetrics text(theme::fontFor(sign, theme_.font(Type::Text)));
    chip.text = text.elidedText(sign, Qt::ElideRight, g_.column / 4);
    chip.count = QLocale().toString(static_cast<int>(reaction.nicks.size()));
    chip.own = std::ranges::find(reaction.nicks, engine::toUtf8(model_.selfNick())) !=
               reaction.nicks.end();
    const int width =
        text.horizontalAdvance(chip.text) + small.horizontalAdvance(chip.count) + 5 * g_.gap;
    if (x > g_.textX && x + width > g_.textX + g_.column) {
      x = g_.textX;
      y_ += g_.chipHeight + g_.gap;
    }
    chip.rect = QRect(x, y_, width, g_.chipHeight);
    x += width + g_.gap;
    out_->chips.push_back(chip);
  }
  y_ += g_.chipHeight;
}

// "Not sent: no answer from the server   Resend   Delete"
void RowBuilder::putFailure() {
  if (line_.delivery != client::Delivery::Failed || !line_.own) return;
  const QFontMetrics metrics(theme_.font(Type::Small));
  out_->resendText = tr("Resend");
  out_->discardText = tr("Delete");
  const int resend = metrics.horizontalAdvance(out_->resendText);
  const int discard = metrics.horizontalAdvance(out_->discardText);
  const int room = g_.column - resend - discard - 6 * g_.gap;
  const QString why = line_.note().empty() ? tr("Not sent") : plainName(line_.note());
  out_->failureText = metrics.elidedText(why, Qt::ElideRight, room);
  int x = g_.textX;
  const auto put = [&](QRect& rect, int width) {
    rect = QRect(x, y_, width, g_.smallLineHeight);
    x += width + 3 * g_.gap;
  };
  put(out_->failure, metrics.horizontalAdvance(out_->failureText));
  put(out_->resend, resend);
  put(out_->discard, discard);
  y_ += g_.smallLineHeight;
}

}  // namespace parlor::transcript

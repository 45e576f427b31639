#include "transcript/RowLayout.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QTextOption>
#include <algorithm>
#include <cmath>

#include "engine/QtText.h"
#include "transcript/BodyFormats.h"
#include "transcript/DisplayText.h"
#include "transcript/LineText.h"

namespace parlor::transcript {

using client::LineKind;
using engine::toQt;
using models::TranscriptRow;
using theme::Colour;
using theme::Type;

namespace {

// Breaks the lines of `layout` at `width`, each `lineHeight` high or more; returns the height of
// all.
int breakLines(QTextLayout& layout, int width, int lineHeight) {
  int y = 0;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    const int height = std::max(lineHeight, static_cast<int>(std::ceil(line.height())));
    line.setPosition(QPointF(0, y + std::floor((height - line.height()) / 2)));
    y += height;
  }
  layout.endLayout();
  return y;
}

std::unique_ptr<QTextLayout> shaped(const QString& text, const QFont& font, int width,
                                    int lineHeight, const QList<QTextLayout::FormatRange>& formats,
                                    int* height) {
  auto layout = std::make_unique<QTextLayout>(text, font);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setAlignment(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
  layout->setTextOption(option);
  layout->setCacheEnabled(true);
  layout->setFormats(formats);
  *height = breakLines(*layout, width, lineHeight);
  return layout;
}

bool isRightwards(const QTextLayout& layout) {
  return layout.textOption().alignment().testFlag(Qt::AlignRight);
}

// Our own words stand where the window's text begins, whatever is quoted in them.
void alignWithWindow(QTextLayout& layout, const RowGeometry& geometry, int width, int lineHeight) {
  if (isRightwards(layout) == geometry.mirrored) return;
  QTextOption option = layout.textOption();
  option.setTextDirection(option.alignment().testFlag(Qt::AlignRight) ? Qt::RightToLeft
                                                                      : Qt::LeftToRight);
  option.setAlignment(geometry.mirrored ? Qt::AlignRight : Qt::AlignLeft);
  layout.setTextOption(option);
  breakLines(layout, width, lineHeight);
}

// Text that runs against the window keeps its own side of a block that is no wider than it has to
// be, so that it stands below the name of whoever said it. Returns that width.
int shrinkToText(QTextLayout& layout, int width, int lineHeight) {
  double widest = 0;
  for (int i = 0; i < layout.lineCount(); ++i) {
    widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
  }
  const int shrunk = std::min(width, static_cast<int>(std::ceil(widest)) + 1);
  breakLines(layout, shrunk, lineHeight);
  return shrunk;
}

int baselineOf(const QTextLayout& layout) {
  if (layout.lineCount() == 0) return 0;
  const QTextLine line = layout.lineAt(0);
  return static_cast<int>(std::lround(line.y() + line.ascent()));
}

QString initialOf(const QString& name) {
  for (int i = 0; i < name.size(); ++i) {
    if (!name[i].isLetterOrNumber() && !name[i].isHighSurrogate()) continue;
    return name.mid(i, name[i].isHighSurrogate() ? 2 : 1).toUpper();
  }
  return name.left(1);
}

// Lays a row out from top to bottom; `y_` is where the next part begins.
class Builder {
  Q_DECLARE_TR_FUNCTIONS(parlor::transcript::RowLayout)

 public:
  explicit Builder(const RowRequest& request)
      : theme_(request.theme),
        model_(request.model),
        g_(request.geometry),
        options_(request.options),
        row_(request.row),
        line_(request.model.at(request.row)),
        out_(std::make_unique<RowLayout>()) {
    out_->reasons = request.reasons;
  }

  std::unique_ptr<RowLayout> build() {
    out_->bodyWidth = g_.column;
    if (!hidden()) {
      putRules();
      if (line_.kind != LineKind::Gap && !onlyRules()) putBlock();
    }
    out_->height = y_;
    return std::move(out_);
  }

 private:
  bool hidden() const {
    return line_.removed || (line_.grouping.foldDepth > 0 && !out_->reasons.expanded);
  }
  // Noise that nobody wants to see may still be the first line of a day.
  bool onlyRules() const {
    return options_.noise == NoiseStyle::Hidden && models::isNoise(line_.kind);
  }
  bool header() const {
    return !line_.grouping.continues &&
           (line_.kind == LineKind::Message || line_.kind == LineKind::Notice);
  }
  QFont textFont() const { return theme_.font(out_->small ? Type::Small : Type::Text); }
  int textLine() const { return out_->small ? g_.smallLineHeight : g_.lineHeight; }

  void putRule(RowLayout::Rule::Kind kind, const QString& text) {
    out_->rules.push_back({kind, QRect(0, y_, g_.width, g_.ruleHeight), text});
    y_ += g_.ruleHeight;
  }
  // Where the date of the rule is written.
  void putDay(const RowLayout::Rule& rule) {
    const int width =
        QFontMetrics(theme_.font(Type::Small)).horizontalAdvance(rule.text) + 2 * g_.gap;
    out_->day = QRect(rule.rect.center().x() - width / 2, rule.rect.y(), width, rule.rect.height());
  }
  void putRules() {
    if (line_.grouping.newDay) {
      y_ += g_.betweenGroups;
      putRule(RowLayout::Rule::Kind::Day, LineText::day(model_.date(row_)));
      putDay(out_->rules.back());
    }
    if (line_.unread) y_ += 2 * g_.gap;
    if (line_.unread) putRule(RowLayout::Rule::Kind::Unread, tr("new"));
    if (line_.kind == LineKind::Gap) {
      y_ += g_.betweenGroups;
      putRule(RowLayout::Rule::Kind::Gap, LineText::notice(model_, row_));
    }
  }

  void putBlock() {
    y_ += line_.grouping.continues ? g_.withinGroup : g_.betweenGroups;
    const int top = y_;
    out_->mention = line_.mention;
    out_->time = QLocale().toString(model_.clock(row_), options_.timeFormat);
    out_->person = theme_.person(toQt(model_.nick(row_)));
    if (header()) putHeader();
    if (!line_.replyTo().empty()) putQuote();
    if (isFold()) putFold();
    if (!isFold() || out_->reasons.expanded) putBody();
    putChips();
    putFailure();
    out_->block = QRect(0, top, g_.width, y_ - top);
  }

  void putHeader() {
    const QString name = plainName(model_.nick(row_));
    const QFont font = theme_.font(Type::Name);
    const QFontMetrics small(theme_.font(Type::Small));
    const int timeWidth = small.horizontalAdvance(out_->time);
    const int room = g_.column - timeWidth - 2 * g_.gap;
    int height = 0;
    out_->name.layout = shaped(QFontMetrics(font).elidedText(name, Qt::ElideRight, room), font,
                               g_.column, g_.lineHeight, {}, &height);
    QTextOption forward = out_->name.layout->textOption();
    forward.setTextDirection(Qt::LeftToRight);
    forward.setAlignment(Qt::AlignLeft);
    forward.setWrapMode(QTextOption::NoWrap);
    out_->name.layout->setTextOption(forward);
    breakLines(*out_->name.layout, g_.column, g_.lineHeight);
    out_->name.at = QPointF(g_.textX, y_);
    int x = g_.textX +
            static_cast<int>(std::ceil(out_->name.layout->lineAt(0).naturalTextWidth())) +
            2 * g_.gap;
    const int baseline = y_ + baselineOf(*out_->name.layout);
    if (line_.bot) {
      const int width = small.horizontalAdvance(tr("bot")) + 2 * g_.gap;
      out_->bot = QRect(x, baseline - small.ascent() - 1, width, small.height() + 2);
      x += width + 2 * g_.gap;
    }
    out_->timeAt = QPoint(x, baseline);
    out_->avatar = QRect(g_.avatarX, y_ + g_.gap / 2, g_.avatarSide, g_.avatarSide);
    out_->initial = initialOf(name);
    y_ += height;
  }

  void putQuote() {
    const auto quoted = model_.rowOfMessage(line_.replyTo());
    QString text = tr("in reply to an earlier message");
    if (quoted) {
      const QString said = makeDisplayText(engine::toUtf8(LineText::body(model_, *quoted)), {}, 300)
                               .text.replace(QChar(0x2028), QLatin1Char(' '));
      text = isolated(model_.nick(*quoted)) + QLatin1String("  ") + QChar(0x2068) + said +
             QChar(0x2069);
    }
    const QFont font = theme_.font(Type::Small);
    const int indent = 2 * g_.gap;
    int height = 0;
    out_->quote.layout =
        shaped(QFontMetrics(font).elidedText(text, Qt::ElideRight, g_.column - indent), font,
               2 * g_.column, g_.smallLineHeight, {}, &height);
    out_->quote.at = QPointF(g_.textX + indent, y_);
    y_ += g_.quoteHeight;
  }

  bool isFold() const {
    return line_.grouping.foldDepth == 0 && out_->reasons.foldLength > 1 &&
           models::isNoise(line_.kind);
  }

  // The one line of a folded run, with its chevron behind the text.
  void putFold() {
    out_->small = true;
    out_->tone = RowLayout::Tone::Muted;
    int height = 0;
    TextPart& part = out_->reasons.expanded ? out_->quote : out_->body;
    const QString text = LineText::fold(model_, row_, row_ + out_->reasons.foldLength);
    part.layout = shaped(text, textFont(), g_.column, textLine(), {}, &height);
    alignWithWindow(*part.layout, g_, g_.column, textLine());
    part.at = QPointF(g_.textX, y_);
    const QTextLine last = part.layout->lineAt(part.layout->lineCount() - 1);
    const int x = g_.textX + static_cast<int>(std::ceil(last.naturalTextWidth())) + g_.gap;
    const int top = y_ + height - textLine() + (textLine() - g_.markSide) / 2;
    out_->chevron = QRect(x, top, g_.markSide, g_.markSide);
    out_->firstBaseline = y_ + baselineOf(*part.layout);
    y_ += height;
  }

  void putBody() {
    chooseTone();
    const DisplayText text = bodyText();
    out_->links = line_.redacted ? std::vector<Link>{} : findLinks(text.text);
    const BodyStyle style{theme_, textFont(), line_.kind == LineKind::Action, out_->person,
                          out_->prefix};
    int height = 0;
    out_->body.layout = shaped(text.text, textFont(), g_.column, textLine(),
                               bodyFormats(text, out_->links, style), &height);
    if (!models::isSpeech(line_.kind)) {
      alignWithWindow(*out_->body.layout, g_, g_.column, textLine());
    } else if (isRightwards(*out_->body.layout) != g_.mirrored) {
      out_->bodyWidth = shrinkToText(*out_->body.layout, g_.column, textLine());
    }
    out_->body.at = QPointF(g_.textX, y_);
    if (out_->firstBaseline == 0) out_->firstBaseline = y_ + baselineOf(*out_->body.layout);
    y_ += height;
    putMark();
    if (text.truncated) putMore();
  }

  void chooseTone() {
    const bool speech = models::isSpeech(line_.kind);
    out_->small = line_.kind == LineKind::Notice || !speech;
    if (line_.kind == LineKind::Notice || !speech || line_.redacted) {
      out_->tone = RowLayout::Tone::Muted;
    }
    if (line_.kind == LineKind::Error) out_->tone = RowLayout::Tone::Danger;
  }

  DisplayText bodyText() {
    const bool speech = models::isSpeech(line_.kind);
    DisplayText text;
    if (line_.redacted) {
      text.text = LineText::removed();
    } else if (speech || line_.kind == LineKind::Info || line_.kind == LineKind::Error) {
      text = makeDisplayText(line_.text, line_.spans, out_->reasons.shownUnits);
    } else {
      text = makeDisplayText(engine::toUtf8(LineText::notice(model_, row_)), {});
    }
    if (line_.kind == LineKind::Action) prefixName(text);
    return text;
  }

  // "maya waves": the name is ours to write, so the text cannot disturb it.
  void prefixName(DisplayText& text) {
    const QString name = isolated(model_.nick(row_)) + QLatin1Char(' ');
    out_->prefix = static_cast<int>(name.size());
    text.text.prepend(name);
    for (DisplaySpan& span : text.spans) span.start += out_->prefix;
  }

  void putMark() {
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

  void putMore() {
    const bool most = out_->reasons.shownUnits >= kMostShownUnits;
    out_->moreText = most ? tr("The rest is too long to show. Copy the message to have all of it.")
                          : tr("Show more");
    const QFontMetrics metrics(theme_.font(Type::Small));
    out_->more = QRect(g_.textX, y_, std::min(metrics.horizontalAdvance(out_->moreText), g_.column),
                       g_.smallLineHeight);
    y_ += g_.smallLineHeight;
  }

  void putChips() {
    if (line_.reactions().empty() || line_.redacted) return;
    y_ += g_.gap;
    const QFontMetrics text(theme_.font(Type::Text)), small(theme_.font(Type::Small));
    int x = g_.textX;
    for (const client::Reaction& reaction : line_.reactions()) {
      RowLayout::Chip chip;
      chip.text = text.elidedText(plainName(reaction.text), Qt::ElideRight, g_.column / 4);
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
  void putFailure() {
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

  const theme::Theme& theme_;
  const models::TranscriptModel& model_;
  const RowGeometry& g_;
  const TranscriptOptions& options_;
  const int row_;
  const TranscriptRow& line_;
  std::unique_ptr<RowLayout> out_;
  int y_ = 0;
};

}  // namespace

std::unique_ptr<RowLayout> layOutRow(const RowRequest& request) {
  return Builder(request).build();
}

RowHit RowLayout::hitTest(QPoint point, const RowGeometry& geometry) const {
  for (int i = 0; i < static_cast<int>(chips.size()); ++i) {
    if (chips[static_cast<std::size_t>(i)].rect.contains(point)) return {RowPart::Chip, i};
  }
  if (day.contains(point)) return {RowPart::Day};
  if (resend.contains(point)) return {RowPart::Resend};
  if (discard.contains(point)) return {RowPart::Delete};
  if (more.contains(point) && reasons.shownUnits < kMostShownUnits) return {RowPart::More};
  if (chevron.isValid() && point.y() >= block.top() && point.y() <= chevron.bottom() &&
      point.x() >= geometry.textX && point.x() <= chevron.right()) {
    return {RowPart::Fold};
  }
  if (mark.contains(point)) return {RowPart::Mark};
  if (avatar.contains(point)) return {RowPart::Name};
  if (name.layout) {
    QRectF rect = name.rect();
    rect.setWidth(name.layout->lineAt(0).naturalTextWidth());
    if (rect.contains(point)) return {RowPart::Name};
  }
  if (quote.layout && !chevron.isValid() && quote.rect().contains(point)) return {RowPart::Quote};
  return hitTestBody(point, geometry);
}

RowHit RowLayout::hitTestBody(QPoint point, const RowGeometry& geometry) const {
  if (!body.layout) return {};
  const QPointF inside = insideBody(point, geometry);
  for (int i = 0; i < body.layout->lineCount(); ++i) {
    const QTextLine line = body.layout->lineAt(i);
    if (!line.naturalTextRect().contains(inside)) continue;
    const int unit = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
    for (int n = 0; n < static_cast<int>(links.size()); ++n) {
      const Link& link = links[static_cast<std::size_t>(n)];
      if (unit >= link.start && unit < link.start + link.length) return {RowPart::Link, n};
    }
    return {RowPart::Body};
  }
  return {};
}

// Text itself is never mirrored, only the column that it stands in.
QPointF RowLayout::insideBody(QPoint point, const RowGeometry& geometry) const {
  const QPointF inside = QPointF(point) - body.at;
  return geometry.mirrored ? QPointF(bodyWidth - 1 - inside.x(), inside.y()) : inside;
}

int RowLayout::positionAt(QPoint point, const RowGeometry& geometry) const {
  if (!body.layout || body.layout->lineCount() == 0) return 0;
  const QPointF inside = insideBody(point, geometry);
  if (inside.y() < 0) return 0;
  for (int i = 0; i < body.layout->lineCount(); ++i) {
    const QTextLine line = body.layout->lineAt(i);
    const bool last = i + 1 == body.layout->lineCount();
    const qreal bottom = last ? line.rect().bottom() : body.layout->lineAt(i + 1).y();
    if (inside.y() < bottom) return line.xToCursor(inside.x());
  }
  return bodyLength();
}

QString RowLayout::linkText(int index) const {
  const Link& link = links[static_cast<std::size_t>(index)];
  return body.layout->text().mid(link.start, link.length);
}

QRect RowLayout::linkRect(int index, const RowGeometry& geometry) const {
  if (!body.layout || index < 0 || index >= static_cast<int>(links.size())) return {};
  const Link& link = links[static_cast<std::size_t>(index)];
  QRectF rect;
  for (int n = 0; n < body.layout->lineCount(); ++n) {
    const QTextLine line = body.layout->lineAt(n);
    const int from = std::max(link.start, line.textStart());
    const int to = std::min(link.start + link.length, line.textStart() + line.textLength());
    if (from >= to) continue;
    const double a = line.cursorToX(from), b = line.cursorToX(to);
    rect |= QRectF(std::min(a, b), line.y(), std::abs(a - b), line.height());
  }
  // Text itself is never mirrored, only the column that it stands in.
  const double x = geometry.mirrored ? geometry.width - body.at.x() - bodyWidth : body.at.x();
  return rect.isNull() ? QRect() : rect.translated(x, body.at.y()).toAlignedRect();
}

}  // namespace parlor::transcript

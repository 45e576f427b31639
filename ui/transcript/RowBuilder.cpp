#include "transcript/RowBuilder.h"

#include <QFontMetrics>
#include <QLocale>
#include <cmath>

#include "engine/QtText.h"
#include "theme/Scripts.h"
#include "transcript/BodyFormats.h"
#include "transcript/LineText.h"
#include "transcript/TextShaping.h"

namespace parlor::transcript {

using client::LineKind;
using engine::toQt;
using theme::Type;

namespace {

QString initialOf(const QString& name) {
  for (int i = 0; i < name.size(); ++i) {
    if (!name[i].isLetterOrNumber() && !name[i].isHighSurrogate()) continue;
    return name.mid(i, name[i].isHighSurrogate() ? 2 : 1).toUpper();
  }
  return name.left(1);
}

}  // namespace

RowBuilder::RowBuilder(const RowRequest& request)
    : theme_(request.theme),
      model_(request.model),
      g_(request.geometry),
      options_(request.options),
      row_(request.row),
      line_(request.model.at(request.row)),
      out_(std::make_unique<RowLayout>()) {
  out_->reasons = request.reasons;
}

std::unique_ptr<RowLayout> RowBuilder::build() {
  out_->bodyWidth = g_.column;
  if (!hidden()) {
    putRules();
    if (line_.kind != LineKind::Gap && !onlyRules()) putBlock();
  }
  out_->height = y_;
  return std::move(out_);
}

bool RowBuilder::hidden() const {
  return line_.removed || (line_.grouping.foldDepth > 0 && !out_->reasons.expanded);
}

// Noise that nobody wants to see may still be the first line of a day.
bool RowBuilder::onlyRules() const {
  return options_.noise == NoiseStyle::Hidden && models::isNoise(line_.kind);
}

bool RowBuilder::header() const {
  return !line_.grouping.continues &&
         (line_.kind == LineKind::Message || line_.kind == LineKind::Notice);
}

QFont RowBuilder::textFont() const {
  return theme_.font(out_->small ? Type::Small : Type::Text);
}

int RowBuilder::textLine() const {
  return out_->small ? g_.smallLineHeight : g_.lineHeight;
}

void RowBuilder::putRule(RowLayout::Rule::Kind kind, const QString& text) {
  out_->rules.push_back({kind, QRect(0, y_, g_.width, g_.ruleHeight), text});
  y_ += g_.ruleHeight;
}

// Where the date of the rule is written.
void RowBuilder::putDay(const RowLayout::Rule& rule) {
  const int width =
      QFontMetrics(theme_.font(Type::Small)).horizontalAdvance(rule.text) + 2 * g_.gap;
  out_->day = QRect(rule.rect.center().x() - width / 2, rule.rect.y(), width, rule.rect.height());
}

void RowBuilder::putRules() {
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

void RowBuilder::putBlock() {
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

void RowBuilder::putHeader() {
  const QString name = plainName(model_.nick(row_));
  const QFont font = theme_.font(Type::Name);
  const QFontMetrics small(theme_.font(Type::Small));
  const int timeWidth = small.horizontalAdvance(out_->time);
  const int room = g_.column - timeWidth - 2 * g_.gap;
  int height = 0;
  const QFontMetrics metrics(theme::fontFor(name, font));
  out_->name.layout = shaped(metrics.elidedText(name, Qt::ElideRight, room), font, g_.column,
                             g_.lineHeight, {}, &height);
  QTextOption forward = out_->name.layout->textOption();
  forward.setTextDirection(Qt::LeftToRight);
  forward.setAlignment(Qt::AlignLeft);
  forward.setWrapMode(QTextOption::NoWrap);
  out_->name.layout->setTextOption(forward);
  breakLines(*out_->name.layout, g_.column, g_.lineHeight);
  out_->name.at = QPointF(g_.textX, y_);
  int x = g_.textX + static_cast<int>(std::ceil(out_->name.layout->lineAt(0).naturalTextWidth())) +
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

void RowBuilder::putQuote() {
  const auto quoted = model_.rowOfMessage(line_.replyTo());
  QString text = tr("in reply to an earlier message");
  if (quoted) {
    const QString said = makeDisplayText(engine::toUtf8(LineText::body(model_, *quoted)), {}, 300)
                             .text.replace(QChar(0x2028), QLatin1Char(' '));
    text =
        isolated(model_.nick(*quoted)) + QLatin1String("  ") + QChar(0x2068) + said + QChar(0x2069);
  }
  const QFont font = theme_.font(Type::Small);
  const int indent = 2 * g_.gap;
  int height = 0;
  const QFontMetrics metrics(theme::fontFor(text, font));
  out_->quote.layout = shaped(metrics.elidedText(text, Qt::ElideRight, g_.column - indent), font,
                              2 * g_.column, g_.smallLineHeight, {}, &height);
  out_->quoteWidth = shrinkToText(*out_->quote.layout, 2 * g_.column, g_.smallLineHeight);
  out_->quote.at = QPointF(g_.textX + indent, y_);
  y_ += g_.quoteHeight;
}

bool RowBuilder::isFold() const {
  return line_.grouping.foldDepth == 0 && out_->reasons.foldLength > 1 &&
         models::isNoise(line_.kind);
}

// The one line of a folded run, with its chevron behind the text.
void RowBuilder::putFold() {
  out_->small = true;
  out_->tone = RowLayout::Tone::Muted;
  int height = 0;
  TextPart& part = out_->reasons.expanded ? out_->quote : out_->body;
  out_->quoteWidth = g_.column;
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

void RowBuilder::putBody() {
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

void RowBuilder::chooseTone() {
  const bool speech = models::isSpeech(line_.kind);
  out_->small = line_.kind == LineKind::Notice || !speech;
  if (line_.kind == LineKind::Notice || !speech || line_.redacted) {
    out_->tone = RowLayout::Tone::Muted;
  }
  if (line_.kind == LineKind::Error) out_->tone = RowLayout::Tone::Danger;
}

DisplayText RowBuilder::bodyText() {
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
void RowBuilder::prefixName(DisplayText& text) {
  const QString name = isolated(model_.nick(row_)) + QLatin1Char(' ');
  out_->prefix = static_cast<int>(name.size());
  text.text.prepend(name);
  for (DisplaySpan& span : text.spans) span.start += out_->prefix;
}

}  // namespace parlor::transcript

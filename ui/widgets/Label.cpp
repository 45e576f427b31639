#include "widgets/Label.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "theme/Scripts.h"

namespace parlor::widgets {

QString plainToolTip(const QString& text) {
  if (text.isEmpty()) return {};
  return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped());
}

void setPlainToolTip(QWidget& widget, const QString& text) {
  widget.setToolTip(plainToolTip(text));
  widget.setAccessibleDescription(text);
}

QString sentences(const QString& first, const QString& second) {
  if (first.isEmpty() || second.isEmpty()) return first + second;
  return Label::tr("%1 %2", "two sentences, one after the other").arg(first, second);
}

namespace {

constexpr QChar kIsolate(0x2068), kEndOfIsolate(0x2069);  // by its first strong letter

// Letters that run from right to left, and characters that change the direction.
bool mayTurn(QChar c) {
  const QChar::Direction direction = c.direction();
  return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN ||
         direction >= QChar::DirLRE || c.isSurrogate();
}

bool isDirectionMark(QChar c) {
  const char16_t u = c.unicode();
  return u == 0x200E || u == 0x200F || u == 0x061C || (u >= 0x202A && u <= 0x202E) ||
         (u >= 0x2066 && u <= 0x2069);
}

}  // namespace

QString isolated(const QString& name) {
  const bool plain = std::none_of(name.begin(), name.end(), mayTurn);
  if (plain && !QGuiApplication::isRightToLeft()) return name;
  QString kept = name;
  return kIsolate + kept.removeIf(isDirectionMark) + kEndOfIsolate;
}

Label::Label(const theme::Theme& theme, theme::Type type, theme::Colour colour, const QString& text,
             QWidget* parent)
    : QLabel(parent), theme_(theme), type_(type), colour_(colour) {
  setTextFormat(Qt::PlainText);
  setText(text);
  align();
  connect(&theme, &theme::Theme::changed, this, &Label::restyle);
  restyle();
}

// A text stands at the leading edge of the window, whatever its own letters; only what is typed
// into a machine keeps its side.
void Label::align() {
  if (type_ == theme::Type::Mono) return;
  const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
  setAlignment((alignment() & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
}

void Label::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  const bool centred = alignment() & Qt::AlignHCenter;
  if (event->type() == QEvent::LayoutDirectionChange && !centred) align();
}

void Label::setColour(theme::Colour colour) {
  colour_ = colour;
  restyle();
}

void Label::restyle() {
  setFont(theme_.font(type_));
  QPalette made = theme_.palette();
  made.setColor(QPalette::WindowText, theme_.colour(colour_));
  setPalette(made);
}

ElidedLabel::ElidedLabel(const theme::Theme& theme, theme::Type type, theme::Colour colour,
                         QWidget* parent)
    : QWidget(parent), theme_(theme), type_(type), colour_(colour) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  connect(&theme, &theme::Theme::changed, this, [this] {
    updateGeometry();
    update();
  });
}

void ElidedLabel::setText(const QString& text) {
  QString line = text;
  line.replace(u'\n', u' ');
  if (line == text_) return;
  text_ = line;
  setAccessibleName(QString(text_).remove(kIsolate).remove(kEndOfIsolate));
  refreshToolTip();
  updateGeometry();
  update();
}

void ElidedLabel::setColour(theme::Colour colour) {
  colour_ = colour;
  update();
}

QSize ElidedLabel::sizeHint() const {
  const QFontMetrics metrics(theme::fontFor(text_, theme_.font(type_)));
  return {metrics.horizontalAdvance(text_) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const {
  const QFontMetrics metrics(theme_.font(type_));
  return {metrics.averageCharWidth() * 3, metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(theme::fontFor(text_, theme_.font(type_)));
  painter.setPen(theme_.colour(colour_));
  const QString shown = painter.fontMetrics().elidedText(text_, Qt::ElideRight, width());
  const auto leading =
      QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) |
      Qt::AlignAbsolute;
  // By its own letters: "#lobby" is no "lobby#" in a window that runs the other way.
  painter.setLayoutDirection(text_.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
  painter.drawText(rect(), static_cast<int>(leading) | Qt::TextSingleLine, shown);
}

void ElidedLabel::resizeEvent(QResizeEvent*) {
  refreshToolTip();
}

void ElidedLabel::refreshToolTip() {
  const bool cut = sizeHint().width() - 1 > width();
  setPlainToolTip(*this, cut ? text_ : QString());
}

}  // namespace parlor::widgets

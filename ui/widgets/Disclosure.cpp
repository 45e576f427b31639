#include "widgets/Disclosure.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "theme/Icons.h"
#include "theme/ParlorStyle.h"

namespace parlor::widgets {
namespace {

constexpr int kShortest = 40;  // logical pixels of words in a line
constexpr int kFlags = Qt::TextWordWrap | Qt::TextHideMnemonic;

}  // namespace

DisclosureButton::DisclosureButton(const theme::Theme& theme, const QString& name, QWidget* parent)
    : QAbstractButton(parent), theme_(theme) {
  setText(name);
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::TabFocus);
  QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(&theme, &theme::Theme::changed, this, [this] { updateGeometry(); });
}

void DisclosureButton::setOpen(bool open) {
  open_ = open;
  update();
}

int DisclosureButton::glyphRoom() const {
  return theme_.px(16) + theme_.metrics().gap8;
}

QRect DisclosureButton::wordsIn(int width) const {
  const int room = std::max(theme_.px(kShortest), width - glyphRoom());
  return fontMetrics().boundingRect(QRect(0, 0, room, 10'000), kFlags, text());
}

QSize DisclosureButton::sizeHint() const {
  const int words = fontMetrics().size(Qt::TextSingleLine | Qt::TextHideMnemonic, text()).width();
  return {words + 1 + glyphRoom(), theme_.metrics().row};
}

QSize DisclosureButton::minimumSizeHint() const {
  return {glyphRoom() + theme_.px(kShortest), theme_.metrics().row};
}

int DisclosureButton::heightForWidth(int width) const {
  return std::max(theme_.metrics().row, wordsIn(width).height() + theme_.metrics().gap8);
}

void DisclosureButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const theme::Metrics& metrics = theme_.metrics();
  if (underMouse()) {
    theme::drawRounded(painter, rect(), metrics.radius, theme_.colour(theme::Colour::Hover));
  }
  if (hasFocus()) {
    theme::drawRounded(painter, rect(), metrics.radius, {}, theme_.colour(theme::Colour::Accent),
                       2);
  }
  const int side = theme_.px(16);
  const QRect glyph(0, (height() - side) / 2, side, side);
  const QRect words = rect().adjusted(glyphRoom(), 0, 0, 0);
  painter.drawPixmap(
      QStyle::visualRect(layoutDirection(), rect(), glyph),
      theme::iconPixmap(open_ ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                        theme_.colour(theme::Colour::Muted), side, devicePixelRatioF(),
                        layoutDirection()));
  painter.setPen(theme_.colour(theme::Colour::Text));
  painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                   kFlags | static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), text());
}

Disclosure::Disclosure(const theme::Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent), button_(new DisclosureButton(theme, name, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(theme.metrics().gap8);
  column->addWidget(button_);
  connect(button_, &QAbstractButton::clicked, this, [this] { setOpen(!open_); });
  setOpen(false);
}

void Disclosure::setContent(QWidget* content) {
  content_ = content;
  layout()->addWidget(content);
  content_->setVisible(isOpen());
}

void Disclosure::setOpen(bool open) {
  open_ = open;
  button_->setAccessibleDescription(open ? tr("open") : tr("closed"));
  button_->setOpen(open);
  if (content_) content_->setVisible(open);
}

}  // namespace parlor::widgets

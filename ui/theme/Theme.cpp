#include "theme/Theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyleHints>
#include <algorithm>
#include <cmath>

#include "theme/Icons.h"
#include "theme/ParlorStyle.h"

namespace parlor::theme {
namespace {

constexpr double kReferencePixels = 13.333;  // 10 pt at 96 dpi: the size the metrics are drawn for

Scheme schemeOf(const QPalette& palette) {
  const bool dark =
      palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
  return dark ? Scheme::Dark : Scheme::Light;
}

QColor faded(QColor colour, QColor ground) {
  const auto mix = [](int a, int b) { return (a * 55 + b * 45) / 100; };
  return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()),
          mix(colour.blue(), ground.blue())};
}

QFont sized(QFont font, double factor) {
  if (font.pointSizeF() > 0) {
    font.setPointSizeF(font.pointSizeF() * factor);
  } else {
    font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
  }
  return font;
}

}  // namespace

Theme::Theme(QObject* parent)
    : QObject(parent),
      systemFont_(QApplication::font()),
      systemScheme_(schemeOf(QApplication::palette())) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  QStyleHints* hints = QGuiApplication::styleHints();
  const auto follow = [this, hints] {
    if (hints->colorScheme() == Qt::ColorScheme::Unknown) return;
    setSystemScheme(hints->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light);
  };
  connect(hints, &QStyleHints::colorSchemeChanged, this, follow);
  follow();
#endif
  rebuild();
}

Theme::~Theme() = default;

void Theme::install() {
  installed_ = true;
  QApplication::setStyle(new ParlorStyle(*this));
  applyToApplication();
}

void Theme::setChoice(Choice choice) {
  const Scheme before = scheme();
  choice_ = choice;
  if (scheme() != before) rebuild();
}

void Theme::setSystemScheme(Scheme wanted) {
  const Scheme before = scheme();
  systemScheme_ = wanted;
  if (scheme() != before) rebuild();
}

Scheme Theme::scheme() const {
  switch (choice_) {
    case Choice::System:
      return systemScheme_;
    case Choice::Light:
      return Scheme::Light;
    case Choice::Dark:
      return Scheme::Dark;
    case Choice::HighContrast:
      return Scheme::HighContrast;
  }
  return Scheme::Light;
}

void Theme::setTextScale(double scale) {
  scale = std::clamp(scale, 0.75, 3.0);
  if (qFuzzyCompare(scale, textScale_)) return;
  textScale_ = scale;
  rebuild();
}

void Theme::setFontFamily(const QString& family) {
  if (family == family_) return;
  family_ = family;
  rebuild();
}

void Theme::setCompact(bool compact) {
  if (compact == compact_) return;
  compact_ = compact;
  rebuild();
}

void Theme::rebuild() {
  const double pixels = QFontInfo(systemFont_).pixelSize() * textScale_;
  scale_ = std::max(0.85, pixels / kReferencePixels);
  Metrics fresh;
  if (compact_) {
    fresh.row = 24;
    fresh.control = 28;
    fresh.withinGroup = 0;
    fresh.betweenGroups = 6;
    fresh.lineHeight = 1.25;
  }
  for (int* length : {&fresh.gap4, &fresh.gap8, &fresh.gap12, &fresh.gap16, &fresh.gap24,
                      &fresh.radius, &fresh.radiusLarge, &fresh.icon, &fresh.row, &fresh.control,
                      &fresh.avatar, &fresh.gutter, &fresh.withinGroup, &fresh.betweenGroups}) {
    *length = px(*length);
  }
  fresh.textColumn = static_cast<int>(QFontMetricsF(font(Type::Text)).averageCharWidth() * 96);
  metrics_ = fresh;
  ++generation_;
  if (installed_) applyToApplication();
  emit changed();
}

void Theme::applyToApplication() {
  QApplication::setFont(font(Type::Text));
  QApplication::setPalette(palette());
}

QPalette Theme::palette() const {
  QPalette made;
  const auto set = [&](QPalette::ColorRole role, Colour from) {
    made.setColor(role, colour(from));
  };
  set(QPalette::Window, Colour::Pane);
  set(QPalette::WindowText, Colour::Text);
  set(QPalette::Base, Colour::Raised);
  set(QPalette::AlternateBase, Colour::Window);
  set(QPalette::Text, Colour::Text);
  set(QPalette::Button, Colour::Raised);
  set(QPalette::ButtonText, Colour::Text);
  set(QPalette::BrightText, Colour::Danger);
  set(QPalette::PlaceholderText, Colour::Muted);
  set(QPalette::ToolTipBase, Colour::Raised);
  set(QPalette::ToolTipText, Colour::Text);
  set(QPalette::Highlight, Colour::Selection);
  set(QPalette::HighlightedText, Colour::OnSelection);
  set(QPalette::Link, Colour::Accent);
  set(QPalette::LinkVisited, Colour::Accent);
  set(QPalette::Light, Colour::Raised);
  set(QPalette::Midlight, Colour::Hover);
  set(QPalette::Mid, Colour::Hairline);
  set(QPalette::Dark, Colour::ControlLine);
  set(QPalette::Shadow, Colour::ControlLine);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    made.setColor(QPalette::Disabled, role, faded(colour(Colour::Text), colour(Colour::Pane)));
  }
  return made;
}

QFont Theme::font(Type type) const {
  QFont made = sized(systemFont_, textScale_);
  if (!family_.isEmpty()) made.setFamily(family_);
  switch (type) {
    case Type::Text:
      break;
    case Type::Name:
      made.setWeight(QFont::DemiBold);
      break;
    case Type::Small:
      return sized(made, 0.87);
    case Type::SmallName:
      made.setWeight(QFont::DemiBold);
      return sized(made, 0.87);
    case Type::Title:
      made.setWeight(QFont::DemiBold);
      return sized(made, 1.25);
    case Type::Headline:
      made.setWeight(QFont::DemiBold);
      return sized(made, 1.7);
    case Type::Mono:
      made.setFamilies({QStringLiteral("monospace")});
      made.setStyleHint(QFont::Monospace);
      break;
  }
  return made;
}

int Theme::px(double logical) const {
  return static_cast<int>(std::lround(logical * scale_));
}

QMargins Theme::margins(int leading, int top, int trailing, int bottom) {
  return QGuiApplication::isRightToLeft() ? QMargins(trailing, top, leading, bottom)
                                          : QMargins(leading, top, trailing, bottom);
}

QIcon Theme::icon(const QString& name, Colour role) const {
  return makeIcon(*this, name, role);
}

QIcon Theme::applicationIcon() {
  return makeApplicationIcon();
}

}  // namespace parlor::theme

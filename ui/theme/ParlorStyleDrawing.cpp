// The shapes: fields, buttons, boxes, rows, menus, bars.
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

#include "theme/Icons.h"
#include "theme/ParlorStyle.h"
#include "theme/Theme.h"

namespace parlor::theme {
namespace {

constexpr char kWrongProperty[] = "parlorFieldWrong";

bool isOn(const QStyleOption& option, QStyle::StateFlag flag) {
  return option.state & flag;
}

bool isFocused(const QStyleOption& option) {
  return isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_Enabled);
}

QColor blended(QColor top, QColor ground, double share) {
  const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
  return {mix(top.red(), ground.red()), mix(top.green(), ground.green()),
          mix(top.blue(), ground.blue())};
}

}  // namespace

void setFieldWrong(QWidget& field, bool wrong) {
  field.setProperty(kWrongProperty, wrong);
  field.update();
}

void ParlorStyle::drawField(const QStyleOption& option, QPainter& painter,
                            const QWidget* widget) const {
  const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
  if (frame && frame->lineWidth == 0) return;  // a field inside something that draws the frame
  const bool wrong = widget && widget->property(kWrongProperty).toBool();
  const bool focused = isFocused(option);
  const Colour line = wrong ? Colour::Danger : focused ? Colour::Accent : Colour::ControlLine;
  drawRounded(painter, option.rect, theme_.metrics().radius, theme_.colour(Colour::Raised),
              theme_.colour(line), 1 + (wrong ? 1 : 0) + (focused ? 1 : 0));
}

void ParlorStyle::drawButton(const QStyleOption& option, QPainter& painter,
                             const QWidget* widget) const {
  const ButtonKind kind = buttonKind(widget);
  const bool enabled = isOn(option, State_Enabled);
  const bool pressed = isOn(option, State_Sunken) || isOn(option, State_On);
  const bool hovered = isOn(option, State_MouseOver) && enabled;
  const qreal radius = theme_.metrics().radius;
  const QRectF rect = option.rect;
  QColor fill = theme_.colour(Colour::Raised);
  QColor line = theme_.colour(Colour::ControlLine);
  if (kind == ButtonKind::Quiet) {
    fill = pressed || hovered ? theme_.colour(Colour::Hover) : QColor();
    line = QColor();
  } else if (kind != ButtonKind::Normal && enabled) {
    const bool primary = kind == ButtonKind::Primary;
    fill = theme_.colour(primary ? Colour::Accent : Colour::Danger);
    const QColor on = theme_.colour(primary ? Colour::OnAccent : Colour::OnDanger);
    if (hovered) fill = blended(on, fill, theme_.isDark() ? 0.10 : 0.06);
    if (pressed) fill = blended(theme_.isDark() ? Qt::white : Qt::black, fill, 0.14);
    line = QColor();
  } else if (pressed || hovered) {
    fill = theme_.colour(pressed ? Colour::Hairline : Colour::Hover);
  }
  if (!enabled && line.isValid()) line = theme_.colour(Colour::Hairline);
  drawRounded(painter, rect, radius, fill, line, line.isValid() ? 1 : 0);
  if (!isFocused(option) || !isOn(option, State_KeyboardFocusChange)) return;
  const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
  drawRounded(painter, filled ? rect.adjusted(3, 3, -3, -3) : rect, filled ? radius - 3 : radius,
              {}, theme_.colour(filled ? Colour::OnAccent : Colour::Accent), filled ? 1.5 : 2);
}

void ParlorStyle::drawButtonLabel(const QStyleOption& option, QPainter& painter,
                                  const QWidget* widget) const {
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
  if (!button) return;
  const ButtonKind kind = buttonKind(widget);
  const bool enabled = isOn(option, State_Enabled);
  const QColor ink = !enabled ? option.palette.color(QPalette::Disabled, QPalette::ButtonText)
                     : kind == ButtonKind::Primary ? theme_.colour(Colour::OnAccent)
                     : kind == ButtonKind::Danger  ? theme_.colour(Colour::OnDanger)
                                                   : theme_.colour(Colour::Text);
  const int icon = button->icon.isNull() ? 0 : button->iconSize.width();
  const int gap = icon > 0 && !button->text.isEmpty() ? theme_.metrics().gap8 : 0;
  const int flags = Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic |
                    (altDown_ ? 0 : Qt::TextHideMnemonic);
  const QRect& box = option.rect;
  const int words = std::min(painter.fontMetrics().size(flags, button->text).width(),
                             std::max(0, box.width() - icon - gap));
  const int x = box.x() + (box.width() - icon - gap - words) / 2;
  const QRect glyph(x, box.y(), icon, box.height());
  const QRect text(x + icon + gap, box.y(), words, box.height());
  if (icon > 0) {
    button->icon.paint(&painter, visualRect(option.direction, box, glyph), Qt::AlignCenter,
                       enabled ? QIcon::Normal : QIcon::Disabled);
  }
  painter.setPen(ink);
  painter.drawText(visualRect(option.direction, box, text), flags, button->text);
}

void ParlorStyle::drawToolButton(const QStyleOption& option, QPainter& painter,
                                 const QWidget*) const {
  const bool lit =
      isOn(option, State_MouseOver) || isOn(option, State_Sunken) || isOn(option, State_On);
  const bool focused = isFocused(option);
  if (!lit && !focused) return;
  const QColor fill = !lit || !isOn(option, State_Enabled)
                          ? QColor()
                          : theme_.colour(isOn(option, State_Sunken) ? Colour::Hairline
                                          : isOn(option, State_On)   ? Colour::AccentTint
                                                                     : Colour::Hover);
  const bool ringed = focused && isOn(option, State_KeyboardFocusChange);
  const qreal edge = isOn(option, State_On) ? edgeOfChosen(nullptr) : 0;
  drawRounded(painter, option.rect, theme_.metrics().radius, fill, theme_.colour(Colour::Accent),
              ringed ? 2 : edge);
}

void ParlorStyle::drawCheckBox(const QStyleOption& option, QPainter& painter) const {
  const bool on = isOn(option, State_On) || isOn(option, State_NoChange);
  const bool enabled = isOn(option, State_Enabled);
  const Colour edge = !enabled            ? Colour::Hairline
                      : on                ? Colour::Accent
                      : isFocused(option) ? Colour::Accent
                                          : Colour::ControlLine;
  const QRectF box = option.rect;
  drawRounded(painter, box, 4, theme_.colour(on && enabled ? Colour::Accent : Colour::Raised),
              theme_.colour(edge), isFocused(option) && !on ? 2 : 1);
  if (!on) return;
  const int side = std::min(option.rect.width(), option.rect.height());
  const QColor ink = theme_.colour(enabled ? Colour::OnAccent : Colour::Muted);
  painter.drawPixmap(option.rect.topLeft(), iconPixmap(QStringLiteral("tick"), ink, side,
                                                       painter.device()->devicePixelRatioF()));
}

void ParlorStyle::drawRadioButton(const QStyleOption& option, QPainter& painter) const {
  const bool on = isOn(option, State_On);
  const QRectF box = option.rect;
  const Colour edge = on || isFocused(option) ? Colour::Accent : Colour::ControlLine;
  drawRounded(painter, box, box.width() / 2, theme_.colour(Colour::Raised), theme_.colour(edge),
              isFocused(option) ? 2 : 1);
  if (!on) return;
  const qreal inset = box.width() * 0.28;
  const QRectF core = box.adjusted(inset, inset, -inset, -inset);
  drawRounded(painter, core, core.width() / 2, theme_.colour(Colour::Accent));
}

// One ground for a whole row: where the row goes on in the next column, nothing is rounded. A ring
// says that the keyboard is there.
void ParlorStyle::drawListItem(const QStyleOption& option, QPainter& painter,
                               const QWidget* widget) const {
  const bool chosen = isOn(option, State_Selected);
  if (!chosen && !isOn(option, State_MouseOver)) return;
  using Item = QStyleOptionViewItem;
  const auto* item = qstyleoption_cast<const Item*>(&option);
  const auto position = item ? item->viewItemPosition : Item::OnlyOne;
  const int radius = theme_.metrics().radius - 2;
  const int before = position == Item::Middle || position == Item::End ? radius : 0;
  const int after = position == Item::Middle || position == Item::Beginning ? radius : 0;
  const bool mirrored = option.direction == Qt::RightToLeft;
  painter.save();
  painter.setClipRect(option.rect, Qt::IntersectClip);
  const QRect row =
      option.rect.adjusted(mirrored ? -after : -before, 0, mirrored ? before : after, 0);
  drawRounded(painter, row, radius, theme_.colour(chosen ? Colour::AccentTint : Colour::Hover),
              theme_.colour(Colour::Accent), chosen ? edgeOfChosen(widget) : 0);
  painter.restore();
}

// A tint alone is no mark to rely on where contrast is asked for.
qreal ParlorStyle::edgeOfChosen(const QWidget* list) const {
  if (list && list->hasFocus()) return 2;
  return theme_.scheme() == Scheme::HighContrast ? 1 : 0;
}

void ParlorStyle::drawHeaderArrow(const QStyleOption& option, QPainter& painter) const {
  const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
  if (!header || header->sortIndicator == QStyleOptionHeader::None) return;
  QRect square(0, 0, theme_.px(12), theme_.px(12));
  square.moveCenter(option.rect.center());
  // Qt names the direction of the arrow in the old style: down is ascending.
  const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
  painter.drawPixmap(
      square, iconPixmap(ascending ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                         theme_.colour(Colour::Muted), square.width(),
                         painter.device()->devicePixelRatioF()));
}

void ParlorStyle::drawComboBox(const QStyleOptionComplex& option, QPainter& painter,
                               const QWidget* widget) const {
  drawField(option, painter, widget);
  const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
  const int side = theme_.px(16);
  painter.drawPixmap(arrow.center().x() - side / 2, arrow.center().y() - side / 2,
                     iconPixmap(QStringLiteral("chevron-down"), theme_.colour(Colour::Muted), side,
                                painter.device()->devicePixelRatioF()));
}

void ParlorStyle::drawSpinBox(const QStyleOptionComplex& option, QPainter& painter,
                              const QWidget* widget) const {
  drawField(option, painter, widget);
  const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
  const int side = theme_.px(14);
  const auto arrow = [&](SubControl part, const QString& icon,
                         QAbstractSpinBox::StepEnabledFlag may) {
    const QRect place = subControlRect(CC_SpinBox, &option, part, widget);
    const bool can = isOn(option, State_Enabled) && box && box->stepEnabled & may;
    const QColor ink = theme_.colour(can ? Colour::Muted : Colour::Hairline);
    painter.drawPixmap(place.center().x() - side / 2, place.center().y() - side / 2,
                       iconPixmap(icon, ink, side, painter.device()->devicePixelRatioF()));
  };
  arrow(SC_SpinBoxUp, QStringLiteral("chevron-up"), QAbstractSpinBox::StepUpEnabled);
  arrow(SC_SpinBoxDown, QStringLiteral("chevron-down"), QAbstractSpinBox::StepDownEnabled);
}

void ParlorStyle::drawScrollBar(const QStyleOptionComplex& option, QPainter& painter,
                                const QWidget* widget) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
  if (!bar || bar->maximum <= bar->minimum) return;
  const bool lit = isOn(option, State_MouseOver) || bar->activeSubControls & SC_ScrollBarSlider;
  const QRectF slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
  const qreal inset = lit ? 2 : 3;
  const QRectF thumb = bar->orientation == Qt::Vertical ? slider.adjusted(inset, 2, -inset, -2)
                                                        : slider.adjusted(2, inset, -2, -inset);
  QColor colour = theme_.colour(Colour::ControlLine);
  if (!lit && theme_.scheme() != Scheme::HighContrast) colour.setAlphaF(0.55F);
  drawRounded(painter, thumb, std::min(thumb.width(), thumb.height()) / 2, colour);
}

}  // namespace parlor::theme

#include "theme/ParlorStyle.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QToolButton>
#include <algorithm>

#include "theme/Icons.h"
#include "theme/Theme.h"

namespace parlor::theme {
namespace {

constexpr char kKindProperty[] = "parlorButtonKind";
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

void setButtonKind(QAbstractButton& button, ButtonKind kind) {
  button.setProperty(kKindProperty, static_cast<int>(kind));
  button.update();
}

ButtonKind buttonKind(const QWidget* button) {
  return button ? static_cast<ButtonKind>(button->property(kKindProperty).toInt())
                : ButtonKind::Normal;
}

void setFieldWrong(QWidget& field, bool wrong) {
  field.setProperty(kWrongProperty, wrong);
  field.update();
}

void drawRounded(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
                 const QColor& line, qreal width) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
  painter.setPen(width > 0 ? QPen(line, width) : QPen(Qt::NoPen));
  const qreal inset = width / 2;
  painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                          radius - inset);
  painter.restore();
}

ParlorStyle::ParlorStyle(const Theme& theme)
    : QProxyStyle(QStringLiteral("fusion")), theme_(theme) {}

void ParlorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const {
  switch (element) {
    case PE_PanelLineEdit:
      return drawField(*option, *painter, widget);
    case PE_FrameLineEdit:
      return;
    case PE_PanelButtonCommand:
      return drawButton(*option, *painter, widget);
    case PE_PanelButtonTool:
      return drawToolButton(*option, *painter, widget);
    case PE_IndicatorCheckBox:
      return drawCheckBox(*option, *painter);
    case PE_IndicatorRadioButton:
      return drawRadioButton(*option, *painter);
    case PE_FrameFocusRect:
      return drawRounded(*painter, option->rect, theme_.metrics().radius - 2, {},
                         theme_.colour(Colour::Accent), 2);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
      painter->fillRect(option->rect, theme_.colour(Colour::Raised));
      return;
    case PE_FrameMenu:
      return drawRounded(*painter, option->rect, 0, {}, theme_.colour(Colour::Hairline), 1);
    case PE_IndicatorItemViewItemDrop:  // where a dragged row would go: a line, or nowhere
      if (option->rect.height() <= 2) {
        painter->fillRect(QRect(option->rect.x(), option->rect.y() - 1, option->rect.width(), 2),
                          theme_.colour(Colour::Accent));
      }
      return;
    case PE_Frame:
      if (widget && widget->inherits("QAbstractItemView")) {
        return drawRounded(*painter, option->rect, 0, {}, theme_.colour(Colour::Hairline), 1);
      }
      return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
      return;
    case PE_PanelItemViewItem:
      return drawListItem(*option, *painter, widget);
    default:
      QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void ParlorStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
  switch (element) {
    case CE_MenuItem:
      return drawMenuItem(*option, *painter, widget);
    case CE_ItemViewItem: {
      auto copy = *qstyleoption_cast<const QStyleOptionViewItem*>(option);
      copy.palette.setColor(QPalette::HighlightedText, theme_.colour(Colour::Text));
      copy.state &= ~State_HasFocus;  // the tint says which
      return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: {
      painter->fillRect(option->rect, theme_.colour(Colour::Raised));
      const QRect& box = option->rect;
      painter->fillRect(box.x(), box.bottom(), box.width(), 1, theme_.colour(Colour::Hairline));
      return;
    }
    case CE_HeaderLabel: {
      auto copy = *qstyleoption_cast<const QStyleOptionHeader*>(option);
      copy.palette.setColor(QPalette::ButtonText, theme_.colour(Colour::Muted));
      painter->setFont(theme_.font(Type::Small));
      return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    case CE_Splitter:
      painter->fillRect(option->rect, theme_.colour(Colour::Hairline));
      return;
    case CE_PushButtonLabel: {
      auto copy = *qstyleoption_cast<const QStyleOptionButton*>(option);
      const ButtonKind kind = buttonKind(widget);
      if (isOn(copy, State_Enabled) && kind != ButtonKind::Normal && kind != ButtonKind::Quiet) {
        copy.palette.setColor(
            QPalette::ButtonText,
            theme_.colour(kind == ButtonKind::Primary ? Colour::OnAccent : Colour::OnDanger));
      }
      // Qt has placed icon and text for the direction already; a painter that mirrors the alignment
      // once more would push the text to the far edge.
      const Qt::LayoutDirection direction = painter->layoutDirection();
      painter->setLayoutDirection(Qt::LeftToRight);
      QProxyStyle::drawControl(element, &copy, painter, widget);
      painter->setLayoutDirection(direction);
      return;
    }
    default:
      QProxyStyle::drawControl(element, option, painter, widget);
  }
}

void ParlorStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const {
  if (control == CC_ScrollBar) return drawScrollBar(*option, *painter, widget);
  if (control == CC_ComboBox) return drawComboBox(*option, *painter, widget);
  if (control == CC_SpinBox) return drawSpinBox(*option, *painter, widget);
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ParlorStyle::drawField(const QStyleOption& option, QPainter& painter,
                            const QWidget* widget) const {
  const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
  if (frame && frame->lineWidth == 0) return;  // a field inside something that draws the frame
  const bool wrong = widget && widget->property(kWrongProperty).toBool();
  const bool focused = isFocused(option);
  const Colour line = wrong ? Colour::Danger : focused ? Colour::Accent : Colour::ControlLine;
  drawRounded(painter, option.rect, theme_.metrics().radius, theme_.colour(Colour::Raised),
              theme_.colour(line), wrong || focused ? 2 : 1);
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
  drawRounded(painter, option.rect, theme_.metrics().radius, fill, theme_.colour(Colour::Accent),
              focused && isOn(option, State_KeyboardFocusChange) ? 2 : 0);
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

void ParlorStyle::drawListItem(const QStyleOption& option, QPainter& painter,
                               const QWidget*) const {
  const bool chosen = isOn(option, State_Selected);
  if (!chosen && !isOn(option, State_MouseOver)) return;
  drawRounded(painter, option.rect, theme_.metrics().radius - 2,
              theme_.colour(chosen ? Colour::AccentTint : Colour::Hover));
}

void ParlorStyle::drawMenuItem(const QStyleOption& option, QPainter& painter,
                               const QWidget* widget) const {
  const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
  if (!item) return;
  auto copy = *item;
  if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
    const int middle = item->rect.center().y();
    painter.fillRect(QRect(item->rect.left() + 8, middle, item->rect.width() - 16, 1),
                     theme_.colour(Colour::Hairline));
    return;
  }
  if (isOn(copy, State_Selected) && isOn(copy, State_Enabled)) {
    drawRounded(painter, QRectF(item->rect).adjusted(2, 0, -2, 0), theme_.metrics().radius - 2,
                theme_.colour(Colour::AccentTint));
  }
  copy.state &= ~State_Selected;
  QProxyStyle::drawControl(CE_MenuItem, &copy, &painter, widget);
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

QRect ParlorStyle::subElementRect(SubElement element, const QStyleOption* option,
                                  const QWidget* widget) const {
  const QRect rect = QProxyStyle::subElementRect(element, option, widget);
  if (element != SE_LineEditContents) return rect;
  const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
  const int inset = frame && frame->lineWidth > 0 ? theme_.px(6) : 0;
  return rect.adjusted(inset, 0, -inset, 0);
}

QRect ParlorStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                  SubControl part, const QWidget* widget) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (control != CC_ScrollBar || !bar) {
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isText = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                        (control == CC_SpinBox && part == SC_SpinBoxEditField);
    return isText ? rect.adjusted(theme_.px(6), 0, 0, 0) : rect;
  }
  const bool vertical = bar->orientation == Qt::Vertical;
  const int length = vertical ? bar->rect.height() : bar->rect.width();
  const qint64 range = qint64{bar->maximum} - bar->minimum;
  int size = length;
  if (range > 0) {
    size = static_cast<int>(qint64{length} * bar->pageStep / (range + bar->pageStep));
    size = std::clamp(size, std::min(length, 32), length);
  }
  const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                            length - size, bar->upsideDown);
  const auto stretch = [&](int from, int extent) {
    return vertical ? QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), extent)
                    : QRect(bar->rect.x() + from, bar->rect.y(), extent, bar->rect.height());
  };
  switch (part) {
    case SC_ScrollBarSlider:
      return stretch(start, size);
    case SC_ScrollBarGroove:
      return bar->rect;
    case SC_ScrollBarSubPage:
      return stretch(0, start);
    case SC_ScrollBarAddPage:
      return stretch(start + size, length - start - size);
    default:
      return {};  // no arrow buttons
  }
}

int ParlorStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                             const QWidget* widget) const {
  const Metrics& metrics = theme_.metrics();
  switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
      return metrics.icon;
    case PM_FocusFrameHMargin:
      return theme_.px(5);
    case PM_ScrollBarExtent:
      return theme_.px(12);
    case PM_ScrollBarSliderMin:
      return theme_.px(32);
    case PM_SplitterWidth:
      return 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
      return metrics.gap16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
      return metrics.gap8;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
      return theme_.px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
      return metrics.gap8;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
      return metrics.gap4;
    case PM_MenuPanelWidth:
      return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
      return 0;
    case PM_ToolTipLabelFrameWidth:
      return metrics.gap4;
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int ParlorStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const {
  switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
      return 0;
    case SH_Widget_Animation_Duration:
      return theme_.animationMs();
    case SH_ScrollBar_LeftClickAbsolutePosition:
      return 0;
    case SH_ToolTipLabel_Opacity:
      return 255;
    case SH_UnderlineShortcut:
      return altDown_;
    default:
      return QProxyStyle::styleHint(hint, option, widget, data);
  }
}

QSize ParlorStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                    const QSize& size, const QWidget* widget) const {
  QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
  const Metrics& metrics = theme_.metrics();
  switch (type) {
    case CT_PushButton:
      made.rwidth() = std::max(size.width() + 2 * metrics.gap12, made.width());
      made.rheight() = std::max(metrics.control, size.height() + metrics.gap8);
      break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
      made.rheight() = std::max(metrics.control, size.height() + metrics.gap8);
      break;
    case CT_ItemViewItem:
      made.rheight() = std::max(metrics.row, made.height());
      break;
    case CT_MenuItem: {
      const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
      if (item && item->menuItemType != QStyleOptionMenuItem::Separator) {
        made.rheight() = std::max(metrics.row, made.height());
        made.rwidth() += metrics.gap8;
      }
      break;
    }
    default:
      break;
  }
  return made;
}

void ParlorStyle::polish(QApplication* application) {
  QProxyStyle::polish(application);
  application->installEventFilter(this);
}

bool ParlorStyle::eventFilter(QObject* watched, QEvent* event) {
  const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
  const bool leaves = event->type() == QEvent::WindowDeactivate;
  if (!isKey && !leaves) return QProxyStyle::eventFilter(watched, event);
  if (isKey && static_cast<QKeyEvent*>(event)->key() != Qt::Key_Alt) return false;
  const bool down = event->type() == QEvent::KeyPress;
  if (down == altDown_) return false;
  altDown_ = down;
  for (QWidget* window : QApplication::topLevelWidgets()) {
    for (QWidget* each : window->findChildren<QWidget*>()) {
      if (qobject_cast<QLabel*>(each) || qobject_cast<QAbstractButton*>(each)) each->update();
    }
  }
  return false;
}

void ParlorStyle::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QScrollBar*>(widget) ||
      qobject_cast<QComboBox*>(widget)) {
    widget->setAttribute(Qt::WA_Hover);
  }
}

}  // namespace parlor::theme

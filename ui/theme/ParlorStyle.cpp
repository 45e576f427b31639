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

}  // namespace

void setButtonKind(QAbstractButton& button, ButtonKind kind) {
  button.setProperty(kKindProperty, static_cast<int>(kind));
  button.update();
}

ButtonKind buttonKind(const QWidget* button) {
  return button ? static_cast<ButtonKind>(button->property(kKindProperty).toInt())
                : ButtonKind::Normal;
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
      painter->fillRect(option->rect, theme_.colour(Colour::Raised));
      return;
    case PE_PanelTipLabel:
      return drawRounded(*painter, option->rect, 0, theme_.colour(Colour::Raised),
                         theme_.colour(Colour::ControlLine), 1);
    case PE_IndicatorHeaderArrow:
      return drawHeaderArrow(*option, *painter);
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
    case CE_PushButtonLabel:
      return drawButtonLabel(*option, *painter, widget);
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
    if (!isText) return rect;
    const bool mirrored = option->direction == Qt::RightToLeft;
    return rect.adjusted(mirrored ? 0 : theme_.px(6), 0, mirrored ? -theme_.px(6) : 0, 0);
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
    case PM_HeaderMargin:
      return theme_.px(6);
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
      if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
          button && !button->icon.isNull()) {
        made.rwidth() += metrics.gap4;  // Qt counts four pixels between icon and text
      }
      break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
      made.rheight() = std::max(metrics.control, size.height() + metrics.gap8);
      break;
    case CT_ItemViewItem:
      made.rheight() = std::max(metrics.row, made.height());
      break;
    case CT_MenuItem:
      return menuItemSize(*option, size, made, widget);
    default:
      break;
  }
  return made;
}

QSize ParlorStyle::menuItemSize(const QStyleOption& option, const QSize& text, QSize made,
                                const QWidget* widget) const {
  const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
  if (!item || item->menuItemType == QStyleOptionMenuItem::Separator) return made;
  const Metrics& metrics = theme_.metrics();
  made.rheight() = std::max(metrics.row, made.height());
  if (qobject_cast<const QComboBox*>(widget)) return made;
  const bool hasColumn = item->maxIconWidth > 0 || item->menuHasCheckableItems;
  const bool opens = item->menuItemType == QStyleOptionMenuItem::SubMenu;
  const int column = hasColumn ? metrics.icon + metrics.gap8 : 0;
  made.setWidth(text.width() + column + 2 * metrics.gap8 + metrics.gap24 +
                (opens ? theme_.px(14) : 0));
  return made;
}

QIcon ParlorStyle::standardIcon(StandardPixmap wanted, const QStyleOption* option,
                                const QWidget* widget) const {
  if (wanted == SP_LineEditClearButton) return theme_.icon(QStringLiteral("close"));
  return QProxyStyle::standardIcon(wanted, option, widget);
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

// Where the parts of a control are, and how large they are.
#include <QComboBox>
#include <QStyleOption>
#include <algorithm>

#include "theme/ParlorStyle.h"
#include "theme/Theme.h"

namespace parlor::theme {
namespace {

constexpr int kMostUnfolded = 12;  // lines of a box

}  // namespace

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
    case SH_ComboBox_Popup: {  // a long list scrolls instead of covering the screen
      const auto* box = qobject_cast<const QComboBox*>(widget);
      return !box || box->count() <= kMostUnfolded;
    }
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

}  // namespace parlor::theme

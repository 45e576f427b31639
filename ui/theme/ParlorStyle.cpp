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
#include <QPushButton>
#include <QScrollArea>
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

// Enter presses the button that has the keyboard, as the space bar does. Qt leaves that to the
// default button of a dialog, so that Enter on "Cancel" would not cancel.
bool isPress(const QKeyEvent& event) {
  const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
  return enter && !event.isAutoRepeat() && !(event.modifiers() & ~Qt::KeypadModifier);
}

// "#ops" and "*!*@host" keep their signs in front in a list that runs from right to left.
QString byItsLetters(const QStyleOptionViewItem& item) {
  if (item.direction != Qt::RightToLeft || item.text.isEmpty()) return item.text;
  return QChar(0x2068) + item.text + QChar(0x2069);  // first strong isolate, and its end
}

bool press(QObject* watched) {
  auto* button = qobject_cast<QAbstractButton*>(watched);
  const bool presses = qobject_cast<QPushButton*>(watched) || qobject_cast<QToolButton*>(watched);
  if (!presses || !button->hasFocus() || !button->isEnabled()) return false;
  button->click();
  return true;
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
      if (widget && widget->inherits("QComboBoxPrivateContainer")) {  // what unfolds from a box
        return drawRounded(*painter, option->rect, 0, theme_.colour(Colour::Raised),
                           theme_.colour(Colour::ControlLine), 1);
      }
      if (widget && widget->inherits("QAbstractItemView")) {
        return drawRounded(*painter, option->rect, 0, {}, theme_.colour(Colour::Hairline), 1);
      }
      if (qobject_cast<const QScrollArea*>(widget)) {  // can be scrolled by keys
        if (!(option->state & State_HasFocus)) return;
        return drawRounded(*painter, option->rect, 0, {}, theme_.colour(Colour::Accent), 1);
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
    case CE_MenuEmptyArea:
      painter->fillRect(option->rect, theme_.colour(Colour::Raised));
      return;
    case CE_ItemViewItem: {
      auto copy = *qstyleoption_cast<const QStyleOptionViewItem*>(option);
      copy.palette.setColor(QPalette::HighlightedText, theme_.colour(Colour::Text));
      copy.text = byItsLetters(copy);
      copy.state &= ~State_HasFocus;  // the ring is drawn with the ground, around all columns
      QProxyStyle::drawControl(element, &copy, painter, widget);
      const bool isCurrent = option->state & State_HasFocus;
      if (isCurrent && !(option->state & State_Selected)) {
        drawPrimitive(PE_FrameFocusRect, option, painter, widget);
      }
      return;
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
  const bool down = event->type() == QEvent::KeyPress;
  if (down && isPress(*static_cast<QKeyEvent*>(event))) return press(watched);
  if (isKey && static_cast<QKeyEvent*>(event)->key() != Qt::Key_Alt) return false;
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

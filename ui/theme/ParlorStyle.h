// Fusion's behaviour in Parlor's shapes: rounded fields and buttons, a two pixel accent ring for
// the focus, slim scroll bars, quiet menus. Everything is drawn from the theme. GUI thread.
#pragma once

#include <QProxyStyle>

#include "theme/Colours.h"

class QAbstractButton;

namespace parlor::theme {

class Theme;

enum class ButtonKind : std::uint8_t { Normal, Primary, Danger, Quiet };
void setButtonKind(QAbstractButton& button, ButtonKind kind);
ButtonKind buttonKind(const QWidget* button);

// A field with something wrong in it has its edge in the danger colour.
void setFieldWrong(QWidget& field, bool wrong);

class ParlorStyle : public QProxyStyle {
  Q_OBJECT

 public:
  explicit ParlorStyle(const Theme& theme);  // which outlives the style

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                          QPainter* painter, const QWidget* widget) const override;
  QRect subElementRect(SubElement element, const QStyleOption* option,
                       const QWidget* widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                       const QWidget* widget) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option,
                  const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* data) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                         const QWidget* widget) const override;
  QIcon standardIcon(StandardPixmap wanted, const QStyleOption* option = nullptr,
                     const QWidget* widget = nullptr) const override;
  void polish(QWidget* widget) override;
  void polish(QApplication* application) override;
  using QProxyStyle::polish;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void drawField(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  void drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  void drawButtonLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  void drawToolButton(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  void drawCheckBox(const QStyleOption& option, QPainter& painter) const;
  void drawRadioButton(const QStyleOption& option, QPainter& painter) const;
  void drawListItem(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  void drawMenuItem(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  qreal edgeOfChosen(const QWidget* list) const;  // the width of the line around a row
  void drawHeaderArrow(const QStyleOption& option, QPainter& painter) const;
  QSize menuItemSize(const QStyleOption& option, const QSize& text, QSize made,
                     const QWidget* widget) const;
  void drawComboBox(const QStyleOptionComplex& option, QPainter& painter,
                    const QWidget* widget) const;
  void drawSpinBox(const QStyleOptionComplex& option, QPainter& painter,
                   const QWidget* widget) const;
  void drawScrollBar(const QStyleOptionComplex& option, QPainter& painter,
                     const QWidget* widget) const;

  const Theme& theme_;
  bool altDown_ = false;  // access keys are underlined while Alt is held
};

// A rounded rectangle on whole pixels: fill, and a pen of `width` inside the edge (0: none).
void drawRounded(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
                 const QColor& line = {}, qreal width = 0);

}  // namespace parlor::theme

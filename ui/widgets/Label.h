// Text that is only ever text. Everything that a stranger can have written is shown through these,
// so that no label, tool tip or message box reads it as markup. They follow the theme. GUI thread.
#pragma once

#include <QLabel>

#include "theme/Theme.h"

namespace parlor::widgets {

// What a QWidget::setToolTip may be given when it shows `text`.
QString plainToolTip(const QString& text);
// Sets it, and says the same to a screen reader, which would be told the markup otherwise.
void setPlainToolTip(QWidget& widget, const QString& text);

// Two sentences, one after the other, as the language sets them.
QString sentences(const QString& first, const QString& second);

// A name, or whatever else comes from outside, as it stands among words of ours that may run the
// other way: "#lobby" keeps its sign in front, and nothing in it can turn the words around it.
QString isolated(const QString& name);

class Label : public QLabel {
  Q_OBJECT

 public:
  Label(const theme::Theme& theme, theme::Type type, theme::Colour colour, const QString& text = {},
        QWidget* parent = nullptr);

  void setColour(theme::Colour colour);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void align();
  void restyle();

  const theme::Theme& theme_;
  theme::Type type_;
  theme::Colour colour_;
};

// One line that ends in an ellipsis where the room ends; the whole text is its tool tip.
class ElidedLabel : public QWidget {
  Q_OBJECT

 public:
  ElidedLabel(const theme::Theme& theme, theme::Type type, theme::Colour colour,
              QWidget* parent = nullptr);

  void setText(const QString& text);
  QString text() const { return text_; }
  void setColour(theme::Colour colour);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refreshToolTip();

  const theme::Theme& theme_;
  theme::Type type_;
  theme::Colour colour_;
  QString text_;
};

}  // namespace parlor::widgets

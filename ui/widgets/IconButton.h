// A quiet square button with one of our icons. Its name is its tool tip and what a screen reader
// says.
#pragma once

#include <QKeySequence>
#include <QToolButton>

#include "theme/Theme.h"

namespace parlor::widgets {

class IconButton : public QToolButton {
  Q_OBJECT

 public:
  IconButton(const theme::Theme& theme, const QString& icon, const QString& name,
             QWidget* parent = nullptr);

  void setName(const QString& name, const QKeySequence& keys = {});
  void setGlyph(const QString& icon, theme::Colour colour = theme::Colour::Muted);
  QSize sizeHint() const override;

 private:
  const theme::Theme& theme_;
};

}  // namespace parlor::widgets

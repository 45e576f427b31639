#include "widgets/IconButton.h"

#include "widgets/Label.h"

namespace parlor::widgets {

IconButton::IconButton(const theme::Theme& theme, const QString& icon, const QString& name,
                       QWidget* parent)
    : QToolButton(parent), theme_(theme) {
  setAutoRaise(true);
  setFocusPolicy(Qt::TabFocus);
  setName(name);
  setGlyph(icon);
  connect(&theme, &theme::Theme::changed, this, [this] {
    setIconSize(QSize(theme_.metrics().icon, theme_.metrics().icon));
    updateGeometry();
  });
}

void IconButton::setName(const QString& name, const QKeySequence& keys) {
  setAccessibleName(name);
  const QString shortcut = keys.toString(QKeySequence::NativeText);
  setToolTip(
      plainToolTip(shortcut.isEmpty() ? name : QStringLiteral("%1  %2").arg(name, shortcut)));
  setAccessibleDescription(shortcut.isEmpty() ? name : shortcut);  // or it would be the tool tip
}

void IconButton::setGlyph(const QString& icon, theme::Colour colour) {
  setIcon(theme_.icon(icon, colour));
  setIconSize(QSize(theme_.metrics().icon, theme_.metrics().icon));
}

QSize IconButton::sizeHint() const {
  const int side = theme_.metrics().control;
  return {side, side};
}

}  // namespace parlor::widgets

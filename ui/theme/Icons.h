// Our own line icons, named by role (resources/icons/NAME.svg), drawn at any size in a colour of
// the theme that is read at the time of painting. GUI thread.
#pragma once

#include <QIcon>
#include <QString>

#include "theme/Colours.h"

namespace parlor::theme {

class Theme;

QIcon makeIcon(const Theme& theme, const QString& name, Colour role);
QIcon makeApplicationIcon();

// One icon in one colour; for painting without a QIcon. `side` is in device-independent pixels.
// What points along the line of reading, such as an arrow back, points the other way in a
// right-to-left `direction`; without one, that of the program counts.
QPixmap iconPixmap(const QString& name, QColor colour, int side, qreal ratio);
QPixmap iconPixmap(const QString& name, QColor colour, int side, qreal ratio,
                   Qt::LayoutDirection direction);

}  // namespace parlor::theme

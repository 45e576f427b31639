// What a person wants to hear of a room, as three choices of a menu. GUI thread.
#pragma once

#include <functional>

#include "models/Attention.h"
#include "theme/Theme.h"

class QMenu;

namespace parlor::widgets {

QString levelIcon(models::RoomLevel level);
QString levelName(models::RoomLevel level);

// Adds the choices to `menu`; the present one is ticked.
void addLevels(QMenu& menu, const theme::Theme& theme, models::RoomLevel now,
               std::function<void(models::RoomLevel)> choose);

}  // namespace parlor::widgets

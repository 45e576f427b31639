// The preferences: pages at the left, the page at the right, search on top. Every change applies at
// once; there is no OK.
#pragma once

#include "models/Settings.h"
#include "theme/Theme.h"
#include "widgets/Dialog.h"

namespace parlor::windows {

widgets::Dialog* makePreferences(const theme::Theme& theme, models::Settings& settings,
                                 QWidget* parent);

}  // namespace parlor::windows

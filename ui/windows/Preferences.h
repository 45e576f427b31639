// The preferences: pages at the left, the page at the right, search on top. Every change applies at
// once; there is no OK. GUI thread.
#pragma once

#include "models/Settings.h"
#include "theme/Theme.h"
#include "widgets/PagedDialog.h"

namespace parlor::windows {

widgets::PagedDialog* makePreferences(const theme::Theme& theme, models::Settings& settings,
                                      QWidget* parent);

}  // namespace parlor::windows

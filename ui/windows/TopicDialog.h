// The topic and what else is known of a room: its modes and who set the topic. Editable where that
// may be asked for.
#pragma once

#include <functional>

#include "models/BufferStore.h"
#include "theme/Theme.h"
#include "widgets/Dialog.h"

namespace parlor::windows {

widgets::Dialog* makeTopicDialog(const theme::Theme& theme, const models::BufferState& room,
                                 bool editable, std::function<void(const QString&)> change,
                                 QWidget* parent);

}  // namespace parlor::windows

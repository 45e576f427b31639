// F1: every key and every command on one sheet, from the tables that the window itself uses.
#pragma once

#include "widgets/Dialog.h"

namespace parlor::widgets {

// `command`: scrolls to and marks that command ("/help kick"); empty: from the top.
Dialog* makeKeySheet(const theme::Theme& theme, const QString& command, QWidget* parent);

}  // namespace parlor::widgets

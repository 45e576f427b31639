// Becomes the window. The window is a program of its own, parlor-window, because linking Qt's
// widgets alone would double the memory of a server that never shows one. Main thread only.
#pragma once

#include "base/Result.h"

namespace parlor::app {

// Returns only when that fails.
base::Error openWindow(char** arguments);

}  // namespace parlor::app

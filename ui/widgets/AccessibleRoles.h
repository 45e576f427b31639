// What a screen reader calls the widgets that Qt knows nothing of: a text, a group, a picture, a
// dialog. GUI thread.
#pragma once

namespace parlor::widgets {

// From now on, for every widget of these classes. Once is enough; more does no harm.
void nameRoles();

}  // namespace parlor::widgets

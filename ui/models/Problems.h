// What went wrong, in the language of the window. What a server said in its own words stays as it
// is. Any thread that may translate: the GUI thread.
#pragma once

#include <QString>

#include "chat/NameFault.h"
#include "client/ClientTypes.h"
#include "engine/Invitation.h"

namespace parlor::models {

QString problemText(const client::Problem& problem);
QString nameFaultText(const chat::NameFault& fault);
QString invitationFaultText(const engine::InvitationFault& fault);

// A line whose text or note is this program's own, said in the window's language.
void translateLine(client::Line& line);

}  // namespace parlor::models

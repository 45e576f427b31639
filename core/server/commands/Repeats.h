// A message is said once (docs/extensions.md, parlor.chat/cid): what to do with one that carries an
// id of its sender's choice. Loop thread only.
#pragma once

#include <string_view>

#include "chat/Event.h"
#include "server/Context.h"

namespace parlor::server::commands {

// A message that a client sends under an id. `verb` is what refusals name, PRIVMSG or NOTICE, also
// for a batch; `target` as it was spelled. Of `said` text, `more` and kind are looked at.
struct OwnMessage {
  std::string_view cid, verb, target;
  const chat::Said& said;
};

// True when the command says something under an id that only the file may still know: `handle` is
// called with it when the file has answered, so that a message is never said twice.
bool lookUpFirst(Context& context, void (*handle)(Context&));

// True when it is not to be said: the id is no id or another message's, which was answered, or the
// message was said before. Then the sender has its first echo again, or will have it when the first
// one is kept; the context may be deferred by that.
bool answerRepeat(Context& context, const OwnMessage& message);

// One id cannot stand for several messages.
void refuseSeveral(Context& context, std::string_view cid);

}  // namespace parlor::server::commands

// What is known of one network, and the two ways out of it: events to the window, lines to the
// server. While a first join is under way its events are kept back, so that the window hears of the
// network only when it works. No I/O. Loop thread only.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "client/Buffer.h"
#include "client/ClientContext.h"
#include "client/LineCache.h"
#include "irc/Capability.h"
#include "irc/IrcMessage.h"
#include "irc/Isupport.h"
#include "irc/Source.h"

namespace parlor::client {

class Network {
 public:
  using Send = std::function<void(const irc::IrcMessage&)>;

  // `loaded`: what is kept of a buffer is shown now.
  Network(ClientContext& context, JoinNetwork request, Send send,
          std::function<void(Buffer&)> loaded);

  // --- what is so ---
  ClientContext& context;
  JoinNetwork request;
  std::string nick, user, host;  // ours, as the server shows them
  bool away = false;
  bool online = false;
  irc::CapabilitySet caps;
  std::map<irc::Capability, std::string> capValues;
  irc::Isupport isupport;

  NetworkId id() const { return request.network; }
  std::string address() const;                               // "host:port"
  const std::string& identity() const { return identity_; }  // "nick@host:port", for ever
  Outbox& outbox() const;
  LineCache& cache() { return cache_; }
  bool has(irc::Capability capability) const { return caps.has(capability); }
  bool isSelf(std::string_view name) const { return isupport.same(name, nick); }
  // Client tags can be sent and are not denied ("typing", "draft/react").
  bool allowsTag(std::string_view clientTag) const;
  // Bytes of text that one message to `target` can hold for every reader.
  std::size_t textBudget(std::string_view target) const;
  FeaturesChanged features() const;

  // --- buffers ---
  Buffer* find(BufferId buffer);
  Buffer* find(std::string_view name);
  Buffer& open(BufferKind kind, const std::string& name);  // or the one that there is
  Buffer& serverBuffer();
  // The room or person that a line about `name` belongs to, else the server's buffer.
  Buffer& bufferFor(std::string_view name);
  void close(BufferId buffer);
  const std::vector<std::unique_ptr<Buffer>>& buffers() const { return buffers_; }

  // --- out ---
  void send(const irc::IrcMessage& message) { send_(message); }
  void emit(ClientEvent event);
  void emitNow(ClientEvent event) { context.batch.add(std::move(event)); }  // even while staging
  void stage() { staging_ = true; }
  void release();  // what was staged goes out, and so does all that follows
  bool isStaging() const { return staging_; }

  // --- lines ---
  Line makeLine(LineKind kind, std::string_view text = {}) const;  // now, without an id
  // Gives the line its id and shows it, or holds it while a gap is being filled.
  LineId append(Buffer& buffer, Line line);
  void show(Buffer& buffer, Line line);
  void inform(Buffer& buffer, LineKind kind, const Problem& what);
  // Shows a changed line again, unless it is still held. REQUIRES: has the id of a line of `buffer`
  void change(Buffer& buffer, const Line& line);
  void remove(Buffer& buffer, LineId line);
  // A line of ours became known to be said.
  void keep(const Buffer& buffer, const Line& line) { cache_.add(buffer, line); }
  void redact(Buffer& buffer, const std::string& msgid, const std::string& reason);
  void react(Buffer& buffer, const Reacted& reaction);
  void showReactions(Buffer& buffer, ReactionMap kept);
  // Gives the lines their ids and remembers them as seen.
  void adopt(Buffer& buffer, std::vector<Line>& lines);
  const Line* lineOf(Buffer& buffer, std::string_view msgid);

 private:
  void load(Buffer& buffer);
  void takeLoaded(Buffer& buffer, LineCache::Page page);

  const Send send_;
  const std::function<void(Buffer&)> loaded_;
  const std::string identity_;
  LineCache cache_;
  std::vector<std::unique_ptr<Buffer>> buffers_;
  bool staging_ = false;
  std::vector<ClientEvent> staged_;
};

}  // namespace parlor::client

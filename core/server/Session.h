// One connection and who it is: reads its bytes through a Protocol, delays a flood, keeps the
// output budget and the deadlines, and holds what the handlers must know about it. Created on
// accept, removed from the SessionTable after its connection has closed. Loop thread only.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/Clock.h"
#include "chat/Event.h"
#include "io/Connection.h"
#include "io/EventLoop.h"
#include "irc/Capability.h"
#include "server/Config.h"
#include "server/Labels.h"
#include "server/Outbox.h"
#include "server/Protocol.h"
#include "server/Reply.h"
#include "server/TokenBucket.h"
#include "store/Cancellation.h"
#include "store/Ledger.h"

namespace parlor::server {

struct Core;
struct ClientBatch;

// What an IRC client has said of itself before it is in.
struct Registration {
  std::string password, nick, username, realname;
  std::string token, device;  // of RESUME, where it is known
  bool negotiating = false;   // between CAP LS or REQ and CAP END
  int capVersion = 301;
};

enum class Origin : std::uint8_t { Own, Others };

// A cid that was looked for in the file, and what its device sent under it.
struct LookedUp {
  std::string cid;
  std::optional<store::SentMessage> sent;
};

class Session final : private io::ConnectionHandler, private OutputSink {
 public:
  Session(Core& core, chat::SessionId id, std::unique_ptr<io::Connection> connection,
          ListenerKind kind, chat::Door door);
  ~Session();

  // --- who it is ---
  const chat::SessionId id;
  chat::Door door;
  chat::UserId user;  // none until registered
  Registration registration;
  irc::CapabilitySet capabilities;
  std::string operatorClass;   // of a server operator; empty: none
  std::string operatorTitle;   // what WHOIS calls one
  std::string device;          // whose idempotency keys these are; set when registered by IRC
  base::SteadyTime lastSpoke;  // for idle times
  std::optional<base::SteadyTime> pingSent;
  bool addressCounted = false;
  std::shared_ptr<ClientBatch> batch;  // that it is sending
  LookedUp lookedUp;                   // the last one
  const store::Cancellation gone;      // it has ended: nobody waits for its answers any more

  bool isRegistered() const { return static_cast<bool>(user); }
  bool isClosing() const { return closing_ && !lastWords_; }
  bool isExempt() const { return exempt_; }  // from flood and per-address limits
  DialectKind dialect() const { return protocol_->kind(); }
  Protocol& protocol() { return *protocol_; }
  const io::SocketAddress& peer() const { return connection_->peer(); }
  std::string label() const { return label_ ? label_->label() : std::string(); }

  // --- output ---
  void reply(const Reply& reply);
  // What the command that is being answered has not asked for: no part of its labelled answer. The
  // label is that of an earlier command, if it has to do with one.
  void tell(const Reply& news) { tell(std::span(&news, 1), {}); }
  void tell(std::span<const Reply> news, std::string_view label);
  // Rendered lines. Others' output beyond the hard limit ends the session as a slow reader.
  void send(io::SharedBytes lines, Origin origin, Weight weight = Weight::Line);
  std::size_t outstanding() const;
  bool isBehind() const;  // over the soft limit: ephemeral events are left out

  // All lines between the two are one logical answer to `label` (IRCv3 labeled-response). The scope
  // may stay open over turns while an answer is worked out; input waits meanwhile.
  void beginLabel(std::string label);
  void endLabel();
  // For an answer that writes the label itself. REQUIRES: nothing was answered yet.
  std::string takeLabel();
  // The answer says that something was kept: if it was not, the label goes with what is told then.
  void labelIsTick() { labelWeight_ = Weight::Tick; }
  std::string newBatch();  // a reference that no open batch of this session has
  void suspendInput() { ++suspended_; }
  void resumeInput();
  bool isAnswering() const { return suspended_ > 0; }
  // Once, when all output has left. REQUIRES: outstanding() > 0; at most one at a time.
  void whenDrained(std::function<void()> action);

  // A long answer: `next` writes some lines and says whether there are more. It is called while the
  // output is below the soft limit and again when that has drained, so that a slow reader gets a
  // long list in his own time and within his budget. No other command is taken until the answer is
  // whole, and its label stays open.
  using Pages = std::function<bool(Session&)>;
  void answerInPages(Pages next);

  // --- course ---
  void start();
  void switchTo(std::unique_ptr<Protocol> next);  // after the current step
  void registered();                              // the deadline is off, the pings are on
  void tokenGiven();                              // with the next line that is sent
  bool hasToken() const;                          // may come back after the connection was lost
  void charge(double extra) { bucket_.spend(exempt_ ? 0 : extra); }  // of a dear command
  void wake();                                                       // processes what was waiting
  void flushAfter(base::Milliseconds pause);  // Protocol::pauseEnded after so much silence
  void settleAfter(base::Milliseconds time);  // Protocol::settled, once
  // Says goodbye in the session's dialect, delivers what is queued, closes. Others are not told.
  void finish(const std::string& reason);
  void finishQuietly(const std::string& reason);                // the same without the goodbye
  void cut(const std::string& reason);                          // at once, whatever is queued
  void abort(io::CloseCause cause, const std::string& reason);  // without a word

 private:
  void onBytes(io::Connection&, std::string_view bytes) override;
  void onEndOfStream(io::Connection&) override;
  void onDrained(io::Connection&) override;
  void onClosed(io::Connection&, const io::CloseReason& reason) override;
  void write(const io::SharedBytes& bytes) override;
  void outputDone(const io::CloseReason& reason) override;

  void pump();
  bool turnPages();
  void answersOn();
  void stagePiece();
  void breakOff();
  bool mayStep();
  void stepped();
  void inputDone();
  void takeLastWords();
  void updateReading();
  void watchSilence();
  void later(io::TimerId& timer, base::Milliseconds delay, void (Session::*action)());

  void registrationTimedOut();
  void silenceTimedOut();
  void floodEnded();
  void pauseEnded();
  void settled();

  Core& core_;
  std::unique_ptr<io::Connection> connection_;
  Outbox outbox_;
  std::unique_ptr<Protocol> protocol_, nextProtocol_;
  TokenBucket bucket_;
  bool exempt_ = false, closing_ = false, inputEnded_ = false, pumping_ = false;
  bool readingPaused_ = false;
  bool lastWords_ = false;  // nobody hears the answers
  int suspended_ = 0;
  int linesBefore_ = 0;  // lines handled before it registered
  base::SteadyTime lastHeard_;
  io::TimerId registrationTimer_, silenceTimer_, floodTimer_, pauseTimer_, settleTimer_;
  std::function<void()> drained_;
  std::optional<LabelScope> label_;
  Weight labelWeight_ = Weight::Line;  // of the answer to it
  std::deque<Pages> answers_;          // the first is being given
  unsigned lastBatch_ = 0;
  bool tokenGiven_ = false;
};

}  // namespace parlor::server

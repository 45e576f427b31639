// One network from first attempt to goodbye: Offline, Resolving, Connecting, Registering, Online,
// Waiting. It owns the parts (link, registration, speech, history, inquiries), carries out commands
// and hands each line to its handler (handlers/). A session that `isFinished` may be destroyed,
// outside its own calls. Loop thread only.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>

#include "client/Backoff.h"
#include "client/BatchCollector.h"
#include "client/History.h"
#include "client/Incoming.h"
#include "client/Inquiries.h"
#include "client/Link.h"
#include "client/Network.h"
#include "client/Registration.h"
#include "client/Scrollback.h"
#include "client/Speech.h"

namespace parlor::client {

class NetworkSession final : private LinkHandler, private BatchHandler {
 public:
  NetworkSession(ClientContext& context, JoinNetwork request);

  void start();
  void adopt(std::unique_ptr<io::Connection> connection);
  // The same person on the same server asks again: for these rooms, too.
  bool isSameAs(const JoinNetwork& request) const;
  void joinMore(const JoinNetwork& request);
  void reconnectNow();
  void networkIsBack();
  // This network is not to be there at the next start.
  void forget();
  // Says goodbye; the session is finished when the link is down.
  void leave(const std::string& reason, base::Milliseconds patience);
  bool isFinished() const { return finished_; }
  bool isFor(BufferId buffer) { return !leaving_ && network_.find(buffer) != nullptr; }
  NetworkId id() const { return network_.id(); }

  // --- commands; those about a buffer of ours or about this network ---
  void handle(const Say& command);
  void handle(const Resend& command);
  void handle(const DiscardLine& command);
  void handle(const JoinRoom& command);
  void handle(const PartRoom& command);
  void handle(const CloseBuffer& command);
  void handle(const OpenDirect& command);
  void handle(const ChangeNick& command);
  void handle(const SetTopic& command);
  void handle(const SetAway& command);
  void handle(const Kick& command);
  void handle(const SetModes& command);
  void handle(const Invite& command);
  void handle(const React& command);
  void handle(const Redact& command);
  void handle(const SetTyping& command);
  void handle(const MarkRead& command);
  void handle(const FetchOlder& command);
  void handle(const FetchUntil& command);
  void handle(const FetchBetween& command);
  void handle(const FetchContext& command);
  void handle(const SaveDraft& command);
  void handle(const ListRooms& command);
  void handle(const ListBans& command);
  void handle(const Whois& command);
  void handle(const SendRaw& command);

  // --- for the handlers ---
  Network& network() { return network_; }
  Speech& speech() { return speech_; }
  History& history() { return history_; }
  Inquiries& inquiries() { return inquiries_; }
  void onOwnJoin(Buffer& buffer, base::WallTime at);
  void onNamesComplete(Buffer& buffer);
  void onOwnNick();
  void onNickFree(std::string_view nick);
  // A room did not let us in; `field` of a join form is about it.
  void onJoinRefused(std::string_view room, const std::string& field, const Problem& text);
  void onBurstEnd();
  void onSearchRefused();
  void onReadElsewhere(Buffer& buffer, base::WallTime upTo);
  // Whether a buffer is to be there, and joined, at the next start.
  void saveStanding(const Buffer& buffer);
  void rename(Buffer& buffer, const std::string& name);
  void onServerError(const std::string& text) { serverError_ = text; }
  void takeToken(const std::string& token);
  void setTyping(Buffer& buffer, const std::string& nick, base::Milliseconds lasting);
  // An error that is about `name`, shown there or where the person last did something.
  void showError(std::string_view name, const Problem& text);
  bool mayAnswerCtcp();

 private:
  void onLinkConnecting() override;
  void onLinkUp() override;
  void onLine(std::string_view line) override;
  void onLinkDown(const Problem& why) override;
  void onMessage(const irc::IrcMessage& message) override;
  void onHistory(Batch batch) override { history_.onBatch(std::move(batch)); }
  void onFound(Batch batch) override;

  void setState(LinkState state, const Problem& why = {});
  void goOnline();
  void reopen();
  base::WallTime lastHeardOf() const;
  base::WallTime missedSince() const;
  void save();
  void join(const std::string& room, const std::string& key);
  void enterDirect(Buffer& buffer);
  void tellRead(Buffer& buffer);
  void joinWanted();
  void joinRequested();
  void answerFirstJoin(std::string_view room);
  void completeFirstJoin();
  void failFirstJoin(const Refusal& refusal);
  void onRefused(const Refusal& refusal);
  void afterDown(const Problem& why);
  void retryLater(const Problem& why);
  void markOffline();
  bool looksLikeIrc(const irc::IrcMessage& message) const;
  static bool looksLikeGreeting(std::string_view line);
  Buffer* joinedRoom(BufferId buffer);
  void expireTyping();
  void emitTyping(const Buffer& buffer);

  ClientContext& context_;
  Network network_;
  Link link_;
  Registration registration_;
  BatchCollector batches_;
  Speech speech_;
  History history_;
  Scrollback scrollback_;
  Inquiries inquiries_;
  Backoff backoff_;
  Timer retry_, deadline_, typing_;

  LinkState state_ = LinkState::Offline;
  bool firstJoin_ = false;  // a form waits for the outcome
  bool everOnline_ = false;
  bool sawIrc_ = false;
  bool leaving_ = false, finished_ = false;
  bool stopped_ = false;                // refused in a way that trying again does not help
  std::set<std::string> awaitedRooms_;  // folded, of the first join
  std::map<std::string, std::string> keysTried_;  // by folded name, until we are in
  BufferId firstRoom_;
  std::optional<base::WallTime> firstEntered_;
  Refusal roomRefusal_;
  Refusal refusal_;            // why the server did not let us in
  std::string serverError_;    // the text of its ERROR
  base::WallTime lastOnline_;  // heard then, before the link broke
  base::SteadyTime onlineSince_;
  BufferId lastUsed_;
  std::map<BufferId, base::SteadyTime> typingSent_;
  base::SteadyTime lastCtcp_;
};

}  // namespace parlor::client

// Commit, then speak: seals the events of each turn as one batch and lets the turn's output go when
// that batch is committed. Turns pipeline: the next one is read while a batch is on its way.
//
// Loop thread only. The ledger outlives it; outboxes must not.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/Result.h"
#include "chat/Event.h"
#include "server/Outbox.h"
#include "store/Ledger.h"

namespace parlor::server {

// Who is told when an event could not be kept.
struct Sender {
  chat::SessionId session;
  std::string verb, target, label, device, cid;
};

class Turn {
 public:
  using NotKept = std::function<void(const std::vector<Sender>&, const base::Error&)>;
  using Outcome = std::function<void(const base::Status&)>;

  explicit Turn(store::Ledger& ledger);
  ~Turn();

  void append(const chat::Event& event);
  void expectKept(Sender sender);  // of the event appended last
  // The ledger was handed something that is no event, a device's token: what is said in this turn
  // waits until that is committed too.
  void awaitLedger() { appended_ = true; }
  void setNotKept(NotKept handler) { notKept_ = std::move(handler); }
  void setOutcome(Outcome handler) { outcome_ = std::move(handler); }  // of every batch

  // Calls `action` when all that was appended until now is committed or has failed: at once where
  // nothing waits. What is read from the history in it leaves nothing of before out.
  void whenKept(std::function<void()> action);
  // While the message that `device` sent under `cid` is on its way to be kept: true, and `then` is
  // called once its batch has been committed or has failed.
  bool afterCommit(std::string_view device, std::string_view cid, Outcome then);

  // The loop's turn-end hook.
  void end();
  bool isWaiting() const { return !batches_.empty(); }

 private:
  friend class Outbox;
  struct Batch {
    std::uint64_t number;
    std::vector<Outbox*> outboxes;
    std::vector<Sender> senders;
    std::vector<Outcome> waiting;
  };

  void enlist(Outbox& outbox) { enlisted_.push_back(&outbox); }
  void forget(Outbox& outbox);
  void holdFor(Batch& batch);
  void committed(const base::Status& status);
  void runKept(std::uint64_t upToBatch);

  store::Ledger& ledger_;
  NotKept notKept_;
  Outcome outcome_;
  std::vector<Outbox*> enlisted_;
  std::vector<Sender> senders_;
  std::vector<Outcome> waiting_;
  std::deque<Batch> batches_;  // sealed, not committed, oldest first
  std::deque<std::pair<std::uint64_t, std::function<void()>>> kept_;  // what waits for which batch
  std::uint64_t lastBatch_ = 0;
  bool appended_ = false;
};

}  // namespace parlor::server

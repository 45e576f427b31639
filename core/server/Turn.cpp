#include "server/Turn.h"

#include <algorithm>
#include <utility>

namespace parlor::server {

Turn::Turn(store::Ledger& ledger) : ledger_(ledger) {
  ledger_.setCommitted([this](chat::BatchId, const base::Status& status) { committed(status); });
}

Turn::~Turn() {
  ledger_.setCommitted([](chat::BatchId, const base::Status&) {});
}

void Turn::append(const chat::Event& event) {
  ledger_.append(event);
  appended_ = true;
}

void Turn::expectKept(Sender sender) {
  senders_.push_back(std::move(sender));
}

void Turn::whenKept(std::function<void()> action) {
  if (!appended_ && batches_.empty()) return action();
  kept_.emplace_back(appended_ ? lastBatch_ + 1 : batches_.back().number, std::move(action));
}

bool Turn::afterCommit(std::string_view device, std::string_view cid, Outcome then) {
  const auto has = [&](const std::vector<Sender>& senders) {
    return std::any_of(senders.begin(), senders.end(),
                       [&](const Sender& s) { return s.cid == cid && s.device == device; });
  };
  if (has(senders_)) return waiting_.push_back(std::move(then)), true;
  for (Batch& batch : batches_) {
    if (has(batch.senders)) return batch.waiting.push_back(std::move(then)), true;
  }
  return false;
}

// The batch is in the list before it is sealed, because a ledger may commit inside `seal`.
void Turn::end() {
  if (appended_) {
    appended_ = false;
    batches_.push_back(
        {++lastBatch_, {}, std::exchange(senders_, {}), std::exchange(waiting_, {})});
    holdFor(batches_.back());
    ledger_.seal();
  }
  for (Outbox* outbox : std::exchange(enlisted_, {})) {
    if (outbox->held_.empty()) {
      outbox->releaseStaged();
    } else {
      outbox->hold(outbox->held_.back().batch);
    }
  }
}

void Turn::holdFor(Batch& batch) {
  batch.outboxes = std::exchange(enlisted_, {});
  for (Outbox* outbox : batch.outboxes) outbox->hold(batch.number);
}

void Turn::committed(const base::Status& status) {
  if (batches_.empty()) return;
  const Batch batch = std::move(batches_.front());
  batches_.pop_front();
  for (Outbox* outbox : batch.outboxes) outbox->release(batch.number, status.ok());
  if (outcome_) outcome_(status);
  if (!status.ok() && notKept_ && !batch.senders.empty()) notKept_(batch.senders, status.error());
  for (const Outcome& waiting : batch.waiting) waiting(status);
  runKept(batch.number);
}

void Turn::runKept(std::uint64_t upToBatch) {
  while (!kept_.empty() && kept_.front().first <= upToBatch) {
    const std::function<void()> action = std::move(kept_.front().second);
    kept_.pop_front();
    action();
  }
}

void Turn::forget(Outbox& outbox) {
  std::erase(enlisted_, &outbox);
  for (Batch& batch : batches_) std::erase(batch.outboxes, &outbox);
}

}  // namespace parlor::server

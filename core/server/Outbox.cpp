#include "server/Outbox.h"

#include <utility>

#include "server/Turn.h"

namespace parlor::server {

Outbox::~Outbox() {
  turn_.forget(*this);
}

void Outbox::stage(io::SharedBytes bytes, Weight weight) {
  if (finish_ || bytes->empty()) return;
  bytes_ += bytes->size();
  staged_.push_back({std::move(bytes), weight});
  enlist();
}

void Outbox::finishWhenReleased(io::CloseReason reason) {
  if (finish_) return;
  finish_ = std::move(reason);
  enlist();
}

void Outbox::enlist() {
  if (!std::exchange(enlisted_, true)) turn_.enlist(*this);
}

void Outbox::hold(std::uint64_t batch) {
  enlisted_ = false;
  if (!staged_.empty()) held_.push_back({batch, std::exchange(staged_, {})});
}

void Outbox::release(std::uint64_t upToBatch, bool kept) {
  while (!held_.empty() && held_.front().batch <= upToBatch) {
    const Held held = std::move(held_.front());
    held_.pop_front();
    write(held.chunks, kept);
  }
  finishIfEmpty();
}

void Outbox::releaseStaged() {
  enlisted_ = false;
  write(std::exchange(staged_, {}), true);
  finishIfEmpty();
}

void Outbox::write(const std::vector<Chunk>& chunks, bool kept) {
  for (const Chunk& chunk : chunks) {
    bytes_ -= chunk.bytes->size();
    if (kept || chunk.weight == Weight::Line) sink_.write(chunk.bytes);
  }
}

void Outbox::finishIfEmpty() {
  if (finish_ && staged_.empty() && held_.empty() && !enlisted_) sink_.outputDone(*finish_);
}

}  // namespace parlor::server

// What one peer is to be sent, held back until the events behind it are committed. In the turn in
// which it is written it is staged; at the turn's end it is released or waits for a batch; what
// comes later waits behind it, so a peer's own order is always kept.
//
// Loop thread only. Lives inside a Session or the host's console and must not outlive its Turn.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "io/Connection.h"
#include "io/SharedBytes.h"

namespace parlor::server {

class Turn;

// Where released bytes go.
class OutputSink {
 public:
  virtual void write(const io::SharedBytes& bytes) = 0;
  virtual void outputDone(const io::CloseReason& reason) = 0;

 protected:
  ~OutputSink() = default;
};

// A Tick tells somebody that something was kept: left out where the commit failed.
enum class Weight : std::uint8_t { Line, Tick };

class Outbox {
 public:
  Outbox(Turn& turn, OutputSink& sink) : turn_(turn), sink_(sink) {}
  ~Outbox();
  Outbox(const Outbox&) = delete;
  Outbox& operator=(const Outbox&) = delete;

  void stage(io::SharedBytes bytes, Weight weight = Weight::Line);
  // Calls the sink's outputDone when all that is staged or held has been released.
  void finishWhenReleased(io::CloseReason reason);
  std::size_t bytes() const { return bytes_; }  // staged and held

 private:
  friend class Turn;
  struct Chunk {
    io::SharedBytes bytes;
    Weight weight;
  };
  struct Held {
    std::uint64_t batch;
    std::vector<Chunk> chunks;
  };

  void enlist();
  void hold(std::uint64_t batch);
  void release(std::uint64_t upToBatch, bool kept);
  void releaseStaged();
  void write(const std::vector<Chunk>& chunks, bool kept);
  void finishIfEmpty();

  Turn& turn_;
  OutputSink& sink_;
  std::vector<Chunk> staged_;
  std::deque<Held> held_;
  std::optional<io::CloseReason> finish_;
  std::size_t bytes_ = 0;
  bool enlisted_ = false;
};

}  // namespace parlor::server

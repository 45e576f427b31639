// The writer's side of SqliteLedger: commits what arrived in as few transactions as it can, and
// when the disk fails, says so, opens the file anew and puts right what the failure left. Lives on
// the writer thread from the first `handle` on; constructed before that thread starts.
//
// When writing fails, the batch is reported as failed and its talk is gone: its senders were told.
// What the batch changed in the world is in force, though, so the first transaction that succeeds
// writes a snapshot, and what else is in force by now. After a failed fsync nobody knows what the
// disk has: the connection is closed, and events that were reported as failed are removed should
// they turn up in the file.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/Clock.h"
#include "base/Result.h"
#include "chat/Event.h"
#include "store/Database.h"
#include "store/EventPlan.h"
#include "store/EventWriter.h"
#include "store/Fault.h"
#include "store/History.h"
#include "store/Ledger.h"
#include "store/RetentionPass.h"
#include "store/StoreFile.h"

namespace parlor::store {

struct WriteSession {
  Database& database;
  EventWriter& events;
  SearchIndex& index;
};

// A batch of events, or another piece of work that shares the transaction. `work` may be called
// more than once (a transaction is tried again) and returns an error only if the database failed.
struct WriteJob {
  chat::BatchId batch;
  std::vector<chat::Event> events;
  std::function<base::Status(WriteSession&)> work;
  std::function<void(const base::Status&)> done;  // writer thread, after the commit or the failure
  // A name for what `work` writes and what is in force even if that fails: the last `work` of a
  // name is done again with the next transaction that succeeds.
  std::string owed;
  bool changesRetention = false;
  std::optional<Retention> defaultRetention;  // from now on; counts even if nothing can be written
};

class LedgerWriter {
 public:
  struct Options {
    Database::Options database;
    std::size_t groupEvents = 8192;       // of one transaction
    std::size_t indexEvents = 512;        // put into the search index at once
    base::Milliseconds indexPause{1000};  // for which fewer than that wait for company
    std::size_t snapshotAfter = 10'000;   // state events since the last snapshot
    Retention retention;                  // of every conversation that has none of its own
    base::Milliseconds retentionEvery{600'000};
    base::Milliseconds purgeAfter{3'600'000};  // SearchTable.h
    int checkpointPages = 4000;                // of the write-ahead log
    base::Milliseconds firstRetry{250}, longestRetry{5000};
  };
  using Outcome = std::pair<chat::BatchId, base::Status>;
  struct Reports {                                        // called on the writer thread
    std::function<void(std::vector<Outcome>)> committed;  // once per transaction, in order
    std::function<void(LedgerHealth)> health;             // when it changed
  };

  // `planner` has followed what `database` holds.
  static base::Result<std::unique_ptr<LedgerWriter>> create(Options options, StoreFile file,
                                                            EventPlanner planner, Reports reports,
                                                            const base::Clock& clock);
  ~LedgerWriter();  // a last snapshot, a checkpoint and the mark of an orderly end, if all is well

  void handle(std::vector<WriteJob> jobs);
  // Between batches: retries after a failure, feeds the search index, copies the log into the file.
  // How long to sleep at most.
  std::optional<base::Milliseconds> idle();

 private:
  struct Planned {
    WriteJob job;
    std::vector<EventPlan> plans;
  };

  LedgerWriter(Options options, StoreFile file, EventPlanner planner, Reports reports,
               const base::Clock& clock);
  base::Status openWriter();
  void commitGroup(std::span<Planned> group);
  base::Status attempt(std::span<Planned> group);
  base::Status writeAll(std::span<Planned> group);
  void commitEach(std::span<Planned> group);
  base::Status withdraw();
  base::Status saveOwedSnapshot();
  base::Status payOwed(WriteSession& session);
  void succeeded(std::span<Planned> group);
  void lost(std::span<Planned> group, const base::Error& error);
  void trouble(const base::Error& error);
  void report(std::span<Planned> group, const base::Status& status);
  bool makeReady();  // false: failing, and too early to try again
  bool renewSuspectLog();
  bool reopen();
  void close();
  void setHealth(bool saving, std::string problem);
  void tell(LedgerHealth health);
  void checkpoint();
  std::optional<base::Milliseconds> workBehind();
  bool indexSome();
  std::optional<base::Milliseconds> tendIndex();
  void noteMended();
  void tellMended();
  bool hasRetention() const;
  void retentionChanged();
  void readRetention();
  bool retain();
  base::Status retainSome();

  const Options options_;
  const Reports reports_;
  const base::Clock& clock_;
  Database database_;
  std::unique_ptr<SearchIndex> index_;
  std::unique_ptr<EventWriter> writer_;  // none while the file is closed, as is index_
  EventPlanner planner_;
  std::size_t stateEvents_ = 0;  // since the last snapshot
  int walPages_ = 0;
  Retention retention_;  // of every conversation that has none of its own
  bool hasOwnRetention_ = false;
  base::SteadyTime nextRetention_{};
  std::optional<RetentionPass> retaining_;
  std::uint64_t lastWritten_ = 0;  // event
  bool busy_ = false;              // something was handled since the last `idle`
  bool logTraces_ = false;         // the log still has what was purged

  // --- since a failure ---
  LedgerHealth health_;
  int problemCode_ = 0;      // errno
  bool logSuspect_ = false;  // an fsync of it failed
  bool snapshotOwed_ = false;
  bool snapshotHeldBack_ = false;  // the planner's world is ahead of the group being written
  std::vector<std::pair<std::uint64_t, std::uint64_t>> withdrawn_;  // ranges of event ids
  std::map<std::string, std::function<base::Status(WriteSession&)>> owed_;
  base::SteadyTime nextTry_{};
  base::Milliseconds retryDelay_{0};
};

}  // namespace parlor::store

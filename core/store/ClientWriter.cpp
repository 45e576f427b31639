#include "store/ClientWriter.h"

#include <algorithm>

#include <sqlite3.h>

#include "store/Fault.h"

namespace parlor::store {
namespace {

constexpr std::size_t kMostWaiting = 256;  // jobs that wait for company

int countWalPages(void* pages, sqlite3*, const char*, int count) {
  *static_cast<int*>(pages) = count;
  return SQLITE_OK;
}

}  // namespace

ClientWriter::ClientWriter(Options options, Reports reports, const base::Clock& clock)
    : options_(std::move(options)), reports_(std::move(reports)), clock_(clock) {}

ClientWriter::~ClientWriter() {
  commitWaiting();
  if (!database_ || logSuspect_ || !markClosed(database_, true)) return;
  (void)database_.checkpoint(Database::Checkpoint::Truncate);
}

// --- the file ---

base::Status ClientWriter::open() {
  return openFile();
}

base::Status ClientWriter::reopen() {
  close();
  return openFile();
}

base::Status ClientWriter::openFile() {
  const LeftLog log = everOpened_ ? LeftLog::Known : LeftLog::Doubtful;
  const IntegrityCheck check = everOpened_ ? IntegrityCheck::Always : options_.check;
  auto file = StoreFile::open(options_.database, kClientSchema, check, clock_, log);
  if (!file) return published(file.error());
  everOpened_ = true;
  database_ = std::move(file->database);
  auto search = SearchTable::open(database_, clock_, options_.purgeAfter);
  if (!search) return search.error();
  search_ = std::move(*search);
  if (auto marked = markClosed(database_, false); !marked) return marked;
  sqlite3_wal_hook(database_.handle(), &countWalPages, &walPages_);
  mayTrim_ = true;
  reports_.opened(file->report);
  return {};
}

void ClientWriter::close() {
  sql_.clear();
  search_.reset();
  conversations_.clear();
  database_.close();
}

bool ClientWriter::makeReady() {
  if (database_ && !logSuspect_) return true;
  if (clock_.steadyNow() < nextTry_) return false;
  if (openAgain()) return true;
  nextTry_ = clock_.steadyNow() + options_.retry;
  return false;
}

bool ClientWriter::openAgain() {
  sql_.clear();  // one that still reads would hold the log
  if (logSuspect_ && !renewLog(database_)) return false;
  logSuspect_ = false;
  close();
  const auto opened = openFile();
  if (opened) return true;
  logSuspect_ = database_ && faultOf(opened.error()) == Fault::Sync;
  if (!logSuspect_) close();
  return false;
}

void ClientWriter::setTrouble(const base::Status& status) {
  if (status.ok() && !troubled_) return;
  troubled_ = !status.ok();
  reports_.trouble(status);
}

// --- jobs ---

void ClientWriter::handle(std::vector<ClientJob> jobs) {
  bool urgent = false;
  for (ClientJob& job : jobs) {
    urgent = urgent || job.urgent;
    waiting_.push_back(std::move(job));
  }
  justCame_ = true;
  if (urgent || waiting_.size() >= kMostWaiting) commitWaiting();
}

std::optional<base::Milliseconds> ClientWriter::idle() {
  if (!waiting_.empty() && std::exchange(justCame_, false)) return options_.gather;
  commitWaiting();
  if (!database_ || logSuspect_) return troubled_ ? std::optional(options_.retry) : std::nullopt;
  auto more = indexSome();
  if (more && !*more) more = trimSome();
  if (more && !*more) more = tendIndex();
  if (more && !*more) {
    if (auto copied = checkpoint(); !copied) more = copied.error();
  }
  if (!more) {
    search_->forget();
    lose(more.error());
    return options_.retry;
  }
  return *more ? std::optional(base::Milliseconds(0)) : search_->untilPurge();
}

base::Result<bool> ClientWriter::tendIndex() {
  auto more = search_->verify();
  if (!more || *more || search_->untilPurge() != base::Milliseconds(0)) return more;
  more = search_->purge();
  // The log has what was purged until it is written over.
  if (more && !*more) (void)database_.checkpoint(Database::Checkpoint::TryTruncate);
  return more;
}

// What stays in the log because a reader still needs it is copied the next time.
base::Status ClientWriter::checkpoint() {
  if (walPages_ < options_.checkpointPages) return {};
  walPages_ = 0;
  auto done = database_.checkpoint(Database::Checkpoint::Passive);
  return done || faultOf(done.error()) != Fault::Busy ? done : base::Status();
}

void ClientWriter::commitWaiting() {
  const bool any = std::any_of(waiting_.begin(), waiting_.end(),
                               [](const ClientJob& job) { return job.work != nullptr; });
  base::Status status;
  if (any) {
    if (makeReady())
      status = attempt();
    else
      status = base::Error{"the file cannot be opened", 0};
    if (!status)
      lose(status.error());
    else
      setTrouble({});
  }
  for (ClientJob& job : std::exchange(waiting_, {})) {
    if (job.done) job.done(status ? status : base::Status(published(status.error())));
  }
}

base::Status ClientWriter::attempt() {
  auto transaction = Transaction::begin(database_);
  if (!transaction) return transaction.error();
  for (const ClientJob& job : waiting_) {
    if (!job.work) continue;
    if (auto done = job.work(*this); !done) return done;
  }
  if (auto done = transaction->commit(); !done) return done;
  for (const ClientJob& job : waiting_) {
    if (job.lines) holed_.erase(keyOf(*job.lines));
  }
  return {};
}

// After a rollback memory may know more than the file. Its lines are gone; a gap will say so.
void ClientWriter::lose(const base::Error& error) {
  conversations_.clear();
  for (const ClientJob& job : waiting_) {
    if (job.lines) holed_.insert(keyOf(*job.lines));
  }
  if (search_) search_->forget();
  const Fault fault = faultOf(error);
  logSuspect_ = database_ && (logSuspect_ || fault == Fault::Sync);
  if (database_ && needsReopen(fault)) {
    if (!logSuspect_) close();
    nextTry_ = clock_.steadyNow();
  }
  setTrouble(published(error));
}

}  // namespace parlor::store

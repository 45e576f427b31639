#include "store/SqliteLedger.h"

#include <cassert>
#include <cstdint>

#include "base/ThreadAffinity.h"
#include "store/BackgroundCheck.h"
#include "store/BatchThread.h"
#include "store/DeviceTable.h"
#include "store/Fault.h"
#include "store/ProcessLock.h"

namespace parlor::store {
namespace {

constexpr int kCidsAtOnce = 5'000;  // read before the first append; the rest follows behind
constexpr std::int64_t kCidMillis = 7LL * 24 * 3600 * 1000;

struct Recovered {
  EventPlanner planner;
  LastIds ids;
};

base::Result<Recovered> recover(Database& database) {
  Recovered recovered;
  auto visit = [&recovered](const chat::Event& event) { recovered.planner.follow(event); };
  if (auto loaded = loadState(database, visit); !loaded) return loaded.error();
  const auto ids = loadLastIds(database);
  if (!ids) return ids.error();
  recovered.ids = *ids;
  return recovered;
}

// Newest first, at most `most`, only those older than event `before`.
base::Result<std::vector<RecentCids::Loaded>> loadCids(Database& database, std::int64_t since,
                                                       std::int64_t before, std::int64_t most) {
  auto rows = database.prepare(
      "SELECT i.key, s.cid, s.msgid, s.time, s.digest, s.event, coalesce(e.seq, 0) FROM sent s"
      " JOIN identity i ON i.id=s.device LEFT JOIN event e ON e.id=s.event"
      " WHERE s.event<?1 AND s.time>=?2 ORDER BY s.event DESC LIMIT ?3");
  if (!rows) return rows.error();
  rows->bind(1, before).bind(2, since).bind(3, most);
  std::vector<RecentCids::Loaded> loaded;
  for (;;) {
    auto row = rows->step();
    if (!row) return row.error();
    if (!*row) return loaded;
    SentMessage message{std::string(rows->text(2)),
                        base::WallTime(base::Milliseconds(rows->integer(3))),
                        rows->integer(4),
                        {},
                        static_cast<std::uint64_t>(rows->integer(6))};
    loaded.push_back({rows->integer(5), std::string(rows->text(0).substr(2)),
                      std::string(rows->bytes(1)), std::move(message)});
  }
}

}  // namespace

class SqliteLedger::Impl : public std::enable_shared_from_this<Impl> {
 public:
  Impl(Options options, Executor toLoop, const base::Clock& clock)
      : options_(std::move(options)),
        toLoop_(std::move(toLoop)),
        clock_(clock),
        cids_(options_.recentCids) {}

  base::Status open();
  LedgerWriter::Reports reports();
  base::Status loadNewestCids(Database& database);
  void loadOlderCids();
  base::Status loadTokens(Database& database);
  void keepTokens();
  void checkBehind();
  Database::Options readOptions() const;

  const Options options_;
  const Executor toLoop_;
  const base::Clock& clock_;
  base::ThreadAffinity affinity_;
  ProcessLock lock_;
  OpenReport report_;
  EventPlanner recovered_;
  LastIds ids_;

  Committed committed_;
  HealthChanged healthChanged_;
  LedgerHealth health_;
  RecentCids cids_;
  DeviceTokens tokens_;
  std::vector<chat::Event> filling_;
  chat::BatchId next_{1};
  std::int64_t cidsSince_ = 0;  // constant once the thread runs, as is the next
  std::int64_t oldestCid_ = 0;  // event of the oldest one loaded at once; 0: all are

  std::unique_ptr<LedgerWriter> writer_;  // used by the thread below
  std::unique_ptr<BatchThread<WriteJob>> thread_;
  std::unique_ptr<BackgroundCheck> check_;
};

base::Status SqliteLedger::Impl::open() {
  LedgerWriter::Options writing = options_.writer;
  writing.database.file = options_.file;
  writing.database.sync = options_.sync;
  writing.database.vfs = options_.vfs;

  if (auto made = makeDirectory(options_.file.parent_path()); !made) return made;
  auto lock = ProcessLock::take(options_.file);
  if (!lock) return lock.error();
  lock_ = std::move(*lock);
  auto file = StoreFile::open(writing.database, kHistorySchema, options_.check, clock_);
  if (!file) return file.error();
  report_ = file->report;
  auto recovered = recover(file->database);
  if (!recovered) return recovered.error();
  recovered_ = recovered->planner;
  ids_ = recovered->ids;
  if (auto loaded = loadNewestCids(file->database); !loaded) return loaded.error();
  if (auto loaded = loadTokens(file->database); !loaded) return loaded.error();

  auto writer = LedgerWriter::create(std::move(writing), std::move(*file),
                                     std::move(recovered->planner), reports(), clock_);
  if (!writer) return writer.error();
  writer_ = std::move(*writer);
  thread_ = std::make_unique<BatchThread<WriteJob>>(
      [this](std::vector<WriteJob> jobs) { writer_->handle(std::move(jobs)); },
      [this] { return writer_->idle(); });
  if (oldestCid_ != 0) loadOlderCids();
  keepTokens();
  if (report_.unchecked) checkBehind();
  return {};
}

// The writer closes a damaged file and deals with it as it opens it again.
void SqliteLedger::Impl::checkBehind() {
  check_ = std::make_unique<BackgroundCheck>(readOptions(), [this](const base::Error& error) {
    WriteJob job;
    job.work = [error](WriteSession&) -> base::Status { return error; };
    thread_->put(std::move(job));
  });
}

Database::Options SqliteLedger::Impl::readOptions() const {
  Database::Options options;
  options.file = options_.file;
  options.access = Database::Access::ReadOnly;
  options.vfs = options_.vfs;
  return options;
}

base::Status SqliteLedger::Impl::loadTokens(Database& database) {
  auto records = loadDevices(database, clock_.wallNow());
  if (!records) return records.error();
  tokens_.load(std::move(*records));
  return {};
}

// In order with the batches: a client learns of its token when it is on the disk. Where it has
// failed, it is there before anything else is kept of that device.
void SqliteLedger::Impl::keepTokens() {
  const auto submit = [this](const std::string& device,
                             std::function<base::Status(WriteSession&)> work) {
    WriteJob job;
    job.work = std::move(work);
    job.owed = "device " + device;
    thread_->put(std::move(job));
  };
  tokens_.setKeeper(
      [submit](const DeviceRecord& record) {
        submit(record.device,
               [record](WriteSession& session) { return saveDevice(session.database, record); });
      },
      [submit](const std::string& device) {
        submit(device,
               [device](WriteSession& session) { return forgetDevice(session.database, device); });
      });
}

base::Status SqliteLedger::Impl::loadNewestCids(Database& database) {
  cidsSince_ = clock_.wallNow().time_since_epoch().count() - kCidMillis;
  auto loaded = loadCids(database, cidsSince_, INT64_MAX, kCidsAtOnce);
  if (!loaded) return loaded.error();
  base::WallTime since{base::Milliseconds(cidsSince_)};
  if (loaded->size() == kCidsAtOnce) {
    oldestCid_ = loaded->back().event;
    since = loaded->back().message.time;
  }
  cids_.setLoadedSince(since);
  cids_.addOlder(std::move(*loaded));
  return {};
}

void SqliteLedger::Impl::loadOlderCids() {
  WriteJob job;
  const auto most = static_cast<std::int64_t>(options_.recentCids) - kCidsAtOnce;
  job.work = [this, most](WriteSession& session) -> base::Status {
    auto loaded = loadCids(session.database, cidsSince_, oldestCid_, most);
    if (!loaded) return loaded.error();
    const bool all = static_cast<std::int64_t>(loaded->size()) < most;
    toLoop_([weak = weak_from_this(), older = std::move(*loaded), all]() mutable {
      const auto self = weak.lock();
      if (!self) return;
      const base::WallTime since{base::Milliseconds(self->cidsSince_)};
      self->cids_.setLoadedSince(all || older.empty() ? since : older.back().message.time);
      self->cids_.addOlder(std::move(older));
    });
    return {};
  };
  thread_->put(std::move(job));
}

LedgerWriter::Reports SqliteLedger::Impl::reports() {
  LedgerWriter::Reports reports;
  std::weak_ptr<Impl> weak = weak_from_this();
  reports.committed = [this, weak](std::vector<LedgerWriter::Outcome> outcomes) {
    toLoop_([weak, outcomes = std::move(outcomes)] {
      for (const auto& [batch, status] : outcomes) {
        const auto self = weak.lock();
        if (!self) return;
        status ? self->cids_.committed(batch) : self->cids_.failed(batch);
        if (self->committed_) self->committed_(batch, status);
      }
    });
  };
  reports.health = [this, weak](LedgerHealth health) {
    toLoop_([weak, health = std::move(health)] {
      const auto self = weak.lock();
      if (!self) return;
      self->health_ = health;
      if (self->healthChanged_) self->healthChanged_(health);
    });
  };
  return reports;
}

base::Result<std::unique_ptr<SqliteLedger>> SqliteLedger::open(Options options, Executor toLoop,
                                                               const base::Clock& clock) {
  auto impl = std::make_shared<Impl>(options, toLoop, clock);
  auto opened = impl->open();
  if (!opened && impl->report_.unchecked && faultOf(opened.error()) == Fault::Damaged) {
    impl.reset();  // the start has met what the check behind it would have found
    options.check = IntegrityCheck::Always;
    impl = std::make_shared<Impl>(options, toLoop, clock);
    opened = impl->open();
  }
  if (!opened) return named(options.file, opened.error());
  return std::unique_ptr<SqliteLedger>(new SqliteLedger(std::move(impl)));
}

SqliteLedger::SqliteLedger(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}

SqliteLedger::~SqliteLedger() {
  impl_->check_.reset();
  impl_->thread_.reset();  // everything sealed is committed
  impl_->writer_.reset();  // and the file closed
}

void SqliteLedger::bindHere() {
  impl_->affinity_.bindHere();
}

const OpenReport& SqliteLedger::report() const {
  return impl_->report_;
}
const chat::World& SqliteLedger::recoveredWorld() const {
  return impl_->recovered_.world();
}
const LastIds& SqliteLedger::lastIds() const {
  return impl_->ids_;
}

std::string SqliteLedger::recoveredDevice(chat::UserId user) const {
  return impl_->recovered_.deviceOf(user);
}

void SqliteLedger::dropRecovered() {
  impl_->recovered_ = EventPlanner();
}

void SqliteLedger::setCommitted(Committed handler) {
  impl_->committed_ = std::move(handler);
}

void SqliteLedger::append(const chat::Event& event) {
  impl_->affinity_.assertHere();
  if (chat::isEphemeral(event)) return;
  if (!event.cid.empty() && !event.device.empty()) {
    impl_->cids_.add(event.device, event.cid,
                     {event.msgid, event.time, digestOf(event), impl_->next_, event.roomSeq});
  }
  impl_->filling_.push_back(event);
}

chat::BatchId SqliteLedger::seal() {
  impl_->affinity_.assertHere();
  const chat::BatchId batch = impl_->next_;
  impl_->next_ = chat::BatchId(batch.number + 1);
  WriteJob job;
  job.batch = batch;
  job.events = std::exchange(impl_->filling_, {});
  impl_->thread_->put(std::move(job));
  return batch;
}

DeviceTokens* SqliteLedger::tokens() {
  return &impl_->tokens_;
}

std::optional<SentMessage> SqliteLedger::findSent(std::string_view device,
                                                  std::string_view cid) const {
  return impl_->cids_.find(device, cid);
}

bool SqliteLedger::mayHaveForgotten(std::string_view cid) const {
  return impl_->cids_.mayHaveForgotten(cid);
}

void SqliteLedger::setHealthChanged(HealthChanged handler) {
  impl_->healthChanged_ = std::move(handler);
  if (impl_->healthChanged_ && impl_->health_ != LedgerHealth()) {
    impl_->healthChanged_(impl_->health_);
  }
}

const LedgerHealth& SqliteLedger::health() const {
  return impl_->health_;
}

void SqliteLedger::submit(WriteJob job) {
  impl_->thread_->put(std::move(job));
}

std::function<void(WriteJob)> SqliteLedger::submitter() {
  return [thread = impl_->thread_.get()](WriteJob job) { thread->put(std::move(job)); };
}

Database::Options SqliteLedger::readOptions() const {
  return impl_->readOptions();
}

}  // namespace parlor::store

#include "store/SqliteHistory.h"

#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/BatchThread.h"
#include "store/HistoryKeeper.h"
#include "store/HistoryQueries.h"
#include "store/SearchReader.h"

namespace parlor::store {
namespace {

struct FileId {
  dev_t device = 0;
  ino_t inode = 0;
  bool operator==(const FileId&) const = default;
};

FileId idOf(const std::filesystem::path& file) {
  struct stat status {};
  if (stat(file.c_str(), &status) != 0) return {};
  return {status.st_dev, status.st_ino};
}

// The read-only connection, opened when first needed and again when the file was replaced.
struct Connection {
  Database::Options options;
  FileId file = {};
  Database database = {};
  std::optional<HistoryQueries> queries = {};
  std::optional<SearchReader> search = {};

  base::Status ready() {
    const FileId now = idOf(options.file);
    if (database && now == file) return {};
    close();
    auto opened = Database::open(options);
    if (!opened) return opened.error();
    database = std::move(*opened);
    file = now;
    queries.emplace(database);
    auto reader = SearchReader::create(database, *queries);
    if (!reader) return reader.error();
    search.emplace(std::move(*reader));
    return {};
  }
  void close() {
    search.reset();
    queries.reset();
    database.close();
  }
};

base::Status makeEmptyFile(const std::filesystem::path& file) {
  const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor < 0) return base::systemError("cannot create " + file.string(), errno);
  close(descriptor);
  return {};
}

}  // namespace

base::Status backupDatabase(const Database::Options& source, const std::filesystem::path& file,
                            std::function<bool()> stop) {
  Database::Options options = source;
  options.access = Database::Access::ReadOnly;
  auto database = Database::open(options);
  if (!database) return published(database.error());
  if (auto made = makeEmptyFile(file); !made) return made;
  database->setInterrupt(std::move(stop));
  auto copy = database->prepare("VACUUM INTO ?");
  if (!copy) return published(copy.error());
  const std::string name = file.string();
  auto done = copy->bind(1, std::string_view(name)).run();
  if (done) return {};
  unlink(file.c_str());
  return published(done.error());
}

class SqliteHistory::Reader {
 public:
  struct Job {
    std::function<base::Status(Connection&)> work;  // answers by itself when it returns well
    std::function<void(const base::Error&)> failed;
    Cancellation cancel;
  };

  explicit Reader(Database::Options options)
      : connection_{std::move(options)},
        thread_([this](std::vector<Job> jobs) { handle(std::move(jobs)); },
                [] { return std::nullopt; }) {}
  ~Reader() {
    stopping_.cancel();
    for (std::thread& thread : backups_) thread.join();
  }

  void put(Job job) { thread_.put(std::move(job)); }
  // A copy takes its time: it has a thread and a connection to itself.
  void copy(std::filesystem::path file, std::function<void(base::Status)> answer) {
    backups_.emplace_back([this, file = std::move(file), answer = std::move(answer)] {
      answer(backupDatabase(connection_.options, file, [this] { return stopping_.isCancelled(); }));
    });
  }

 private:
  void handle(std::vector<Job> jobs) {
    for (Job& job : jobs) {
      if (job.cancel.isCancelled() || stopping_.isCancelled()) continue;
      auto done = connection_.ready();
      if (done) {
        connection_.database.setInterrupt([this, cancel = job.cancel] {
          return cancel.isCancelled() || stopping_.isCancelled();
        });
        done = job.work(connection_);
      }
      if (done || job.cancel.isCancelled()) continue;
      job.failed(published(done.error()));
      if (needsReopen(faultOf(done.error()))) connection_.close();
    }
  }

  Cancellation stopping_;
  std::vector<std::thread> backups_;  // owner's thread
  Connection connection_;             // the thread's, but for its options, which do not change
  BatchThread<Job> thread_;
};

SqliteHistory::SqliteHistory(SqliteLedger& ledger, Executor toLoop)
    : ledger_(ledger),
      toLoop_(std::move(toLoop)),
      reader_(std::make_unique<Reader>(ledger.readOptions())) {}

SqliteHistory::~SqliteHistory() = default;

// An answer that may be given on any thread and arrives on the loop, if anybody still waits for it.
template <typename T>
std::function<void(base::Result<T>)> SqliteHistory::toLoop(Answer<T> answer, Cancellation cancel) {
  return [executor = toLoop_, alive = std::weak_ptr(alive_), answer = std::move(answer),
          cancel](base::Result<T> result) {
    executor([alive, answer, cancel, result = std::move(result)]() mutable {
      if (alive.expired() || cancel.isCancelled()) return;
      answer(std::move(result));
    });
  };
}

template <typename T, typename Work>
void SqliteHistory::read(Work work, Answer<T> answer, Cancellation cancel) {
  auto reply = toLoop<T>(std::move(answer), cancel);
  Reader::Job job;
  job.cancel = cancel;
  job.failed = [reply](const base::Error& error) { reply(error); };
  job.work = [reply, work = std::move(work)](Connection& connection) -> base::Status {
    base::Result<T> result = work(connection);
    if (!result) return result.error();
    reply(std::move(result));
    return {};
  };
  reader_->put(std::move(job));
}

void SqliteHistory::page(PageRequest request, Answer<Page> answer, Cancellation cancel) {
  read<Page>([request = std::move(request)](Connection& c) { return c.queries->page(request); },
             std::move(answer), cancel);
}

void SqliteHistory::targets(TargetsRequest request, Answer<std::vector<Target>> answer,
                            Cancellation cancel) {
  read<std::vector<Target>>(
      [request = std::move(request)](Connection& c) { return c.queries->targets(request); },
      std::move(answer), cancel);
}

void SqliteHistory::find(std::string msgid, Answer<std::optional<FoundMessage>> answer,
                         Cancellation cancel) {
  read<std::optional<FoundMessage>>(
      [msgid = std::move(msgid)](Connection& c) { return c.queries->find(msgid); },
      std::move(answer), cancel);
}

void SqliteHistory::findSent(std::string device, std::string cid,
                             Answer<std::optional<SentMessage>> answer, Cancellation cancel) {
  read<std::optional<SentMessage>>([device = std::move(device), cid = std::move(cid)](
                                       Connection& c) { return c.queries->findSent(device, cid); },
                                   std::move(answer), cancel);
}

void SqliteHistory::search(SearchRequest request, Answer<SearchPage> answer, Cancellation cancel) {
  const auto mend = [submit = ledger_.submitter()] {
    WriteJob job;
    job.work = [](WriteSession& session) { return session.index.rebuild(); };
    submit(std::move(job));
  };
  read<SearchPage>(
      [request = std::move(request), mend](Connection& c) {
        auto found = c.search->search(request);
        if (!found && SearchIndex::isIndexDamage(found.error())) mend();
        return found;
      },
      std::move(answer), cancel);
}

void SqliteHistory::readMarker(std::string identity, Conversation where,
                               Answer<std::optional<base::WallTime>> answer) {
  read<std::optional<base::WallTime>>(
      [identity = std::move(identity), where = std::move(where)](Connection& c) {
        return c.queries->readMarker(identity, where);
      },
      std::move(answer), {});
}

void SqliteHistory::setReadMarker(std::string identity, Conversation where, base::WallTime time,
                                  Answer<base::WallTime> answer) {
  auto reply = toLoop<base::WallTime>(std::move(answer));
  const auto now = std::make_shared<std::optional<base::WallTime>>();
  WriteJob job;
  job.work = [identity = std::move(identity), where = std::move(where), time,
              now](WriteSession& session) -> base::Status {
    auto set = saveReadMarker(session, identity, where, time);
    if (!set) return set.error();
    *now = *set;
    return {};
  };
  job.done = [reply, now](const base::Status& status) {
    if (!status) return reply(status.error());
    *now ? reply(**now) : reply(base::Error{"nothing was ever said there"});
  };
  ledger_.submit(std::move(job));
}

void SqliteHistory::setDefaultRetention(Retention retention) {
  WriteJob job;
  job.defaultRetention = retention;
  ledger_.submit(std::move(job));
}

void SqliteHistory::setRetention(chat::RoomId room, std::optional<Retention> retention) {
  WriteJob job;
  job.work = [room, retention](WriteSession& session) {
    return saveRetention(session.database, room, retention);
  };
  job.owed = fmt::format("retention {}", room.number);
  job.changesRetention = true;
  ledger_.submit(std::move(job));
}

void SqliteHistory::erase(Erasure erasure, Answer<std::uint64_t> answer) {
  eraseInSteps(ledger_.submitter(), std::move(erasure), {},
               toLoop<std::uint64_t>(std::move(answer)));
}

void SqliteHistory::backup(std::filesystem::path file, Answer<void> answer) {
  reader_->copy(std::move(file), toLoop<void>(std::move(answer)));
}

}  // namespace parlor::store

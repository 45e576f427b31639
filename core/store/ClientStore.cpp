#include "store/ClientStore.h"

#include <algorithm>
#include <atomic>
#include <utility>

#include "chat/Names.h"
#include "store/BackgroundCheck.h"
#include "store/BatchThread.h"
#include "store/ClientReader.h"
#include "store/Fault.h"
#include "store/ProcessLock.h"
#include "store/StoreFile.h"

namespace parlor::store {
namespace {

using Key = std::pair<std::string, std::string>;  // network, folded name

Key keyOf(const ConversationKey& where) {
  return {where.network, chat::foldName(where.name)};
}

// What the file holds of that which is also in memory.
struct Memory {
  std::map<std::string, KeptMessage> messages;  // by cid
  std::map<std::string, std::string> tokens;
  std::vector<KeptNetwork> networks;
  std::map<Key, KeptConversation> conversations;
};

template <typename Take>
base::Status readRows(Database& database, const char* sql, Take take) {
  auto rows = database.prepare(sql);
  if (!rows) return rows.error();
  for (;;) {
    auto row = rows->step();
    if (!row) return row.error();
    if (!*row) return {};
    take(*rows);
  }
}

std::string at(const Statement& row, int column) {
  return std::string(row.text(column));
}
base::WallTime timeAt(const Statement& row, int column) {
  return base::WallTime(base::Milliseconds(row.integer(column)));
}

KeptMessage messageFrom(const Statement& row) {
  KeptMessage message;
  message.cid = at(row, 0), message.network = at(row, 1), message.target = at(row, 2);
  message.kind = static_cast<int>(row.integer(3));
  message.action = row.integer(4) != 0;
  message.text = at(row, 5), message.replyTo = at(row, 6);
  message.at = timeAt(row, 7);
  message.sent = row.integer(8) != 0;
  message.failure = at(row, 9);
  return message;
}

KeptNetwork networkFrom(const Statement& row) {
  KeptNetwork network;
  network.identity = at(row, 0), network.title = at(row, 1), network.host = at(row, 2);
  network.port = static_cast<int>(row.integer(3));
  network.tls = row.integer(4) != 0;
  network.nick = at(row, 5), network.username = at(row, 6), network.realname = at(row, 7);
  return network;
}

KeptConversation conversationFrom(const Statement& row) {
  KeptConversation conversation;
  conversation.key = {at(row, 0), at(row, 1)};
  conversation.kind = static_cast<int>(row.integer(2));
  conversation.standing = static_cast<ConversationStanding>(row.integer(3));
  conversation.readUpTo = timeAt(row, 4);
  conversation.draft = at(row, 5);
  conversation.roomKey = at(row, 6);
  return conversation;
}

base::Result<Memory> readMemory(Database& database) {
  Memory memory;
  auto done = readRows(database,
                       "SELECT cid, network, target, kind, action, text, reply_to, time, sent,"
                       " failure FROM outbox",
                       [&](const Statement& row) {
                         KeptMessage message = messageFrom(row);
                         memory.messages.emplace(message.cid, std::move(message));
                       });
  if (done) {
    done = readRows(database, "SELECT network, token FROM token",
                    [&](const Statement& row) { memory.tokens[at(row, 0)] = at(row, 1); });
  }
  if (done) {
    done = readRows(database,
                    "SELECT identity, title, host, port, tls, nick, username, realname"
                    " FROM network ORDER BY position",
                    [&](const Statement& row) { memory.networks.push_back(networkFrom(row)); });
  }
  if (done) {
    done = readRows(database,
                    "SELECT network, shown, kind, standing, read_up_to, draft, room_key"
                    " FROM conversation"
                    " ORDER BY id",
                    [&](const Statement& row) {
                      KeptConversation found = conversationFrom(row);
                      memory.conversations.emplace(keyOf(found.key), std::move(found));
                    });
  }
  if (!done) return done.error();
  return memory;
}

}  // namespace

class ClientStore::Impl : public std::enable_shared_from_this<Impl> {
 public:
  struct ReadJob {
    std::function<base::Status(ClientReader&)> work;
    std::function<void(const base::Error&)> failed;
    Cancellation cancel;
  };

  Impl(Options options, Executor toLoop, const base::Clock& clock)
      : options_(std::move(options)), toLoop_(std::move(toLoop)), clock_(clock) {}

  void start() {
    if (options_.database.file.empty()) return becomeReady({}, memoryOnly({}));
    writer_ = std::make_unique<ClientWriter>(options_, reports(), clock_);
    thread_ = std::make_unique<BatchThread<ClientJob>>(
        [this](std::vector<ClientJob> jobs) { handle(std::move(jobs)); },
        [this] { return idle(); });
    auto reading = options_.database;
    reading.access = Database::Access::ReadOnly;
    reader_ = std::make_unique<ClientReader>(std::move(reading));
    readThread_ = std::make_unique<BatchThread<ReadJob>>(
        [this](std::vector<ReadJob> jobs) { read(std::move(jobs)); },
        [] { return std::optional<base::Milliseconds>(); });
  }

  void stop() {
    stopping_.cancel();
    check_.reset();
    thread_.reset();  // everything asked for is written
    writer_.reset();
    readThread_.reset();
    reader_.reset();
  }

  void submit(ClientJob job) {
    if (health_.state != ClientHealth::State::MemoryOnly) return thread_->put(std::move(job));
    if (job.done) job.done({});
  }
  void submit(std::function<base::Status(ClientWriter&)> work) {
    ClientJob job;
    job.work = std::move(work);
    submit(std::move(job));
  }
  void putWork(std::function<base::Status(ClientWriter&)> work) {  // any thread
    thread_->put({.work = std::move(work), .urgent = true});
  }
  // To the loop, if anybody is still there.
  void tell(std::function<void(Impl&)> task) {
    toLoop_([weak = weak_from_this(), task = std::move(task)] {
      if (const auto self = weak.lock()) task(*self);
    });
  }
  template <typename T>
  void ask(std::function<base::Result<T>(ClientReader&)> question, Answer<T> answer,
           Cancellation cancel);

  const Options options_;
  const Executor toLoop_;
  const base::Clock& clock_;
  Memory memory_;
  ClientHealth health_;
  std::function<void(const ClientHealth&)> healthChanged_;
  std::vector<std::function<void()>> waiting_;  // for the opening

 private:
  static ClientHealth memoryOnly(const std::string& why) {
    return {ClientHealth::State::MemoryOnly, why, {}};
  }

  // --- writer thread ---
  void handle(std::vector<ClientJob> jobs) {
    if (openNow()) return writer_->handle(std::move(jobs));
    for (ClientJob& job : jobs) {
      if (job.done) job.done({});  // memory has it
    }
  }
  std::optional<base::Milliseconds> idle() {
    if (openNow()) return writer_->idle();
    return std::nullopt;
  }
  bool openNow();
  void checkBehind();
  ClientWriter::Reports reports();
  void writeAgain();

  void read(std::vector<ReadJob> jobs) {
    for (ReadJob& job : jobs) {
      if (job.cancel.isCancelled() || stopping_.isCancelled()) continue;
      if (replaced_.exchange(false)) reader_->close();
      const auto done = job.work(*reader_);
      if (done || job.cancel.isCancelled()) continue;
      if (needsReopen(faultOf(done.error()))) reader_->close();
      job.failed(published(done.error()));
    }
  }

  void becomeReady(Memory memory, ClientHealth health) {
    memory_ = std::move(memory);
    setHealth(std::move(health));
    ready_ = true;
    for (const auto& task : std::exchange(waiting_, {})) task();
  }
  void setHealth(ClientHealth health) {
    if (health == health_) return;
    health_ = std::move(health);
    if (healthChanged_) healthChanged_(health_);
  }

  bool tried_ = false, opened_ = false;  // the writer thread's
  OpenReport report_;                    // the writer thread's
  ProcessLock lock_;                     // the writer thread's
  bool ready_ = false;
  Cancellation stopping_;
  std::atomic<bool> replaced_{false};
  std::unique_ptr<ClientWriter> writer_;  // used by the thread below
  std::unique_ptr<BatchThread<ClientJob>> thread_;
  std::unique_ptr<ClientReader> reader_;
  std::unique_ptr<BatchThread<ReadJob>> readThread_;
  std::unique_ptr<BackgroundCheck> check_;

  friend class ClientStore;
};

// The first time it opens the file; a file that cannot be had is not tried again by this run.
bool ClientStore::Impl::openNow() {
  if (std::exchange(tried_, true)) return opened_;
  const auto give = [this](Memory memory, ClientHealth health) {
    tell([memory = std::move(memory), health = std::move(health)](Impl& self) mutable {
      self.becomeReady(std::move(memory), std::move(health));
    });
  };
  if (auto made = makeDirectory(options_.database.file.parent_path()); !made) {
    return give({}, memoryOnly(made.error().text)), false;
  }
  auto lock = ProcessLock::take(options_.database.file);
  if (!lock) return give({}, memoryOnly(lock.error().text)), false;
  lock_ = std::move(*lock);
  if (auto opened = writer_->open(); !opened) {
    return give({}, memoryOnly(opened.error().text)), false;
  }
  auto memory = readMemory(writer_->database());
  if (!memory && report_.unchecked && faultOf(memory.error()) == Fault::Damaged) {
    if (auto again = writer_->reopen(); !again) {
      return give({}, memoryOnly(again.error().text)), false;
    }
    memory = readMemory(writer_->database());
  }
  if (!memory) return give({}, memoryOnly(memory.error().text)), false;
  ClientHealth health{ClientHealth::State::Kept, report_.reason, report_.setAside};
  give(std::move(*memory), std::move(health));
  if (report_.unchecked) tell([](Impl& self) { self.checkBehind(); });
  return opened_ = true;
}

// The writer closes a damaged file and deals with it as it opens it again.
void ClientStore::Impl::checkBehind() {
  check_ = std::make_unique<BackgroundCheck>(options_.database, [this](const base::Error& error) {
    putWork([error](ClientWriter&) -> base::Status { return error; });
  });
}

ClientWriter::Reports ClientStore::Impl::reports() {
  ClientWriter::Reports reports;
  reports.opened = [this](const OpenReport& report) {
    report_ = report;
    replaced_ = true;
    if (!opened_ || report.outcome != OpenReport::Outcome::SetAside) return;
    tell([report](Impl& self) {
      self.setHealth({ClientHealth::State::Kept, report.reason, report.setAside});
      self.writeAgain();
    });
  };
  reports.trouble = [this](const base::Status& status) {
    tell([status](Impl& self) {
      if (status.ok())
        self.setHealth({ClientHealth::State::Kept, {}, self.health_.setAside});
      else
        self.setHealth({ClientHealth::State::Failing, status.error().text, self.health_.setAside});
    });
  };
  return reports;
}

// A new file took the place of a damaged one: it gets what memory holds.
void ClientStore::Impl::writeAgain() {
  submit([memory = memory_](ClientWriter& writer) -> base::Status {
    base::Status done;
    for (const auto& [cid, message] : memory.messages) {
      if (done) done = writer.putMessage(message);
    }
    for (const auto& [network, token] : memory.tokens) {
      if (done) done = writer.saveToken(network, token);
    }
    int position = 0;
    for (const KeptNetwork& network : memory.networks) {
      if (done) done = writer.saveNetwork(network, position++);
    }
    for (const auto& [key, conversation] : memory.conversations) {
      if (done) done = writer.saveConversation(conversation);
    }
    return done;
  });
}

// Through the writer, so that the answer knows what was added before.
template <typename T>
void ClientStore::Impl::ask(std::function<base::Result<T>(ClientReader&)> question,
                            Answer<T> answer, Cancellation cancel) {
  auto give = [this, answer = std::move(answer), cancel](base::Result<T> result) {
    tell([answer, cancel, result = std::move(result)](Impl&) mutable {
      if (!cancel.isCancelled()) answer(std::move(result));
    });
  };
  if (health_.state == ClientHealth::State::MemoryOnly) return give(T{});
  ReadJob reading;
  reading.cancel = cancel;
  reading.work = [question = std::move(question), give](ClientReader& reader) -> base::Status {
    auto result = question(reader);
    if (!result) return result.error();
    give(std::move(result));
    return {};
  };
  reading.failed = [give](const base::Error& error) { give(error); };
  ClientJob barrier;
  barrier.urgent = true;
  barrier.done = [this, reading = std::move(reading)](const base::Status&) {
    readThread_->put(reading);
  };
  thread_->put(std::move(barrier));
}

// --- the facade ---

ClientStore::ClientStore(Options options, Executor toLoop, const base::Clock& clock)
    : impl_(std::make_shared<Impl>(std::move(options), std::move(toLoop), clock)) {
  impl_->start();
}

ClientStore::~ClientStore() {
  impl_->stop();
}

void ClientStore::whenReady(std::function<void()> task) {
  if (impl_->ready_) return impl_->tell([task = std::move(task)](Impl&) { task(); });
  impl_->waiting_.push_back(std::move(task));
}

const ClientHealth& ClientStore::health() const {
  return impl_->health_;
}

void ClientStore::setHealthChanged(std::function<void(const ClientHealth&)> handler) {
  impl_->healthChanged_ = std::move(handler);
}

bool ClientStore::keepsLines() const {
  return impl_->health_.state != ClientHealth::State::MemoryOnly;
}

void ClientStore::putMessage(const KeptMessage& message, Done kept) {
  impl_->memory_.messages[message.cid] = message;
  if (!keepsLines()) return kept({});
  ClientJob job;
  job.urgent = true;
  job.work = [message](ClientWriter& writer) { return writer.putMessage(message); };
  job.done = [impl = impl_.get(), kept = std::move(kept)](const base::Status& status) {
    impl->tell([kept, status](Impl&) { kept(status); });
  };
  impl_->submit(std::move(job));
}

void ClientStore::removeMessage(const std::string& cid) {
  if (impl_->memory_.messages.erase(cid) == 0) return;
  impl_->submit([cid](ClientWriter& writer) { return writer.removeMessage(cid); });
}

std::vector<KeptMessage> ClientStore::messages(const std::string& network) const {
  std::vector<KeptMessage> found;
  for (const auto& [cid, message] : impl_->memory_.messages) {
    if (message.network == network) found.push_back(message);
  }
  return found;
}

void ClientStore::saveToken(const std::string& network, const std::string& token) {
  impl_->memory_.tokens[network] = token;
  ClientJob job;
  job.urgent = true;  // it names this device: without it the server does not know us again
  job.work = [network, token](ClientWriter& w) { return w.saveToken(network, token); };
  impl_->submit(std::move(job));
}

std::string ClientStore::token(const std::string& network) const {
  const auto found = impl_->memory_.tokens.find(network);
  return found == impl_->memory_.tokens.end() ? std::string() : found->second;
}

void ClientStore::saveNetwork(const KeptNetwork& network) {
  auto& all = impl_->memory_.networks;
  auto known = std::find_if(all.begin(), all.end(), [&](const KeptNetwork& other) {
    return other.identity == network.identity;
  });
  if (known != all.end() && *known == network) return;
  if (known == all.end()) known = all.insert(all.end(), network);
  *known = network;
  const int position = static_cast<int>(known - all.begin());
  impl_->submit([network, position](ClientWriter& w) { return w.saveNetwork(network, position); });
}

void ClientStore::removeNetwork(const std::string& identity) {
  std::erase_if(impl_->memory_.networks,
                [&](const KeptNetwork& network) { return network.identity == identity; });
  impl_->submit([identity](ClientWriter& writer) { return writer.removeNetwork(identity); });
}

std::vector<KeptNetwork> ClientStore::networks() const {
  return impl_->memory_.networks;
}

void ClientStore::changeConversation(const ConversationKey& key,
                                     const std::function<void(KeptConversation&)>& change) {
  KeptConversation& known = impl_->memory_.conversations[keyOf(key)];
  const KeptConversation before = known;
  known.key = key;
  change(known);
  const bool same = before.key.name == known.key.name && before.kind == known.kind &&
                    before.standing == known.standing && before.readUpTo == known.readUpTo &&
                    before.draft == known.draft && before.roomKey == known.roomKey;
  if (same) return;
  impl_->submit([kept = known](ClientWriter& writer) { return writer.saveConversation(kept); });
}

std::vector<KeptConversation> ClientStore::conversations(const std::string& network) const {
  std::vector<KeptConversation> found;
  for (const auto& [key, conversation] : impl_->memory_.conversations) {
    if (key.first == network) found.push_back(conversation);
  }
  return found;
}

const KeptConversation* ClientStore::conversation(const ConversationKey& key) const {
  const auto found = impl_->memory_.conversations.find(keyOf(key));
  return found == impl_->memory_.conversations.end() ? nullptr : &found->second;
}

void ClientStore::addLines(const ConversationKey& where, std::vector<KeptLine> lines,
                           KeptSide side) {
  if (lines.empty() || !keepsLines()) return;
  ClientJob job;
  job.lines = where;
  job.work = [where, lines = std::move(lines), side](ClientWriter& writer) {
    return writer.addLines(where, lines, side);
  };
  impl_->submit(std::move(job));
}

void ClientStore::updateLine(const ConversationKey& where, std::string msgid,
                             std::function<void(KeptLine&)> change) {
  impl_->submit([where, msgid = std::move(msgid), change = std::move(change)](ClientWriter& w) {
    return w.updateLine(where, msgid, change);
  });
}

void ClientStore::removeGapBefore(const ConversationKey& where, std::string msgid) {
  impl_->submit([where, msgid = std::move(msgid)](ClientWriter& writer) {
    return writer.removeGapBefore(where, msgid);
  });
}

void ClientStore::page(LinesRequest request, Answer<LinesPage> answer, Cancellation cancel) {
  impl_->ask<LinesPage>(
      [request = std::move(request)](ClientReader& reader) { return reader.page(request); },
      std::move(answer), std::move(cancel));
}

void ClientStore::search(LineSearch request, Answer<LineSearchPage> answer, Cancellation cancel) {
  impl_->ask<LineSearchPage>(
      [request = std::move(request), cancel, impl = impl_.get()](ClientReader& reader) {
        auto found = reader.search(request, cancel);
        if (!found && SearchTable::isDamage(found.error())) {
          impl->putWork([](ClientWriter& writer) { return writer.rebuildSearch(); });
        }
        return found;
      },
      std::move(answer), cancel);
}

}  // namespace parlor::store

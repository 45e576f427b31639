// History over history.db. Reading has a thread and a read-only connection of its own, so that a
// page never waits for a commit and a commit never for a search; changes go through the ledger's
// writer, in order with the batches.
//
// Loop thread; the ledger, the executor and the clock outlive it.
#pragma once

#include <memory>

#include "store/Executor.h"
#include "store/History.h"
#include "store/SqliteLedger.h"

namespace parlor::store {

class SqliteHistory final : public History {
 public:
  SqliteHistory(SqliteLedger& ledger, Executor toLoop);
  ~SqliteHistory() override;

  void page(PageRequest request, Answer<Page> answer, Cancellation cancel) override;
  void targets(TargetsRequest request, Answer<std::vector<Target>> answer,
               Cancellation cancel) override;
  void find(std::string msgid, Answer<std::optional<FoundMessage>> answer,
            Cancellation cancel) override;
  void findSent(std::string device, std::string cid, Answer<std::optional<SentMessage>> answer,
                Cancellation cancel) override;
  void search(SearchRequest request, Answer<SearchPage> answer, Cancellation cancel) override;
  void readMarker(std::string identity, Conversation where,
                  Answer<std::optional<base::WallTime>> answer) override;
  void setReadMarker(std::string identity, Conversation where, base::WallTime time,
                     Answer<base::WallTime> answer) override;
  void setDefaultRetention(Retention retention) override;
  void setRetention(chat::RoomId room, std::optional<Retention> retention) override;
  void erase(Erasure erasure, Answer<std::uint64_t> answer) override;
  void backup(std::filesystem::path file, Answer<void> answer) override;

 private:
  class Reader;
  struct Alive {};
  template <typename T>
  std::function<void(base::Result<T>)> toLoop(Answer<T> answer, Cancellation cancel = {});
  template <typename T, typename Work>
  void read(Work work, Answer<T> answer, Cancellation cancel);

  SqliteLedger& ledger_;
  const Executor toLoop_;
  const std::shared_ptr<Alive> alive_ = std::make_shared<Alive>();
  const std::unique_ptr<Reader> reader_;
};

// A complete copy of a live database into a file that must not exist yet. Any thread; `stop` is
// asked now and then.
base::Status backupDatabase(const Database::Options& source, const std::filesystem::path& file,
                            std::function<bool()> stop);

}  // namespace parlor::store

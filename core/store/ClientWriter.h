// The writer's side of ClientStore: one connection, jobs grouped into transactions. What is urgent
// is committed at once with all that came before it; the rest waits a moment for company. When the
// file fails it is opened anew; when it is damaged it is set aside and a new one begun. Where lines
// were lost that way, a gap is put before the next ones. Writer thread only, but for construction.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "store/ClientRecords.h"
#include "store/SearchTable.h"
#include "store/StatementCache.h"
#include "store/StoreFile.h"

namespace parlor::store {

class ClientWriter;

struct ClientJob {
  std::function<base::Status(ClientWriter&)> work;  // may run more than once; none: a barrier
  std::function<void(const base::Status&)> done;    // writer thread, after the commit
  bool urgent = false;
  std::optional<ConversationKey> lines;  // lines of this conversation are in it
};

class ClientWriter {
 public:
  struct Options {
    Database::Options database;
    IntegrityCheck check = IntegrityCheck::Auto;
    std::int64_t linesOfConversation = 1'000'000;
    base::Milliseconds purgeAfter{3'600'000};  // SearchTable.h
    base::Milliseconds gather{200};            // how long what is not urgent waits
    base::Milliseconds retry{1000};
    int checkpointPages = 1000;  // of the write-ahead log
  };
  struct Reports {
    std::function<void(const OpenReport&)> opened;     // also when opened anew after damage
    std::function<void(const base::Status&)> trouble;  // ok: all is well again
  };

  ClientWriter(Options options, Reports reports, const base::Clock& clock);
  ~ClientWriter();  // commits what waits, marks the end in order

  // The first opening. An error is final.
  base::Status open();
  // What it just opened unchecked is damaged: with a check before it is used.
  base::Status reopen();
  void handle(std::vector<ClientJob> jobs);
  std::optional<base::Milliseconds> idle();

  // --- for jobs, inside their transaction ---
  // The small tables but for conversations, whose lines refer to them.
  base::Status clearRecords();
  base::Status rebuildSearch() { return search_->rebuild(); }
  base::Status putMessage(const KeptMessage& message);
  base::Status removeMessage(const std::string& cid);
  base::Status saveToken(const std::string& network, const std::string& token);
  base::Status saveNetwork(const KeptNetwork& network, int position);
  base::Status removeNetwork(const std::string& identity);
  base::Status saveConversation(const KeptConversation& conversation);
  base::Status addLines(const ConversationKey& where, const std::vector<KeptLine>& lines,
                        KeptSide side);
  base::Status addPiece(const ConversationKey& where, const KeptPiece& piece);
  base::Status updateLine(const ConversationKey& where, const std::string& msgid,
                          const std::function<void(KeptLine&)>& change);
  // The newest gap before the line goes: it was filled.
  base::Status removeGapBefore(const ConversationKey& where, const std::string& msgid);

  Database& database() { return database_; }

 private:
  using Key = std::pair<std::string, std::string>;  // network, folded name
  struct Found {
    std::int64_t id = 0, lines = 0;
  };
  static Key keyOf(const ConversationKey& where);
  base::Status openFile();
  void close();
  bool makeReady();
  bool openAgain();
  void commitWaiting();
  base::Status attempt();
  void lose(const base::Error& error);
  void setTrouble(const base::Status& status);
  base::Result<Found*> conversation(const ConversationKey& where);
  base::Result<std::int64_t> placeFor(base::WallTime time, KeptSide side);
  base::Status addLine(Found& where, const KeptLine& line, KeptSide side);
  base::Status addGap(Found& where);
  class Piece;  // while it is added
  base::Status insertLine(Found& where, std::int64_t place, const KeptLine& line);
  base::Status index(std::int64_t place, std::int64_t conversation, const KeptLine& line);
  base::Status unindex(std::int64_t place, std::int64_t conversation, const KeptLine& line);
  // Work between transactions. True: there is more to do.
  base::Result<bool> indexSome();
  base::Result<bool> trimSome();
  base::Result<bool> tendIndex();
  base::Status checkpoint();

  const Options options_;
  const Reports reports_;
  const base::Clock& clock_;
  Database database_;
  std::unique_ptr<SearchTable> search_;
  StatementCache sql_{database_};

  std::map<Key, Found> conversations_;
  std::vector<ClientJob> waiting_;
  int walPages_ = 0;
  bool justCame_ = false;
  bool mayTrim_ = true;
  bool troubled_ = false;
  bool everOpened_ = false;
  bool logSuspect_ = false;  // an fsync of it failed: StoreFile.h, renewLog
  std::set<Key> holed_;      // lost lines since their last one
  base::SteadyTime nextTry_{};
};

}  // namespace parlor::store

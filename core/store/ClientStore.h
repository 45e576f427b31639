// What a client keeps on its own disk (client.db): unsent messages, device tokens, the networks and
// conversations that are open, drafts, and the lines that were seen, with search. One writer thread
// and one reader thread; nothing here ever waits for the disk. What is small is also held in
// memory, so that it is there at once and survives a file that fails.
//
// Without a file, or with one that cannot be had (another process has it, a newer Parlor wrote it),
// it works in memory, keeps no lines, and says so. Loop thread only; executor and clock outlive it.
// Destroying it writes what was asked for and closes the file in order.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/Clock.h"
#include "base/Result.h"
#include "store/Cancellation.h"
#include "store/ClientRecords.h"
#include "store/ClientWriter.h"
#include "store/Executor.h"

namespace parlor::store {

struct ClientHealth {
  enum class State {
    Opening,
    Kept,       // all is well
    Failing,    // the disk does not take it now; tried again
    MemoryOnly  // nothing will be kept by this run
  };
  State state = State::Opening;
  std::string problem;             // why, in one line
  std::filesystem::path setAside;  // a damaged file, under its new name
  bool operator==(const ClientHealth&) const = default;
};

class ClientStore {
 public:
  using Options = ClientWriter::Options;  // no file: memory only
  template <typename T>
  using Answer = std::function<void(base::Result<T>)>;
  using Done = std::function<void(const base::Status&)>;

  ClientStore(Options options, Executor toLoop, const base::Clock& clock);
  ~ClientStore();
  ClientStore(const ClientStore&) = delete;
  ClientStore& operator=(const ClientStore&) = delete;

  // Runs the task from the loop when what the file holds is known, or that there is none.
  void whenReady(std::function<void()> task);
  const ClientHealth& health() const;
  void setHealthChanged(std::function<void(const ClientHealth&)> handler);
  bool keepsLines() const;

  // --- outbox and tokens. REQUIRES (reading): ready ---
  void putMessage(const KeptMessage& message, Done kept);  // once, when it is on the disk
  void removeMessage(const std::string& cid);
  std::vector<KeptMessage> messages(const std::string& network) const;  // by cid
  void saveToken(const std::string& network, const std::string& token);
  std::string token(const std::string& network) const;

  // --- what was open ---
  void saveNetwork(const KeptNetwork& network);
  void removeNetwork(const std::string& identity);
  std::vector<KeptNetwork> networks() const;  // in the order in which they were first saved
  // Changes the conversation by `change` and keeps it if that made a difference.
  void changeConversation(const ConversationKey& key,
                          const std::function<void(KeptConversation&)>& change);
  std::vector<KeptConversation> conversations(const std::string& network) const;
  const KeptConversation* conversation(const ConversationKey& key) const;

  // --- lines ---
  void addLines(const ConversationKey& where, std::vector<KeptLine> lines, KeptSide side);
  // Where the piece joins on to nothing that is kept, a gap is put; within it there is none.
  void addPiece(const ConversationKey& where, KeptPiece piece);
  void updateLine(const ConversationKey& where, std::string msgid,
                  std::function<void(KeptLine&)> change);  // on the writer thread
  void removeGapBefore(const ConversationKey& where, std::string msgid);
  // Everything that was added before is in the answer. Answers come from the loop, once, unless
  // cancelled.
  void page(LinesRequest request, Answer<LinesPage> answer, Cancellation cancel = {});
  void search(LineSearch request, Answer<LineSearchPage> answer, Cancellation cancel = {});

 private:
  class Impl;
  const std::shared_ptr<Impl> impl_;
};

}  // namespace parlor::store

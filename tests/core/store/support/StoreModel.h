// What a history file must hold, kept in memory: the groups of a storm in the order in which they
// were handed to the writer, and a comparison of all that with a file. One thread.
#pragma once

#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "base/Clock.h"
#include "store/EventPlan.h"
#include "store/SqliteLedger.h"

namespace parlor::store::test {

// What shares one transaction.
struct Group {
  enum class Fate {
    Kept,      // acknowledged
    Lost,      // refused, and its senders told; what it changed in the world stays in force
    Doubtful,  // refused, and nothing was acknowledged since: there as a whole or not at all
    Gone       // known not to be there, nor in force
  };
  std::vector<chat::Event> events;
  std::string erased;  // the msgid of a message that an operator deleted
  Fate fate = Fate::Doubtful;
  int lastToken = 0;  // that was given before it
};

class StoreModel {
 public:
  enum class Loses { Nothing, TheEnd };  // with synchronous=NORMAL the last groups may be gone

  std::vector<Group> groups;

  // Opens the file, which it changes: give it a copy. Doubts are settled by what is found. An empty
  // text: all is as it must be.
  std::string compare(const std::filesystem::path& file, Loses loses, std::mt19937& random,
                      const base::Clock& clock);
  // What was found in the file: where the next process begins.
  const chat::World& recovered() const { return recovered_; }
  const LastIds& lastIds() const { return ids_; }

 private:
  struct Row {
    EventPlan plan;
    int standing = 0;
  };
  std::string settle(Database& database, Loses loses);
  bool isThere(Database& database, const Group& group) const;
  void build();
  void add(const Group& group);
  void wipe(const std::string& msgid, int standing);
  std::string compareEvents(Database& database) const;
  std::string compareRow(const Statement& row, const Row& expected) const;
  std::string compareTimelines(Database& database) const;
  std::string compareSent(Database& database) const;
  std::string compareWorld(Database& database);
  bool worldIsBack() const;
  std::string compareSearch(Database& database, std::mt19937& random) const;

  std::map<std::int64_t, Row> rows_;
  std::map<std::string, std::int64_t> byMsgid_;
  EventPlanner planner_;
  bool lostSome_ = false;
  std::vector<Group> refused_;  // of the last settle: not there, what they changed may be in force
  chat::World recovered_;
  LastIds ids_;
};

}  // namespace parlor::store::test

// What a disk holds and what it may hold after its power was cut: files as their last synced
// content and the operations since, names as the last synced ones and the changes since. One
// thread.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace parlor::store::test {

using Random = std::mt19937;

class DiskFile {
 public:
  explicit DiskFile(std::string content) : durable_(std::move(content)) {}

  void write(std::size_t at, std::string bytes);
  void truncate(std::size_t size);
  void sync();
  // The sync failed: some of it reached the disk, the rest never will.
  void failSync(Random& random, std::size_t sector);
  // What is read when nothing of it is held in memory but what still has to be written.
  std::string withoutCache() const;
  // One of the contents that power loss may leave.
  std::string afterPowerLoss(Random& random, std::size_t sector) const;

 private:
  struct Operation {
    std::size_t at;                    // or the new size
    std::optional<std::string> bytes;  // none: a truncation
  };
  struct Choice;
  void apply(std::string& content, const Operation& operation) const;
  std::string settle(std::size_t sector, std::size_t index, const Choice& choice,
                     Random& random) const;

  std::string durable_;
  std::vector<Operation> pending_;
};

class Disk {
 public:
  // The file of that name as the process sees it; what is on the real disk already is safe.
  std::shared_ptr<DiskFile> open(const std::string& name);
  void remove(const std::string& name);
  void rename(const std::string& from, const std::string& to);  // in one step
  bool knows(const std::string& name) const { return now_.contains(name); }
  void syncNames();
  // What is under each name that was ever touched; none: nothing.
  std::map<std::string, std::optional<std::string>> afterPowerLoss(Random& random,
                                                                   std::size_t sector) const;
  std::map<std::string, std::string> withoutCache() const;
  void forget() { *this = Disk(); }

 private:
  using Names = std::map<std::string, std::shared_ptr<DiskFile>>;
  Names durable_, now_;
  std::vector<Names> pending_;  // what each change made of some names; null: removed
};

}  // namespace parlor::store::test

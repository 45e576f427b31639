#include "store/ClientStoreImpl.h"

#include <utility>

#include "store/StoreFile.h"

namespace parlor::store {

// The first time it opens the file; a file that cannot be had is not tried again by this run.
bool ClientStore::Impl::openNow() {
  if (std::exchange(tried_, true)) return opened_;
  const auto give = [this](ClientMemory memory, ClientHealth health) {
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
      const ClientHealth& was = self.health_;
      if (!status)
        return self.setHealth({ClientHealth::State::Failing, status.error().text, was.setAside});
      self.setHealth({ClientHealth::State::Kept, {}, was.setAside});
      self.writeAgain();
    });
  };
  return reports;
}

// A new file took the place of a damaged one, or what changed meanwhile could not be written: the
// file gets what memory holds.
void ClientStore::Impl::writeAgain() {
  submit([memory = memory_](ClientWriter& writer) { return writeMemory(writer, memory); });
}

}  // namespace parlor::store

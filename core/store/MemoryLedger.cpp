#include "store/MemoryLedger.h"

#include "store/EventWriter.h"

namespace parlor::store {

void MemoryLedger::append(const chat::Event& event) {
  if (event.cid.empty() || event.device.empty()) return;
  cids_.add(event.device, event.cid, {event.msgid, event.time, digestOf(event), {}, event.roomSeq});
}

chat::BatchId MemoryLedger::seal() {
  last_ = chat::BatchId(last_.number + 1);
  if (committed_) committed_(last_, {});
  return last_;
}

std::optional<SentMessage> MemoryLedger::findSent(std::string_view device,
                                                  std::string_view cid) const {
  return cids_.find(device, cid);
}

}  // namespace parlor::store

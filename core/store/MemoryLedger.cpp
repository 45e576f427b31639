#include "store/MemoryLedger.h"

namespace parlor::store {

chat::BatchId MemoryLedger::seal() {
  last_ = chat::BatchId(last_.number + 1);
  if (committed_) committed_(last_, {});
  return last_;
}

}  // namespace parlor::store

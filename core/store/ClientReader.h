// The reading side of client.db: pages of a conversation and search, over a read-only connection.
// Reader thread only.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/Result.h"
#include "store/Cancellation.h"
#include "store/ClientRecords.h"
#include "store/Database.h"
#include "store/SearchText.h"

namespace parlor::store {

class ClientReader {
 public:
  explicit ClientReader(Database::Options options) : options_(std::move(options)) {}

  base::Result<LinesPage> page(const LinesRequest& request);
  base::Result<LineSearchPage> search(const LineSearch& request, const Cancellation& cancel);
  // The file was replaced, or the last answer was an error.
  void close();

 private:
  struct Need;
  base::Status ready();
  base::Result<std::int64_t> conversation(const ConversationKey& where);  // 0: unknown
  base::Result<std::vector<std::int64_t>> conversationsNamed(const std::string& name);
  base::Status read(std::int64_t conversation, const char* sql, std::int64_t from,
                    std::int64_t limit, std::vector<KeptLine>& lines);
  base::Result<std::optional<std::int64_t>> placeOf(std::int64_t conversation,
                                                    const LinesRequest& request);
  base::Result<bool> consider(Need& need, const Statement& row);
  base::Result<LineHit> hitFrom(const Statement& row);

  const Database::Options options_;
  Database database_;
  std::optional<SearchFolder> folder_;
};

}  // namespace parlor::store

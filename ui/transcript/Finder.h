// Find in one conversation: which messages contain a text, found from the newest backwards in
// slices, so that a hundred thousand lines never hold the window up. Hits are serials and stay true
// while lines come and go at both ends. GUI thread; the model outlives its use here.
#pragma once

#include <QDeadlineTimer>
#include <QString>
#include <deque>
#include <optional>
#include <vector>

#include "models/TranscriptModel.h"
#include "transcript/RowPainter.h"

namespace parlor::transcript {

class Finder {
 public:
  void setModel(const models::TranscriptModel* model);
  void setQuery(const QString& query);  // empty: nothing is found
  const QString& query() const { return query_; }

  // Searches until the deadline; false when all has been searched.
  bool search(QDeadlineTimer deadline);
  bool isSearching() const { return searching_; }

  int count() const { return static_cast<int>(hits_.size()); }
  std::optional<models::Serial> current() const { return current_; }
  int currentNumber() const;  // from 1, oldest first; 0: none
  // The hit before or behind the current one, around the ends; from `near` when there is none.
  std::optional<models::Serial> step(int direction, models::Serial near);
  bool isHit(models::Serial serial) const;
  // Where the query stands in the shown text of a row, behind what is ours at its beginning.
  std::vector<TextRange> rangesIn(QStringView shown, int prefix = 0) const;

  void rowsChanged(int first, int last);
  void headTrimmed();

 private:
  bool matches(int row) const;

  const models::TranscriptModel* model_ = nullptr;
  QString query_;
  bool searching_ = false;
  std::deque<models::Serial> hits_;                   // ascending
  models::Serial searchedFrom_ = 0, searchedTo_ = 0;  // [from, to) has been searched
  std::optional<models::Serial> current_;
};

}  // namespace parlor::transcript

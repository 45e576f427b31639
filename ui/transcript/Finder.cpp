#include "transcript/Finder.h"

#include <algorithm>

#include "engine/QtText.h"

namespace parlor::transcript {

using models::Serial;

void Finder::setModel(const models::TranscriptModel* model) {
  model_ = model;
  setQuery({});
}

void Finder::setQuery(const QString& query) {
  query_ = query;
  hits_.clear();
  current_.reset();
  searching_ = model_ != nullptr && !query.isEmpty();
  if (model_ != nullptr) searchedFrom_ = searchedTo_ = model_->endSerial();
}

bool Finder::matches(int row) const {
  const models::TranscriptRow& line = model_->at(row);
  if (line.removed || line.redacted || models::isNoise(line.kind)) return false;
  return engine::toQt(line.text).contains(query_, Qt::CaseInsensitive);
}

bool Finder::search(QDeadlineTimer deadline) {
  if (model_ == nullptr || query_.isEmpty()) return searching_ = false;
  constexpr int kSlice = 64;  // rows between two looks at the clock
  while (searchedTo_ < model_->endSerial() && !deadline.hasExpired()) {
    for (int i = 0; i < kSlice && searchedTo_ < model_->endSerial(); ++i, ++searchedTo_) {
      if (matches(*model_->rowAt(searchedTo_))) hits_.push_back(searchedTo_);
    }
  }
  while (searchedFrom_ > model_->firstSerial() && !deadline.hasExpired()) {
    for (int i = 0; i < kSlice && searchedFrom_ > model_->firstSerial(); ++i) {
      --searchedFrom_;
      if (matches(*model_->rowAt(searchedFrom_))) hits_.push_front(searchedFrom_);
    }
  }
  searching_ = searchedTo_ < model_->endSerial() || searchedFrom_ > model_->firstSerial();
  return searching_;
}

int Finder::currentNumber() const {
  if (!current_) return 0;
  const auto at = std::ranges::lower_bound(hits_, *current_);
  return at != hits_.end() && *at == *current_ ? static_cast<int>(at - hits_.begin()) + 1 : 0;
}

std::optional<Serial> Finder::step(int direction, Serial near) {
  if (hits_.empty()) return std::nullopt;
  const Serial from = current_.value_or(near);
  if (direction < 0) {
    auto at =
        current_ ? std::ranges::lower_bound(hits_, from) : std::ranges::upper_bound(hits_, from);
    current_ = at == hits_.begin() ? hits_.back() : *std::prev(at);
  } else {
    auto at =
        current_ ? std::ranges::upper_bound(hits_, from) : std::ranges::lower_bound(hits_, from);
    current_ = at == hits_.end() ? hits_.front() : *at;
  }
  return current_;
}

std::vector<TextRange> Finder::rangesIn(QStringView shown) const {
  std::vector<TextRange> ranges;
  constexpr std::size_t kMostMarks = 200;
  if (query_.isEmpty()) return ranges;
  qsizetype at = shown.indexOf(query_, 0, Qt::CaseInsensitive);
  while (at >= 0 && ranges.size() < kMostMarks) {
    ranges.push_back({static_cast<int>(at), static_cast<int>(query_.size())});
    at = shown.indexOf(query_, at + query_.size(), Qt::CaseInsensitive);
  }
  return ranges;
}

void Finder::rowsChanged(int first, int last) {
  if (query_.isEmpty() || last - first > 1000) return;
  for (int row = first; row <= last; ++row) {
    const Serial serial = model_->serialOf(row);
    if (serial < searchedFrom_ || serial >= searchedTo_) continue;
    const auto at = std::ranges::lower_bound(hits_, serial);
    const bool known = at != hits_.end() && *at == serial;
    if (known && !matches(row)) hits_.erase(at);
    if (!known && matches(row)) hits_.insert(at, serial);
  }
}

void Finder::headTrimmed() {
  const Serial first = model_->firstSerial();
  while (!hits_.empty() && hits_.front() < first) hits_.pop_front();
  searchedFrom_ = std::max(searchedFrom_, first);
  searchedTo_ = std::max(searchedTo_, first);
  if (current_ && *current_ < first) current_.reset();
}

}  // namespace parlor::transcript

#include "transcript/Finder.h"

#include <algorithm>

#include "engine/QtText.h"
#include "transcript/LineText.h"

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
  const QString said =
      models::isSpeech(line.kind) ? engine::toQt(line.text) : LineText::body(*model_, row);
  return said.contains(query_, Qt::CaseInsensitive);
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

bool Finder::isHit(Serial serial) const {
  const auto at = std::ranges::lower_bound(hits_, serial);
  return at != hits_.end() && *at == serial;
}

// Isolates around names are on the screen only: nobody has typed them, and a hit may begin before
// one and end behind it.
std::vector<TextRange> Finder::rangesIn(QStringView shown, int prefix) const {
  std::vector<TextRange> ranges;
  constexpr std::size_t kMostMarks = 200;
  if (query_.isEmpty()) return ranges;
  QString plain;
  std::vector<int> places;
  plain.reserve(shown.size());
  places.reserve(static_cast<std::size_t>(shown.size()));
  for (int unit = prefix; unit < shown.size(); ++unit) {
    const QChar c = shown[unit];
    if (c == QChar(0x2068) || c == QChar(0x2069)) continue;
    plain.append(c);
    places.push_back(unit);
  }
  qsizetype at = plain.indexOf(query_, 0, Qt::CaseInsensitive);
  while (at >= 0 && ranges.size() < kMostMarks) {
    const int begin = places[static_cast<std::size_t>(at)];
    const int last = places[static_cast<std::size_t>(at + query_.size() - 1)];
    ranges.push_back({begin, last + 1 - begin});
    at = plain.indexOf(query_, at + query_.size(), Qt::CaseInsensitive);
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

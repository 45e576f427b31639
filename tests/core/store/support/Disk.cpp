#include "support/Disk.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

namespace parlor::store::test {
namespace {

bool oneIn(Random& random, unsigned n) {
  return random() % n == 0;
}

void fillWithRubbish(std::string& content, std::size_t from, std::size_t to, Random& random) {
  for (std::size_t i = from; i < to; ++i) content[i] = static_cast<char>(random());
}

}  // namespace

// How the cache was written back until the power was cut.
struct DiskFile::Choice {
  enum class Mood { Nothing, Everything, UpToSomePoint, EachSector } mood;
  std::size_t metadata;  // operations whose truncations and sizes are on the disk
  std::size_t point;     // for UpToSomePoint
};

void DiskFile::write(std::size_t at, std::string bytes) {
  pending_.push_back({at, std::move(bytes)});
}

void DiskFile::truncate(std::size_t size) {
  pending_.push_back({size, std::nullopt});
}

void DiskFile::apply(std::string& content, const Operation& operation) const {
  if (!operation.bytes) return content.resize(operation.at);
  const std::size_t end = operation.at + operation.bytes->size();
  if (content.size() < end) content.resize(end);
  content.replace(operation.at, operation.bytes->size(), *operation.bytes);
}

void DiskFile::sync() {
  for (const Operation& operation : pending_) apply(durable_, operation);
  pending_.clear();
}

void DiskFile::failSync(Random& random, std::size_t sector) {
  durable_ = afterPowerLoss(random, sector);
  pending_.clear();
}

std::string DiskFile::withoutCache() const {
  std::string content = durable_;
  for (const Operation& operation : pending_) apply(content, operation);
  return content;
}

std::string DiskFile::afterPowerLoss(Random& random, std::size_t sector) const {
  Choice choice{static_cast<Choice::Mood>(random() % 4), 0, random() % (pending_.size() + 1)};
  choice.metadata = random() % (pending_.size() + 1);
  if (oneIn(random, 2)) choice.metadata = pending_.size();
  std::size_t size = durable_.size(), most = size;
  for (std::size_t i = 0; i < pending_.size(); ++i) {
    const auto& [at, bytes] = pending_[i];
    const std::size_t after = bytes ? std::max(size, at + bytes->size()) : at;
    if (i < choice.metadata) size = after;
    most = std::max(most, after);
  }
  std::string content;
  for (std::size_t index = 0; index * sector < most; ++index) {
    content += settle(sector, index, choice, random);
  }
  content.resize(size);
  return content;
}

// One sector: what it held when it was last synced, and then some of the writes since, in their
// order. A truncation that is not on the disk leaves the old sector where it was.
std::string DiskFile::settle(std::size_t sector, std::size_t index, const Choice& choice,
                             Random& random) const {
  const std::size_t begin = index * sector, end = begin + sector;
  std::string content = begin < durable_.size() ? durable_.substr(begin, sector) : std::string();
  const bool isNew = content.empty();
  content.resize(sector);
  std::vector<std::pair<std::size_t, std::string>> writes;  // offset in the sector
  std::vector<std::size_t> numbers;
  std::map<std::size_t, std::size_t> cuts;  // before that write: the offset from which it is zero
  for (std::size_t i = 0; i < pending_.size(); ++i) {
    const auto& [at, bytes] = pending_[i];
    if (!bytes) {
      if (at >= end) continue;
      if (i >= choice.metadata) break;
      cuts[writes.size()] = std::max(at, begin) - begin;
    } else if (at < end && at + bytes->size() > begin) {
      const std::size_t from = std::max(at, begin), to = std::min(at + bytes->size(), end);
      writes.emplace_back(from - begin, bytes->substr(from - at, to - from));
      numbers.push_back(i);
    }
  }
  std::size_t kept = random() % (writes.size() + 1);
  if (choice.mood == Choice::Mood::Nothing) kept = 0;
  if (choice.mood == Choice::Mood::Everything) kept = writes.size();
  if (choice.mood == Choice::Mood::UpToSomePoint) {
    kept =
        static_cast<std::size_t>(std::ranges::lower_bound(numbers, choice.point) - numbers.begin());
  }
  if (isNew && kept == 0 && oneIn(random, 8)) fillWithRubbish(content, 0, sector, random);
  for (std::size_t i = 0; i <= writes.size(); ++i) {
    if (const auto cut = cuts.find(i); cut != cuts.end()) {
      std::fill(content.begin() + static_cast<std::ptrdiff_t>(cut->second), content.end(), '\0');
    }
    if (i < kept) content.replace(writes[i].first, writes[i].second.size(), writes[i].second);
  }
  if (kept == writes.size() || !oneIn(random, 10)) return content;
  const auto& [at, torn] = writes[kept];  // the power went while this one was on its way
  const std::size_t half = random() % (torn.size() + 1);
  content.replace(at, half, torn, 0, half);
  if (oneIn(random, 3)) fillWithRubbish(content, at + half, at + torn.size(), random);
  return content;
}

std::shared_ptr<DiskFile> Disk::open(const std::string& name) {
  if (const auto it = now_.find(name); it != now_.end() && it->second) return it->second;
  std::ifstream stream(name, std::ios::binary);
  const bool isThere = stream.good();
  auto file = std::make_shared<DiskFile>(
      std::string(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()));
  now_[name] = file;
  if (isThere) {
    durable_[name] = file;
  } else {
    pending_.push_back({{name, file}});
  }
  return file;
}

void Disk::remove(const std::string& name) {
  if (!now_.contains(name)) open(name);
  now_[name] = nullptr;
  pending_.push_back({{name, nullptr}});
}

void Disk::rename(const std::string& from, const std::string& to) {
  const auto file = open(from);
  if (!now_.contains(to)) open(to);
  now_[to] = file;
  now_[from] = nullptr;
  pending_.push_back({{to, file}, {from, nullptr}});
}

void Disk::syncNames() {
  durable_ = now_;
  pending_.clear();
}

std::map<std::string, std::string> Disk::withoutCache() const {
  std::map<std::string, std::string> found;
  for (const auto& [name, file] : now_) {
    if (file) found[name] = file->withoutCache();
  }
  return found;
}

std::map<std::string, std::optional<std::string>> Disk::afterPowerLoss(Random& random,
                                                                       std::size_t sector) const {
  Names names = durable_;
  const std::size_t kept = random() % (pending_.size() + 1);
  for (std::size_t i = 0; i < kept; ++i) {
    for (const auto& [name, file] : pending_[i]) names[name] = file;
  }
  std::map<std::string, std::optional<std::string>> found;
  for (const auto& [name, file] : now_) {
    const auto it = names.find(name);
    const bool isThere = it != names.end() && it->second;
    found[name] =
        isThere ? std::optional(it->second->afterPowerLoss(random, sector)) : std::nullopt;
  }
  return found;
}

}  // namespace parlor::store::test

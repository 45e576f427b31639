#include <fcntl.h>
#include <sys/select.h>

#include <array>
#include <bit>
#include <cerrno>
#include <climits>

#include "io/InterestTable.h"
#include "io/Poller.h"

namespace parlor::io {
namespace {

// The kernel's own layout of a descriptor set: bit fd % W of word fd / W. Only the macros that come
// with it stop at FD_SETSIZE.
using Word = fd_mask;
constexpr std::size_t kBits = sizeof(Word) * CHAR_BIT;

class DescriptorSet {
 public:
  void resize(std::size_t words) { words_.resize(words); }
  void put(int descriptor, bool member) {
    const auto bit = static_cast<std::size_t>(descriptor);
    const Word mask = static_cast<Word>(1UL << (bit % kBits));
    if (member) {
      words_[bit / kBits] |= mask;
    } else {
      words_[bit / kBits] &= ~mask;
    }
  }
  unsigned long word(std::size_t index) const { return static_cast<unsigned long>(words_[index]); }
  std::size_t words() const { return words_.size(); }
  fd_set* data() { return reinterpret_cast<fd_set*>(words_.data()); }
  // A copy of the first `words` words, without giving memory back.
  void copyFrom(const DescriptorSet& other, std::size_t words) {
    words_.assign(other.words_.begin(), other.words_.begin() + static_cast<std::ptrdiff_t>(words));
  }

 private:
  std::vector<Word> words_;
};

constexpr std::array kKinds = {Interest::Read, Interest::Write, Interest::Urgent};

timeval toTimeval(base::Milliseconds timeout) {
  timeval value{};
  value.tv_sec = static_cast<time_t>(timeout.count() / 1000);
  value.tv_usec = static_cast<suseconds_t>(timeout.count() % 1000 * 1000);
  return value;
}

class SelectPoller final : public Poller {
 public:
  base::Status set(int descriptor, Interest interest) override {
    if (descriptor < 0) return base::systemError("cannot watch a closed descriptor", EBADF);
    const std::size_t words = static_cast<std::size_t>(descriptor) / kBits + 1;
    if (words > watched_[0].words())
      for (DescriptorSet& set : watched_) set.resize(words * 2);
    for (std::size_t i = 0; i < kKinds.size(); ++i)
      watched_[i].put(descriptor, has(interest, kKinds[i]));
    table_.set(descriptor, interest);
    highest_ = std::max(highest_, descriptor);
    return {};
  }

  void remove(int descriptor) override {
    if (!table_.remove(descriptor)) return;
    for (DescriptorSet& set : watched_) set.put(descriptor, false);
    while (highest_ >= 0 && !table_.find(highest_)) --highest_;
  }

  base::Status wait(std::optional<base::Milliseconds> timeout,
                    std::vector<Readiness>& ready) override {
    const std::size_t words = static_cast<std::size_t>(highest_ + 1 + int{kBits} - 1) / kBits;
    for (std::size_t i = 0; i < kKinds.size(); ++i) answer_[i].copyFrom(watched_[i], words);
    timeval limit = toTimeval(timeout.value_or(base::Milliseconds(0)));
    const int count = ::select(highest_ + 1, answer_[0].data(), answer_[1].data(),
                               answer_[2].data(), timeout ? &limit : nullptr);
    if (count > 0) collect(words, count, ready);
    if (count >= 0 || errno == EINTR) return {};
    if (errno != EBADF) return base::systemError("select", errno);
    dropBad(ready);
    return {};
  }

  std::string_view name() const override { return "select"; }
  std::size_t size() const override { return table_.size(); }

 private:
  // `bits` is what select counted, so that the scan ends with the last one.
  void collect(std::size_t words, int bits, std::vector<Readiness>& ready) const {
    for (std::size_t w = 0; w < words && bits > 0; ++w) {
      unsigned long any = answer_[0].word(w) | answer_[1].word(w) | answer_[2].word(w);
      for (; any != 0; any &= any - 1) {
        const int bit = std::countr_zero(any);
        Interest found = Interest::None;
        for (std::size_t i = 0; i < kKinds.size(); ++i)
          if ((answer_[i].word(w) >> bit & 1UL) != 0) found = found | kKinds[i], --bits;
        ready.push_back({static_cast<int>(w * kBits) + bit, found});
      }
    }
  }

  // select says only that some descriptor is closed. Finds which, so that the next wait can wait.
  void dropBad(std::vector<Readiness>& ready) {
    std::vector<int> bad;
    table_.forEach([&](int descriptor, Interest) {
      if (::fcntl(descriptor, F_GETFD) < 0) bad.push_back(descriptor);
    });
    for (int descriptor : bad) {
      remove(descriptor);
      ready.push_back({descriptor, Interest::Read});
    }
  }

  InterestTable table_;
  int highest_ = -1;
  // Read, write and except sets: what is asked, and the copy that select overwrites.
  std::array<DescriptorSet, kKinds.size()> watched_;
  std::array<DescriptorSet, kKinds.size()> answer_;
};

}  // namespace

std::unique_ptr<Poller> makeSelectPoller() {
  return std::make_unique<SelectPoller>();
}

}  // namespace parlor::io

// A poller that answers what the test wrote and remembers what it was asked. The test keeps the
// Script; the loop owns the poller.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "io/Poller.h"

namespace parlor::test {

struct Script {
  std::deque<std::vector<io::Readiness>> answers;  // one per wait; none left: nothing is ready
  std::vector<std::optional<base::Milliseconds>> timeouts;
  std::map<int, io::Interest> watched;
  bool refuseNew = false;
};

class ScriptedPoller final : public io::Poller {
 public:
  explicit ScriptedPoller(std::shared_ptr<Script> script) : script_(std::move(script)) {}

  base::Status set(int descriptor, io::Interest interest) override {
    if (script_->refuseNew && !script_->watched.contains(descriptor))
      return base::systemError("no more watches", ENOSPC);
    script_->watched[descriptor] = interest;
    return {};
  }
  void remove(int descriptor) override { script_->watched.erase(descriptor); }
  base::Status wait(std::optional<base::Milliseconds> timeout,
                    std::vector<io::Readiness>& ready) override {
    script_->timeouts.push_back(timeout);
    if (script_->answers.empty()) return {};
    for (const io::Readiness& readiness : script_->answers.front()) ready.push_back(readiness);
    script_->answers.pop_front();
    return {};
  }
  std::string_view name() const override { return "scripted"; }
  std::size_t size() const override { return script_->watched.size(); }

 private:
  const std::shared_ptr<Script> script_;
};

}  // namespace parlor::test

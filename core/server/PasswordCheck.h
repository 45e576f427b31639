// Compares a password with an argon2id hash on a thread of its own: it takes tens of milliseconds
// by design, and the loop must not wait. One check at a time, a bounded queue; destroying it drops
// what is queued. check: loop thread; the answer comes back by the loop's post.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/Result.h"
#include "io/EventLoop.h"

namespace parlor::server {

class PasswordCheck {
 public:
  using Done = std::function<void(bool matches)>;

  explicit PasswordCheck(io::EventLoop& loop);
  ~PasswordCheck();

  // False when too many wait already.
  bool check(std::string hash, std::string password, Done done);

 private:
  class Impl;
  const std::unique_ptr<Impl> impl_;
};

// For `parlor --hash-password`: takes tens of milliseconds. Any thread.
base::Result<std::string> hashPassword(std::string_view password);

}  // namespace parlor::server

// One logical answer to one label (IRCv3 labeled-response): nothing becomes ACK, one line carries
// the label, one batch carries it on its opening, several lines become a batch. Values; any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace parlor::server {

// `lines` without their ends; the result has them.
std::string labelled(const std::vector<std::string>& lines, std::string_view label,
                     std::string_view batch, std::string_view serverName);

// The answer while it is being made: holds lines back until it is known how many they are. Of a
// long one the beginning may go out before the rest is there; its batch is opened with it, unless
// it begins with a batch of its own, which then is all of it.
class LabelScope {
 public:
  LabelScope(std::string label, std::string batch, std::string serverName)
      : label_(std::move(label)), batch_(std::move(batch)), serverName_(std::move(serverName)) {}

  const std::string& label() const { return label_; }
  void add(std::string_view line);              // without its end
  std::size_t bytes() const { return bytes_; }  // held back
  std::size_t lines() const { return lines_.size(); }

  // The lines so far, when more will certainly come.
  std::string takePiece();
  // All the rest; the scope is done with.
  std::string takeEnd();

 private:
  std::string takeLines();

  std::string label_, batch_, serverName_;
  std::vector<std::string> lines_;
  std::size_t bytes_ = 0;
  bool opened_ = false;
  bool ownBatch_ = false;  // the lines bring it
};

}  // namespace parlor::server

// What a server may write to one connection, checked as it comes. Of any dialect: whole lines of
// valid UTF-8 without control characters that end a line elsewhere. Of IRC also: lengths, nothing
// of the rooms before the welcome, batches that nest and end, one answer to each label, and a
// room's numbers and times in order without a hole. Lives in a fuzz target; one thread.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "fuzz/Fuzz.h"
#include "irc/IrcMessage.h"

namespace parlor::fuzz {

class OutputCheck {
 public:
  // Whether a member need not have seen the event of that number in that room.
  using ForSome = std::function<bool(const std::string& room, std::uint64_t seq)>;

  explicit OutputCheck(ForSome isForSome) : isForSome_(std::move(isForSome)) {}

  void connected(bool irc);  // what is known of a token and of messages stays
  void take(std::string_view bytes);

  // --- labels: of the form "q<digits>", which nobody else may use ---
  void expect(const std::string& label) { waiting_.insert(label); }
  void distrust() { trusted_ = false, waiting_.clear(); }  // of this connection's labels
  bool isWaiting() const { return !waiting_.empty(); }
  void checkAllEnded() const;  // when everything was answered

  bool isWelcome() const { return welcome_; }
  bool hasLabels() const { return capabilities_.contains("labeled-response"); }
  const std::string& nick() const { return nick_; }
  const std::string& token() const { return token_; }
  const std::string& lastEvent() const { return event_; }      // that has an id
  const std::string& lastMessage() const { return message_; }  // of somebody's
  bool takePing() { return std::exchange(pinged_, false); }
  // The number that stands first in the text of the last line with this numeric.
  std::size_t numberIn(const std::string& numeric) const;

 private:
  struct Place {
    std::uint64_t seq = 0;
    std::string time;
  };

  void dropNegotiation();
  void line(std::string_view line);
  void ircLine(std::string_view line);
  void checkLengths(std::string_view line) const;
  void checkBeforeWelcome(const irc::IrcMessage& message) const;
  void checkBatch(const irc::IrcMessage& message);
  void checkLabel(const irc::IrcMessage& message);
  void checkPlace(const irc::IrcMessage& message);
  bool isBefore(const irc::IrcMessage& message, const std::string& room) const;
  void moveTo(Place& place, const std::string& room, const irc::IrcMessage& message);
  void learn(const irc::IrcMessage& message);
  void capabilitiesChanged(std::string_view list);
  bool seesEverything() const;
  bool isReplayed(const irc::IrcMessage& message) const;
  bool isFromSelf(const irc::IrcMessage& message) const;

  const ForSome isForSome_;
  bool irc_ = true, welcome_ = false, trusted_ = true, pinged_ = false;
  std::string rest_;  // of a line
  std::string nick_, token_, event_, message_;
  std::set<std::string> capabilities_, waiting_, answered_, messages_;
  std::map<std::string, std::string> batches_;  // open ones and their types
  std::map<std::string, Place> places_;         // by room
  std::map<std::string, std::string> numerics_;
};

}  // namespace parlor::fuzz

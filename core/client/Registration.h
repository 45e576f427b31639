// From the first line to the welcome: CAP negotiation, password, name, and what a server may answer
// instead. Also keeps the negotiated set true afterwards (CAP NEW, CAP DEL). Bounded against a
// server that negotiates for ever. Loop thread only.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>

#include "client/Network.h"
#include "irc/IrcMessage.h"

namespace parlor::client {

// Why a server does not let us in, and which field of a join form is about it.
struct Refusal {
  std::string field;
  Problem text;
  bool taken = false;  // the nick is fine but somebody has it
};

class Registration {
 public:
  struct Events {
    std::function<void()> welcomed;             // 001 came
    std::function<void(Refusal)> refused;       // it makes no sense to go on
    std::function<void()> capabilitiesChanged;  // after the welcome
  };

  Registration(Network& network, Events events);

  // REQUIRES: the link is up. `resumeToken`: empty for none. `insist`: on this very nick.
  void begin(const std::string& resumeToken, bool insist);
  // True when `message` was about registration.
  bool take(const irc::IrcMessage& message);
  bool isWelcomed() const { return welcomed_; }

 private:
  void takeCap(const irc::IrcMessage& message);
  void takeOffer(const irc::IrcMessage& message);
  void offer(std::string_view item);
  void ask();
  void askFor(const std::string& names);
  void acknowledge(std::string_view names, bool accepted);
  void end();
  bool takeNumeric(const irc::IrcMessage& message);
  void takeNickRefusal(const irc::IrcMessage& message);
  void refuse(std::string field, Problem text, bool taken = false);

  Network& network_;
  const Events events_;
  std::string resumeToken_;
  bool insist_ = true;
  bool welcomed_ = false, refused_ = false, ended_ = false;
  int capLines_ = 0, nickAttempts_ = 0, requests_ = 0;
  int waiting_ = 0;  // requests without an answer
  irc::CapabilitySet offered_;
  std::string lastNotice_;
};

}  // namespace parlor::client

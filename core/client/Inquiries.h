// Questions whose answer is many lines, put together: WHOIS, LIST, bans, and who is in a room that
// we joined (WHO or WHOX, for away and account marks). Loop thread only.
#pragma once

#include <map>
#include <set>
#include <string>

#include "client/Incoming.h"
#include "client/Network.h"

namespace parlor::client {

class Inquiries {
 public:
  explicit Inquiries(Network& network) : network_(network) {}

  void whois(const std::string& nick);
  void list();
  void who(Buffer& buffer);
  void bans(const Buffer& buffer);
  // True when the line belonged to an answer that was asked for here.
  bool take(const Incoming& in);
  void onLinkDown();

 private:
  bool takeWhois(int numeric, const Incoming& in);
  bool takeList(int numeric, const Incoming& in);
  bool takeBans(int numeric, const Incoming& in);
  bool takeWho(int numeric, const Incoming& in);
  void fill(WhoisArrived& answer, int numeric, const Incoming& in);
  void describe(std::string_view room, std::string_view nick, std::string_view flags,
                std::string_view account, std::string_view realname);
  void flushList(bool done);

  Network& network_;
  std::map<std::string, WhoisArrived> whois_;  // by folded nick
  RoomListed listed_;
  bool listing_ = false;
  std::map<std::string, BansListed> bans_;  // by folded room
  std::set<std::string> who_;               // folded rooms
};

}  // namespace parlor::client

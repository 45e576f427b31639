// A person at a terminal, or a script that writes lines: greeted, named guest-NNNN, put into a
// room (when they say something, or have stayed a moment), and spoken with in the plain dialect.
// Telnet's own bytes are answered once and kept out; a line may lack its end; bytes of an older
// encoding are read as text. Loop thread only.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chat/Command.h"
#include "chat/World.h"
#include "plain/LegacyDecoder.h"
#include "plain/PlainFramer.h"
#include "plain/PlainInput.h"
#include "plain/Telnet.h"
#include "server/Protocol.h"

namespace parlor::server {

struct Core;
class Session;

class PlainProtocol final : public Protocol {
 public:
  // Whether the first line may still turn out to be an IRC client's.
  enum class Handshake { Never, FirstLine };
  PlainProtocol(Core& core, Session& session, Handshake handshake);
  ~PlainProtocol() override;

  DialectKind kind() const override { return DialectKind::Plain; }
  void start() override;
  void feed(std::string_view bytes) override;
  bool step() override;
  bool inputEnded() override;
  void pauseEnded() override { flush_ = true; }
  void settled() override { introduce(); }
  std::string render(const Reply& reply) override;
  std::string goodbye(const std::string& reason) override;

  chat::RoomId room() const;           // the one that this person is in, or none
  void tell(const std::string& text);  // "* text"

 private:
  std::optional<std::string> nextLine();
  void take(const std::string& line);
  void takePassword(const std::string& line);
  void becomeIrc(const std::string& firstLine);
  void say(const std::string& text);
  void command(const plain::PlainInput& input);
  void run(std::string verb, std::vector<std::string> params);
  void join(const std::vector<std::string>& words);
  void showHere();
  void showTopic(const chat::Room& here);
  void showHelp();
  void leave(const std::string& reason);

  void comeIn();
  void listen();
  void introduce();
  void stopListening();
  std::string freeGuestName();
  void welcome(const std::string& nick, const chat::Room* here);

  Core& core_;
  Session& session_;
  plain::Telnet telnet_;
  plain::PlainFramer framer_;
  plain::LegacyDecoder decoder_;
  bool mayBeIrc_;
  // Who was greeted and has not said anything hears the room and is shown to nobody yet: they may
  // still turn out to be a client that waited for a banner. The name that they were told; empty
  // before and after.
  std::string guestName_;
  chat::RoomId listeningTo_;
  bool flush_ = false;  // what waits is a line
  bool awaitsPassword_ = false;
  int wrongPasswords_ = 0;
};

}  // namespace parlor::server

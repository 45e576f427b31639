// A connection of which nothing is known yet: says nothing, listens to its first bytes or to its
// silence, and hands it on. Loop thread only.
#pragma once

#include <memory>
#include <string>

#include "server/Config.h"
#include "server/PlainProtocol.h"

namespace parlor::server {

struct Core;
class Session;

// What a connection to a listener of that kind begins with.
std::unique_ptr<Protocol> makeOpening(Core& core, Session& session, ListenerKind kind);

class OpeningProtocol final : public Protocol {
 public:
  OpeningProtocol(Core& core, Session& session) : core_(core), session_(session) {}

  DialectKind kind() const override { return DialectKind::None; }
  void start() override;
  void feed(std::string_view bytes) override { bytes_ += bytes; }
  bool step() override;
  bool inputEnded() override;
  void pauseEnded() override;
  std::string render(const Reply&) override { return {}; }
  std::string goodbye(const std::string&) override { return {}; }

 private:
  void becomeIrc();
  void becomePlain(PlainProtocol::Handshake handshake);
  void refuseHttp();
  void refuseTls();

  Core& core_;
  Session& session_;
  std::string bytes_;
  bool waitedForMore_ = false;
  bool human_ = false;  // has waited long enough
};

}  // namespace parlor::server

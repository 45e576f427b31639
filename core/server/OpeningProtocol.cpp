#include "server/OpeningProtocol.h"

#include <fmt/format.h>

#include "server/Core.h"
#include "server/IrcProtocol.h"
#include "server/Sniffer.h"

namespace parlor::server {
namespace {

constexpr int kPatienceWithHalfWords = 5;  // times the human pause

std::string httpAnswer(const std::string& text) {
  return fmt::format(
      "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\n"
      "Connection: close\r\nContent-Length: {}\r\n\r\n{}\n",
      text.size() + 1, text);
}

}  // namespace

std::unique_ptr<Protocol> makeOpening(Core& core, Session& session, ListenerKind kind) {
  if (kind == ListenerKind::Irc) return std::make_unique<IrcProtocol>(core, session);
  if (kind == ListenerKind::Plain) {
    return std::make_unique<PlainProtocol>(core, session, PlainProtocol::Handshake::Never);
  }
  return std::make_unique<OpeningProtocol>(core, session);
}

void OpeningProtocol::start() {
  session_.flushAfter(core_.config.timeouts.humanPause);
}

bool OpeningProtocol::step() {
  switch (sniff(bytes_)) {
    case Caller::Irc:
      becomeIrc();
      return true;
    case Caller::Plain:
      becomePlain(PlainProtocol::Handshake::Never);
      return true;
    case Caller::Http:
      refuseHttp();
      return false;
    case Caller::Tls:
      refuseTls();
      return false;
    case Caller::Unknown:
      break;
  }
  if (human_) becomePlain(PlainProtocol::Handshake::FirstLine);
  return human_;
}

// A peer that has sent what it had and ends: somebody with a pipe, unless nothing came.
bool OpeningProtocol::inputEnded() {
  if (bytes_.empty() || human_) return false;
  return human_ = true;
}

// Silence is a human. Half a word may still become "NICK" or "GET /": it is given some more time.
void OpeningProtocol::pauseEnded() {
  if (!bytes_.empty() && !waitedForMore_) {
    waitedForMore_ = true;
    session_.flushAfter(core_.config.timeouts.humanPause * kPatienceWithHalfWords);
    return;
  }
  human_ = true;
}

void OpeningProtocol::becomeIrc() {
  auto irc = std::make_unique<IrcProtocol>(core_, session_);
  irc->feed(bytes_);
  session_.switchTo(std::move(irc));
}

void OpeningProtocol::becomePlain(PlainProtocol::Handshake handshake) {
  auto plain = std::make_unique<PlainProtocol>(core_, session_, handshake);
  plain->feed(bytes_);
  session_.switchTo(std::move(plain));
}

void OpeningProtocol::refuseHttp() {
  core_.log.info("{}: an HTTP request, refused", session_.peer().toString());
  session_.send(io::makeShared(httpAnswer(core_.texts(Text::NoPages))), Origin::Own);
  session_.finish("no HTTP here");
}

void OpeningProtocol::refuseTls() {
  core_.log.warning("{}: wants TLS, but this server has no certificate; closed",
                    session_.peer().toString());
  session_.abort(io::CloseCause::Requested, "no TLS here");
}

}  // namespace parlor::server

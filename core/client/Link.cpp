#include "client/Link.h"

#include <algorithm>
#include <utility>

#include "base/Utf8.h"

namespace parlor::client {
namespace {

// For what a server says to a goodbye.
constexpr base::Milliseconds kFarewell{1000};
constexpr char kAreYouThere[] = "PING :parlor-keepalive";

base::Milliseconds since(base::SteadyTime then, base::SteadyTime now) {
  return std::chrono::duration_cast<base::Milliseconds>(now - then);
}

}  // namespace

Link::Link(ClientContext& context, LinkHandler& handler)
    : context_(context),
      handler_(handler),
      framer_(irc::IrcLimits::ofClient()),
      pacer_(context.loop, [this](std::string line) { write(std::move(line)); }),
      keepalive_(context.loop),
      farewell_(context.loop) {}

Link::~Link() {
  if (resolving_) context_.resolver.cancel(resolving_);
}

bool Link::isIdle() const {
  return !connection_ && !connector_ && !resolving_;
}

void Link::open(const std::string& host, std::uint16_t port) {
  local_ = false;
  if (io::SocketAddress::parse(host, port).ok()) {
    handler_.onLinkConnecting();
    return connect(host, port);
  }
  // Asked for by name first, so that a person sees which of the two takes its time.
  resolving_ = context_.resolver.resolve(host, port, [this, host, port](auto found) {
    resolving_ = {};
    if (!found.ok()) {
      const base::Error& error = found.error();
      return handler_.onLinkDown(connectProblem(host, host, error.text, error.code));
    }
    handler_.onLinkConnecting();
    connect(host, port);
  });
}

void Link::connect(const std::string& host, std::uint16_t port) {
  connector_ = std::make_unique<io::Connector>(
      context_.loop, context_.resolver, host, port, context_.settings.connectTimeout,
      [this, host, port](base::Result<std::unique_ptr<io::Connection>> result) {
        const auto finished = std::move(connector_);
        if (!result.ok()) {
          const base::Error& error = result.error();
          const std::string place = host + ":" + std::to_string(port);
          return handler_.onLinkDown(connectProblem(host, place, error.text, error.code));
        }
        start(std::move(result).value());
      });
}

void Link::adopt(std::unique_ptr<io::Connection> connection) {
  local_ = true;
  start(std::move(connection));
}

void Link::start(std::unique_ptr<io::Connection> connection) {
  connection_ = std::move(connection);
  framer_ = irc::IrcFramer(irc::IrcLimits::ofClient());
  heard_ = probed_ = false;
  whyDropped_ = {};
  lastHeard_ = context_.clock.steadyNow();
  connection_->start(*this);
  handler_.onLinkUp();
}

void Link::send(std::string line) {
  if (connection_) pacer_.put(std::move(line));
}

void Link::sendAtOnce(std::string line) {
  if (connection_) pacer_.putAtOnce(std::move(line));
}

void Link::write(std::string line) {
  if (!connection_) return;
  line += "\r\n";
  connection_->send(std::move(line));
}

void Link::finish(std::string lastLine, base::Milliseconds patience) {
  if (!connection_) return drop("left");
  pacer_.flush();
  write(std::move(lastLine));
  whyDropped_ = "left";
  const base::Milliseconds answer = std::min(patience, kFarewell);
  farewell_.start(answer, [this, rest = patience - answer] {
    connection_->closeAfterFlush({io::CloseCause::Requested, "left"}, rest);
  });
}

void Link::drop(const Problem& why) {
  if (connection_) {
    whyDropped_ = why;
    connection_->closeNow({io::CloseCause::Requested, why.text});
  } else if (!isIdle()) {
    if (resolving_) context_.resolver.cancel(std::exchange(resolving_, {}));
    connector_.reset();
    handler_.onLinkDown(why);
  }
}

bool Link::allSent() const {
  return pacer_.empty() && (!connection_ || connection_->queuedBytes() == 0);
}

void Link::onBytes(io::Connection&, std::string_view bytes) {
  lastHeard_ = context_.clock.steadyNow();
  heard_ = true;
  probed_ = false;
  framer_.feed(bytes);
  while (connection_ && !connection_->isClosing()) {
    const auto frame = framer_.next();
    if (!frame) return;
    if (frame->kind == irc::IrcFrame::Kind::Flood) return drop(ProblemCode::EndlessBytes);
    if (frame->kind == irc::IrcFrame::Kind::Line) handler_.onLine(frame->line);
  }
}

void Link::onEndOfStream(io::Connection& connection) {
  connection.closeNow({io::CloseCause::EndOfStream, "the server closed the connection"});
}

void Link::onClosed(io::Connection&, const io::CloseReason& reason) {
  const auto closed = std::move(connection_);
  pacer_.clear();
  keepalive_.stop();
  farewell_.stop();
  if (!whyDropped_.empty()) return handler_.onLinkDown(whyDropped_);
  const bool ended = reason.cause == io::CloseCause::EndOfStream || reason.text.empty();
  Problem why =
      ended ? Problem(ProblemCode::ServerClosed) : Problem(ProblemCode::LinkBroke, {reason.text});
  if (!ended) why.text = reason.text;
  handler_.onLinkDown(why);
}

void Link::setKeepalive(bool on) {
  keepaliveOn_ = on && !local_;
  if (keepaliveOn_)
    watch(context_.settings.idleBeforePing);
  else
    keepalive_.stop();
}

void Link::probe() {
  if (!connection_ || !keepaliveOn_ || probed_) return;
  probed_ = true;
  probedAt_ = context_.clock.steadyNow();
  sendAtOnce(kAreYouThere);
  watch(context_.settings.probePatience);
}

base::Milliseconds Link::silence() const {
  return since(lastHeard_, context_.clock.steadyNow());
}

void Link::watch(base::Milliseconds delay) {
  keepalive_.start(delay, [this] { checkAlive(); });
}

void Link::checkAlive() {
  const ClientSettings& settings = context_.settings;
  const auto silent = silence();
  const bool unanswered =
      probed_ && since(probedAt_, context_.clock.steadyNow()) >= settings.probePatience;
  if (unanswered || silent >= settings.deadAfter) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(silent).count();
    drop({ProblemCode::LinkSilent, {std::to_string(seconds)}});
  } else if (silent >= settings.idleBeforePing) {
    sendAtOnce(kAreYouThere);
    watch(settings.deadAfter - silent);
  } else {
    watch(settings.idleBeforePing - silent);
  }
}

}  // namespace parlor::client

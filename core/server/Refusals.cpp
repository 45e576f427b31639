#include "server/Refusals.h"

#include <utility>

#include "server/Wire.h"

namespace parlor::server {
namespace {

constexpr std::size_t kMost = 64;
constexpr base::Milliseconds kPatience{2'000};

// Nobody knows yet who calls: "ERROR" is what IRC has, and people understand it too.
std::string lineFor(ListenerKind kind, const std::string& why) {
  std::string line;
  wire::sendLine(line, (kind == ListenerKind::Plain ? "* " : "ERROR :Closing link: ") + why);
  return line;
}

}  // namespace

struct Refusals::Refused final : io::ConnectionHandler {
  Refused(Refusals& theOwner, std::unique_ptr<io::Connection> theConnection)
      : owner(theOwner), connection(std::move(theConnection)) {}

  void onBytes(io::Connection&, std::string_view) override {}
  void onEndOfStream(io::Connection&) override {}
  void onClosed(io::Connection&, const io::CloseReason&) override {
    owner.refused_.remove_if([this](const auto& one) { return one.get() == this; });
  }

  Refusals& owner;
  const std::unique_ptr<io::Connection> connection;
};

Refusals::Refusals() = default;
Refusals::~Refusals() = default;

void Refusals::refuse(std::unique_ptr<io::Connection> connection, ListenerKind kind,
                      const std::string& why) {
  const bool speaks = kind != ListenerKind::Echo && kind != ListenerKind::Shout;
  if (!speaks || refused_.size() >= kMost) return;
  refused_.push_back(std::make_unique<Refused>(*this, std::move(connection)));
  Refused& refused = *refused_.back();
  refused.connection->start(refused);
  refused.connection->send(lineFor(kind, why));
  refused.connection->closeAfterFlush({io::CloseCause::Requested, why}, kPatience);
}

}  // namespace parlor::server

#include "server/LineTest.h"

#include <utility>

namespace parlor::server {
namespace {

constexpr std::size_t kBehind = 64 * 1024;  // bytes queued beyond which the peer is not read

std::string shouted(std::string_view bytes) {
  std::string upper(bytes);
  for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return upper;
}

}  // namespace

LineTest::LineTest(std::unique_ptr<io::Connection> connection, LineTestKind kind, Ended ended)
    : connection_(std::move(connection)), kind_(kind), ended_(std::move(ended)) {}

void LineTest::onBytes(io::Connection& connection, std::string_view bytes) {
  connection.send(kind_ == LineTestKind::Echo ? std::string(bytes) : shouted(bytes));
  if (connection.queuedBytes() > kBehind) connection.pauseReading();
}

void LineTest::onEndOfStream(io::Connection& connection) {
  connection.closeAfterFlush({io::CloseCause::EndOfStream, "end of stream"});
}

void LineTest::onDrained(io::Connection& connection) {
  connection.resumeReading();
}

void LineTest::onClosed(io::Connection&, const io::CloseReason&) {
  ended_(*this);
}

}  // namespace parlor::server

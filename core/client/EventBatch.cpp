#include "client/EventBatch.h"

#include <iterator>
#include <utility>

namespace parlor::client {
namespace {

template <typename T>
concept AboutABuffer = requires(const T& event) {
  { event.buffer } -> std::convertible_to<BufferId>;
};

BufferId bufferOf(const ClientEvent& event) {
  return std::visit(
      [](const auto& body) {
        if constexpr (AboutABuffer<std::decay_t<decltype(body)>>)
          return body.buffer;
        else
          return BufferId{};
      },
      event);
}

}  // namespace

void EventBatch::add(ClientEvent event) {
  const BufferId buffer = bufferOf(event);
  if (!buffer) return events_.push_back(std::move(event));
  if (joinsLines(buffer, event)) return;
  lastOf_[buffer] = events_.size();
  events_.push_back(std::move(event));
}

bool EventBatch::joinsLines(BufferId buffer, ClientEvent& event) {
  auto* more = std::get_if<LinesAppended>(&event);
  const auto last = lastOf_.find(buffer);
  if (!more || last == lastOf_.end()) return false;
  auto* before = std::get_if<LinesAppended>(&events_[last->second]);
  if (!before) return false;
  std::move(more->lines.begin(), more->lines.end(), std::back_inserter(before->lines));
  return true;
}

std::vector<ClientEvent> EventBatch::take() {
  lastOf_.clear();
  return std::exchange(events_, {});
}

}  // namespace parlor::client

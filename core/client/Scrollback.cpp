#include "client/Scrollback.h"

#include <algorithm>
#include <utility>

namespace parlor::client {
namespace {

constexpr std::uint32_t kReachPage = 2000;
constexpr std::size_t kLongestReach = 40000;  // lines put before a window to reach one of them

bool isGap(const Line& line) {
  return line.kind == LineKind::Gap;
}

// Where the newest line that is none stands; unknown: there is none.
HistoryPlace lastPlace(const std::vector<Line>& lines) {
  const auto last = std::find_if_not(lines.rbegin(), lines.rend(), isGap);
  return last == lines.rend() ? HistoryPlace() : HistoryPlace{last->msgid, last->time};
}

bool isWanted(const Line& line, const FetchUntil& command) {
  if (!command.msgid.empty()) return line.msgid == command.msgid;
  return line.time <= command.time;
}

}  // namespace

void Scrollback::fetchOlder(Buffer& buffer, const FetchOlder& command) {
  HistoryPlace place{command.msgid, command.time};
  if (!place.known()) place = buffer.oldest;
  if (!place.known() && buffer.holds()) {
    early_.insert_or_assign(buffer.id, command);
    return;
  }
  if (!place.known()) return network_.emit(LinesPrepended{buffer.id, {}, true});
  if (!network_.cache().keeps()) return history_.fetchBefore(buffer, place, command.count, {});
  if (!busy_.insert(buffer.id).second) return;
  network_.cache().before(buffer, place, command.count,
                          [this, id = buffer.id, place, count = command.count](auto page) {
                            busy_.erase(id);
                            Buffer* found = network_.find(id);
                            if (found) takeOlder(*found, place, count, std::move(page));
                            network_.context.wake();
                          });
}

void Scrollback::onSettled(Buffer& buffer) {
  if (buffer.holds()) return;
  const auto early = early_.extract(buffer.id);
  if (!early.empty()) fetchOlder(buffer, early.mapped());
}

// No first page comes any more; who asked may ask again.
void Scrollback::onLinkDown() {
  for (const auto& [buffer, command] : std::exchange(early_, {})) {
    network_.emit(LinesPrepended{buffer, {}, false});
  }
}

void Scrollback::takeOlder(Buffer& buffer, const HistoryPlace& place, std::uint32_t count,
                           LineCache::Page page) {
  std::vector<Line>& lines = page.lines;
  if (lines.empty()) return history_.fetchBefore(buffer, place, count, {});
  if (isGap(lines.back()) && history_.isPossible()) {
    return history_.fetchBefore(buffer, place, count, lastPlace(lines));
  }
  // What lies before a gap waits until the server was asked for what is missing there.
  const auto gap = std::find_if(lines.rbegin() + 1, lines.rend(), isGap);
  lines.erase(lines.begin(), gap.base());
  show(buffer, std::move(page));
}

void Scrollback::show(Buffer& buffer, LineCache::Page page) {
  std::vector<Line>& lines = page.lines;
  const auto first = std::find_if_not(lines.begin(), lines.end(), isGap);
  if (first != lines.end()) buffer.oldest = {first->msgid, first->time};
  network_.adopt(buffer, lines);
  network_.emit(LinesPrepended{buffer.id, std::move(lines), false});
  network_.showReactions(buffer, std::move(page.reactions));
}

void Scrollback::fetchUntil(Buffer& buffer, const FetchUntil& command) {
  Reach reach{command, {command.firstMsgid, command.firstTime}};
  if (!reach.place.known()) reach.place = buffer.oldest;
  reachOn(buffer, std::move(reach));
}

void Scrollback::reachOn(Buffer& buffer, Reach reach) {
  const bool done =
      !network_.cache().keeps() || !reach.place.known() || reach.shown >= kLongestReach;
  if (done) {
    const FetchUntil& asked = reach.command;
    return network_.emit(LineReached{asked.request, buffer.id, asked.msgid, false});
  }
  network_.cache().before(buffer, reach.place, kReachPage,
                          [this, id = buffer.id, reach](auto page) {
                            if (Buffer* found = network_.find(id))
                              takeReached(*found, reach, std::move(page));
                            network_.context.wake();
                          });
}

void Scrollback::takeReached(Buffer& buffer, Reach reach, LineCache::Page page) {
  const std::vector<Line>& lines = page.lines;
  const bool found = std::any_of(lines.begin(), lines.end(),
                                 [&](const Line& line) { return isWanted(line, reach.command); });
  const auto first = std::find_if_not(lines.begin(), lines.end(), isGap);
  reach.place = first == lines.end() ? HistoryPlace() : HistoryPlace{first->msgid, first->time};
  reach.shown += lines.size();
  if (!lines.empty()) show(buffer, std::move(page));
  if (!found) return reachOn(buffer, std::move(reach));
  network_.emit(LineReached{reach.command.request, buffer.id, reach.command.msgid, true});
}

void Scrollback::fetchContext(const FetchContext& command) {
  if (!network_.cache().keeps()) return history_.fetchAround(command, {});
  network_.cache().around(
      command.room, {command.msgid, command.time}, command.count, [this, command](auto page) {
        const bool there = std::any_of(page.lines.begin(), page.lines.end(), [&](const Line& line) {
          return command.msgid.empty() || line.msgid == command.msgid;
        });
        if (there)
          network_.emit(ContextArrived{command.request, std::move(page.lines)});
        else
          history_.fetchAround(command, std::move(page.lines));
        network_.context.wake();
      });
}

}  // namespace parlor::client

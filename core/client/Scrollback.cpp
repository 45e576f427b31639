#include "client/Scrollback.h"

#include <algorithm>
#include <utility>

namespace parlor::client {
namespace {

constexpr std::uint32_t kAround = 400;  // lines about a place far back

bool isGap(const Line& line) {
  return line.kind == LineKind::Gap;
}

// Where the newest line that is none stands; unknown: there is none.
HistoryPlace lastPlace(const std::vector<Line>& lines) {
  const auto last = std::find_if_not(lines.rbegin(), lines.rend(), isGap);
  return last == lines.rend() ? HistoryPlace() : HistoryPlace{last->msgid, last->time};
}

bool isWanted(const Line& line, const FetchUntil& command) {
  return command.msgid.empty() ? line.time >= command.time : line.msgid == command.msgid;
}

// The lines about the wanted one between the gaps on both sides.
std::vector<Line> pieceAbout(std::vector<Line> lines, const FetchUntil& command) {
  const auto wanted = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
    return !isGap(line) && isWanted(line, command);
  });
  if (wanted == lines.end()) return {};
  const auto gap = std::find_if(std::make_reverse_iterator(wanted), lines.rend(), isGap);
  lines.erase(std::find_if(wanted, lines.end(), isGap), lines.end());
  lines.erase(lines.begin(), gap.base());
  return lines;
}

// Cuts what is not older than that place; true when there was such a line, so that the rest joins
// on.
bool cutAt(std::vector<Line>& lines, const HistoryPlace& place) {
  const auto met = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
    const bool later = place.time != base::WallTime() && line.time > place.time;
    return later || (!place.msgid.empty() && line.msgid == place.msgid);
  });
  const bool joins = met != lines.end();
  lines.erase(met, lines.end());
  return joins;
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
  const auto keep = command.apart ? History::Keep::No : History::Keep::Yes;
  if (!network_.cache().keeps()) {
    return history_.fetchBefore(buffer, place, command.count, {}, keep);
  }
  if (!busy_.insert(buffer.id).second) return;
  // A line that is shown apart is on the disk as itself or not at all.
  const HistoryPlace sure{place.msgid, command.apart ? base::WallTime() : place.time};
  network_.cache().before(buffer, sure, command.count,
                          [this, id = buffer.id, place, count = command.count, keep](auto page) {
                            busy_.erase(id);
                            Buffer* found = network_.find(id);
                            if (found && !page.found && keep == History::Keep::No)
                              history_.fetchBefore(*found, place, count, {}, keep);
                            else if (found)
                              takeOlder(*found, place, count, std::move(page));
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

template <typename Taken>
LineCache::Answer Scrollback::whileOpen(const Buffer& buffer, Taken taken) {
  return [this, id = buffer.id, taken](LineCache::Page page) {
    if (Buffer* found = network_.find(id)) taken(*found, std::move(page));
    network_.context.wake();
  };
}

// --- places far back ---

void Scrollback::fetchUntil(Buffer& buffer, const FetchUntil& command) {
  if (!network_.cache().keeps()) return reachAtServer(buffer, command, {});
  const auto take = [this, command](Buffer& here, LineCache::Page page) {
    Piece piece{pieceAbout(std::move(page.lines), command), std::move(page.reactions)};
    // For a moment it must be known, too, that nothing is missing before it.
    const bool sure =
        !piece.lines.empty() && (!command.msgid.empty() || !isWanted(piece.lines.front(), command));
    if (sure) return reached(here, command, std::move(piece), From::Disk);
    reachAtServer(here, command, std::move(piece));
  };
  const HistoryPlace wanted{command.msgid, command.msgid.empty() ? command.time : base::WallTime()};
  network_.cache().around(buffer.name, wanted, kAround, whileOpen(buffer, take));
}

// `kept`: what is shown when the server cannot help; empty: nothing.
void Scrollback::reachAtServer(Buffer& buffer, const FetchUntil& command, Piece kept) {
  const auto take = [this, command, id = buffer.id, kept](std::optional<History::Found> found) {
    Buffer* here = network_.find(id);
    const bool there = found && std::any_of(found->lines.begin(), found->lines.end(),
                                            [&](const Line& l) { return isWanted(l, command); });
    if (!here || (!there && kept.lines.empty())) return notReached(command);
    if (!there) return reached(*here, command, kept, From::Disk);
    Piece piece{std::move(found->lines), {}};
    for (const Reacted& each : found->reactions) {
      react(piece.reactions[each.msgid], each.text, each.nick, each.add);
    }
    reached(*here, command, std::move(piece), From::Server);
    for (const Reacted& each : found->reactions) network_.cache().react(*here, each);
  };
  history_.look(buffer, History::Side::Around, {command.msgid, command.time}, kAround, take);
}

void Scrollback::notReached(const FetchUntil& command) {
  network_.emit(LineReached{command.request, command.buffer, command.msgid, false});
}

void Scrollback::reached(Buffer& buffer, const FetchUntil& command, Piece piece, From from) {
  std::vector<Line>& lines = piece.lines;
  const bool joins = cutAt(lines, {command.firstMsgid, command.firstTime});
  if (from == From::Server)
    network_.cache().addPiece(buffer, {}, lines, joins ? command.firstMsgid : std::string());
  if (joins) {
    if (!lines.empty()) buffer.oldest = {lines.front().msgid, lines.front().time};
  } else {
    Line seam = network_.makeLine(LineKind::Gap);
    if (!lines.empty()) seam.time = lines.back().time;
    lines.push_back(std::move(seam));
  }
  network_.adopt(buffer, lines);
  if (joins)
    network_.emit(LinesPrepended{buffer.id, std::move(lines), false});
  else
    network_.emit(LinesApart{buffer.id, std::move(lines)});
  network_.showReactions(buffer, std::move(piece.reactions));
  network_.emit(LineReached{command.request, buffer.id, command.msgid, true});
}

void Scrollback::fetchBetween(Buffer& buffer, const FetchBetween& command) {
  if (!network_.cache().keeps()) return goOnBetween(buffer, command);
  const auto take = [this, command](Buffer& here, LineCache::Page page) {
    auto& lines = page.lines;
    lines.erase(std::find_if(lines.begin(), lines.end(), isGap), lines.end());
    if (lines.empty()) return goOnBetween(here, command);
    showBetween(here, command, std::move(lines), false, From::Disk);
    network_.showReactions(here, std::move(page.reactions));
  };
  network_.cache().after(buffer, {command.msgid, {}}, command.count, whileOpen(buffer, take));
}

void Scrollback::goOnBetween(Buffer& buffer, const FetchBetween& command) {
  const auto take = [this, command, id = buffer.id](std::optional<History::Found> found) {
    Buffer* here = network_.find(id);
    if (!here) return;
    if (!found) return network_.emit(LinesBetween{id, command.seam, {}, false});
    showBetween(*here, command, std::move(found->lines), !found->full, From::Server);
    for (const Reacted& each : found->reactions) network_.react(*here, each);
  };
  history_.look(buffer, History::Side::Behind, {command.msgid, command.time}, command.count, take);
}

void Scrollback::showBetween(Buffer& buffer, const FetchBetween& command, std::vector<Line> lines,
                             bool ended, From from) {
  const bool met = cutAt(lines, {command.endMsgid, command.endTime});
  if (from == From::Server) {
    const std::string& before = met ? command.endMsgid : std::string();
    network_.cache().addPiece(buffer, command.msgid, lines, before);
  }
  network_.adopt(buffer, lines);
  network_.emit(LinesBetween{buffer.id, command.seam, std::move(lines), met || ended});
}

// --- the lines about one ---

void Scrollback::fetchContext(const FetchContext& command) {
  const auto askServer = [this, command](std::vector<Line> known) {
    const auto take = [this, command, known](std::optional<History::Found> found) {
      const bool any = found && !found->lines.empty();
      network_.emit(ContextArrived{command.request, any ? std::move(found->lines) : known});
    };
    Buffer* buffer = network_.find(command.room);
    if (!buffer) return take(std::nullopt);
    const HistoryPlace place{command.msgid, command.time};
    history_.look(*buffer, History::Side::Around, place, command.count, take);
  };
  if (!network_.cache().keeps()) return askServer({});
  network_.cache().around(command.room, {command.msgid, command.time}, command.count,
                          [this, command, askServer](auto page) {
                            const auto isIt = [&](const Line& line) {
                              return command.msgid.empty() || line.msgid == command.msgid;
                            };
                            if (std::any_of(page.lines.begin(), page.lines.end(), isIt))
                              network_.emit(ContextArrived{command.request, std::move(page.lines)});
                            else
                              askServer(std::move(page.lines));
                            network_.context.wake();
                          });
}

}  // namespace parlor::client

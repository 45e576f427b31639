// How BufferStore takes lines: whose they are, what they mean for the badges, and in whose words.
#include <algorithm>
#include <ranges>

#include "engine/QtText.h"
#include "models/BufferStore.h"
#include "models/Problems.h"
#include "models/TranscriptModel.h"

namespace parlor::models {
namespace {

constexpr int kSpeakersKept = 64;
constexpr std::size_t kOwnWordsKept = 500;

}  // namespace

void BufferStore::appendLines(client::BufferId id, const std::vector<client::Line>& lines) {
  BufferState* known = find(id);
  if (!known) return;
  auto& waiting = newLines_[id];
  for (const client::Line& line : lines) {
    if (isIgnored(*known, line)) continue;
    weigh(*known, waiting.emplace_back(line));
    sayHere(id, waiting.back());
  }
  changes_.buffersTouched.insert(id);
}

bool BufferStore::isIgnored(const BufferState& buffer, const client::Line& line) const {
  if (ignored_.isEmpty() || line.own || !isTalk(line.kind)) return false;
  const QString nick = engine::toQt(line.nick);
  QString address;
  if (ignored_.needsAddress()) {
    if (const client::Member* who = buffer.members->find(nick)) {
      address = engine::toQt(who->nick + '!' + who->username + '@' + who->host);
    }
  }
  return ignored_.matches(nick, address);
}

// What a new line means for the badge, the notifications and who spoke last.
void BufferStore::weigh(BufferState& buffer, client::Line& line) {
  buffer.lastLine = std::max(buffer.lastLine, line.time);
  const bool named = alerts(line) && hasKeyword(line.text.text, rules_.keywords);
  const Attention found = attentionFor(line, buffer.kind, buffer.level, named, rules_.everything);
  if (named) line.mention = true;
  const QString nick = engine::toQt(line.nick);
  if (buffer.id != visible_) {
    buffer.unread += found.unread;
    buffer.mentions += found.mention;
    if (found.notify) {
      std::erase_if(changes_.alerts, [&](const Alert& old) { return old.buffer == buffer.id; });
      changes_.alerts.push_back(
          {buffer.id, line.id, nick, engine::toQt(line.text.text), found.mention});
    }
  }
  if (!isTalk(line.kind) || line.own) return;
  if (!buffer.speakers.isEmpty() && buffer.speakers.front() == nick) return;
  buffer.speakers.removeOne(nick);
  buffer.speakers.prepend(nick);
  if (buffer.speakers.size() > kSpeakersKept) buffer.speakers.removeLast();
}

// Says the line in the language of the window, and remembers it for another one.
void BufferStore::sayHere(client::BufferId buffer, client::Line& line) {
  if (line.problem.code == client::ProblemCode::Said) {  // nearly every line is somebody else's
    const auto known = ownWords_.find(buffer);
    if (known != ownWords_.end()) known->second.erase(line.id);
    return;
  }
  auto& known = ownWords_[buffer];
  known.insert_or_assign(line.id, line);
  if (known.size() > kOwnWordsKept) known.erase(known.begin());
  translateLine(line);
}

void BufferStore::retranslate() {
  for (const auto& [id, lines] : ownWords_) {
    const BufferState* known = find(id);
    if (!known) continue;
    for (client::Line line : lines | std::views::values) {
      translateLine(line);
      known->transcript->change(std::move(line));
    }
  }
}

void BufferStore::flushLines(client::BufferId id) {
  const auto waiting = newLines_.find(id);
  if (waiting == newLines_.end()) return;
  std::vector<client::Line> lines = std::move(waiting->second);
  newLines_.erase(waiting);
  if (BufferState* known = find(id); known && !lines.empty()) {
    known->transcript->append(std::move(lines));
  }
}

void BufferStore::flushAll() {
  while (!newLines_.empty()) flushLines(newLines_.begin()->first);
  auto steps = std::exchange(memberSteps_, {});
  for (auto& [id, list] : steps) {
    if (BufferState* known = find(id)) known->members->apply(std::move(list));
  }
}

}  // namespace parlor::models

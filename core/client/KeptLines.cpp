#include "client/KeptLines.h"

#include "store/Bytes.h"

namespace parlor::client {
namespace {

constexpr std::uint64_t kForm = 1;
constexpr std::uint64_t kNone = 0, kOwn = 1, kMention = 2, kBot = 4, kRedacted = 8, kTicked = 16;

bool isTalk(LineKind kind) {
  return kind == LineKind::Message || kind == LineKind::Action || kind == LineKind::Notice;
}

std::uint64_t flagsOf(const Line& line) {
  return (line.own ? kOwn : kNone) | (line.mention ? kMention : kNone) | (line.bot ? kBot : kNone) |
         (line.redacted ? kRedacted : kNone) | (line.delivery == Delivery::Kept ? kTicked : kNone);
}

void writeSpans(store::ByteWriter& out, const std::vector<chat::Span>& spans) {
  out.number(spans.size());
  for (const chat::Span& span : spans) {
    out.number(span.begin), out.number(span.end);
    out.number(span.foreground), out.number(span.background);
    out.number(static_cast<std::uint64_t>(span.style));
  }
}

std::vector<chat::Span> readSpans(store::ByteReader& in, std::size_t length) {
  std::vector<chat::Span> spans;
  std::uint32_t end = 0;
  for (std::size_t count = in.count(); count > 0 && !in.failed(); --count) {
    chat::Span span;
    span.begin = static_cast<std::uint32_t>(in.number());
    span.end = static_cast<std::uint32_t>(in.number());
    span.foreground = static_cast<chat::TextColour>(in.number());
    span.background = static_cast<chat::TextColour>(in.number());
    span.style = static_cast<chat::Style>(in.number());
    if (span.begin < end || span.end < span.begin || span.end > length) return {};
    end = span.end;
    spans.push_back(span);
  }
  return spans;
}

void writeReactions(store::ByteWriter& out, const std::vector<Reaction>& reactions) {
  if (reactions.empty()) return;
  out.number(reactions.size());
  for (const Reaction& reaction : reactions) {
    out.text(reaction.text);
    out.number(reaction.nicks.size());
    for (const std::string& nick : reaction.nicks) out.text(nick);
  }
}

std::vector<Reaction> readReactions(store::ByteReader& in) {
  std::vector<Reaction> reactions;
  if (in.atEnd()) return reactions;
  for (std::size_t count = in.count(); count > 0 && !in.failed(); --count) {
    Reaction reaction;
    reaction.text = in.text();
    for (std::size_t nicks = in.count(); nicks > 0 && !in.failed(); --nicks) {
      reaction.nicks.emplace_back(in.text());
    }
    reactions.push_back(std::move(reaction));
  }
  return in.failed() ? std::vector<Reaction>() : reactions;
}

struct Body {
  Line line;
  std::vector<Reaction> reactions;
};

Body bodyOf(const store::KeptLine& kept) {
  Body body;
  Line& line = body.line;
  line.replayed = true;
  line.time = kept.time;
  line.msgid = kept.msgid;
  line.nick = kept.nick;
  line.text.text = kept.text;
  if (kept.kind == store::KeptKind::Gap) {
    line.kind = LineKind::Gap;
    return body;
  }
  store::ByteReader in(kept.body);
  if (in.number() != kForm) return body;
  const std::uint64_t kind = in.number(), flags = in.number();
  if (kind <= static_cast<std::uint64_t>(LineKind::Gap)) line.kind = static_cast<LineKind>(kind);
  line.own = (flags & kOwn) != 0;
  line.mention = (flags & kMention) != 0;
  line.bot = (flags & kBot) != 0;
  line.redacted = (flags & kRedacted) != 0;
  line.delivery = (flags & kTicked) != 0 ? Delivery::Kept : Delivery::None;
  line.seq = in.number();
  line.replyTo = in.text(), line.actor = in.text(), line.note = in.text();
  line.text.spans = readSpans(in, line.text.text.size());
  body.reactions = readReactions(in);
  return body;
}

}  // namespace

bool isWorthKeeping(const Line& line) {
  if (line.kind == LineKind::Info || line.kind == LineKind::Error) return false;
  return line.delivery != Delivery::Pending && line.delivery != Delivery::Failed;
}

store::KeptLine toKept(const Line& line, const std::vector<Reaction>& reactions) {
  store::KeptLine kept;
  kept.kind = isTalk(line.kind)            ? store::KeptKind::Talk
              : line.kind == LineKind::Gap ? store::KeptKind::Gap
                                           : store::KeptKind::Happening;
  kept.time = line.time;
  kept.msgid = line.msgid;
  kept.nick = line.nick;
  kept.text = line.text.text;
  store::ByteWriter out(kept.body);
  out.number(kForm);
  out.number(static_cast<std::uint64_t>(line.kind));
  out.number(flagsOf(line));
  out.number(line.seq);
  out.text(line.replyTo), out.text(line.actor), out.text(line.redacted ? line.note : "");
  writeSpans(out, line.text.spans);
  writeReactions(out, reactions);
  return kept;
}

Line lineFromKept(const store::KeptLine& kept) {
  return bodyOf(kept).line;
}

std::vector<Reaction> reactionsFromKept(const store::KeptLine& kept) {
  return bodyOf(kept).reactions;
}

void reactKept(store::KeptLine& kept, const Reacted& reaction) {
  Body body = bodyOf(kept);
  if (body.line.redacted || body.line.kind == LineKind::Gap) return;
  if (!react(body.reactions, reaction.text, reaction.nick, reaction.add)) return;
  kept.body = toKept(body.line, body.reactions).body;
}

void redactKept(store::KeptLine& kept, const std::string& reason) {
  Line line = lineFromKept(kept);
  line.redacted = true;
  line.text = {};
  line.note = reason;
  const store::KeptLine gone = toKept(line);
  kept.text.clear();
  kept.body = gone.body;
}

}  // namespace parlor::client

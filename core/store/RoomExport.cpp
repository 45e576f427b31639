#include "store/RoomExport.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/Utf8.h"
#include "chat/Names.h"
#include "chat/World.h"
#include "store/HistoryQueries.h"
#include "store/SearchText.h"
#include "store/WorldState.h"

namespace parlor::store {
namespace {

using namespace chat;

constexpr std::uint32_t kPage = 500;

std::string escapeHtml(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string json(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<std::uint8_t>(c) < 0x20 || c == 0x7F) {
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(static_cast<std::uint8_t>(c)));
    } else {
      out += c;
    }
  }
  return out + '"';
}

// Control characters made visible line by line: a file must not drive a terminal.
std::string shown(std::string_view text) {
  std::string out;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (begin > 0) out += "\n    ";
    out += base::escapeControls(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

// What happened, for people; a name for programs.
struct Told {
  const char* kind = "";
  std::string text;
};

struct Teller {
  const Event& event;
  Told operator()(const Joined&) const { return {"join", event.source.nick + " joined"}; }
  Told operator()(const Parted& b) const { return left("part", b.reason); }
  Told operator()(const UserQuit& b) const { return left("quit", b.reason); }
  Told operator()(const Kicked& b) const {
    return {"kick", b.nick + " was kicked by " + actor() + ": " + b.reason};
  }
  Told operator()(const NickChanged& b) const {
    return {"nick", event.source.nick + " is now " + b.nick};
  }
  Told operator()(const TopicSet& b) const {
    return {"topic", actor() + " set the topic: " + b.text};
  }
  Told operator()(const RoomRenamed& b) const { return {"rename", "the room is now " + b.name}; }
  Told operator()(const ModesSet& b) const {
    std::string text = actor() + " set";
    for (const ModeChange& change : b.changes) {
      text += fmt::format(" {}{}", change.add ? '+' : '-', change.letter);
      if (!change.parameter.empty()) text += ' ' + change.parameter;
    }
    return {"mode", text};
  }
  template <typename Other>
  Told operator()(const Other&) const {
    return {};
  }
  // A server acts without a nick: the modes of a room that it opens.
  std::string actor() const { return event.source.nick.empty() ? "the server" : event.source.nick; }
  Told left(const char* kind, const std::string& reason) const {
    return {kind, event.source.nick + " left" + (reason.empty() ? "" : ": " + reason)};
  }
};

struct Line {
  std::string kind, nick, text;  // nick is empty for what happened
  bool action = false;
};

Line lineOf(const HistoryItem& item) {
  const auto* said = std::get_if<Said>(&item.event.body);
  if (!said) {
    Told told = std::visit(Teller{item.event}, item.event.body);
    return {told.kind, {}, std::move(told.text), false};
  }
  if (said->kind == SpeechKind::Tags) return {};
  Line line{said->kind == SpeechKind::Notice ? "notice" : "message", item.event.source.nick,
            searchText(item.event),
            said->text.starts_with("\x01"
                                   "ACTION ")};
  if (item.standing != Standing::Present) {
    line.kind = "removed";
    line.text = "(removed)";
  }
  return line;
}

std::string head(const ExportRequest& request) {
  if (request.format != ExportFormat::Html) return {};
  const std::string title = escapeHtml(request.title);
  return fmt::format(
      "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
      " 'unsafe-inline'\"><title>{0}</title>\n<style>body{{font-family:sans-serif;max-width:60em;"
      "margin:2em auto;line-height:1.4}}time,.event{{color:#5e656e}}p{{margin:.2em 0;"
      "white-space:pre-wrap;overflow-wrap:anywhere}}</style></head>\n<body><h1>{0}</h1>\n",
      title);
}

std::string tail(const ExportRequest& request) {
  return request.format == ExportFormat::Html ? "</body></html>\n" : "";
}

std::string written(const HistoryItem& item, ExportFormat format) {
  switch (format) {
    case ExportFormat::Text:
      return asText(item);
    case ExportFormat::Html:
      return asHtml(item);
    case ExportFormat::JsonLines:
      break;
  }
  return asJson(item);
}

base::Status exportPart(Database& database, const ExportRequest& request, const Conversation& where,
                        const ExportSink& sink, std::uint64_t& lines) {
  HistoryQueries queries(database);
  PageRequest asked;
  asked.where = where;
  asked.selector = Selector::After;
  asked.limit = kPage;
  asked.content = request.content;
  asked.gone = PageRequest::Gone::Show;
  for (bool atEnd = false; !atEnd;) {
    auto page = queries.page(asked);
    if (!page) return page.error();
    for (const HistoryItem& item : page->items) {
      const std::string line = written(item, request.format);
      if (line.empty()) continue;
      if (auto done = sink(line + '\n'); !done) return done.error();
      ++lines;
    }
    atEnd = page->atEnd || page->items.empty();
    if (!atEnd) asked.after = page->items.back().event.id;
  }
  return {};
}

}  // namespace

std::string asText(const HistoryItem& item) {
  const Line line = lineOf(item);
  if (line.kind.empty()) return {};
  const std::string time = base::toIso8601(item.event.time);
  const std::string nick = base::escapeControls(line.nick);
  const std::string text = shown(line.text);
  if (nick.empty() || line.action) {
    return fmt::format("[{}] * {}{}{}", time, nick, nick.empty() ? "" : " ", text);
  }
  return fmt::format("[{}] <{}> {}", time, nick, text);
}

std::string asHtml(const HistoryItem& item) {
  const Line line = lineOf(item);
  if (line.kind.empty()) return {};
  const std::string time = base::toIso8601(item.event.time);
  const std::string text = escapeHtml(shown(line.text));
  const std::string nick = escapeHtml(base::escapeControls(line.nick));
  const std::string stamp = fmt::format("<time datetime=\"{0}\">{0}</time>", time);
  if (nick.empty()) return fmt::format("<p class=\"event\">{} {}</p>", stamp, text);
  return fmt::format("<p class=\"{}\">{} <b>{}</b> {}</p>", line.kind, stamp, nick, text);
}

std::string asJson(const HistoryItem& item) {
  const Line line = lineOf(item);
  if (line.kind.empty()) return {};
  const Event& event = item.event;
  std::string out =
      fmt::format("{{\"time\":\"{}\",\"type\":\"{}\"", base::toIso8601(event.time), line.kind);
  if (event.roomSeq != 0) out += fmt::format(",\"seq\":{}", event.roomSeq);
  if (!event.msgid.empty()) out += ",\"msgid\":" + json(event.msgid);
  out += ",\"nick\":" + json(event.source.nick);
  if (!event.source.account.empty()) out += ",\"account\":" + json(event.source.account);
  if (line.action) out += ",\"action\":true";
  if (item.standing == Standing::Present) out += ",\"text\":" + json(line.text);
  return out + '}';
}

base::Result<std::uint64_t> exportConversation(Database& database, const ExportRequest& request,
                                               const ExportSink& sink) {
  if (auto done = sink(head(request)); !done) return done.error();
  std::uint64_t lines = 0;
  for (const Conversation& where : request.where) {
    if (auto done = exportPart(database, request, where, sink, lines); !done) return done.error();
  }
  if (auto done = sink(tail(request)); !done) return done.error();
  return lines;
}

base::Result<std::uint64_t> exportRoom(const std::filesystem::path& file, std::string_view room,
                                       ExportFormat format, const ExportSink& sink,
                                       std::function<bool()> stop) {
  Database::Options options;
  options.file = file;
  options.access = Database::Access::ReadOnly;
  auto database = Database::open(options);
  if (!database) return database.error();
  if (stop) database->setInterrupt(std::move(stop));
  const std::string name = isRoomName(room) ? std::string(room) : fmt::format("#{}", room);
  const auto found = findRooms(*database, name);
  if (!found) return found.error();
  if (found->empty()) {
    return base::Error{
        fmt::format("there is no room {} in {}", base::escapeControls(name), file.string())};
  }
  ExportRequest request{{}, name, format};
  for (const RoomId id : *found) request.where.push_back(Conversation::inRoom(id));
  return exportConversation(*database, request, sink);
}

base::Result<std::vector<RoomId>> findRooms(Database& database, std::string_view name) {
  World world;
  auto loaded = loadState(database, [&world](const Event& event) { world.apply(event); });
  if (!loaded) return loaded.error();
  std::vector<RoomId> found;
  for (const auto& [id, former] : world.formerRooms()) {
    if (sameName(former.name, name)) found.push_back(id);
  }
  if (const Room* room = world.roomByName(name)) found.push_back(room->id);
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace parlor::store

// Writes the history of a conversation down for people and programs: as text, as an HTML page, as
// JSON lines. Streams: a page is in memory at a time, whatever the length. The thread that owns the
// connection.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "base/Result.h"
#include "store/Database.h"
#include "store/History.h"

namespace parlor::store {

enum class ExportFormat : std::uint8_t { Text, Html, JsonLines };

struct ExportRequest {
  std::vector<Conversation> where;  // one after the other
  std::string title;                // "#lobby"
  ExportFormat format = ExportFormat::Text;
  PageRequest::Content content = PageRequest::Content::Everything;
};

// Takes a piece of the file; an error ends the export and is its result.
using ExportSink = std::function<base::Status(std::string_view piece)>;

// How many lines were written.
base::Result<std::uint64_t> exportConversation(Database& database, const ExportRequest& request,
                                               const ExportSink& sink);

// The same from the file, which a server may be using meanwhile. `room` with or without its '#'; of
// several that bore the name one after the other, all.
// `stop` is asked now and then; none: it is not stopped.
base::Result<std::uint64_t> exportRoom(const std::filesystem::path& file, std::string_view room,
                                       ExportFormat format, const ExportSink& sink,
                                       std::function<bool()> stop = {});

// The rooms that bear or bore this name, in any case, by what the file says, oldest first.
base::Result<std::vector<chat::RoomId>> findRooms(Database& database, std::string_view name);

// One line each, without a line end; empty: nothing to be shown. Remote text is escaped.
std::string asText(const HistoryItem& item);
std::string asHtml(const HistoryItem& item);
std::string asJson(const HistoryItem& item);

}  // namespace parlor::store

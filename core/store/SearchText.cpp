#include "store/SearchText.h"

#include <sqlite3.h>

#include "base/Utf8.h"
#include "chat/Names.h"

namespace parlor::store {
namespace {

constexpr std::string_view kEndMark = "\x02\x02";
constexpr char32_t kConversationLead = 0xF8F0;  // private use: no text means anything by them,
constexpr char32_t kSpeakerLead = 0xF8F1;       // and folding leaves them alone
constexpr char32_t kFirstDigit = 0xE000;
constexpr std::uint64_t kDigits = 4096;

std::string mark(char32_t lead, std::uint64_t value) {
  std::string text;
  base::appendUtf8(text, lead);
  base::appendUtf8(text, kFirstDigit + static_cast<char32_t>(value % kDigits));
  base::appendUtf8(text, kFirstDigit + static_cast<char32_t>(value / kDigits % kDigits));
  return text;
}

// The parameter of a colour code: "4", "04,12"; hexadecimal ones have six digits.
std::size_t colourLength(std::string_view rest, std::size_t most, bool (*isDigit)(char)) {
  std::size_t at = 0;
  const auto digits = [&](std::size_t from) {
    std::size_t count = 0;
    while (count < most && from + count < rest.size() && isDigit(rest[from + count])) ++count;
    return count;
  };
  at = digits(0);
  if (at == 0 || at + 1 >= rest.size() || rest[at] != ',') return at;
  const std::size_t second = digits(at + 1);
  return second == 0 ? at : at + 1 + second;
}

bool isDecimal(char c) {
  return c >= '0' && c <= '9';
}
bool isHex(char c) {
  return isDecimal(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

void appendPlain(std::string& out, std::string_view line) {
  constexpr std::string_view kAction =
      "\x01"
      "ACTION ";
  if (line.starts_with(kAction)) line.remove_prefix(kAction.size());
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if (c == '\x03') {
      at += colourLength(line.substr(at + 1), 2, isDecimal);
    } else if (c == '\x04') {
      at += colourLength(line.substr(at + 1), 6, isHex);
    } else if (static_cast<std::uint8_t>(c) >= 0x20 || c == '\t') {
      out += c;
    }
  }
}

fts5_api* apiOf(sqlite3* database) {
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

// Each token is three folded characters; the first of each makes the folded text.
int takeFirst(void* out, int, const char* token, int size, int, int) {
  const std::string_view text(token, static_cast<std::size_t>(size));
  std::size_t at = 0;
  base::decodeUtf8(text, at);
  static_cast<std::string*>(out)->append(text.substr(0, at));
  return SQLITE_OK;
}

}  // namespace

std::string searchText(const chat::Event& event) {
  const auto* said = std::get_if<chat::Said>(&event.body);
  std::string text;
  if (!said || said->kind == chat::SpeechKind::Tags) return text;
  appendPlain(text, said->text);
  for (const chat::Said::Piece& piece : said->more) {
    if (!piece.concat) text += '\n';
    appendPlain(text, piece.text);
  }
  return text;
}

std::string conversationMark(std::int64_t conversation) {
  return mark(kConversationLead, static_cast<std::uint64_t>(conversation));
}

std::string speakerMark(std::string_view nick) {
  std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
  for (const char byte : chat::foldName(nick)) {
    hash = (hash ^ static_cast<std::uint8_t>(byte)) * 1099511628211ULL;
  }
  return mark(kSpeakerLead, hash >> 20);
}

std::string indexedText(const chat::Event& event, std::int64_t conversation) {
  return indexedText(searchText(event), event.source.nick, conversation);
}

std::string indexedText(std::string text, std::string_view nick, std::int64_t conversation) {
  text += kEndMark;
  text += conversationMark(conversation);
  text += speakerMark(nick);
  return text;
}

struct SearchFolder::Tokenizer {
  fts5_tokenizer functions{};
  Fts5Tokenizer* instance = nullptr;
  ~Tokenizer() {
    if (instance) functions.xDelete(instance);
  }
};

base::Result<SearchFolder> SearchFolder::create(Database& database) {
  SearchFolder folder;
  folder.tokenizer_ = std::make_shared<Tokenizer>();
  Tokenizer& tokenizer = *folder.tokenizer_;
  fts5_api* api = apiOf(database.handle());
  void* context = nullptr;
  if (!api || api->xFindTokenizer(api, "trigram", &context, &tokenizer.functions) != SQLITE_OK ||
      tokenizer.functions.xCreate(context, nullptr, 0, &tokenizer.instance) != SQLITE_OK) {
    return base::Error{"this SQLite has no FTS5 trigram tokenizer", SQLITE_ERROR};
  }
  return folder;
}

std::string SearchFolder::fold(std::string_view text) const {
  std::string padded(text);
  padded += kEndMark;
  std::string folded;
  tokenizer_->functions.xTokenize(tokenizer_->instance, &folded, FTS5_TOKENIZE_AUX, padded.data(),
                                  static_cast<int>(padded.size()), &takeFirst);
  return folded;
}

}  // namespace parlor::store

// What of a message can be found, and in which form it is put into the index.
//
// The index is over trigrams: every three characters in a row of the folded text are a term. A text
// is put in with an end mark of two characters, so that its last and last but one character begin a
// term too, and with two marks of three characters for its conversation and its speaker, so that
// in: and from: are terms like any other. Candidates are checked against the text itself, so a
// chance match of a mark or of trigrams far apart costs time, not truth.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/Result.h"
#include "chat/Event.h"
#include "store/Database.h"

namespace parlor::store {

// The text as a person sees it: lines of a message, without formatting codes and CTCP frame.
std::string searchText(const chat::Event& event);

std::string conversationMark(std::int64_t conversation);
std::string speakerMark(std::string_view nick);
std::string indexedText(const chat::Event& event, std::int64_t conversation);
// The same of a text that is plain already.
std::string indexedText(std::string text, std::string_view nick, std::int64_t conversation);

// Folds text exactly as the index does, by the same code in SQLite. Belongs to one connection.
class SearchFolder {
 public:
  static base::Result<SearchFolder> create(Database& database);
  std::string fold(std::string_view text) const;

 private:
  struct Tokenizer;
  std::shared_ptr<Tokenizer> tokenizer_;
};

}  // namespace parlor::store

// What the table of commands and the reading of lines share: their words, and how an answer is
// made. Of this folder only.
#pragma once

#include <QCoreApplication>

#include "engine/QtText.h"
#include "models/SlashCommands.h"

namespace parlor::models {

// Strings of both are in the context "SlashCommands".
struct SlashText {
  Q_DECLARE_TR_FUNCTIONS(SlashCommands)

 public:
  using Rows = std::vector<SlashCommand>;
  static Rows roomCommands();
  static Rows peopleCommands();
  static Rows serverCommands();
  static Rows windowCommands();
};

inline ParsedLine does(client::ClientCommand command) {
  ParsedLine line;
  line.commands.push_back(std::move(command));
  return line;
}

inline ParsedLine refuses(const QString& problem) {
  ParsedLine line;
  line.problem = problem;
  return line;
}

inline client::Say sayIn(const CommandContext& context, const QString& text) {
  client::Say said;
  said.buffer = context.buffer;
  said.text = engine::toUtf8(text);
  return said;
}

// What is left of `text` after its first `count` words, as typed.
QString afterWords(const QString& text, int count);

}  // namespace parlor::models

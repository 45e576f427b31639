// What fits the word at the cursor: commands after a slash, rooms after a hash, names otherwise.
// Pure.
#pragma once

#include <QString>
#include <QStringList>

#include "models/SlashCommands.h"
#include "widgets/CompletionList.h"

namespace parlor::widgets {

struct CompletionSources {
  QStringList names;  // of the people here, who spoke last first
  QStringList rooms;
  models::CommandContext context;
};

struct CompletionSet {
  int begin = 0, end = 0;  // the part of the text that a choice replaces
  std::vector<Completion> items;
  bool isHint = false;  // tells what is expected; nothing to choose
};

// `asked`: the Tab key, so names are offered too; else only what shows itself while typing.
CompletionSet completionsFor(const QString& text, int cursor, const CompletionSources& sources,
                             bool asked);

}  // namespace parlor::widgets

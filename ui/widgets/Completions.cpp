#include "widgets/Completions.h"

#include "widgets/EmojiTable.h"

namespace parlor::widgets {
namespace {

bool isCommand(const QString& text) {
  return text.startsWith(u'/') && !text.startsWith(QStringLiteral("//"));
}

QString whyNot(const models::SlashCommand& command, const models::CommandContext& context) {
  const QString why = command.unavailable(context);
  return why.isEmpty() ? command.doubtful(context) : why;
}

// Why a command cannot be used takes the place of what it does.
QString detailOf(const models::SlashCommand& command, const models::CommandContext& context) {
  const QString why = whyNot(command, context);
  return why.isEmpty() ? command.descriptionText() : why;
}

QString spelled(const models::SlashCommand& command) {
  const QString name = u'/' + QString::fromLatin1(command.name);
  const QString arguments = command.argumentsText();
  return arguments.isEmpty() ? name : name + u' ' + arguments;
}

CompletionSet commandsFor(const QString& text, int cursor, const CompletionSources& sources) {
  CompletionSet found;
  found.end = cursor;
  const QString typed = text.mid(1, cursor - 1);
  for (const models::SlashCommand& command : models::slashCommands()) {
    const QString name = QString::fromLatin1(command.name);
    if (!name.startsWith(typed, Qt::CaseInsensitive)) continue;
    found.items.push_back({u'/' + name + u' ', spelled(command), detailOf(command, sources.context),
                           whyNot(command, sources.context).isEmpty()});
  }
  return found;
}

CompletionSet hintFor(const QString& text, const CompletionSources& sources) {
  CompletionSet hint;
  const QString name = text.mid(1, text.indexOf(u' ') - 1);
  const models::SlashCommand* command = models::findSlashCommand(name);
  if (!command) return hint;
  hint.isHint = true;
  hint.items.push_back({{}, spelled(*command), detailOf(*command, sources.context), false});
  return hint;
}

CompletionSet wordsFor(int begin, int cursor, const QStringList& from, const QString& typed,
                       const QString& after) {
  CompletionSet found;
  found.begin = begin;
  found.end = cursor;
  for (const QString& each : from) {
    if (!each.startsWith(typed, Qt::CaseInsensitive)) continue;
    found.items.push_back({each + after, each, {}, true});
  }
  return found;
}

// ":ta" offers ":tada:"; one letter is too little, it may be the end of a sentence.
CompletionSet emojiFrom(int begin, int cursor, const QString& word) {
  constexpr std::size_t kMost = 8;
  CompletionSet found;
  found.begin = begin;
  found.end = cursor;
  for (const Emoji& each : emojiFor(word.mid(1), kMost)) {
    const QString emoji = QString::fromUtf8(each.utf8);
    found.items.push_back({emoji + u' ',
                           QStringLiteral("%1  :%2:").arg(emoji, QString::fromLatin1(each.name)),
                           {},
                           true});
  }
  return found;
}

}  // namespace

CompletionSet completionsFor(const QString& text, int cursor, const CompletionSources& sources,
                             bool asked) {
  const QString before = text.left(cursor);
  const bool command = isCommand(text);
  const bool inFirstWord = !before.contains(u' ') && !before.contains(u'\n');
  if (command && inFirstWord) return commandsFor(text, cursor, sources);

  int begin = cursor;
  while (begin > 0 && !text[begin - 1].isSpace()) --begin;
  const QString word = text.mid(begin, cursor - begin);
  if (word.startsWith(u'#') && (asked || word.size() > 1)) {
    CompletionSet rooms = wordsFor(begin, cursor, sources.rooms, word, QStringLiteral(" "));
    if (!rooms.items.empty()) return rooms;
  }
  if (word.size() > 2 && word.startsWith(u':') && !word.endsWith(u':')) {
    CompletionSet emoji = emojiFrom(begin, cursor, word);
    if (!emoji.items.empty()) return emoji;
  }
  const bool summoned = word.startsWith(u'@');
  if (summoned || (asked && !word.isEmpty())) {
    const QString after = begin == 0 ? QStringLiteral(": ") : QStringLiteral(" ");
    CompletionSet names =
        wordsFor(begin, cursor, sources.names, summoned ? word.mid(1) : word, after);
    if (!names.items.empty()) return names;
  }
  return command && !asked && !text.contains(u'\n') ? hintFor(text, sources) : CompletionSet{};
}

}  // namespace parlor::widgets

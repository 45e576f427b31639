#include "models/SlashCommands.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

#include "models/SlashText.h"

namespace parlor::models {
namespace {

QStringList wordsOf(const QString& text) {
  static const QRegularExpression spaces(QStringLiteral("\\s+"));
  return text.split(spaces, Qt::SkipEmptyParts);
}

bool isGoodbye(const QString& text, const CommandContext& context) {
  if (!context.goodbyeWords) return false;
  const bool oneToOne = context.kind == client::BufferKind::Direct ||
                        (context.kind == client::BufferKind::Room && context.people <= 2);
  return oneToOne && context.goodbyes.contains(text.trimmed(), Qt::CaseInsensitive);
}

ParsedLine speech(const QString& text, const CommandContext& context) {
  if (context.kind == client::BufferKind::Server) {
    return refuses(
        SlashText::tr("Nobody would read this here. Choose a room, or write / for commands."));
  }
  if (!context.usable && !context.waits) {
    return refuses(
        context.online
            ? SlashText::tr("You are not in %1. /join %1 takes you back.").arg(context.name)
            : SlashText::tr("Not sent: there is no connection. It stays here."));
  }
  ParsedLine line = does(sayIn(context, text));
  if (!context.usable || !isGoodbye(text, context)) return line;
  if (context.kind == client::BufferKind::Direct) {
    line.commands.push_back(client::CloseBuffer{context.buffer});
  } else {
    line.commands.push_back(client::PartRoom{context.buffer, engine::toUtf8(text.trimmed())});
  }
  return line;
}

// How many letters are to be put in, left out, changed or swapped with the next.
int distance(const QString& a, const QString& b) {
  std::vector<std::vector<int>> cost(static_cast<std::size_t>(a.size()) + 1,
                                     std::vector<int>(static_cast<std::size_t>(b.size()) + 1));
  for (std::size_t i = 0; i < cost.size(); ++i) {
    for (std::size_t j = 0; j < cost[0].size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = static_cast<int>(i + j);
        continue;
      }
      const auto at = [](const QString& text, std::size_t place) {
        return text[static_cast<qsizetype>(place) - 1];
      };
      const bool same = at(a, i) == at(b, j);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + !same});
      if (i > 1 && j > 1 && at(a, i) == at(b, j - 1) && at(a, i - 1) == at(b, j)) {
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    }
  }
  return cost.back().back();
}

// Empty when nothing is near.
QString nearestCommand(const QString& typed) {
  constexpr int kLongest = 16;
  const QString name = typed.left(kLongest).toLower();
  QString best;
  int least = name.size() < 4 ? 2 : 3;  // this many are too many
  for (const SlashCommand& each : slashCommands()) {
    const int away = distance(name, QString::fromLatin1(each.name));
    if (away >= least) continue;
    least = away;
    best = QString::fromLatin1(each.name);
  }
  return best;
}

}  // namespace

QString afterWords(const QString& text, int count) {
  qsizetype at = 0;
  const auto skip = [&](bool space) {
    while (at < text.size() && text[at].isSpace() == space) ++at;
  };
  skip(true);
  for (int i = 0; i < count; ++i) {
    skip(false);
    skip(true);
  }
  return text.mid(at);
}

QString roomName(const QString& typed) {
  return typed.startsWith(u'#') ? typed : u'#' + typed;
}

QString SlashCommand::argumentsText() const {
  return *arguments ? SlashText::tr(arguments) : QString();
}
QString SlashCommand::descriptionText() const {
  return SlashText::tr(description);
}

QString SlashCommand::unavailable(const CommandContext& context) const {
  switch (needs) {
    case Needs::Nothing:
      return {};
    case Needs::Network:
      return context.online ? QString() : SlashText::tr("there is no connection");
    case Needs::Usable:
      return context.usable && context.kind != client::BufferKind::Server
                 ? QString()
                 : SlashText::tr("you are not in a conversation");
    case Needs::Room:
    case Needs::Role:
      return context.usable && context.kind == client::BufferKind::Room
                 ? QString()
                 : SlashText::tr("you are not in a room");
  }
  return {};
}

QString SlashCommand::doubtful(const CommandContext& context) const {
  const bool missing = needs == Needs::Role && !context.mayModerate;
  return missing ? SlashText::tr("you are not an operator here") : QString();
}

const std::vector<SlashCommand>& slashCommands() {
  static const std::vector<SlashCommand> table = [] {
    SlashText::Rows all;
    for (const auto rows : {SlashText::roomCommands, SlashText::peopleCommands,
                            SlashText::serverCommands, SlashText::windowCommands}) {
      for (SlashCommand& row : rows()) all.push_back(row);
    }
    std::sort(all.begin(), all.end(), [](const SlashCommand& a, const SlashCommand& b) {
      return qstrcmp(a.name, b.name) < 0;
    });
    return all;
  }();
  return table;
}

const SlashCommand* findSlashCommand(QStringView typed) {
  // What people are used to from elsewhere.
  static const QHash<QString, QString> others = {{QStringLiteral("j"), QStringLiteral("join")},
                                                 {QStringLiteral("leave"), QStringLiteral("part")},
                                                 {QStringLiteral("query"), QStringLiteral("msg")},
                                                 {QStringLiteral("t"), QStringLiteral("topic")},
                                                 {QStringLiteral("quote"), QStringLiteral("raw")}};
  const QString plain = typed.toString().toLower();
  const QString name = others.value(plain, plain);
  const auto& table = slashCommands();
  const auto found = std::find_if(table.begin(), table.end(), [&](const SlashCommand& row) {
    return name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0;
  });
  return found == table.end() ? nullptr : &*found;
}

ParsedLine parseLine(const QString& text, const CommandContext& context) {
  if (text.trimmed().isEmpty()) return refuses(SlashText::tr("There is nothing to send."));
  if (!text.startsWith(u'/')) return speech(text, context);
  if (text.startsWith(QStringLiteral("//"))) return speech(text.mid(1), context);
  const QString name = wordsOf(text).first().mid(1);
  const SlashCommand* command = findSlashCommand(name);
  if (!command) {
    const QString meant = nearestCommand(name);
    return refuses(
        meant.isEmpty()
            ? SlashText::tr("There is no command /%1. To say it, begin with two slashes.").arg(name)
            : SlashText::tr("There is no command /%1. Did you mean /%2?").arg(name, meant));
  }
  const QString why = command->unavailable(context);
  if (!why.isEmpty()) return refuses(SlashText::tr("/%1 cannot be used now: %2.").arg(name, why));
  const QString rest = afterWords(text, 1).trimmed();
  const QStringList words = wordsOf(rest);
  if (words.size() < command->leastArguments) {
    return refuses(SlashText::tr("Write it as: /%1 %2").arg(name, command->argumentsText()));
  }
  return command->run(context, words, rest);
}

}  // namespace parlor::models

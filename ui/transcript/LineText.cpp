#include "transcript/LineText.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <vector>

#include "engine/QtText.h"
#include "transcript/DisplayText.h"

namespace parlor::transcript {

using client::LineKind;
using engine::toQt;
using models::TranscriptModel;

namespace {

constexpr int kRenamesTold = 2;  // in a folded line; more are counted

// What a run of noise did to one person, in the end.
struct Passage {
  models::NameId name;
  bool joinedFirst;
  bool here;
  bool twice;
};

enum class Fate { Joined, Left, CameAndWent, Returned };

Fate fateOf(const Passage& passage) {
  if (!passage.twice) return passage.here ? Fate::Joined : Fate::Left;
  if (passage.joinedFirst == passage.here) return passage.here ? Fate::Joined : Fate::Left;
  return passage.here ? Fate::Returned : Fate::CameAndWent;
}

struct Tally {
  std::vector<Passage> people;
  QStringList renamed;
  int renames = 0;
  int modes = 0;
};

void count(Tally& tally, models::NameId name, bool here) {
  const auto found = std::ranges::find(tally.people, name, &Passage::name);
  if (found == tally.people.end()) {
    tally.people.push_back({name, here, here, false});
  } else {
    found->here = here;
    found->twice = true;
  }
}

QString withoutIsolates(QString text) {
  return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

}  // namespace

QString LineText::notice(const TranscriptModel& model, int row) {
  const models::TranscriptRow& line = model.at(row);
  const QString nick = isolated(model.nick(row));
  const QString actor = isolated(model.actor(row));
  const QString text = isolated(line.text);
  const bool bare = line.text.empty();
  switch (line.kind) {
    case LineKind::Joined:
      return tr("%1 joined").arg(nick);
    case LineKind::Left:
      return bare ? tr("%1 left").arg(nick) : tr("%1 left: %2").arg(nick, text);
    case LineKind::Kicked:
      return bare ? tr("%1 was removed by %2").arg(nick, actor)
                  : tr("%1 was removed by %2: %3").arg(nick, actor, text);
    case LineKind::Renamed:
      return tr("%1 is now %2").arg(nick, actor);
    case LineKind::Topic:
      return bare ? tr("%1 cleared the topic").arg(nick)
                  : tr("%1 changed the topic to: %2").arg(nick, text);
    case LineKind::Mode:
      return tr("%1 set %2").arg(nick, text);
    case LineKind::Invited:
      return model.actor(row).empty() ? tr("%1 was invited").arg(nick)
                                      : tr("%1 was invited by %2").arg(nick, actor);
    case LineKind::Gap:
      return tr("history missing here");
    default:
      return toQt(line.text);
  }
}

QString LineText::fold(const TranscriptModel& model, int head, int end) {
  Tally tally;
  for (int row = head; row < end; ++row) {
    const models::TranscriptRow& line = model.at(row);
    if (line.removed) continue;
    if (line.kind == LineKind::Joined || line.kind == LineKind::Left) {
      count(tally, line.nick, line.kind == LineKind::Joined);
    } else if (line.kind == LineKind::Renamed) {
      if (++tally.renames <= kRenamesTold) tally.renamed << notice(model, row);
    } else {
      ++tally.modes;
    }
  }
  constexpr int kNamed = 4;  // more are counted
  const auto names = [&](Fate fate) {
    QStringList list;
    int more = 0;
    for (const Passage& passage : tally.people) {
      if (fateOf(passage) != fate) continue;
      list.size() < kNamed ? void(list << isolated(model.name(passage.name))) : void(++more);
    }
    return listed(std::move(list), more);
  };
  QStringList parts;
  if (const QString who = names(Fate::Joined); !who.isEmpty()) parts << tr("%1 joined").arg(who);
  if (const QString who = names(Fate::Left); !who.isEmpty()) parts << tr("%1 left").arg(who);
  if (const QString who = names(Fate::CameAndWent); !who.isEmpty()) {
    parts << tr("%1 came and went").arg(who);
  }
  if (const QString who = names(Fate::Returned); !who.isEmpty()) {
    parts << tr("%1 came back").arg(who);
  }
  if (tally.renames <= kRenamesTold) {
    parts << tally.renamed;
  } else {
    parts << tr("%Ln renamed", nullptr, tally.renames);
  }
  if (tally.modes > 0) parts << tr("modes changed");
  return parts.join(tr(", ", "between the parts of a folded line"));
}

QString LineText::people(const std::vector<std::string>& nicks) {
  constexpr std::size_t kNamed = 12;
  QStringList list;
  for (std::size_t i = 0; i < std::min(nicks.size(), kNamed); ++i) list << isolated(nicks[i]);
  return listed(std::move(list), static_cast<int>(nicks.size()) - static_cast<int>(list.size()));
}

QString LineText::listed(QStringList names, int more) {
  if (more > 0) names << tr("%Ln more", "people in a folded line", more);
  return names.isEmpty() ? QString() : QLocale().createSeparatedList(names);
}

QString LineText::day(QDate date) {
  return QLocale().toString(date, tr("dddd d MMMM yyyy", "date in a day line, a QLocale format"));
}

QString LineText::removed() {
  return tr("message removed");
}

QString LineText::delivery(client::Delivery delivery) {
  switch (delivery) {
    case client::Delivery::Pending:
      return tr("On its way to the server");
    case client::Delivery::Kept:
      return tr("The server has it");
    case client::Delivery::Failed:
      return tr("Not sent");
    case client::Delivery::None:
      break;
  }
  return {};
}

QString LineText::body(const TranscriptModel& model, int row) {
  const models::TranscriptRow& line = model.at(row);
  if (line.redacted) return removed();
  if (models::isSpeech(line.kind)) return toQt(line.text);
  return withoutIsolates(notice(model, row));
}

QString LineText::copied(const TranscriptModel& model, int row) {
  return copied(model, row, body(model, row));
}

QString LineText::copied(const TranscriptModel& model, int row, const QString& part) {
  QString line;
  appendCopied(line, model, row, part);
  return line;
}

// A hundred thousand lines are copied at once: so nothing here that asks a calendar or a locale.
void LineText::appendCopied(QString& to, const TranscriptModel& model, int row,
                            const QString& part) {
  const auto digits = [&to](int number) {
    to += QLatin1Char(static_cast<char>('0' + number / 10));
    to += QLatin1Char(static_cast<char>('0' + number % 10));
  };
  const QTime clock = model.clock(row);
  to += QLatin1Char('[');
  digits(clock.hour());
  to += QLatin1Char(':');
  digits(clock.minute());
  switch (model.at(row).kind) {
    case LineKind::Message:
      to += QLatin1String("] ") + plainName(model.nick(row)) + QLatin1String(": ");
      break;
    case LineKind::Action:
      to += QLatin1String("] * ") + plainName(model.nick(row)) + QLatin1Char(' ');
      break;
    case LineKind::Notice:
      to += QLatin1String("] -") + plainName(model.nick(row)) + QLatin1String("- ");
      break;
    default:
      to += QLatin1String("] -- ");
  }
  to += part;
}

QString LineText::spoken(const TranscriptModel& model, int row, const QString& timeFormat) {
  const QString clock = QLocale().toString(model.clock(row), timeFormat);
  if (!models::isSpeech(model.at(row).kind)) {
    return tr("%1, %2", "screen reader: what happened, time").arg(body(model, row), clock);
  }
  const models::TranscriptRow& line = model.at(row);
  const QString text = line.redacted ? removed() : makeDisplayText(line.text, {}).text;
  const QString said = tr("%1, %2, %3", "screen reader: name, time, text")
                           .arg(plainName(model.nick(row)), clock, text);
  const client::Delivery delivered = model.at(row).delivery;
  const bool worthSaying =
      delivered == client::Delivery::Pending || delivered == client::Delivery::Failed;
  return worthSaying ? tr("%1, %2", "screen reader: a message, and what became of it")
                           .arg(said, delivery(delivered))
                     : said;
}

QString LineText::spokenFold(const TranscriptModel& model, int head, int end) {
  return withoutIsolates(fold(model, head, end));
}

}  // namespace parlor::transcript

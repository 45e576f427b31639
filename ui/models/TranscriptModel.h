// The lines of one conversation in the order in which they are shown, a bounded window of them.
// Every change is announced once as a range. A row keeps its serial number for as long as it is
// held, whatever is put before it or trimmed from the head: row = serial - firstSerial(). A removed
// line leaves a hidden row behind for the same reason. GUI thread.
#pragma once

#include <QObject>
#include <QString>
#include <QTimeZone>
#include <deque>
#include <limits>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "client/ClientTypes.h"
#include "models/KeyColumn.h"
#include "models/LocalDays.h"
#include "models/TranscriptRow.h"

namespace parlor::models {

using Serial = qint64;
inline constexpr Serial kNoSerial = std::numeric_limits<Serial>::min();

// Whether there is more to read above the first row.
enum class OlderLines {
  None,       // nothing can be asked for: no history there, or not in one piece with the rows
  Available,  // worth asking for
  Asked,      // on its way
  AllHere     // the first row is the beginning of the conversation
};

class TranscriptModel : public QObject {
  Q_OBJECT

 public:
  struct Limits {
    int rows = 100'000;  // kept; the head is trimmed when `slack` more have gathered
    int slack = 4'096;
  };

  explicit TranscriptModel(QObject* parent = nullptr);
  TranscriptModel(Limits limits, QTimeZone zone, QObject* parent = nullptr);

  int rowCount() const { return static_cast<int>(rows_.size()); }
  const TranscriptRow& at(int row) const { return rows_[static_cast<std::size_t>(row)]; }
  Serial firstSerial() const { return firstSerial_; }
  Serial endSerial() const { return firstSerial_ + rowCount(); }
  Serial serialOf(int row) const { return firstSerial_ + row; }
  std::optional<int> rowAt(Serial serial) const;
  // The head of the run of noise that `row` belongs to, and the row behind its end.
  int foldHead(int row) const { return row - at(row).grouping.foldDepth; }
  int foldEnd(int row) const;

  const std::string& name(NameId id) const { return names_.name(id); }
  const std::string& nick(int row) const { return names_.name(at(row).nick); }
  const std::string& actor(int row) const { return names_.name(at(row).actor); }
  QTime clock(int row) const { return days_.clockOf(at(row).time); }
  QDate date(int row) const { return LocalDays::dateOf(at(row).day); }

  std::optional<int> rowOf(client::LineId id) const;
  std::optional<int> rowOfMessage(std::string_view msgid) const;
  std::optional<int> firstRowOn(QDate date) const;  // or on the next day that has lines
  std::optional<int> unreadRow() const;
  client::LineId oldestLine() const;
  // Where older lines are to be asked for: before the first row.
  std::string oldestMessage() const;
  base::WallTime oldestTime() const;
  // Lines from far back may stand apart, above a gap: that gap's row, as long as any is held.
  std::optional<int> seamRow() const;
  bool mayFillSeam() const { return mayFillSeam_; }
  int presentRow() const;              // the first that is in one piece with the newest
  std::string presentMessage() const;  // of that row, as above
  base::WallTime presentTime() const;
  bool holdsDay(QDate day) const;  // from its beginning

  OlderLines older() const { return older_; }
  const QString& selfNick() const { return selfNick_; }

  void append(std::vector<client::Line> lines);
  void prepend(std::vector<client::Line> lines, bool reachedStart);
  // Puts lines that end with a gap before all that is in one piece; those that stood apart go.
  void showApart(std::vector<client::Line> lines);
  // Behind the lines apart, while `seam` is the gap there. Closed: nothing is missing any more. No
  // lines otherwise: nothing more is to be had.
  void insertAtSeam(client::LineId seam, std::vector<client::Line> lines, bool closed);
  void change(client::Line line);
  void remove(client::LineId id);
  void redact(std::string_view msgid, std::string reason);
  void setReactions(std::string_view msgid, std::vector<client::Reaction> reactions);
  void clear();  // and asks for nothing older, until setOlder

  // Puts the unread line above the first line of others that is later than `readUpTo`; none: no
  // line. It stays where it is while more lines come.
  void setUnreadAfter(std::optional<base::WallTime> readUpTo);
  void setOlder(OlderLines older);
  void setSelfNick(const QString& nick);
  // While somebody reads far up, the head is not trimmed under them.
  void holdHead(bool hold);

 signals:
  void rowsAppended(int first, int last);
  void rowsPrepended(int count);
  void rowsInserted(int row, int count);  // the rows before them have other serial numbers now
  void seamChanged();
  void rowsChanged(int first, int last);
  void headTrimmed(int count);
  void wasReset();
  void olderChanged();

 private:
  TranscriptRow makeRow(client::Line line);
  void placeBack(client::Line line);
  void placeFront(client::Line line);
  void trim();
  void dropHead(int count);
  void compactNames();
  GroupingFacts factsOf(int row) const;
  Grouping grouped(int row) const;
  // Regroups from `row` on until nothing changes; returns the last row that did, or row - 1.
  int regroup(int row);
  void changed(int row);
  // Whoever quotes one of `msgids` shows other words now.
  void quotesChanged(const std::unordered_set<std::string>& msgids);
  void markUnread(int row, bool unread);

  const Limits limits_;
  mutable LocalDays days_;
  NameTable names_;
  std::deque<TranscriptRow> rows_;
  KeyColumn idKeys_, messageKeys_;  // one entry a row
  Serial firstSerial_ = 0;
  Serial unreadSerial_ = kNoSerial;
  Serial seamSerial_ = kNoSerial;
  bool mayFillSeam_ = false;
  std::optional<base::WallTime>
      unreadAfter_;  // set until a line to put the unread line at is found
  int replies_ = 0;  // rows that quote another, of those that are held and more
  OlderLines older_ = OlderLines::None;
  QString selfNick_;
  bool holdHead_ = false;
};

}  // namespace parlor::models

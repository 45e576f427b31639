// The people of one conversation, sorted by role and then by name. Fed with steps; a batch of many
// steps is announced as one reset, a few as the rows that they touch. GUI thread.
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QString>
#include <optional>
#include <vector>

#include "engine/ChatEngine.h"

namespace parlor::models {

struct MemberReset {
  std::vector<client::Member> members;
};
struct MemberUpsert {
  client::Member member;
  std::string formerNick;  // when renamed
};
struct MemberRemoval {
  std::string nick;
};
using MemberStep = std::variant<MemberReset, MemberUpsert, MemberRemoval>;

class MemberListModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    NickRole = Qt::UserRole,
    RankRole,    // int: chat::Role of the highest role, kNoRank without one
    PrefixRole,  // "@", "+", or empty
    AwayRole,
    BotRole,
    SelfRole,
    DoorRole  // int: chat::Door, -1 when unknown
  };
  static constexpr int kNoRank = chat::kRoleCount;

  using QAbstractListModel::QAbstractListModel;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

  void apply(std::vector<MemberStep> steps);
  const client::Member* find(const QString& nick) const;  // any case
  const client::Member& at(int row) const { return rows_[static_cast<std::size_t>(row)].member; }
  QStringList nicks() const;  // as shown, in order
  const client::Member* self() const;

 private:
  struct Row {
    int rank = kNoRank;
    QString fold;  // of the nick
    client::Member member;
    bool operator<(const Row& other) const;
  };
  static Row makeRow(client::Member member);
  using Rows = std::vector<Row>;
  Rows::iterator locate(const QString& fold);
  void upsert(client::Member member, const std::string& formerNick);
  void remove(const std::string& nick);
  void removeAt(Rows::iterator place);
  void rebuild(std::vector<MemberStep> steps);
  QString describe(const client::Member& member) const;

  Rows rows_;                  // sorted
  QHash<QString, int> ranks_;  // folded nick -> rank: with it the sort key of a row is known
};

// The folded form under which a name is found, as the server folds it.
QString foldedName(const QString& name);

}  // namespace parlor::models

#include "models/MemberListModel.h"

#include <algorithm>

#include "chat/Names.h"
#include "engine/QtText.h"

namespace parlor::models {
namespace {

constexpr std::size_t kStepsOneByOne = 16;

int rankOf(const chat::Roles& roles) {
  const auto highest = roles.highest();
  return highest ? static_cast<int>(*highest) : MemberListModel::kNoRank;
}

}  // namespace

QString foldedName(const QString& name) {
  return engine::toQt(chat::foldName(engine::toUtf8(name)));
}

bool MemberListModel::Row::operator<(const Row& other) const {
  return rank != other.rank ? rank < other.rank : fold < other.fold;
}

MemberListModel::Row MemberListModel::makeRow(client::Member member) {
  Row row;
  row.rank = rankOf(member.roles);
  row.fold = engine::toQt(chat::foldName(member.nick));
  row.member = std::move(member);
  return row;
}

int MemberListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant MemberListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const client::Member& member = row.member;
  switch (role) {
    case Qt::DisplayRole:
    case NickRole:
      return engine::toQt(member.nick);
    case Qt::AccessibleTextRole:
      return describe(member);
    case RankRole:
      return row.rank;
    case PrefixRole:
      return engine::toQt(member.roles.prefixes()).left(1);
    case AwayRole:
      return member.away;
    case BotRole:
      return member.bot;
    case SelfRole:
      return member.self;
    case DoorRole:
      return member.door ? static_cast<int>(*member.door) : -1;
    default:
      return {};
  }
}

QString MemberListModel::describe(const client::Member& member) const {
  QStringList parts{engine::toQt(member.nick)};
  if (member.roles.atLeast(chat::Role::HalfOperator)) parts << tr("operator");
  if (member.roles.highest() == chat::Role::Voice) parts << tr("has voice");
  if (member.away) parts << tr("away");
  if (member.bot) parts << tr("bot");
  if (member.door == chat::Door::Irc) parts << tr("by IRC");
  if (member.door == chat::Door::Plain) parts << tr("by terminal");
  return parts.join(tr(", ", "between the facts about a person"));
}

void MemberListModel::apply(std::vector<MemberStep> steps) {
  const bool resets = std::any_of(steps.begin(), steps.end(), [](const MemberStep& step) {
    return std::holds_alternative<MemberReset>(step);
  });
  if (resets || steps.size() > kStepsOneByOne) return rebuild(std::move(steps));
  for (MemberStep& step : steps) {
    if (auto* put = std::get_if<MemberUpsert>(&step)) {
      upsert(std::move(put->member), put->formerNick);
    } else if (const auto* removal = std::get_if<MemberRemoval>(&step)) {
      remove(removal->nick);
    }
  }
}

MemberListModel::Rows::iterator MemberListModel::locate(const QString& fold) {
  const auto rank = ranks_.constFind(fold);
  if (rank == ranks_.constEnd()) return rows_.end();
  Row key;
  key.rank = *rank;
  key.fold = fold;
  return std::lower_bound(rows_.begin(), rows_.end(), key);
}

void MemberListModel::upsert(client::Member member, const std::string& formerNick) {
  if (!formerNick.empty() && !chat::sameName(formerNick, member.nick)) remove(formerNick);
  Row row = makeRow(std::move(member));
  if (const auto found = locate(row.fold); found != rows_.end()) {
    if (found->rank == row.rank) {
      const QModelIndex at = index(static_cast<int>(found - rows_.begin()));
      *found = std::move(row);
      emit dataChanged(at, at);
      return;
    }
    removeAt(found);
  }
  const auto place = std::lower_bound(rows_.begin(), rows_.end(), row);
  const int at = static_cast<int>(place - rows_.begin());
  beginInsertRows({}, at, at);
  ranks_.insert(row.fold, row.rank);
  rows_.insert(place, std::move(row));
  endInsertRows();
}

void MemberListModel::remove(const std::string& nick) {
  const auto found = locate(engine::toQt(chat::foldName(nick)));
  if (found != rows_.end()) removeAt(found);
}

void MemberListModel::removeAt(Rows::iterator place) {
  const int at = static_cast<int>(place - rows_.begin());
  beginRemoveRows({}, at, at);
  ranks_.remove(place->fold);
  rows_.erase(place);
  endRemoveRows();
}

void MemberListModel::rebuild(std::vector<MemberStep> steps) {
  QHash<QString, Row> people;
  const auto put = [&people](client::Member member) {
    Row row = makeRow(std::move(member));
    people.insert(row.fold, std::move(row));
  };
  for (Row& row : rows_) people.insert(row.fold, std::move(row));
  for (MemberStep& step : steps) {
    if (auto* reset = std::get_if<MemberReset>(&step)) {
      people.clear();
      for (client::Member& member : reset->members) put(std::move(member));
    } else if (auto* upserted = std::get_if<MemberUpsert>(&step)) {
      people.remove(engine::toQt(chat::foldName(upserted->formerNick)));
      put(std::move(upserted->member));
    } else if (const auto* removal = std::get_if<MemberRemoval>(&step)) {
      people.remove(engine::toQt(chat::foldName(removal->nick)));
    }
  }
  beginResetModel();
  rows_.assign(std::make_move_iterator(people.begin()), std::make_move_iterator(people.end()));
  std::sort(rows_.begin(), rows_.end());
  ranks_.clear();
  for (const Row& row : rows_) ranks_.insert(row.fold, row.rank);
  endResetModel();
}

const client::Member* MemberListModel::find(const QString& nick) const {
  auto* self = const_cast<MemberListModel*>(this);
  const auto found = self->locate(foldedName(nick));
  return found == self->rows_.end() ? nullptr : &found->member;
}

QStringList MemberListModel::nicks() const {
  QStringList all;
  all.reserve(static_cast<qsizetype>(rows_.size()));
  for (const Row& row : rows_) all << engine::toQt(row.member.nick);
  return all;
}

const client::Member* MemberListModel::self() const {
  const auto me =
      std::find_if(rows_.begin(), rows_.end(), [](const Row& row) { return row.member.self; });
  return me == rows_.end() ? nullptr : &me->member;
}

}  // namespace parlor::models

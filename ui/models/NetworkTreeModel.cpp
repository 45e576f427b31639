#include "models/NetworkTreeModel.h"

#include <QMimeData>
#include <algorithm>

namespace parlor::models {
namespace {

constexpr char kRowType[] = "application/x-parlor-row";
constexpr quintptr kNetworkRow = 0;  // a leaf carries the number of its network instead

}  // namespace

NetworkTreeModel::NetworkTreeModel(const BufferStore& store, QObject* parent)
    : QAbstractItemModel(parent), store_(store) {
  StoreChanges all;
  for (client::NetworkId id : store.networks()) all.networksAdded.insert(id);
  for (client::BufferId id : store.buffers()) all.buffersAdded.insert(id);
  follow(all);
  connect(&store, &BufferStore::changed, this, &NetworkTreeModel::follow);
}

QModelIndex NetworkTreeModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  if (!parent.isValid()) return createIndex(row, column, kNetworkRow);
  return createIndex(row, column,
                     quintptr{branches_[static_cast<std::size_t>(parent.row())].network.number});
}

QModelIndex NetworkTreeModel::parent(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == kNetworkRow) return {};
  return indexOf(client::NetworkId(static_cast<std::uint32_t>(index.internalId())));
}

int NetworkTreeModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(branches_.size());
  if (parent.internalId() != kNetworkRow) return 0;
  return static_cast<int>(branches_[static_cast<std::size_t>(parent.row())].leaves.size());
}

int NetworkTreeModel::columnCount(const QModelIndex&) const {
  return 1;
}

QVariant NetworkTreeModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const NetworkState* network = store_.network(networkAt(index));
  if (!network) return {};
  if (index.internalId() == kNetworkRow) {
    return networkData(*network, branches_[static_cast<std::size_t>(index.row())], role);
  }
  const BufferState* buffer = store_.buffer(bufferAt(index));
  if (!buffer) return {};
  if (role == HostedRole) return network->hostedHere;
  return bufferData(*buffer, role);
}

QVariant NetworkTreeModel::networkData(const NetworkState& state, const Branch& branch,
                                       int role) const {
  const BufferState* server = store_.buffer(branch.server);
  switch (role) {
    case Qt::DisplayRole:
      return state.title;
    case Qt::AccessibleTextRole:
      return state.online() ? tr("%1, server").arg(state.title)
                            : tr("%1, server, offline").arg(state.title);
    case BufferRole:
      return branch.server.number;
    case NetworkRole:
      return state.id.number;
    case KindRole:
      return static_cast<int>(client::BufferKind::Server);
    case UnreadRole:
      return server ? server->unread : 0;
    case MentionsRole:
      return server ? server->mentions : 0;
    case UsableRole:
      return state.online();
    case HostedRole:
      return state.hostedHere;
    case LinkRole:
      return static_cast<int>(state.link);
    default:
      return {};
  }
}

QVariant NetworkTreeModel::bufferData(const BufferState& state, int role) const {
  switch (role) {
    case Qt::DisplayRole:
      return state.name;
    case Qt::AccessibleTextRole: {
      QStringList parts{state.name};
      if (state.unread > 0) parts << tr("%Ln unread", "", state.unread);
      if (state.mentions > 0) parts << tr("%Ln for you", "mentions", state.mentions);
      if (state.level == RoomLevel::Nothing) parts << tr("muted");
      if (!store_.usable(state)) parts << tr("offline");
      return parts.join(tr(", ", "between the facts about a room"));
    }
    case BufferRole:
      return state.id.number;
    case NetworkRole:
      return state.network.number;
    case KindRole:
      return static_cast<int>(state.kind);
    case UnreadRole:
      return state.unread;
    case MentionsRole:
      return state.mentions;
    case UsableRole:
      return store_.usable(state);
    case LevelRole:
      return static_cast<int>(state.level);
    default:
      return {};
  }
}

QModelIndex NetworkTreeModel::indexOf(client::BufferId buffer) const {
  for (const Branch& branch : branches_) {
    if (buffer && branch.server == buffer) return indexOf(branch.network);
    const auto found = std::find(branch.leaves.begin(), branch.leaves.end(), buffer);
    if (found == branch.leaves.end()) continue;
    return createIndex(static_cast<int>(found - branch.leaves.begin()), 0,
                       quintptr{branch.network.number});
  }
  return {};
}

QModelIndex NetworkTreeModel::indexOf(client::NetworkId network) const {
  const int row = branchOf(network);
  return row < 0 ? QModelIndex() : createIndex(row, 0, kNetworkRow);
}

client::BufferId NetworkTreeModel::bufferAt(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  const bool leaf = index.internalId() != kNetworkRow;
  const int row = leaf ? branchOf(networkAt(index)) : index.row();
  if (row < 0 || row >= static_cast<int>(branches_.size())) return {};
  const Branch& branch = branches_[static_cast<std::size_t>(row)];
  if (!leaf) return branch.server;
  const auto at = static_cast<std::size_t>(index.row());
  return at < branch.leaves.size() ? branch.leaves[at] : client::BufferId();
}

client::NetworkId NetworkTreeModel::networkAt(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  if (index.internalId() != kNetworkRow) {
    return client::NetworkId(static_cast<std::uint32_t>(index.internalId()));
  }
  const auto row = static_cast<std::size_t>(index.row());
  return row < branches_.size() ? branches_[row].network : client::NetworkId();
}

int NetworkTreeModel::branchOf(client::NetworkId network) const {
  const auto found = std::find_if(branches_.begin(), branches_.end(),
                                  [&](const Branch& b) { return b.network == network; });
  return found == branches_.end() ? -1 : static_cast<int>(found - branches_.begin());
}

void NetworkTreeModel::follow(const StoreChanges& changes) {
  for (client::NetworkId id : changes.networksRemoved) {
    const int row = branchOf(id);
    if (row < 0) continue;
    beginRemoveRows({}, row, row);
    branches_.erase(branches_.begin() + row);
    endRemoveRows();
  }
  for (Branch& branch : branches_) removeLeaves(branch, changes.buffersRemoved);
  const auto order = store_.networks();
  for (std::size_t at = 0; at < order.size(); ++at) {
    if (!changes.networksAdded.contains(order[at]) || branchOf(order[at]) >= 0) continue;
    const int row = static_cast<int>(std::min(at, branches_.size()));
    beginInsertRows({}, row, row);
    branches_.insert(branches_.begin() + row, {order[at], {}, {}});
    endInsertRows();
  }
  for (Branch& branch : branches_) insertLeaves(branch, changes.buffersAdded);
  if (changes.reordered) reorder();
  announceLeaves(changes.buffersTouched);
  for (client::NetworkId id : changes.networksTouched) {
    const QModelIndex at = indexOf(id);
    if (at.isValid()) emit dataChanged(at, at);
  }
}

void NetworkTreeModel::removeLeaves(Branch& branch, const std::set<client::BufferId>& gone) {
  if (gone.contains(branch.server)) branch.server = {};
  for (int row = static_cast<int>(branch.leaves.size()) - 1; row >= 0; --row) {
    if (!gone.contains(branch.leaves[static_cast<std::size_t>(row)])) continue;
    beginRemoveRows(indexOf(branch.network), row, row);
    branch.leaves.erase(branch.leaves.begin() + row);
    endRemoveRows();
  }
}

std::vector<client::BufferId> NetworkTreeModel::orderedLeaves(client::NetworkId network) const {
  std::vector<client::BufferId> leaves;
  const NetworkState* state = store_.network(network);
  if (!state) return leaves;
  for (const auto kind : {client::BufferKind::Room, client::BufferKind::Direct}) {
    for (client::BufferId id : state->buffers) {
      const BufferState* buffer = store_.buffer(id);
      if (buffer && buffer->kind == kind) leaves.push_back(id);
    }
  }
  return leaves;
}

void NetworkTreeModel::insertLeaves(Branch& branch, const std::set<client::BufferId>& fresh) {
  if (fresh.empty()) return;
  if (const NetworkState* state = store_.network(branch.network)) {
    for (client::BufferId id : state->buffers) {
      const BufferState* buffer = store_.buffer(id);
      if (buffer && buffer->kind == client::BufferKind::Server) branch.server = id;
    }
  }
  const auto target = orderedLeaves(branch.network);
  const auto isNew = [&](std::size_t at) {
    return at < target.size() && fresh.contains(target[at]) &&
           std::find(branch.leaves.begin(), branch.leaves.end(), target[at]) == branch.leaves.end();
  };
  for (std::size_t first = 0; first < target.size(); ++first) {
    if (!isNew(first)) continue;
    std::size_t end = first + 1;
    while (isNew(end)) ++end;
    const auto row = static_cast<std::ptrdiff_t>(std::min(first, branch.leaves.size()));
    beginInsertRows(indexOf(branch.network), static_cast<int>(row),
                    static_cast<int>(row + static_cast<std::ptrdiff_t>(end - first) - 1));
    branch.leaves.insert(branch.leaves.begin() + row,
                         target.begin() + static_cast<std::ptrdiff_t>(first),
                         target.begin() + static_cast<std::ptrdiff_t>(end));
    endInsertRows();
    first = end;
  }
}

// Brings rows one by one to where the store has them.
void NetworkTreeModel::reorder() {
  const auto bring = [this](auto& rows, const QModelIndex& parent, const auto& isTheOne, int to) {
    const auto found = std::find_if(rows.begin() + to, rows.end(), isTheOne);
    const int from = static_cast<int>(found - rows.begin());
    if (found == rows.end() || from == to) return;
    beginMoveRows(parent, from, from, parent, to);
    std::rotate(rows.begin() + to, found, found + 1);
    endMoveRows();
  };
  int place = 0;
  for (client::NetworkId id : store_.networks()) {
    bring(
        branches_, {}, [id](const Branch& branch) { return branch.network == id; }, place++);
  }
  for (Branch& branch : branches_) {
    int row = 0;
    for (client::BufferId id : orderedLeaves(branch.network)) {
      bring(
          branch.leaves, indexOf(branch.network),
          [id](client::BufferId leaf) { return leaf == id; }, row++);
    }
  }
}

Qt::ItemFlags NetworkTreeModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::ItemIsDropEnabled;
  const bool leaf = index.internalId() != kNetworkRow;
  return QAbstractItemModel::flags(index) | Qt::ItemIsDragEnabled |
         (leaf ? Qt::NoItemFlags : Qt::ItemIsDropEnabled);
}

QStringList NetworkTreeModel::mimeTypes() const {
  return {QString::fromLatin1(kRowType)};
}

QMimeData* NetworkTreeModel::mimeData(const QModelIndexList& indexes) const {
  auto* data = new QMimeData;
  if (indexes.isEmpty()) return data;
  const QModelIndex& row = indexes.first();
  const bool leaf = row.internalId() != kNetworkRow;
  const std::uint32_t number = leaf ? bufferAt(row).number : networkAt(row).number;
  data->setData(QString::fromLatin1(kRowType), (leaf ? 'b' : 'n') + QByteArray::number(number));
  return data;
}

QModelIndex NetworkTreeModel::dragged(const QMimeData& data) const {
  const QByteArray row = data.data(QString::fromLatin1(kRowType));
  const std::uint32_t number = row.mid(1).toUInt();
  return row.startsWith('b') ? indexOf(client::BufferId(number))
                             : indexOf(client::NetworkId(number));
}

bool NetworkTreeModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                                       const QModelIndex& parent) const {
  const QModelIndex from = dragged(*data);
  if (!from.isValid() || row < 0 || from.parent() != parent) return false;
  if (!parent.isValid()) return true;
  // Rooms stay above direct messages: a row goes beside one of its own kind.
  const auto kind = [&](int at) { return index(at, 0, parent).data(KindRole); };
  const QVariant own = from.data(KindRole);
  return (row < rowCount(parent) && kind(row) == own) || (row > 0 && kind(row - 1) == own);
}

bool NetworkTreeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row,
                                    int column, const QModelIndex& parent) {
  if (!canDropMimeData(data, action, row, column, parent)) return false;
  const QModelIndex from = dragged(*data);
  const QModelIndex before = index(row, 0, parent);
  if (parent.isValid()) {
    emit bufferMoveWanted(bufferAt(from), bufferAt(before));
  } else {
    emit networkMoveWanted(networkAt(from), networkAt(before));
  }
  return false;  // the move is announced by the store; the view must not remove anything
}

void NetworkTreeModel::announceLeaves(const std::set<client::BufferId>& touched) {
  std::map<quintptr, std::pair<int, int>> ranges;
  for (client::BufferId id : touched) {
    const QModelIndex at = indexOf(id);
    if (!at.isValid() || at.internalId() == kNetworkRow) continue;
    auto [range, fresh] = ranges.try_emplace(at.internalId(), at.row(), at.row());
    range->second.first = std::min(range->second.first, at.row());
    range->second.second = std::max(range->second.second, at.row());
  }
  for (const auto& [network, range] : ranges) {
    const QModelIndex parent = indexOf(client::NetworkId(static_cast<std::uint32_t>(network)));
    emit dataChanged(index(range.first, 0, parent), index(range.second, 0, parent));
  }
}

}  // namespace parlor::models

#include "models/NetworkTreeModel.h"

#include <algorithm>

namespace parlor::models {

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

}  // namespace parlor::models

// How the rows of NetworkTreeModel follow the store.
#include <algorithm>

#include "models/NetworkTreeModel.h"

namespace parlor::models {

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

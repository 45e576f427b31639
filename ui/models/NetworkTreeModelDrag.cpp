// How rows of NetworkTreeModel are dragged to another place. The store moves them.
#include <QMimeData>

#include "models/NetworkTreeModel.h"

namespace parlor::models {
namespace {

constexpr char kRowType[] = "application/x-parlor-row";

}  // namespace

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

}  // namespace parlor::models

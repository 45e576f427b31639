// The left side of the window: networks, and under each its rooms and then its direct messages.
// What a server itself says belongs to the row of the network. Reads the store; a batch is
// announced as one range per network. Offline rows stay, greyed. GUI thread.
#pragma once

#include <QAbstractItemModel>
#include <vector>

#include "models/BufferStore.h"

namespace parlor::models {

class NetworkTreeModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Role {
    BufferRole = Qt::UserRole,  // uint: BufferId, 0 where there is none
    NetworkRole,                // uint: NetworkId
    KindRole,                   // int: client::BufferKind; Server for a network
    UnreadRole,
    MentionsRole,
    UsableRole,  // bool: joined and online
    HostedRole,  // bool: this machine hosts it
    LinkRole,    // int: client::LinkState
    LevelRole    // int: RoomLevel
  };

  explicit NetworkTreeModel(const BufferStore& store, QObject* parent = nullptr);

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

  // Rows are dragged among their own kind; where one is dropped is asked for, not done.
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
  QStringList mimeTypes() const override;
  QMimeData* mimeData(const QModelIndexList& indexes) const override;
  bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                       const QModelIndex& parent) const override;
  bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                    const QModelIndex& parent) override;

  QModelIndex indexOf(client::BufferId buffer) const;
  QModelIndex indexOf(client::NetworkId network) const;
  client::BufferId bufferAt(const QModelIndex& index) const;
  client::NetworkId networkAt(const QModelIndex& index) const;

 signals:
  void bufferMoveWanted(parlor::client::BufferId buffer, parlor::client::BufferId before);
  void networkMoveWanted(parlor::client::NetworkId network, parlor::client::NetworkId before);

 private:
  static constexpr quintptr kNetworkRow = 0;  // a leaf carries the number of its network instead
  struct Branch {
    client::NetworkId network;
    client::BufferId server;  // what the server says
    std::vector<client::BufferId> leaves;
  };
  void follow(const StoreChanges& changes);
  void removeLeaves(Branch& branch, const std::set<client::BufferId>& gone);
  void insertLeaves(Branch& branch, const std::set<client::BufferId>& fresh);
  void reorder();
  std::vector<client::BufferId> orderedLeaves(client::NetworkId network) const;
  QModelIndex dragged(const QMimeData& data) const;
  void announceLeaves(const std::set<client::BufferId>& touched);
  int branchOf(client::NetworkId network) const;
  QVariant networkData(const NetworkState& state, const Branch& branch, int role) const;
  QVariant bufferData(const BufferState& state, int role) const;

  const BufferStore& store_;
  std::vector<Branch> branches_;
};

}  // namespace parlor::models

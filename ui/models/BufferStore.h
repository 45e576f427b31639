// What the window knows of every network and conversation, fed by batches of engine events and
// nothing else. A batch is folded into sets of what was added, removed and touched, and announced
// once. Owns the transcript and the member list of each conversation. GUI thread.
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "engine/ChatEngine.h"
#include "models/MemberListModel.h"

namespace parlor::models {

class TranscriptModel;

struct NetworkState {
  client::NetworkId id;
  QString title, address, nick;
  bool hostedHere = false;
  bool away = false;
  client::LinkState link = client::LinkState::Offline;
  QString linkText;
  std::optional<base::WallTime> retryAt;
  client::FeaturesChanged features;
  std::vector<client::BufferId> buffers;  // in the order of opening

  bool online() const { return link == client::LinkState::Online; }
};

struct BufferState {
  client::BufferId id;
  client::NetworkId network;
  client::BufferKind kind = client::BufferKind::Room;
  QString name, topic, topicSetBy, modes;
  QString draft;  // of an earlier run
  bool joined = false;
  int unread = 0, mentions = 0;
  QStringList typing;
  QStringList speakers;  // the last to have spoken first; completion prefers them
  base::WallTime lastLine;
  std::unique_ptr<MemberListModel> members;
  std::unique_ptr<TranscriptModel> transcript;

  BufferState();
  ~BufferState();
};

struct StoreChanges {
  std::set<client::NetworkId> networksAdded, networksRemoved, networksTouched;
  std::set<client::BufferId> buffersAdded, buffersRemoved, buffersTouched;
  bool empty() const;
};

class BufferStore : public QObject {
  Q_OBJECT

 public:
  explicit BufferStore(QObject* parent = nullptr);
  ~BufferStore() override;

  void apply(const std::vector<client::ClientEvent>& batch);

  const NetworkState* network(client::NetworkId id) const;
  const BufferState* buffer(client::BufferId id) const;
  const BufferState* findBuffer(client::NetworkId network, const QString& name) const;
  std::vector<client::NetworkId> networks() const { return order_; }
  std::vector<client::BufferId> buffers() const;  // by network, as the tree shows them
  bool usable(const BufferState& buffer) const;   // joined, and its network online

  // The conversation that somebody is looking at: it has nothing unread. None: nobody looks.
  void setVisible(client::BufferId id);
  client::BufferId visible() const { return visible_; }

  // Lines of these people are not shown (folded names).
  void setIgnored(const QStringList& nicks);

 signals:
  void aboutToClose(parlor::client::BufferId id);  // let go of its models
  void changed(const parlor::models::StoreChanges& changes);

 private:
  struct Apply;  // one overload per event
  BufferState* find(client::BufferId id);
  void appendLines(client::BufferId id, const std::vector<client::Line>& lines);
  void flushLines(client::BufferId id);
  void flushAll();
  void announce();

  std::map<client::NetworkId, NetworkState> networks_;
  std::map<client::BufferId, std::unique_ptr<BufferState>> buffers_;
  std::vector<client::NetworkId> order_;
  client::BufferId visible_;
  QSet<QString> ignored_;

  // Of the batch in hand.
  std::map<client::BufferId, std::vector<client::Line>> newLines_;
  std::map<client::BufferId, std::vector<MemberStep>> memberSteps_;
  StoreChanges changes_;
};

}  // namespace parlor::models

// What the window knows of every network and conversation, fed by batches of engine events and
// nothing else. A batch is folded into sets of what was added, removed and touched, and announced
// once. Owns the transcript and the member list of each conversation. GUI thread.
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "engine/ChatEngine.h"
#include "models/Attention.h"
#include "models/IgnoreList.h"
#include "models/MemberListModel.h"

namespace parlor::models {

class TranscriptModel;

struct NetworkState {
  client::NetworkId id;
  QString title, address, nick;
  bool hostedHere = false;
  bool away = false;
  client::LinkState link = client::LinkState::Offline;
  client::Problem linkProblem;  // empty: none is known
  std::optional<base::WallTime> retryAt;
  client::FeaturesChanged features;
  std::vector<client::BufferId> buffers;  // as ordered by hand, else in the order of opening

  bool online() const { return link == client::LinkState::Online; }
};

struct BufferState {
  client::BufferId id;
  client::NetworkId network;
  client::BufferKind kind = client::BufferKind::Room;
  QString name, topic, topicSetBy, modes;
  QString draft;  // of an earlier run
  bool joined = false;
  RoomLevel level = RoomLevel::Mentions;
  int unread = 0, mentions = 0;
  QStringList typing;
  QStringList speakers;  // the last to have spoken first; completion prefers them
  base::WallTime lastLine;
  std::optional<base::WallTime> seen;  // how far it was read, where that is known
  std::unique_ptr<MemberListModel> members;
  std::unique_ptr<TranscriptModel> transcript;

  BufferState();
  ~BufferState();
};

// A line that is worth a notification.
struct Alert {
  client::BufferId buffer;
  client::LineId line;
  QString nick, text;
  bool mention = false;
};

struct StoreChanges {
  std::set<client::NetworkId> networksAdded, networksRemoved, networksTouched;
  std::set<client::BufferId> buffersAdded, buffersRemoved, buffersTouched;
  std::vector<Alert> alerts;  // the last of each conversation
  bool reordered = false;     // by hand
  bool empty() const;
};

// What the person behind the window wants to hear, and in which order things stand.
struct StoreRules {
  QStringList ignored;   // names and masks
  QStringList keywords;  // as good as the own name
  bool everything = false;
  QHash<QString, RoomLevel> levels;  // by keyOf
  QStringList order;                 // keys of networks and conversations
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
  // How far the conversation on show has been read; whoever never says it has read all of it.
  void setSeen(base::WallTime upTo);

  void markSeen(client::BufferId id);  // without being looked at

  void setRules(const StoreRules& rules);
  void setHostedTitle(const QString& title);  // of the servers that this program hosts
  void retranslate();                         // in another language: what lines say of this program

  // Under which preferences of a conversation are kept: "chat.example.org:6697/#ops".
  QString keyOf(const BufferState& buffer) const;
  static QString keyOf(const NetworkState& network);

  // Puts one before another of the same network and kind, or last. Announced as `reordered`.
  void moveBuffer(client::BufferId buffer, client::BufferId before);
  void moveNetwork(client::NetworkId network, client::NetworkId before);
  QStringList orderKeys() const;  // the present order, for StoreRules::order

 signals:
  void aboutToClose(parlor::client::BufferId id);  // let go of its models
  void changed(const parlor::models::StoreChanges& changes);

 private:
  struct Apply;  // one overload per event
  BufferState* find(client::BufferId id);
  void appendLines(client::BufferId id, const std::vector<client::Line>& lines);
  bool isIgnored(const BufferState& buffer, const client::Line& line) const;
  void leave(BufferState& buffer);
  void weigh(BufferState& buffer, client::Line& line);
  void sayHere(client::BufferId buffer, client::Line& line);
  void flushLines(client::BufferId id);
  void flushAll();
  void announce();
  qsizetype rankOf(const QString& key) const { return ranks_.value(key, ranks_.size()); }

  std::map<client::NetworkId, NetworkState> networks_;
  std::map<client::BufferId, std::unique_ptr<BufferState>> buffers_;
  std::vector<client::NetworkId> order_;
  client::BufferId visible_;
  StoreRules rules_;
  QString hostedTitle_;  // empty: as the engine says
  IgnoreList ignored_;
  QHash<QString, qsizetype> ranks_;  // of rules_.order
  // Lines in words of this program, as they came; the last ones of each conversation.
  std::map<client::BufferId, std::map<client::LineId, client::Line>> ownWords_;

  // Of the batch in hand.
  std::map<client::BufferId, std::vector<client::Line>> newLines_;
  std::map<client::BufferId, std::vector<MemberStep>> memberSteps_;
  StoreChanges changes_;
};

}  // namespace parlor::models

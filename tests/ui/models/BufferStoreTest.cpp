#include "models/BufferStore.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QtTest>

#include "models/NetworkTreeModel.h"
#include "models/TranscriptModel.h"
#include "ui/support/Events.h"

using namespace parlor;
using namespace parlor::models;
using namespace parlor::testing;

class BufferStoreTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void announcesABatchOnce();
  void appendsOneRangeForABatch();
  void countsWhatIsUnread();
  void countsEveryDirectMessageAsForMe();
  void nothingIsUnreadInView();
  void whatWasNotReachedIsUnreadAgain();
  void readElsewhereIsRead();
  void ourOwnMarkChangesNothing();
  void hidesTheIgnored();
  void hidesByTheAddress();
  void aMutedRoomIsSilent();
  void aKeywordIsAMention();
  void tellsOfTheLastAlertOfEachRoom();
  void historyThatWasSeenIsNotNews();
  void keepsWhatIsOffline();
  void forgetsAClosedRoomEvenWithinABatch();
  void eventsOfUnknownRoomsChangeNothing();
  void rememberWhoSpokeLast();
  void treePutsRoomsBeforePeople();
  void treeInsertsABatchAsOneRange();
  void treeShowsBadgesAndOffline();
  void treeDropsNetworks();
  void movesARoomByHand();
  void movesANetworkByHand();
  void anOrderIsKept();
  void aRowIsDroppedAmongItsKind();

 private:
  client::Line spoken(bool mention) {
    client::Line made = line("maya", "rex: hello", 5);
    made.mention = mention;
    return made;
  }
  QModelIndex room() { return tree_->indexOf(kLobby); }
  QStringList names(const QModelIndex& parent) {
    QStringList found;
    for (int row = 0; row < tree_->rowCount(parent); ++row) {
      found << tree_->index(row, 0, parent).data().toString();
    }
    return found;
  }

  std::unique_ptr<BufferStore> store_;
  std::unique_ptr<NetworkTreeModel> tree_;
  std::unique_ptr<QAbstractItemModelTester> tester_;
};

void BufferStoreTest::init() {
  tester_.reset();
  tree_.reset();
  store_ = std::make_unique<BufferStore>();
  tree_ = std::make_unique<NetworkTreeModel>(*store_);
  tester_ = std::make_unique<QAbstractItemModelTester>(
      tree_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
  store_->apply(lobby());
}

void BufferStoreTest::announcesABatchOnce() {
  QSignalSpy changed(store_.get(), &BufferStore::changed);
  store_->apply({says(kLobby, "maya", "a"), says(kLobby, "maya", "b"),
                 client::TopicChanged{kLobby, {"snacks", {}}, "maya", at(2)}});
  QCOMPARE(changed.count(), 1);
  QCOMPARE(store_->buffer(kLobby)->topic, QStringLiteral("snacks"));
  store_->apply({client::RequestFailed{}});
  QCOMPARE(changed.count(), 1);
}

void BufferStoreTest::appendsOneRangeForABatch() {
  TranscriptModel& transcript = *store_->buffer(kLobby)->transcript;
  QSignalSpy appended(&transcript, &TranscriptModel::rowsAppended);
  Batch batch;
  for (int i = 0; i < 500; ++i) batch.push_back(says(kLobby, "maya", "hello"));
  store_->apply(batch);
  QCOMPARE(appended.count(), 1);
  QCOMPARE(transcript.rowCount(), 500);
}

void BufferStoreTest::countsWhatIsUnread() {
  client::Line own = line("rex", "mine");
  own.own = true;
  client::Line old = line("maya", "before");
  old.replayed = true;
  client::Line noise = line("otto", "");
  noise.kind = client::LineKind::Joined;
  store_->apply({client::LinesAppended{kLobby, {own, old, noise, spoken(true), spoken(false)}}});
  QCOMPARE(store_->buffer(kLobby)->unread, 2);
  QCOMPARE(store_->buffer(kLobby)->mentions, 1);
}

void BufferStoreTest::countsEveryDirectMessageAsForMe() {
  const client::BufferId direct{12};
  store_->apply({opened(direct, "otto", client::BufferKind::Direct), says(direct, "otto", "hi")});
  QCOMPARE(store_->buffer(direct)->mentions, 1);
}

void BufferStoreTest::nothingIsUnreadInView() {
  store_->apply({client::LinesAppended{kLobby, {spoken(true)}}});
  store_->setVisible(kLobby);
  QCOMPARE(store_->buffer(kLobby)->unread, 0);
  QCOMPARE(store_->buffer(kLobby)->mentions, 0);
  store_->apply({client::LinesAppended{kLobby, {spoken(true)}}});
  QCOMPARE(store_->buffer(kLobby)->unread, 0);
  store_->setVisible({});
  store_->apply({says(kLobby, "maya", "later", 9)});
  QCOMPARE(store_->buffer(kLobby)->unread, 1);
  QCOMPARE(store_->buffer(kLobby)->transcript->unreadRow(), std::optional<int>(2));
}

void BufferStoreTest::whatWasNotReachedIsUnreadAgain() {
  client::Line named = spoken(true);
  named.time = at(8);
  store_->setVisible(kLobby);
  store_->apply({says(kLobby, "maya", "seen", 6), client::LinesAppended{kLobby, {named}},
                 says(kLobby, "otto", "below", 9)});
  store_->setSeen(at(7));
  store_->setSeen(at(6));  // scrolling back forgets nothing
  QSignalSpy changes(store_.get(), &BufferStore::changed);
  store_->setVisible({});
  const BufferState& left = *store_->buffer(kLobby);
  QCOMPARE(left.unread, 2);
  QCOMPARE(left.mentions, 1);
  QCOMPARE(left.transcript->unreadRow(), std::optional<int>(1));
  QCOMPARE(changes.size(), 1);
  store_->setVisible(kLobby);
  store_->setSeen(at(9));
  store_->setVisible({});
  QCOMPARE(left.unread, 0);
  QVERIFY(!left.transcript->unreadRow());
}

void BufferStoreTest::readElsewhereIsRead() {
  store_->apply({client::LinesAppended{kLobby, {spoken(true)}}});
  store_->apply({client::ReadMarkerChanged{kLobby, at(4)}});
  QCOMPARE(store_->buffer(kLobby)->unread, 1);
  store_->apply({client::ReadMarkerChanged{kLobby, at(5)}});
  QCOMPARE(store_->buffer(kLobby)->unread, 0);
}

// Or the window would mark it read again, once a second for ever.
void BufferStoreTest::ourOwnMarkChangesNothing() {
  store_->apply({client::LinesAppended{kLobby, {spoken(true)}}});
  store_->setVisible(kLobby);
  QSignalSpy changes(store_.get(), &BufferStore::changed);
  store_->apply({client::ReadMarkerChanged{kLobby, at(5)}});
  QCOMPARE(changes.size(), 0);
}

void BufferStoreTest::hidesTheIgnored() {
  StoreRules rules;
  rules.ignored = {QStringLiteral("MAYA")};
  store_->setRules(rules);
  store_->apply({says(kLobby, "maya", "spam"), says(kLobby, "otto", "news")});
  QCOMPARE(store_->buffer(kLobby)->transcript->rowCount(), 1);
  QCOMPARE(store_->buffer(kLobby)->unread, 1);
}

void BufferStoreTest::hidesByTheAddress() {
  client::Member otto = member("otto");
  otto.username = "o";
  otto.host = "10.0.0.7";
  StoreRules rules;
  rules.ignored = {QStringLiteral("*!*@10.0.0.*")};
  store_->setRules(rules);
  store_->apply({client::MemberChanged{kLobby, otto, {}}});
  store_->apply({says(kLobby, "otto", "spam"), says(kLobby, "maya", "news")});
  QCOMPARE(store_->buffer(kLobby)->transcript->rowCount(), 1);
}

void BufferStoreTest::aMutedRoomIsSilent() {
  store_->apply({client::LinesAppended{kLobby, {spoken(true)}}});
  QCOMPARE(store_->buffer(kLobby)->mentions, 1);
  QSignalSpy changed(store_.get(), &BufferStore::changed);
  StoreRules rules;
  rules.levels.insert(store_->keyOf(*store_->buffer(kLobby)), RoomLevel::Nothing);
  store_->setRules(rules);
  QCOMPARE(changed.count(), 1);
  QCOMPARE(store_->buffer(kLobby)->unread, 0);
  store_->apply({client::LinesAppended{kLobby, {spoken(true)}}});
  QCOMPARE(store_->buffer(kLobby)->unread, 0);
  QCOMPARE(store_->buffer(kLobby)->mentions, 0);
  QVERIFY(changed.last()[0].value<StoreChanges>().alerts.empty());
  QCOMPARE(static_cast<RoomLevel>(room().data(NetworkTreeModel::LevelRole).toInt()),
           RoomLevel::Nothing);
  QVERIFY(room().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("muted")));
}

void BufferStoreTest::aKeywordIsAMention() {
  StoreRules rules;
  rules.keywords = {QStringLiteral("deploy")};
  store_->setRules(rules);
  store_->apply({says(kLobby, "maya", "we Deploy now"), says(kLobby, "maya", "redeployed")});
  QCOMPARE(store_->buffer(kLobby)->mentions, 1);
  QVERIFY(store_->buffer(kLobby)->transcript->at(0).mention);
  QVERIFY(!store_->buffer(kLobby)->transcript->at(1).mention);
}

void BufferStoreTest::tellsOfTheLastAlertOfEachRoom() {
  QSignalSpy changed(store_.get(), &BufferStore::changed);
  client::Line replayed = spoken(true);
  replayed.replayed = true;
  store_->apply({client::LinesAppended{kLobby, {spoken(true), spoken(true), replayed}}});
  const auto alerts = changed.last()[0].value<StoreChanges>().alerts;
  QCOMPARE(alerts.size(), std::size_t{1});
  QCOMPARE(alerts[0].buffer, kLobby);
  QCOMPARE(alerts[0].text, QStringLiteral("rex: hello"));
  store_->setVisible(kLobby);
  store_->apply({client::LinesAppended{kLobby, {spoken(true)}}});
  QVERIFY(changed.last()[0].value<StoreChanges>().alerts.empty());
}

// After a restart all lines of a room come as history.
void BufferStoreTest::historyThatWasSeenIsNotNews() {
  const client::BufferId old{21};
  store_->apply({opened(old, "#old")});
  store_->apply(
      {client::LinesPrepended{old, {line("maya", "one", 1), line("maya", "two", 2)}, true}});
  store_->setVisible(old);
  store_->setVisible({});  // nobody said how far, so it was all of it
  QCOMPARE(store_->buffer(old)->unread, 0);
  store_->setVisible(old);
  store_->setSeen(at(1));
  store_->setVisible({});
  QCOMPARE(store_->buffer(old)->unread, 1);
  store_->setVisible(old);
  store_->setSeen(at(2));
  store_->setVisible({});
  QCOMPARE(store_->buffer(old)->unread, 0);
}

void BufferStoreTest::keepsWhatIsOffline() {
  client::LinkStateChanged gone;
  gone.network = kNetwork;
  gone.state = client::LinkState::Waiting;
  gone.text = "connection reset";
  store_->apply({gone});
  QVERIFY(store_->buffer(kLobby));
  QVERIFY(!store_->usable(*store_->buffer(kLobby)));
  QCOMPARE(store_->network(kNetwork)->linkProblem, client::Problem("connection reset"));
}

void BufferStoreTest::forgetsAClosedRoomEvenWithinABatch() {
  QSignalSpy closing(store_.get(), &BufferStore::aboutToClose);
  const client::BufferId brief{20};
  store_->apply({opened(brief, "#brief"), says(brief, "maya", "hi"), client::BufferClosed{brief},
                 says(kLobby, "maya", "hi"), client::BufferClosed{kLobby}});
  QCOMPARE(closing.count(), 2);
  QVERIFY(!store_->buffer(kLobby));
  QVERIFY(!store_->buffer(brief));
  QVERIFY(store_->network(kNetwork)->buffers.empty());
}

void BufferStoreTest::eventsOfUnknownRoomsChangeNothing() {
  QSignalSpy changed(store_.get(), &BufferStore::changed);
  const client::BufferId nowhere{99};
  store_->apply({says(nowhere, "maya", "hi"), client::MemberLeft{nowhere, "maya"},
                 client::MembersReset{nowhere, {}}, client::BufferClosed{nowhere},
                 client::NetworkRemoved{client::NetworkId{9}}});
  QVERIFY(!store_->buffer(nowhere));
  QVERIFY(changed.count() <= 1);
}

void BufferStoreTest::rememberWhoSpokeLast() {
  store_->apply({says(kLobby, "maya", "a"), says(kLobby, "otto", "b"), says(kLobby, "maya", "c")});
  QCOMPARE(store_->buffer(kLobby)->speakers, QStringList({"maya", "otto"}));
}

void BufferStoreTest::treePutsRoomsBeforePeople() {
  store_->apply({opened(client::BufferId{12}, "otto", client::BufferKind::Direct),
                 opened(client::BufferId{13}, "#build"),
                 opened(client::BufferId{14}, "server", client::BufferKind::Server)});
  const QModelIndex network = tree_->indexOf(kNetwork);
  QCOMPARE(tree_->rowCount(network), 3);
  QStringList names;
  for (int row = 0; row < 3; ++row) names << tree_->index(row, 0, network).data().toString();
  QCOMPARE(names, QStringList({"#lobby", "#build", "otto"}));
  QCOMPARE(tree_->bufferAt(network), client::BufferId{14});
}

void BufferStoreTest::treeInsertsABatchAsOneRange() {
  QSignalSpy inserted(tree_.get(), &QAbstractItemModel::rowsInserted);
  Batch batch;
  for (std::uint32_t i = 100; i < 150; ++i) {
    batch.push_back(opened(client::BufferId{i}, "#r" + std::to_string(i)));
  }
  store_->apply(batch);
  QCOMPARE(inserted.count(), 1);
  QCOMPARE(tree_->rowCount(tree_->indexOf(kNetwork)), 51);
}

void BufferStoreTest::treeShowsBadgesAndOffline() {
  QSignalSpy changed(tree_.get(), &QAbstractItemModel::dataChanged);
  store_->apply({client::LinesAppended{kLobby, {spoken(true)}}});
  QVERIFY(changed.count() >= 1);
  QCOMPARE(room().data(NetworkTreeModel::UnreadRole).toInt(), 1);
  QCOMPARE(room().data(NetworkTreeModel::MentionsRole).toInt(), 1);
  QVERIFY(room().data(NetworkTreeModel::UsableRole).toBool());
  QVERIFY(room().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("#lobby")));
  store_->apply({client::BufferJoined{kLobby, false}});
  QVERIFY(!room().data(NetworkTreeModel::UsableRole).toBool());
}

void BufferStoreTest::treeDropsNetworks() {
  const client::NetworkId other{2};
  store_->apply({client::NetworkAdded{other, "Other", "o:1", true},
                 opened(client::BufferId{30}, "#there", client::BufferKind::Room, other)});
  QCOMPARE(tree_->rowCount(), 2);
  QVERIFY(tree_->indexOf(client::BufferId{30}).data(NetworkTreeModel::HostedRole).toBool());
  store_->apply({client::NetworkRemoved{kNetwork}});
  QCOMPARE(tree_->rowCount(), 1);
  QCOMPARE(tree_->indexOf(client::BufferId{30}).parent().row(), 0);
  QVERIFY(!tree_->indexOf(kLobby).isValid());
}

void BufferStoreTest::movesARoomByHand() {
  store_->apply({opened(client::BufferId{12}, "#build"), opened(client::BufferId{13}, "#ops")});
  const QPersistentModelIndex lobbyRow(room());
  store_->moveBuffer(client::BufferId{13}, kLobby);
  QCOMPARE(names(tree_->indexOf(kNetwork)), QStringList({"#ops", "#lobby", "#build"}));
  QCOMPARE(lobbyRow.row(), 1);  // what was chosen stays chosen
  store_->moveBuffer(client::BufferId{13}, {});
  QCOMPARE(names(tree_->indexOf(kNetwork)), QStringList({"#lobby", "#build", "#ops"}));
  const std::vector<client::BufferId> all = store_->buffers();
  QCOMPARE(all.back(), client::BufferId{13});
}

void BufferStoreTest::movesANetworkByHand() {
  const client::NetworkId second{2};
  store_->apply({client::NetworkAdded{second, "b", "b:1", false}});
  store_->moveNetwork(second, kNetwork);
  QCOMPARE(names({}), QStringList({"b", "chat.example"}));
  QCOMPARE(store_->networks().front(), second);
}

void BufferStoreTest::anOrderIsKept() {
  store_->apply({opened(client::BufferId{12}, "#build"), opened(client::BufferId{13}, "#ops")});
  store_->moveBuffer(client::BufferId{13}, kLobby);
  StoreRules rules;
  rules.order = store_->orderKeys();
  BufferStore later;
  NetworkTreeModel tree(later);
  later.setRules(rules);
  later.apply(lobby());
  later.apply({opened(client::BufferId{12}, "#build")});
  later.apply({opened(client::BufferId{14}, "#new"), opened(client::BufferId{13}, "#ops")});
  QStringList found;
  const QModelIndex network = tree.indexOf(kNetwork);
  for (int row = 0; row < tree.rowCount(network); ++row) {
    found << tree.index(row, 0, network).data().toString();
  }
  QCOMPARE(found, QStringList({"#ops", "#lobby", "#build", "#new"}));
}

void BufferStoreTest::aRowIsDroppedAmongItsKind() {
  const client::BufferId otto{12}, build{13};
  store_->apply({opened(otto, "otto", client::BufferKind::Direct), opened(build, "#build")});
  QSignalSpy wanted(tree_.get(), &NetworkTreeModel::bufferMoveWanted);
  const QModelIndex network = tree_->indexOf(kNetwork);
  const std::unique_ptr<QMimeData> data(tree_->mimeData({tree_->indexOf(build)}));
  const auto drop = [&](int row, const QModelIndex& parent) {
    return tree_->canDropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
  };
  QVERIFY(drop(0, network));
  QVERIFY(drop(2, network));    // below the last room
  QVERIFY(!drop(3, network));   // below a person
  QVERIFY(!drop(0, {}));        // among the servers
  QVERIFY(!drop(-1, network));  // onto a row
  tree_->dropMimeData(data.get(), Qt::MoveAction, 0, 0, network);
  QCOMPARE(wanted.count(), 1);
  QCOMPARE(wanted[0][0].value<client::BufferId>(), build);
  QCOMPARE(wanted[0][1].value<client::BufferId>(), kLobby);
}

QTEST_GUILESS_MAIN(BufferStoreTest)
#include "BufferStoreTest.moc"

#include "store/EventCodec.h"

#include <QtTest>

#include "store/Bytes.h"

using namespace parlor;
using namespace parlor::chat;
using namespace parlor::store;

class EventCodecTest : public QObject {
  Q_OBJECT

 private slots:
  void roundTripsEveryBody_data();
  void roundTripsEveryBody();
  void keepsItsNumbers();
  void refusesEveryCut();
  void refusesTheUnknown();
  void survivesEveryFlippedByte();
  void packsUlids();
  void roundTripsNumbers();
};

namespace {

Event around(EventBody body) {
  Event event;
  event.source = {UserId(300), "maya", "~m", "example.org", "maya", true};
  event.cid = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
  event.device = "device-1";
  event.tags = {{"+draft/reply", "m-1"}, {"+x", ""}};
  event.body = std::move(body);
  return event;
}

std::vector<EventBody> everyBody() {
  Said said{SpeechKind::Notice,
            "hej \xe4\xbd\xa0",
            UserId(9),
            "otto",
            Role::HalfOperator,
            true,
            {{"second", true}, {"", false}}};
  return {
      UserRegistered{"maya", "m", "h", "Real Name", "acc", "::1", Door::Plain, SessionId(77)},
      UserQuit{"gone"},
      NickChanged{"maya2"},
      RealnameChanged{"other"},
      HostChanged{"u", "h"},
      AccountChanged{""},
      AwayChanged{std::nullopt},
      AwayChanged{std::string()},
      AwayChanged{"lunch"},
      UserModesChanged{{{false, 'i', "", {}}}},
      RoomOpened{"#lobby", true},
      RoomClosed{},
      RoomRenamed{"#hall", "grown"},
      Joined{Roles{5}},
      Parted{"bye"},
      Kicked{UserId(4), "otto", "flood"},
      TopicSet{"welcome"},
      ModesSet{{{true, 'o', "maya", UserId(1)}, {false, 'b', "*!*@x", {}}, {true, 'l', "7", {}}}},
      Invited{UserId(4), "otto"},
      said,
      Redacted{"m-7", "spam", UserId(3), "rex"}};
}

std::string encoded(const Event& event) {
  std::string bytes;
  encodeEvent(event, bytes);
  return bytes;
}

}  // namespace

void EventCodecTest::roundTripsEveryBody_data() {
  QTest::addColumn<int>("index");
  for (int i = 0; i < static_cast<int>(everyBody().size()); ++i) QTest::addRow("%d", i) << i;
}

void EventCodecTest::roundTripsEveryBody() {
  QFETCH(int, index);
  const Event event = around(everyBody()[static_cast<std::size_t>(index)]);
  Event read;
  const auto status = decodeEvent(kindOf(event.body), encoded(event), read);
  QVERIFY2(status.ok(), status.ok() ? "" : status.error().text.c_str());
  QVERIFY(read == event);
}

void EventCodecTest::keepsItsNumbers() {
  // These bytes are in people's files.
  Event event = around(Said{SpeechKind::Message, "hi", {}, "", std::nullopt, {}});
  event.tags.clear();
  QCOMPARE(QByteArray::fromStdString(encoded(event)).toHex(),
           QByteArray("01ac02046d617961027e6d0b6578616d706c652e6f7267046d6179610111010156"
                      "3e3ab5d3d6764c61efb99302bd5b086465766963652d3100000268690000000000"));
  QCOMPARE(static_cast<int>(kindOf(event.body)), 40);
  QCOMPARE(static_cast<int>(kindOf(TopicSet{})), 26);
}

void EventCodecTest::refusesEveryCut() {
  for (const EventBody& body : everyBody()) {
    const std::string whole = encoded(around(body));
    for (std::size_t size = 0; size < whole.size(); ++size) {
      Event read;
      QVERIFY(!decodeEvent(kindOf(body), whole.substr(0, size), read).ok());
    }
  }
}

void EventCodecTest::refusesTheUnknown() {
  Event read;
  std::string bytes = encoded(around(RoomClosed{}));
  QVERIFY(!decodeEvent(static_cast<EventKind>(99), bytes, read).ok());
  bytes[0] = 2;
  QVERIFY(!decodeEvent(EventKind::RoomClosed, bytes, read).ok());
}

void EventCodecTest::survivesEveryFlippedByte() {
  for (const EventBody& body : everyBody()) {
    const std::string whole = encoded(around(body));
    for (std::size_t at = 0; at < whole.size(); ++at) {
      for (const int flip : {0x01, 0x80, 0xFF}) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ flip);
        Event read;  // whatever it says: no crash, no endless allocation
        (void)decodeEvent(kindOf(body), damaged, read);
      }
    }
  }
}

void EventCodecTest::packsUlids() {
  QCOMPARE(packCid("01ARZ3NDEKTSV4RRFFQ69G5FAV").size(), std::size_t{17});
  for (const char* cid : {"01ARZ3NDEKTSV4RRFFQ69G5FAV", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ", "anything",
                          "01arz3ndektsv4rrffq69g5fav", "8ZZZZZZZZZZZZZZZZZZZZZZZZZ"}) {
    QCOMPARE(unpackCid(packCid(cid)), std::string(cid));
  }
}

void EventCodecTest::roundTripsNumbers() {
  for (const std::int64_t value : {INT64_MIN, std::int64_t{-1}, std::int64_t{0}, std::int64_t{127},
                                   std::int64_t{128}, INT64_MAX}) {
    std::string bytes;
    ByteWriter writer(bytes);
    writer.signedNumber(value);
    writer.number(static_cast<std::uint64_t>(value));
    ByteReader reader(bytes);
    QCOMPARE(reader.signedNumber(), value);
    QCOMPARE(reader.number(), static_cast<std::uint64_t>(value));
    QVERIFY(!reader.failed() && reader.atEnd());
  }
}

QTEST_APPLESS_MAIN(EventCodecTest)
#include "EventCodecTest.moc"

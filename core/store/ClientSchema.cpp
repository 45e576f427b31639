// The tables of client.db, told in prose in docs/storage.md.
#include "store/Schema.h"

namespace parlor::store {
namespace {

constexpr std::int64_t kApplicationId = 0x50524C43;  // "PRLC"

constexpr std::string_view kCore = R"sql(
CREATE TABLE outbox(
  cid TEXT PRIMARY KEY,
  network TEXT NOT NULL,
  target TEXT NOT NULL,
  kind INTEGER NOT NULL,
  action INTEGER NOT NULL,
  text TEXT NOT NULL,
  reply_to TEXT NOT NULL,
  time INTEGER NOT NULL,
  sent INTEGER NOT NULL,
  failure TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE token(network TEXT PRIMARY KEY, token TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE network(
  identity TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  host TEXT NOT NULL,
  port INTEGER NOT NULL,
  tls INTEGER NOT NULL,
  nick TEXT NOT NULL,
  username TEXT NOT NULL,
  realname TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE conversation(
  id INTEGER PRIMARY KEY,
  network TEXT NOT NULL,
  name TEXT NOT NULL,
  shown TEXT NOT NULL,
  kind INTEGER NOT NULL DEFAULT 0,
  standing INTEGER NOT NULL DEFAULT 0,
  read_up_to INTEGER NOT NULL DEFAULT 0,
  draft TEXT NOT NULL DEFAULT '',
  lines INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX conversation_name ON conversation(network, name);
)sql";

// A line's id is its place: milliseconds of its time in the upper bits, a number within that
// millisecond in the lower 20. So ids ascend with time over all conversations.
constexpr std::string_view kLines = R"sql(
CREATE TABLE line(
  id INTEGER PRIMARY KEY,
  conversation INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  msgid TEXT NOT NULL,
  nick TEXT NOT NULL,
  text TEXT NOT NULL,
  body BLOB NOT NULL);
CREATE INDEX line_conversation ON line(conversation);
CREATE UNIQUE INDEX line_msgid ON line(msgid, conversation) WHERE msgid<>'';

CREATE VIRTUAL TABLE search USING fts5(
  text, content='', detail=none, columnsize=0, tokenize='trigram');
INSERT INTO meta(name, value) VALUES('indexed', 9223372036854775807);
)sql";

constexpr std::string_view kRoomKeys =
    "ALTER TABLE conversation ADD COLUMN room_key TEXT NOT NULL DEFAULT '';";

constexpr Migration kMigrations[] = {{1, "outbox, tokens, conversations", kCore},
                                     {2, "lines and search", kLines},
                                     {3, "keys of rooms", kRoomKeys}};

}  // namespace

const Schema kClientSchema{"client's memory", kApplicationId, kMigrations};

}  // namespace parlor::store

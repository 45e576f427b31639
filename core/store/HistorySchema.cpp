// The tables of history.db, told in prose in docs/storage.md.
#include "store/Schema.h"

namespace parlor::store {
namespace {

constexpr std::int64_t kApplicationId = 0x50524C48;  // "PRLH"

constexpr std::string_view kCore = R"sql(
CREATE TABLE event(
  id INTEGER PRIMARY KEY,
  conversation INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  time INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  standing INTEGER NOT NULL DEFAULT 0,
  msgid TEXT NOT NULL,
  body BLOB NOT NULL);
CREATE UNIQUE INDEX event_msgid ON event(msgid) WHERE msgid<>'';

CREATE TABLE identity(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE);

CREATE TABLE conversation(
  id INTEGER PRIMARY KEY,
  low INTEGER,
  high INTEGER,
  low_nick TEXT NOT NULL DEFAULT '',
  high_nick TEXT NOT NULL DEFAULT '',
  last_seq INTEGER NOT NULL DEFAULT 0,
  last_time INTEGER NOT NULL DEFAULT 0,
  last_event INTEGER NOT NULL DEFAULT 0,
  last_message INTEGER NOT NULL DEFAULT 0,
  last_message_time INTEGER NOT NULL DEFAULT 0,
  forgotten INTEGER NOT NULL DEFAULT 0,
  keep_count INTEGER,
  keep_age INTEGER);
CREATE UNIQUE INDEX conversation_pair ON conversation(low, high) WHERE low IS NOT NULL;
CREATE INDEX conversation_high ON conversation(high) WHERE high IS NOT NULL;

CREATE TABLE timeline(
  conversation INTEGER NOT NULL,
  event INTEGER NOT NULL,
  time INTEGER NOT NULL,
  class INTEGER NOT NULL,
  PRIMARY KEY(conversation, event)) WITHOUT ROWID;

CREATE TABLE sent(
  event INTEGER PRIMARY KEY,
  device INTEGER NOT NULL,
  cid BLOB NOT NULL,
  digest INTEGER NOT NULL,
  time INTEGER NOT NULL,
  msgid TEXT NOT NULL);
CREATE UNIQUE INDEX sent_key ON sent(device, cid);

CREATE TABLE state_event(event INTEGER PRIMARY KEY);
CREATE TABLE snapshot(
  position INTEGER PRIMARY KEY,
  event INTEGER NOT NULL,
  room INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  time INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  body BLOB NOT NULL);

CREATE TABLE read_marker(
  identity INTEGER NOT NULL,
  conversation INTEGER NOT NULL,
  time INTEGER NOT NULL,
  PRIMARY KEY(identity, conversation)) WITHOUT ROWID;

CREATE TABLE redaction(
  event INTEGER PRIMARY KEY,
  nick TEXT NOT NULL,
  reason TEXT NOT NULL,
  time INTEGER NOT NULL);
)sql";

// Without content and positions: an index over text that `event` holds. See SearchText.h for what
// is put in. meta 'indexed' is the last event that is in it.
constexpr std::string_view kSearch = R"sql(
CREATE VIRTUAL TABLE search USING fts5(
  text, content='', detail=none, columnsize=0, tokenize='trigram');
)sql";

// `token` and `previous` are digests; nobody can make a token of them.
constexpr std::string_view kDevices = R"sql(
CREATE TABLE device(
  device TEXT PRIMARY KEY,
  token TEXT NOT NULL,
  previous TEXT NOT NULL,
  used INTEGER NOT NULL);
CREATE INDEX device_used ON device(used);
)sql";

constexpr Migration kMigrations[] = {
    {1, "events, conversations, markers", kCore}, {2, "search", kSearch}, {3, "devices", kDevices}};

}  // namespace

const Schema kHistorySchema{"history", kApplicationId, kMigrations};

}  // namespace parlor::store

// ClientWriter: outbox, tokens, networks and conversations.
#include "chat/Names.h"
#include "store/ClientWriter.h"

namespace parlor::store {
namespace {

std::int64_t millis(base::WallTime time) {
  return time.time_since_epoch().count();
}

}  // namespace

ClientWriter::Key ClientWriter::keyOf(const ConversationKey& where) {
  return {where.network, chat::foldName(where.name)};
}

base::Status ClientWriter::clearRecords() {
  return database_.execute("DELETE FROM outbox; DELETE FROM token; DELETE FROM network");
}

base::Status ClientWriter::putMessage(const KeptMessage& m) {
  return sql_.run(
      "INSERT OR REPLACE INTO outbox(cid, network, target, kind, action, text, reply_to,"
      " time, sent, failure) VALUES(?,?,?,?,?,?,?,?,?,?)",
      m.cid, m.network, m.target, std::int64_t{m.kind}, std::int64_t{m.action}, m.text, m.replyTo,
      millis(m.at), std::int64_t{m.sent}, m.failure);
}

base::Status ClientWriter::removeMessage(const std::string& cid) {
  return sql_.run("DELETE FROM outbox WHERE cid=?", cid);
}

base::Status ClientWriter::saveToken(const std::string& network, const std::string& token) {
  if (token.empty()) return sql_.run("DELETE FROM token WHERE network=?", network);
  return sql_.run("INSERT OR REPLACE INTO token(network, token) VALUES(?,?)", network, token);
}

base::Status ClientWriter::saveNetwork(const KeptNetwork& n, int position) {
  return sql_.run(
      "INSERT OR REPLACE INTO network(identity, position, title, host, port, tls, nick,"
      " username, realname) VALUES(?,?,?,?,?,?,?,?,?)",
      n.identity, std::int64_t{position}, n.title, n.host, std::int64_t{n.port},
      std::int64_t{n.tls}, n.nick, n.username, n.realname);
}

base::Status ClientWriter::removeNetwork(const std::string& identity) {
  return sql_.run("DELETE FROM network WHERE identity=?", identity);
}

base::Status ClientWriter::saveConversation(const KeptConversation& c) {
  if (auto found = conversation(c.key); !found) return found.error();
  return sql_.run(
      "UPDATE conversation SET shown=?, kind=?, standing=?, read_up_to=?, draft=?, room_key=?"
      " WHERE network=? AND name=?",
      c.key.name, std::int64_t{c.kind}, static_cast<std::int64_t>(c.standing), millis(c.readUpTo),
      c.draft, c.roomKey, c.key.network, chat::foldName(c.key.name));
}

base::Result<ClientWriter::Found*> ClientWriter::conversation(const ConversationKey& where) {
  const auto key = keyOf(where);
  const auto known = conversations_.find(key);
  if (known != conversations_.end()) return &known->second;
  auto made = sql_.run("INSERT OR IGNORE INTO conversation(network, name, shown) VALUES(?,?,?)",
                       key.first, key.second, where.name);
  if (!made) return made.error();
  const auto id =
      sql_.number("SELECT id FROM conversation WHERE network=? AND name=?", key.first, key.second);
  if (!id) return id.error();
  const auto lines = sql_.number("SELECT lines FROM conversation WHERE id=?", **id);
  if (!lines) return lines.error();
  return &(conversations_[key] = Found{**id, lines->value_or(0)});
}

}  // namespace parlor::store

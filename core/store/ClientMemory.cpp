#include "store/ClientMemory.h"

#include "chat/Names.h"

namespace parlor::store {
namespace {

template <typename Take>
base::Status readRows(Database& database, const char* sql, Take take) {
  auto rows = database.prepare(sql);
  if (!rows) return rows.error();
  for (;;) {
    auto row = rows->step();
    if (!row) return row.error();
    if (!*row) return {};
    take(*rows);
  }
}

std::string at(const Statement& row, int column) {
  return std::string(row.text(column));
}
base::WallTime timeAt(const Statement& row, int column) {
  return base::WallTime(base::Milliseconds(row.integer(column)));
}

KeptMessage messageFrom(const Statement& row) {
  KeptMessage message;
  message.cid = at(row, 0), message.network = at(row, 1), message.target = at(row, 2);
  message.kind = static_cast<int>(row.integer(3));
  message.action = row.integer(4) != 0;
  message.text = at(row, 5), message.replyTo = at(row, 6);
  message.at = timeAt(row, 7);
  message.sent = row.integer(8) != 0;
  message.failure = at(row, 9);
  return message;
}

KeptNetwork networkFrom(const Statement& row) {
  KeptNetwork network;
  network.identity = at(row, 0), network.title = at(row, 1), network.host = at(row, 2);
  network.port = static_cast<int>(row.integer(3));
  network.tls = row.integer(4) != 0;
  network.nick = at(row, 5), network.username = at(row, 6), network.realname = at(row, 7);
  return network;
}

KeptConversation conversationFrom(const Statement& row) {
  KeptConversation conversation;
  conversation.key = {at(row, 0), at(row, 1)};
  conversation.kind = static_cast<int>(row.integer(2));
  conversation.standing = static_cast<ConversationStanding>(row.integer(3));
  conversation.readUpTo = timeAt(row, 4);
  conversation.draft = at(row, 5);
  conversation.roomKey = at(row, 6);
  return conversation;
}

}  // namespace

ClientMemory::Key ClientMemory::keyOf(const ConversationKey& where) {
  return {where.network, chat::foldName(where.name)};
}

base::Result<ClientMemory> readMemory(Database& database) {
  ClientMemory memory;
  auto done = readRows(database,
                       "SELECT cid, network, target, kind, action, text, reply_to, time, sent,"
                       " failure FROM outbox",
                       [&](const Statement& row) {
                         KeptMessage message = messageFrom(row);
                         memory.messages.emplace(message.cid, std::move(message));
                       });
  if (done) {
    done = readRows(database, "SELECT network, token FROM token",
                    [&](const Statement& row) { memory.tokens[at(row, 0)] = at(row, 1); });
  }
  if (done) {
    done = readRows(database,
                    "SELECT identity, title, host, port, tls, nick, username, realname"
                    " FROM network ORDER BY position",
                    [&](const Statement& row) { memory.networks.push_back(networkFrom(row)); });
  }
  if (done) {
    done =
        readRows(database,
                 "SELECT network, shown, kind, standing, read_up_to, draft, room_key"
                 " FROM conversation"
                 " ORDER BY id",
                 [&](const Statement& row) {
                   KeptConversation found = conversationFrom(row);
                   memory.conversations.emplace(ClientMemory::keyOf(found.key), std::move(found));
                 });
  }
  if (!done) return done.error();
  return memory;
}

base::Status writeMemory(ClientWriter& writer, const ClientMemory& memory) {
  base::Status done = writer.clearRecords();
  for (const auto& [cid, message] : memory.messages) {
    if (done) done = writer.putMessage(message);
  }
  for (const auto& [network, token] : memory.tokens) {
    if (done) done = writer.saveToken(network, token);
  }
  int position = 0;
  for (const KeptNetwork& network : memory.networks) {
    if (done) done = writer.saveNetwork(network, position++);
  }
  for (const auto& [key, conversation] : memory.conversations) {
    if (done) done = writer.saveConversation(conversation);
  }
  return done;
}

}  // namespace parlor::store

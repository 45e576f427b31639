#include "KeptRoom.h"

#include <QTcpSocket>

namespace parlor::bench {
namespace {

constexpr int kPatience = 60'000;  // milliseconds without any progress
constexpr int kAtOnce = 5000;      // lines between two PINGs

bool waitFor(QTcpSocket& peer, const QByteArray& wanted) {
  while (peer.canReadLine() || peer.waitForReadyRead(kPatience)) {
    while (peer.canReadLine())
      if (peer.readLine().contains(wanted)) return true;
  }
  return false;
}

QByteArray lineNumber(int number) {
  return "PRIVMSG #bench :" + QByteArray::number(number) +
         " a line of the length that people write in a room, some words and a bit\r\n";
}

}  // namespace

KeptRoom::KeptRoom(const QString& program, int lines) {
  if (!start(program) || !say(lines)) port_ = 0;
}

KeptRoom::~KeptRoom() {
  server_.terminate();
  server_.waitForFinished(kPatience);
}

bool KeptRoom::start(const QString& program) {
  server_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  server_.start(program, {"--headless", "--room", "bench", "--listen", "auto://127.0.0.1:0",
                          "--data", folder_.path()});
  while (!server_.canReadLine())
    if (!server_.waitForReadyRead(kPatience)) return false;
  port_ = static_cast<quint16>(server_.readLine().trimmed().split(':').last().toUInt());
  return port_ != 0;
}

bool KeptRoom::say(int lines) {
  QTcpSocket peer;
  peer.connectToHost("127.0.0.1", port_);
  if (!peer.waitForConnected(kPatience)) return false;
  peer.write("NICK ann\r\nUSER ann 0 * :ann\r\nJOIN #bench\r\n");
  if (!waitFor(peer, " 366 ")) return false;
  for (int said = 0; said < lines;) {
    QByteArray block;
    for (int i = 0; i < kAtOnce && said < lines; ++i) block += lineNumber(++said);
    peer.write(block + "PING :" + QByteArray::number(said) + "\r\n");
    if (!waitFor(peer, "PONG")) return false;
  }
  peer.write("QUIT\r\n");
  return peer.waitForDisconnected(kPatience);
}

}  // namespace parlor::bench

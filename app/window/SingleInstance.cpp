#include "app/window/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace parlor::app {
namespace {

constexpr int kPatience = 1000;            // ms; a first instance that hangs is passed over
constexpr qsizetype kLongest = 16 * 1024;  // bytes of a request
constexpr char kTaken[] = "taken\n";

// The link, then the room, a line each.
QByteArray encode(const WindowRequest& request) {
  return request.link.simplified().toUtf8() + '\n' + request.hostRoom.simplified().toUtf8() + '\n';
}

WindowRequest decode(const QByteArray& bytes) {
  const QList<QByteArray> lines = bytes.split('\n');
  return {QString::fromUtf8(lines.value(0)), QString::fromUtf8(lines.value(1))};
}

QString socketPath(const QString& folder, const QString& scope) {
  const QByteArray hash =
      QCryptographicHash::hash(scope.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
  return QDir(folder).filePath("parlor-" + QString::fromLatin1(hash));
}

}  // namespace

SingleInstance::SingleInstance(const QString& folder, const QString& scope)
    : path_(socketPath(folder, scope)), lock_(path_ + ".lock") {
  lock_.setStaleLockTime(0);
  server_.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&server_, &QLocalServer::newConnection, this, &SingleInstance::takeRequest);
}

SingleInstance::Role SingleInstance::begin(const WindowRequest& request) {
  const bool isFirst = lock_.tryLock(0);
  if (!isFirst && handOver(request)) return Role::HandedOver;
  if (isFirst) listen();
  return Role::First;
}

bool SingleInstance::handOver(const WindowRequest& request) const {
  QLocalSocket socket;
  socket.connectToServer(path_);
  if (!socket.waitForConnected(kPatience)) return false;
  socket.write(encode(request));
  while (!socket.canReadLine()) {
    if (!socket.waitForReadyRead(kPatience)) return false;
  }
  return socket.readLine() == kTaken;
}

void SingleInstance::listen() {
  QLocalServer::removeServer(path_);  // left behind by a crash; the lock says that nobody has it
  server_.listen(path_);
}

void SingleInstance::takeRequest() {
  while (QLocalSocket* socket = server_.nextPendingConnection()) {
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
      const QByteArray bytes = socket->peek(kLongest);
      if (bytes.count('\n') < 2) {
        if (bytes.size() == kLongest) socket->abort();
        return;
      }
      socket->readAll();
      socket->write(kTaken);
      emit requested(decode(bytes));
    });
  }
}

}  // namespace parlor::app

#include "app/ServiceManager.h"

#include <sys/socket.h>
#include <sys/un.h>

#include <QTemporaryDir>
#include <QtTest>
#include <cstring>

#include "io/UniqueFd.h"

using namespace parlor::app;

class ServiceManagerTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup() { qunsetenv("NOTIFY_SOCKET"); }
  void saysEachState();
  void saysNothingUnasked();

 private:
  QByteArray received() const {
    char buffer[256];
    const ssize_t got = ::recv(socket_.get(), buffer, sizeof buffer, MSG_DONTWAIT);
    return got < 0 ? QByteArray() : QByteArray(buffer, static_cast<qsizetype>(got));
  }

  QTemporaryDir directory_;
  parlor::io::UniqueFd socket_;
};

void ServiceManagerTest::init() {
  const QByteArray path = directory_.filePath("notify").toUtf8();
  ::unlink(path.constData());
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
  socket_.reset(::socket(AF_UNIX, SOCK_DGRAM, 0));
  QCOMPARE(::bind(socket_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  qputenv("NOTIFY_SOCKET", path);
}

void ServiceManagerTest::saysEachState() {
  tellServiceManager(ServiceState::Ready);
  QCOMPARE(received(), QByteArray("READY=1"));
  tellServiceManager(ServiceState::Reloading);
  QVERIFY(received().startsWith("RELOADING=1\nMONOTONIC_USEC="));
  tellServiceManager(ServiceState::Stopping);
  QCOMPARE(received(), QByteArray("STOPPING=1"));
}

void ServiceManagerTest::saysNothingUnasked() {
  qputenv("NOTIFY_SOCKET", QByteArray(4000, 'x'));
  tellServiceManager(ServiceState::Ready);
  qunsetenv("NOTIFY_SOCKET");
  tellServiceManager(ServiceState::Ready);
  QCOMPARE(received(), QByteArray());
}

QTEST_APPLESS_MAIN(ServiceManagerTest)
#include "ServiceManagerTest.moc"

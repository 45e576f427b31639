// A window's half of finding rooms, without the window: hosts a room that others may find, or
// prints what is found, until its standard input ends. "close" typed to a host closes the room.
#include <unistd.h>

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include "engine/ChatEngine.h"

using namespace parlor::engine;

namespace {

void print(const QString& line) {
  QTextStream(stdout) << line << Qt::endl;
}

void hostRoom(ChatEngine& engine, const QString& room) {
  HostRequest request;
  request.nick = QStringLiteral("rex");
  request.room = room;
  request.port = 0;
  request.nearby = true;
  engine.host(request);
}

void printHostings(const std::vector<NearbyHosting>& hostings) {
  print(QStringLiteral("found %1").arg(hostings.size()));
  for (const NearbyHosting& each : hostings)
    print(QStringLiteral("room %1 at %2").arg(each.room, each.address));
}

void obey(ChatEngine& engine, HostId hosted) {
  char command[64];
  if (::read(STDIN_FILENO, command, sizeof command) <= 0) return QCoreApplication::quit();
  engine.closeHost(hosted, QStringLiteral("over"));
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = application.arguments();
  ChatEngine engine({});
  HostId hosted;
  QObject::connect(&engine, &ChatEngine::hostOpened, [&](auto, const HostInfo& info) {
    hosted = info.host;
    print(QStringLiteral("hosting on %1").arg(info.port));
  });
  QObject::connect(&engine, &ChatEngine::nearbyChanged, printHostings);
  engine.start();
  if (arguments.size() == 3 && arguments[1] == QStringLiteral("host"))
    hostRoom(engine, arguments[2]);
  else if (arguments.size() == 2 && arguments[1] == QStringLiteral("look"))
    engine.lookNearby(true);
  else
    return 2;
  QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
  QObject::connect(&input, &QSocketNotifier::activated, [&] { obey(engine, hosted); });
  return application.exec();
}

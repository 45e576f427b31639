// The one QObject between the worker thread and the window. It owns the thread with its loop, the
// servers hosted here and the networks joined; commands go in by post, events come out in batches,
// one signal a wake. GUI thread only. start and stop are states; the destructor stops.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <memory>
#include <vector>

#include "client/ClientCommand.h"
#include "client/ClientEvent.h"
#include "store/RoomExport.h"

namespace parlor::engine {

using client::BufferId;
using client::ClientEvent;
using client::LineId;
using client::NetworkId;
using client::RequestId;

using HostId = base::Id<struct HostTag, std::uint32_t>;

struct HostRequest {
  QString nick;
  QString room;  // with or without '#'
  QString password;
  quint16 port = 21567;  // 0: any free one
  bool keepHistory = false;
  bool localOnly = false;  // listen on loopback only
  bool nearby = false;     // others on this network may find it, unless it is localOnly
};

struct HostInfo {
  HostId host;
  NetworkId network;  // the host's own seat in the room
  QString room;
  QStringList addresses;  // "192.168.1.5:21567", best to share first
  QString invitation;     // parlor://192.168.1.5:21567/lobby
  quint16 port = 0;
};

struct HostStatus {
  HostId host;
  int people = 0, byParlor = 0, byIrc = 0, byTerminal = 0;
  QString poller;  // "select"
  int descriptors = 0;
  bool keepsHistory = false;
  QString historyProblem;  // why history is not being saved; empty: all is well
  QString historyNotice;   // what became of a damaged file; empty: there was none
};

// Bytes on the wire: received from somebody, sent to them.
struct HostTraffic {
  struct Person {
    QString nick;
    quint64 received = 0, sent = 0;  // by the connection that they have now
  };
  HostId host;
  std::vector<Person> people;
  quint64 received = 0, sent = 0;  // of everybody, since the room was opened
};

// A room that somebody hosts on this network.
struct NearbyHosting {
  QString room, machine;
  QString address;  // to be joined: "192.168.1.7:21567/#lobby"
  int people = 0;
  bool password = false;
};

class ChatEngine : public QObject {
  Q_OBJECT

 public:
  enum class State { Stopped, Running, Stopping };

  struct Options {
    QString dataDirectory;  // empty: nothing is kept; a host's history is in hosted/ROOM below it
  };

  explicit ChatEngine(Options options, QObject* parent = nullptr);
  ~ChatEngine() override;

  void start();
  void stop();  // returns when the thread has joined, at most a few seconds
  State state() const;
  QString dataDirectory() const;  // of the options

  // Opens a server with one room and joins it. Answered by hostOpened or hostFailed.
  RequestId host(const HostRequest& request);
  void closeHost(HostId host, const QString& reason);

  void askTraffic(HostId host);  // answered by trafficCounted while the room is open

  // Writes what was said in a hosted room into a file, which is replaced, or copies all that the
  // host keeps into one that is not there yet. On a helper thread; answered by historyWritten.
  RequestId exportRoom(HostId host, const QString& room, const QString& file,
                       store::ExportFormat format);
  RequestId backUp(HostId host, const QString& file);

  // While `on`, asks this network for rooms; nearbyChanged tells all that are there but our own.
  void lookNearby(bool on);

  // Answered by events; a RequestFailed with this id when it cannot even begin.
  RequestId join(client::JoinNetwork request);  // fills request and network
  void send(client::ClientCommand command);
  RequestId nextRequest();  // for a command whose answer names it

 signals:
  void eventsArrived(const std::vector<parlor::client::ClientEvent>& batch);
  void hostOpened(parlor::client::RequestId request, const parlor::engine::HostInfo& info);
  // `problem`: the same as `text`, for other languages.
  void hostFailed(parlor::client::RequestId request, const QString& field, const QString& text,
                  const parlor::client::Problem& problem = {});
  void hostStatusChanged(const parlor::engine::HostStatus& status);
  void trafficCounted(const parlor::engine::HostTraffic& traffic);
  void hostClosed(parlor::engine::HostId host);
  // `problem` is empty when all went well.
  void historyWritten(parlor::client::RequestId request, const QString& file,
                      const QString& problem);
  void nearbyChanged(const std::vector<parlor::engine::NearbyHosting>& hostings);

 private:
  class Impl;
  const std::unique_ptr<Impl> impl_;
};

}  // namespace parlor::engine

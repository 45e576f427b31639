#include "engine/ChatEngine.h"

#include <QMetaObject>
#include <QTimer>
#include <chrono>
#include <future>

#include "base/Mailbox.h"
#include "engine/HistoryFiles.h"
#include "engine/Invitation.h"
#include "engine/NetworkWatch.h"
#include "engine/NoticeQueue.h"
#include "engine/QtText.h"
#include "engine/ShareAddresses.h"
#include "engine/Worker.h"
#include "io/LoopThread.h"

namespace parlor::engine {
namespace {

constexpr std::chrono::seconds kDrainDeadline{4};
constexpr std::chrono::milliseconds kTurn{5};  // of the window's thread, before it may paint
constexpr int kWatchNetworkAfter = 1500;  // ms; loading the plug-in must not delay the first paint

HostInfo infoFrom(const HostOpenedNotice& notice) {
  HostInfo info;
  info.host = notice.host;
  info.network = notice.network;
  info.room = toQt(notice.room);
  info.port = notice.port;
  info.addresses = notice.localOnly ? QStringList{QString("127.0.0.1:%1").arg(notice.port)}
                                    : shareAddresses(interfaceAddresses(), notice.port);
  const auto parsed = Invitation::parse(info.addresses.first());
  if (!parsed) return info;
  Invitation invitation = parsed.value();
  invitation.rooms = {info.room};
  invitation.password = toQt(notice.password);
  info.invitation = invitation.toUrl();
  return info;
}

HostStatus statusFrom(const HostStatusNotice& notice) {
  HostStatus status;
  status.host = notice.host;
  status.people = static_cast<int>(notice.status.people);
  status.byParlor = static_cast<int>(notice.status.byParlor + notice.status.byHost);
  status.byIrc = static_cast<int>(notice.status.byIrc);
  status.byTerminal = static_cast<int>(notice.status.byPlain);
  status.poller = toQt(notice.status.poller);
  status.descriptors = static_cast<int>(notice.status.descriptors);
  status.keepsHistory = notice.status.keepsHistory;
  status.historyProblem = toQt(notice.status.historyProblem);
  status.historyNotice = toQt(notice.status.historyNotice);
  return status;
}

HostTraffic trafficFrom(const TrafficNotice& notice) {
  HostTraffic made;
  made.host = notice.host;
  made.received = notice.traffic.sum.received;
  made.sent = notice.traffic.sum.sent;
  for (const auto& person : notice.traffic.people) {
    made.people.push_back({toQt(person.nick), person.bytes.received, person.bytes.sent});
  }
  return made;
}

std::vector<NearbyHosting> hostingsFrom(const NearbyNotice& notice) {
  std::vector<NearbyHosting> made;
  for (const NearbyPlace& place : notice.places) {
    const QString room = toQt(place.room.room);
    const Invitation address{.host = toQt(place.host), .port = place.room.port};
    made.push_back({room, toQt(place.room.machine), address.hostAndPort() + u'/' + room,
                    static_cast<int>(place.room.people), place.room.password});
  }
  return made;
}

}  // namespace

class ChatEngine::Impl {
 public:
  Impl(ChatEngine& engine, Options options)
      : dataDirectory(std::move(options.dataDirectory)),
        files(engine,
              [&engine](RequestId request, const QString& file, const QString& problem) {
                emit engine.historyWritten(request, file, problem);
              }),
        engine_(engine),
        network_(new NetworkWatch(
            [this] { withWorker([](Worker& worker) { worker.networkIsBack(); }); }, &engine)),
        mailbox_([this] { wakeEngine(); }) {
    turn_.setSingleShot(true);
    QObject::connect(&turn_, &QTimer::timeout, &engine_, [this] { deliver(); });
  }

  void start();
  void stop();

  // Runs `task` with the worker, on its thread. Ignored unless running.
  void withWorker(std::function<void(Worker&)> task);

  const QString dataDirectory;
  HistoryFiles files;
  State state = State::Stopped;
  std::uint64_t lastRequest = 0;
  std::uint32_t lastNetwork = 0;
  std::uint32_t lastHost = 0;

 private:
  void wakeEngine();
  void deliver();
  void tell(const Notice& notice);

  ChatEngine& engine_;
  NetworkWatch* const network_;  // the engine's child
  const base::SystemClock clock_;
  base::Mailbox<Notice> mailbox_;
  NoticeQueue waiting_;
  // A flood's events come before all others that were posted with less haste, and would keep the
  // window from its timers, its input and its screen; a timer takes turns with those.
  QTimer turn_;
  std::unique_ptr<io::LoopThread> thread_;
  std::unique_ptr<Worker> worker_;  // touched on the loop thread only, between start and stop
};

void ChatEngine::Impl::start() {
  thread_ = std::make_unique<io::LoopThread>(clock_, io::PollerKind::Auto);
  thread_->start();
  thread_->loop().post([this] {
    worker_ = std::make_unique<Worker>(
        thread_->loop(), clock_, [this](Notice notice) { mailbox_.put(std::move(notice)); },
        toUtf8(dataDirectory));
  });
  state = State::Running;
  QTimer::singleShot(kWatchNetworkAfter, &engine_, [this] { network_->begin(); });
}

// Polite first, within a deadline; then the worker is destroyed on its own thread, and that joined.
void ChatEngine::Impl::stop() {
  if (state != State::Running) return;
  state = State::Stopping;
  auto drained = std::make_shared<std::promise<void>>();
  thread_->loop().post([this, drained] { worker_->drain([drained] { drained->set_value(); }); });
  drained->get_future().wait_for(kDrainDeadline);
  std::promise<void> gone;
  thread_->loop().post([this, &gone] {
    worker_.reset();
    gone.set_value();
  });
  gone.get_future().wait();
  thread_->stop();
  thread_.reset();
  state = State::Stopped;
}

void ChatEngine::Impl::withWorker(std::function<void(Worker&)> task) {
  if (state != State::Running) return;
  thread_->loop().post([this, task = std::move(task)] { worker_->whenReady(task); });
}

void ChatEngine::Impl::wakeEngine() {
  QMetaObject::invokeMethod(
      &engine_, [this] { turn_.start(); }, Qt::QueuedConnection);
}

// Some of what has come, then the window has its turn: it paints and hears keys during a flood.
void ChatEngine::Impl::deliver() {
  const auto begun = clock_.steadyNow();
  waiting_.add(mailbox_.take());
  while (!waiting_.isEmpty() && clock_.steadyNow() - begun < kTurn) tell(waiting_.next());
  if (!waiting_.isEmpty()) turn_.start();
}

void ChatEngine::Impl::tell(const Notice& notice) {
  if (auto* events = std::get_if<std::vector<client::ClientEvent>>(&notice)) {
    if (!events->empty()) emit engine_.eventsArrived(*events);
  } else if (auto* opened = std::get_if<HostOpenedNotice>(&notice)) {
    emit engine_.hostOpened(opened->request, infoFrom(*opened));
  } else if (auto* failed = std::get_if<HostFailedNotice>(&notice)) {
    emit engine_.hostFailed(failed->request, toQt(failed->field), toQt(failed->text.text),
                            failed->text);
  } else if (auto* status = std::get_if<HostStatusNotice>(&notice)) {
    emit engine_.hostStatusChanged(statusFrom(*status));
  } else if (auto* traffic = std::get_if<TrafficNotice>(&notice)) {
    emit engine_.trafficCounted(trafficFrom(*traffic));
  } else if (auto* nearby = std::get_if<NearbyNotice>(&notice)) {
    emit engine_.nearbyChanged(hostingsFrom(*nearby));
  } else if (auto* closed = std::get_if<HostClosedNotice>(&notice)) {
    emit engine_.hostClosed(closed->host);
  }
}

ChatEngine::ChatEngine(Options options, QObject* parent)
    : QObject(parent), impl_(std::make_unique<Impl>(*this, std::move(options))) {}

ChatEngine::~ChatEngine() {
  stop();
}

void ChatEngine::start() {
  if (impl_->state == State::Stopped) impl_->start();
}

void ChatEngine::stop() {
  impl_->stop();
}

ChatEngine::State ChatEngine::state() const {
  return impl_->state;
}

RequestId ChatEngine::host(const HostRequest& request) {
  HostOrder order;
  order.request = RequestId(++impl_->lastRequest);
  order.host = HostId(++impl_->lastHost);
  order.network = NetworkId(++impl_->lastNetwork);
  order.nick = toUtf8(request.nick.trimmed());
  const QString room = request.room.trimmed();
  order.room = toUtf8(room.startsWith('#') ? room : '#' + room);
  order.password = toUtf8(request.password);
  order.port = request.port;
  order.localOnly = request.localOnly;
  if (request.keepHistory && !impl_->dataDirectory.isEmpty()) {
    const QString directory = hostDirectory(impl_->dataDirectory, order.room);
    order.directory = toUtf8(directory);
    impl_->files.add(order.host, directory);
  }
  order.nearby = request.nearby && !request.localOnly;
  impl_->withWorker([order](Worker& worker) { worker.host(order); });
  return order.request;
}

void ChatEngine::closeHost(HostId host, const QString& reason) {
  impl_->withWorker(
      [host, reason = toUtf8(reason)](Worker& worker) { worker.closeHost(host, reason); });
}

void ChatEngine::askTraffic(HostId host) {
  impl_->withWorker([host](Worker& worker) { worker.countTraffic(host); });
}

RequestId ChatEngine::exportRoom(HostId host, const QString& room, const QString& file,
                                 store::ExportFormat format) {
  const RequestId request(++impl_->lastRequest);
  impl_->files.exportRoom(request, host, room, file, format);
  return request;
}

RequestId ChatEngine::backUp(HostId host, const QString& file) {
  const RequestId request(++impl_->lastRequest);
  impl_->files.backUp(request, host, file);
  return request;
}

QString ChatEngine::dataDirectory() const {
  return impl_->dataDirectory;
}

// The interfaces are looked at now: a cable may have come in since the last time.
void ChatEngine::lookNearby(bool on) {
  if (!on) return impl_->withWorker([](Worker& worker) { worker.endLooking(); });
  impl_->withWorker([targets = nearbyTargets()](Worker& worker) { worker.look(targets); });
}

RequestId ChatEngine::join(client::JoinNetwork request) {
  request.request = RequestId(++impl_->lastRequest);
  request.network = NetworkId(++impl_->lastNetwork);
  send(request);
  return request.request;
}

RequestId ChatEngine::nextRequest() {
  return RequestId(++impl_->lastRequest);
}

void ChatEngine::send(client::ClientCommand command) {
  impl_->withWorker(
      [command = std::move(command)](Worker& worker) { worker.client().handle(command); });
}

}  // namespace parlor::engine

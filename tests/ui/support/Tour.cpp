#include "ui/support/Tour.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QUrl>

#include "transcript/TranscriptView.h"
#include "ui/support/Events.h"
#include "widgets/BufferTree.h"
#include "widgets/Composer.h"
#include "widgets/ComposerEdit.h"
#include "widgets/Disclosure.h"
#include "widgets/FindBar.h"
#include "widgets/MemberPane.h"
#include "widgets/PagedDialog.h"
#include "widgets/StatusStrip.h"
#include "windows/HostPanel.h"
#include "windows/RoomPage.h"

namespace parlor::testing {
namespace {

constexpr client::NetworkId kHere{1}, kThere{2};
constexpr client::BufferId kRoom{11}, kBuild{12}, kOps{21}, kOtto{22};

client::Line at(client::Line line, int minute, bool own = false) {
  line.time = base::WallTime{} + std::chrono::seconds(1795269600) + std::chrono::minutes(minute);
  line.own = own;
  if (own) line.delivery = client::Delivery::Kept;
  return line;
}

client::Line noise(client::LineKind kind, const std::string& nick, int minute) {
  client::Line made = at(line(nick, ""), minute);
  made.kind = kind;
  return made;
}

Batch conversation() {
  client::LinesAppended lines{kRoom, {}};
  const auto say = [&](const std::string& nick, const std::string& text, int minute,
                       bool own = false) {
    lines.lines.push_back(at(line(nick, text), minute, own));
    lines.lines.back().msgid = "m" + std::to_string(lines.lines.size());
  };
  say("rex", "the bench results are on the board", -1500, true);
  say("maya", "morning! build 412 is green", 2);
  say("maya", "https://ci.example.org/412", 2);
  lines.lines.push_back(noise(client::LineKind::Joined, "otto", 3));
  lines.lines.push_back(noise(client::LineKind::Joined, "nc-guest", 3));
  say("otto",
      "does that include the select() change? I would like to try it on the slow machine "
      "before the workshop starts, the one with the broken fan",
      4);
  say("rex", "it does. shipping it then", 5, true);
  say("nc-guest", "hello from netcat", 6);
  client::Line mention = at(line("maya", "rex: can you bring the spare cable? 多谢 🙂"), 7);
  mention.mention = true;
  lines.lines.push_back(mention);
  say("rex", "yes", 8, true);
  lines.lines.back().delivery = client::Delivery::Pending;
  return {lines};
}

Batch people() {
  client::Member rex = member("rex", chat::Role::Operator);
  rex.self = true;
  rex.door = chat::Door::Host;
  rex.host = "127.0.0.1";
  client::Member maya = member("maya");
  maya.door = chat::Door::Parlor;
  maya.host = "192.168.1.7";
  client::Member guest = member("nc-guest");
  guest.door = chat::Door::Plain;
  guest.host = "192.168.1.23";
  client::Member otto = member("otto");
  otto.host = "10.8.0.4";
  otto.door = chat::Door::Irc;
  otto.away = true;
  client::Member bot = member("buildbot", chat::Role::Voice);
  bot.bot = true;
  bot.door = chat::Door::Irc;
  bot.host = "127.0.0.1";
  return {client::MembersReset{kRoom, {guest, maya, rex, otto, bot}}};
}

Batch networks() {
  const auto online = [](client::NetworkId id) {
    client::LinkStateChanged made;
    made.network = id;
    made.state = client::LinkState::Online;
    return made;
  };
  client::FeaturesChanged features;
  features.network = kHere;
  features.parlor = features.echo = features.reactions = features.typing = true;
  features.redaction = true;
  client::Line ping = line("ada", "rex: look", 1);
  ping.mention = true;
  return {client::NetworkAdded{kHere, "This machine", "127.0.0.1:21567", true},
          online(kHere),
          client::SelfChanged{kHere, "rex", false},
          features,
          opened(kRoom, "#lobby", client::BufferKind::Room, kHere),
          opened(kBuild, "#build", client::BufferKind::Room, kHere),
          client::NetworkAdded{kThere, "chat.example.org", "chat.example.org:6697", false},
          online(kThere),
          opened(kOps, "#ops", client::BufferKind::Room, kThere),
          opened(kOtto, "otto", client::BufferKind::Direct, kThere),
          client::TopicChanged{kRoom, {"welcome to the lab - bring snacks", {}}, "maya", {}},
          client::LinesAppended{kBuild, {ping, line("ada", "green", 2), line("ada", "red", 3)}},
          client::LinesAppended{kOps, {line("sam", "deploying", 2), line("sam", "done", 3)}}};
}

client::RoomListed listedRooms() {
  client::RoomListed listed{kThere, {}, true};
  listed.rooms.push_back({"#ops", 12, {"deploys and alarms", {}}});
  listed.rooms.push_back({"#coffee", 4, {"the machine is on the second floor", {}}});
  return listed;
}

client::WhoisArrived whois() {
  client::WhoisArrived answer;
  answer.network = kHere;
  answer.member = member("maya");
  answer.server = "lab.example.org";
  answer.address = "192.168.1.7";
  answer.rooms = {"#lobby", "#build"};
  answer.idleSeconds = 190;
  return answer;
}

}  // namespace

namespace {

client::SearchResults::Hit hit(const std::string& room, client::Line line) {
  return {kThere, kOps, "chat.example.org", room, std::move(line)};
}

// What a search finds, and what stands around it.
void answer(engine::ChatEngine& engine, const client::ClientCommand& command) {
  if (const auto* asked = std::get_if<client::Search>(&command); asked && !asked->query.empty()) {
    client::SearchResults found;
    found.request = asked->request;
    found.done = true;
    found.hits = {hit("#ops", at(line("sam", "the disk of the build server is full"), 40)),
                  hit("#lobby", at(line("otto", "does that include the select() change?"), 4)),
                  hit("#ops", at(line("ada", "the certificate ends in nine days"), -700))};
    emit engine.eventsArrived({found});
  } else if (const auto* around = std::get_if<client::FetchContext>(&command)) {
    client::ContextArrived context;
    context.request = around->request;
    context.lines = {at(line("ada", "backups are late again"), 38),
                     at(line("sam", "the disk of the build server is full"), 40),
                     at(line("ada", "cleaning up now"), 41)};
    QMetaObject::invokeMethod(
        &engine, [&engine, context] { emit engine.eventsArrived({context}); },
        Qt::QueuedConnection);
  }
}

}  // namespace

Resident::Resident(const QString& file) : store(file, QSettings::IniFormat), settings(store) {
  settings.setNick(QStringLiteral("rex"));
  settings.setTheme(qEnvironmentVariable("PARLOR_THEME", "light"));
  settings.remember({"#lobby", "maya-laptop", "192.168.1.7/lobby"});
  settings.remember({"#ops", "chat.example.org", "chat.example.org/ops"});
}

Tour::Tour(engine::ChatEngine& engine, windows::MainWindow& window)
    : engine_(engine), window_(window) {
  QObject::connect(&window_, &windows::MainWindow::commandSent, &engine_,
                   [&engine](const client::ClientCommand& command) { answer(engine, command); });
  emit engine_.nearbyChanged({{"#lobby", "maya-laptop", "192.168.1.7/lobby", 4, false}});
  addStops();
}

QStringList Tour::stops() const {
  return order_;
}

void Tour::add(const QString& name, std::function<void()> open) {
  order_ << name;
  open_.emplace(name, std::move(open));
}

void Tour::addStops() {
  add("welcome", [this] { window_.showWelcome(windows::WelcomeForm::Host); });
  add("welcome-error", [this] { welcomeError(); });
  add("welcome-more", [this] {
    window_.showWelcome(windows::WelcomeForm::Host);
    for (auto* more : window_.welcome().findChildren<widgets::Disclosure*>()) more->setOpen(true);
  });
  add("room", [this] { openRoom(); });
  add("welcome-again", [this] {  // with the rooms and the strip beside it
    openRoom();
    window_.showWelcome(windows::WelcomeForm::Join);
    for (auto* more : window_.welcome().findChildren<widgets::Disclosure*>()) more->setOpen(true);
  });
  add("menu", [this] { memberMenu(); });
  add("message-menu", [this] { messageMenu(1); });
  add("link-menu", [this] { messageMenu(2); });
  add("day", [this] { press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); });
  add("room-menu", [this] {
    openRoom();
    emit window_.tree().bufferMenuRequested(kRoom, window_.mapToGlobal(QPoint(80, 80)));
  });
  add("server-menu", [this] {
    openRoom();
    emit window_.tree().networkMenuRequested(kThere, window_.mapToGlobal(QPoint(80, 120)));
  });
  add("app-menu", [this] {
    openRoom();
    emit window_.welcome().menuWanted(window_.mapToGlobal(QPoint(80, 300)));
  });
  add("invite", [this] { openRoom(), window_.strip().invite().click(); });
  add("commands", [this] { typeCommand(); });
  add("find", [this] { openRoom(), window_.room().startFind("the"); });
  add("switcher", [this] { press(Qt::Key_K, Qt::ControlModifier); });
  add("search", [this] { search(); });
  add("rooms", [this] { rooms(); });
  add("whois", [this] { openRoom(), emit engine_.eventsArrived({whois()}); });
  add("link", [this] {
    openRoom();
    emit window_.room().linkWanted(QUrl("https://ci.example.org/412"),
                                   "https://ci.example.org/412");
  });
  add("paste", [this] {
    openRoom();
    emit window_.room().composer().pasteHeld("one\ntwo\nthree\nfour\nfive\nsix\nseven");
  });
  add("keys", [this] { press(Qt::Key_F1, Qt::NoModifier); });
  add("preferences", [this] { press(Qt::Key_Comma, Qt::ControlModifier); });
  for (int page = 0; page < 6; ++page) {
    add(QStringLiteral("preferences-%1").arg(page), [this, page] {
      press(Qt::Key_Comma, Qt::ControlModifier);
      static_cast<widgets::PagedDialog*>(QApplication::activeModalWidget())->setCurrent(page);
    });
  }
  for (int page = 0; page < 7; ++page) {
    add(QStringLiteral("host-%1").arg(page), [this, page] { hostPanel(page); });
  }
  add("levels", [this] {
    openRoom();
    emit window_.tree().bufferMenuRequested(kOps, window_.mapToGlobal(QPoint(80, 80)));
  });
  add("close", [this] { openRoom(), window_.close(); });
  add("offline", [this] { goOffline(); });
}

void Tour::visit(const QString& stop) {
  leave();
  const auto found = open_.find(stop);
  if (found == open_.end()) qFatal("no stop %s", qPrintable(stop));
  found->second();
  QCoreApplication::processEvents();
}

void Tour::leave() {
  while (auto* popup = QApplication::activePopupWidget()) popup->close();
  while (auto* dialog = QApplication::activeModalWidget()) dialog->close();
  if (auto* panel = window_.hostPanel()) panel->close();
  window_.room().composer().setText({});
  if (window_.room().findBar().isVisible()) {
    QTest::keyClick(&window_.room().findBar(), Qt::Key_Escape);
  }
  QCoreApplication::processEvents();
}

QList<QWidget*> Tour::onShow() const {
  QList<QWidget*> widgets;
  if (auto* popup = QApplication::activePopupWidget()) widgets << popup;
  if (auto* dialog = QApplication::activeModalWidget()) widgets << dialog;
  if (auto* panel = window_.hostPanel()) widgets << panel;
  return widgets << &window_;
}

void Tour::openRoom() {
  if (!window_.store().network(kHere)) {
    engine::HostRequest request;
    request.keepHistory = true;
    emit window_.welcome().hostWanted(request);
    emit engine_.eventsArrived(networks());
    engine::HostInfo info;
    info.host = engine::HostId{1};
    info.network = kHere;
    info.room = QStringLiteral("#lobby");
    info.addresses = {"192.168.1.5:21567", "10.8.0.2:21567", "[fd00::5]:21567"};
    info.invitation = QStringLiteral("parlor://192.168.1.5:21567/lobby");
    emit engine_.hostOpened(client::RequestId{99}, info);
    emit engine_.hostStatusChanged({info.host, 5, 2, 1, 1, QStringLiteral("select"), 9});
    emit engine_.eventsArrived(people());
    emit engine_.eventsArrived(conversation());
    emit engine_.eventsArrived({client::TypingChanged{kRoom, {"maya"}}});
  }
  window_.showBuffer(kRoom);
  QCoreApplication::processEvents();
}

void Tour::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  openRoom();
  window_.activateWindow();  // or its shortcuts hear nothing
  if (!QTest::qWaitForWindowActive(&window_)) qWarning("the window is not active");
  QTest::keyClick(&window_, key, modifiers);
}

void Tour::welcomeError() {
  window_.showWelcome(windows::WelcomeForm::Host);
  window_.welcome().showError(windows::WelcomeForm::Host, "port",
                              "port 21567 is in use by another program; choose another port");
  window_.welcome().showError(windows::WelcomeForm::Join, "address",
                              "nobody answers at chat.example.org:21567; is the address right?");
}

void Tour::memberMenu() {
  openRoom();
  auto& list = window_.room().members().list();
  QMenu* menu = window_.room().members().menuFor(QStringLiteral("maya"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->popup(list.viewport()->mapToGlobal(QPoint(20, 70)));
}

// Of the conversation's `row`-th message, with its link if it has one.
void Tour::messageMenu(int row) {
  openRoom();
  const models::TranscriptModel& model = *window_.store().buffer(kRoom)->transcript;
  transcript::MessageContext about;
  about.line = model.at(row).id;
  about.nick = QString::fromStdString(model.nick(row));
  about.hasSelection = true;
  if (row == 2) about.link = QUrl(about.linkText = QStringLiteral("https://ci.example.org/412"));
  about.globalPos = window_.mapToGlobal(QPoint(320, 160));
  emit window_.room().transcript().contextMenuRequested(about);
}

void Tour::typeCommand() {
  openRoom();
  auto& edit = window_.room().composer().edit();
  edit.clear();
  QTest::keyClicks(&edit, QStringLiteral("/"));
}

void Tour::search() {
  press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
  if (auto* dialog = QApplication::activeModalWidget()) {
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("the"));
    QTest::qWait(400);  // it asks when the typing rests
  }
}

void Tour::rooms() {
  openRoom();
  window_.showBuffer(kOps);
  emit window_.room().actionWanted({models::WindowAction::What::ListRooms, {}, {}});
  emit engine_.eventsArrived({listedRooms()});
}

void Tour::hostPanel(int page) {
  openRoom();
  emit engine_.eventsArrived({client::RoomModesChanged{kRoom, "+ntk"}});
  emit window_.strip().panelWanted();
  windows::HostPanel* panel = window_.hostPanel();
  panel->setCurrent(page);
  client::BansListed bans;
  bans.buffer = kRoom;
  bans.bans = {{"*!*@203.0.113.7", "rex!rex@host", at(line("rex", ""), 1).time},
               {"spammer!*@*", "maya!maya@host", {}}};
  emit engine_.eventsArrived({bans});
  panel->activateWindow();
}

void Tour::goOffline() {
  openRoom();
  window_.room().composer().setText({});
  client::LinkStateChanged gone;
  gone.network = kHere;
  gone.state = client::LinkState::Waiting;
  gone.text = "connection reset";
  gone.retryAt = std::chrono::time_point_cast<base::WallTime::duration>(
      std::chrono::system_clock::now() + std::chrono::seconds(12));
  emit engine_.eventsArrived({gone});
}

}  // namespace parlor::testing

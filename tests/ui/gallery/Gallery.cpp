// Shows the real window in its states and writes a picture of each: for scripts/screenshots.
//   gallery DIRECTORY PREFIX STATE...      (the scheme is PARLOR_THEME, the language LANGUAGE)
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <map>

#include "engine/ChatEngine.h"
#include "theme/Theme.h"
#include "transcript/TranscriptView.h"
#include "ui/support/Events.h"
#include "widgets/BufferTree.h"
#include "widgets/Composer.h"
#include "widgets/ComposerEdit.h"
#include "widgets/FindBar.h"
#include "widgets/MemberPane.h"
#include "widgets/StatusStrip.h"
#include "windows/MainWindow.h"
#include "windows/RoomPage.h"
#include "windows/Translations.h"

using namespace parlor;
using namespace parlor::testing;

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
  client::Member guest = member("nc-guest");
  guest.door = chat::Door::Plain;
  client::Member otto = member("otto");
  otto.door = chat::Door::Irc;
  otto.away = true;
  client::Member bot = member("buildbot", chat::Role::Voice);
  bot.bot = true;
  return {client::MembersReset{kRoom, {guest, member("maya"), rex, otto, bot}}};
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

class Gallery {
 public:
  Gallery(engine::ChatEngine& engine, windows::MainWindow& window, QString folder, QString prefix)
      : engine_(engine), window_(window), folder_(std::move(folder)), prefix_(std::move(prefix)) {}

  void show(const QString& state) {
    const std::map<QString, std::function<void()>> states = {
        {"welcome", [this] { window_.showWelcome(windows::WelcomeForm::Host); }},
        {"welcome-error", [this] { welcomeError(); }},
        {"room", [this] { openRoom(); }},
        {"menu", [this] { memberMenu(); }},
        {"invite", [this] { openRoom(), window_.strip().invite().click(); }},
        {"commands", [this] { typeCommand(); }},
        {"find", [this] { openRoom(), window_.room().startFind("the"); }},
        {"switcher", [this] { press(Qt::Key_K, Qt::ControlModifier); }},
        {"offline", [this] { goOffline(); }},
        {"keys", [this] { press(Qt::Key_F1, Qt::NoModifier); }},
        {"preferences", [this] { press(Qt::Key_Comma, Qt::ControlModifier); }},
        {"close", [this] { openRoom(), window_.close(); }},
        {"small", [this] { window_.resize(600, 400), openRoom(); }},
        {"small-welcome", [this] {
           window_.resize(600, 400);
           window_.showWelcome(windows::WelcomeForm::Host);
         }}};
    const auto found = states.find(state);
    if (found == states.end()) qFatal("no state %s", qPrintable(state));
    found->second();
    QTest::qWait(350);
    const QString path = QStringLiteral("%1/%2%3.png").arg(folder_, prefix_, state);
    QRect part = window_.frameGeometry();
    if (auto* popup = QApplication::activePopupWidget()) part |= popup->frameGeometry();
    if (auto* dialog = QApplication::activeModalWidget()) part |= dialog->frameGeometry();
    window_.screen()->grabWindow(0, part.x(), part.y(), part.width(), part.height()).save(path);
    if (auto* popup = QApplication::activePopupWidget()) popup->close();
    if (auto* dialog = QApplication::activeModalWidget()) dialog->close();
    window_.room().composer().setText({});
    QTest::keyClick(&window_.room().findBar(), Qt::Key_Escape);
    QTest::qWait(50);
  }

 private:
  void openRoom() {
    if (!window_.store().network(kHere)) {
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
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    openRoom();
    QTest::keyClick(&window_, key, modifiers);
  }
  void welcomeError() {
    window_.showWelcome(windows::WelcomeForm::Host);
    window_.welcome().showError(windows::WelcomeForm::Host, "port",
                                "port 21567 is in use by another program; choose another port");
    window_.welcome().showError(windows::WelcomeForm::Join, "address",
                                "nobody answers at chat.example.org:21567; is the address right?");
  }
  void memberMenu() {
    openRoom();
    auto& list = window_.room().members().list();
    QMenu* menu = window_.room().members().menuFor(QStringLiteral("maya"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(list.viewport()->mapToGlobal(QPoint(20, 70)));
  }
  void typeCommand() {
    openRoom();
    auto& edit = window_.room().composer().edit();
    edit.clear();
    QTest::keyClicks(&edit, QStringLiteral("/"));
  }
  void goOffline() {
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

  engine::ChatEngine& engine_;
  windows::MainWindow& window_;
  const QString folder_, prefix_;
};

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  application.setApplicationName(QStringLiteral("parlor"));
  application.setApplicationVersion(QStringLiteral("0.1.0"));
  const QStringList arguments = application.arguments();
  if (arguments.size() < 4) qFatal("usage: gallery DIRECTORY PREFIX STATE...");
  windows::Translations translations(QLocale{});
  QTemporaryDir folder;
  QSettings file(folder.filePath("s.ini"), QSettings::IniFormat);
  models::Settings settings(file);
  settings.setNick(QStringLiteral("rex"));
  settings.setTheme(qEnvironmentVariable("PARLOR_THEME", "light"));
  settings.remember({"#lobby", "maya-laptop", "192.168.1.7/lobby"});
  settings.remember({"#ops", "chat.example.org", "chat.example.org/ops"});
  theme::Theme theme;
  theme.install();
  engine::ChatEngine engine({});
  windows::MainWindow window(engine, theme, settings);
  window.welcome().setNearby({{"#lobby", "maya-laptop", "4 here", "192.168.1.7/lobby", false}});
  window.show();
  if (!QTest::qWaitForWindowActive(&window)) qWarning("the window is not active");
  Gallery gallery(engine, window, arguments[1], arguments[2]);
  for (const QString& state : arguments.mid(3)) gallery.show(state);
  return 0;
}

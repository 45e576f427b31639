#include "windows/SearchDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

#include "models/TranscriptModel.h"
#include "support/Patience.h"
#include "transcript/TranscriptView.h"
#include "ui/support/Events.h"
#include "widgets/Banner.h"
#include "widgets/Composer.h"
#include "widgets/ComposerEdit.h"
#include "widgets/FindBar.h"
#include "windows/MainWindow.h"
#include "windows/RoomPage.h"

using namespace parlor;
using namespace parlor::testing;
using windows::MainWindow;
using windows::SearchDialog;

namespace {

client::SearchResults::Hit hit(const std::string& text, int minute,
                               client::BufferId buffer = kLobby) {
  client::SearchResults::Hit made;
  made.network = kNetwork;
  made.buffer = buffer;
  made.place = "chat.example";
  made.room = "#lobby";
  made.line = line("maya", text, minute);
  made.line.msgid = "m-" + text;
  return made;
}

}  // namespace

// Search as somebody uses it, with the engine's answers put in.
class SearchDialogTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();
  void asksWhileSomebodyTypes();
  void sortsWhatComesLate();
  void ignoresAnswersToOtherQuestions();
  void saysWhatItDoesNotUnderstand();
  void showsTheLineAmongItsNeighbours();
  void goesToALineOnShow();
  void fetchesALineFarBack();
  void endsTheSearchWithTheDialog();
  void looksForOlderHitsInTheRoom();
  void fetchesOlderLinesFromTheirPlace();
  void saysThatNothingIsKept();
  void translatesProblems();

 private:
  void tell(const Batch& batch) { emit engine_->eventsArrived(batch); }
  template <typename Command>
  std::vector<Command> sent() const {
    std::vector<Command> found;
    for (const client::ClientCommand& command : sent_) {
      if (const auto* body = std::get_if<Command>(&command)) found.push_back(*body);
    }
    return found;
  }
  SearchDialog* search(const QString& text) {
    QTest::keyClick(&window_->room().composer().edit(), Qt::Key_F,
                    Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = window_->findChild<SearchDialog*>();
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), text);
    const bool asked = QTest::qWaitFor(
        [&] {
          return !sent<client::Search>().empty() &&
                 sent<client::Search>().back().query == text.toStdString();
        },
        parlor::test::kPatience);
    return asked ? dialog : nullptr;
  }
  void answer(std::vector<client::SearchResults::Hit> hits, bool done = true) {
    tell({client::SearchResults{sent<client::Search>().back().request, std::move(hits), done, {}}});
  }
  static QStringList texts(const QListWidget& list) {
    QStringList all;
    for (int row = 0; row < list.count(); ++row) all << list.item(row)->text().section(": ", -1);
    return all;
  }

  std::unique_ptr<QSettings> file_;
  std::unique_ptr<models::Settings> settings_;
  std::unique_ptr<theme::Theme> theme_;
  std::unique_ptr<engine::ChatEngine> engine_;
  std::unique_ptr<MainWindow> window_;
  std::vector<client::ClientCommand> sent_;
  QTemporaryDir dir_;
};

void SearchDialogTest::init() {
  file_ = std::make_unique<QSettings>(dir_.filePath("s.ini"), QSettings::IniFormat);
  file_->clear();
  settings_ = std::make_unique<models::Settings>(*file_);
  theme_ = std::make_unique<theme::Theme>();
  engine_ = std::make_unique<engine::ChatEngine>(engine::ChatEngine::Options{});
  window_ = std::make_unique<MainWindow>(*engine_, *theme_, *settings_);
  sent_.clear();
  connect(window_.get(), &MainWindow::commandSent, this,
          [this](const client::ClientCommand& command) { sent_.push_back(command); });
  window_->show();
  QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
  window_->activateWindow();
  tell(lobby());
  tell({client::JoinCompleted{client::RequestId{77}, kNetwork, kLobby}});
}

void SearchDialogTest::cleanup() {
  window_.reset();
  engine_.reset();
}

void SearchDialogTest::asksWhileSomebodyTypes() {
  SearchDialog* dialog = search(QStringLiteral("needle"));
  QVERIFY(dialog);
  QVERIFY(dialog->isSearching());
  answer({hit("a", 3), hit("b", 2)}, false);
  QCOMPARE(texts(dialog->hits()), (QStringList{"a", "b"}));
  QCOMPARE(dialog->hits().currentRow(), 0);
  answer({}, true);
  QVERIFY(!dialog->isSearching());
}

void SearchDialogTest::sortsWhatComesLate() {
  SearchDialog* dialog = search(QStringLiteral("x"));
  QVERIFY(dialog);
  answer({hit("c", 9), hit("a", 1)}, false);
  answer({hit("b", 5)});
  QCOMPARE(texts(dialog->hits()), (QStringList{"c", "b", "a"}));
}

void SearchDialogTest::ignoresAnswersToOtherQuestions() {
  SearchDialog* dialog = search(QStringLiteral("x"));
  QVERIFY(dialog);
  tell({client::SearchResults{client::RequestId{1}, {hit("stale", 1)}, true, {}}});
  QCOMPARE(dialog->hits().count(), 0);
}

void SearchDialogTest::saysWhatItDoesNotUnderstand() {
  SearchDialog* dialog = search(QStringLiteral("before:soon"));
  QVERIFY(dialog);
  tell({client::SearchResults{sent<client::Search>().back().request, {}, true, "before:soon"}});
  bool told = false;
  for (const QLabel* label : dialog->findChildren<QLabel*>()) {
    told = told || label->text().contains(QStringLiteral("before:soon"));
  }
  QVERIFY(told);
}

void SearchDialogTest::showsTheLineAmongItsNeighbours() {
  SearchDialog* dialog = search(QStringLiteral("x"));
  QVERIFY(dialog);
  const auto wanted = hit("b", 5);
  answer({wanted});
  QTRY_COMPARE(sent<client::FetchContext>().size(), std::size_t{1});
  const auto asked = sent<client::FetchContext>()[0];
  QCOMPARE(asked.msgid, std::string("m-b"));
  QCOMPARE(asked.room, std::string("#lobby"));
  tell({client::ContextArrived{asked.request,
                               {line("rex", "a", 4), wanted.line, line("rex", "c", 6)}}});
  QCOMPARE(texts(dialog->context()), (QStringList{"a", "b", "c"}));
  QCOMPARE(dialog->context().currentRow(), 1);
}

void SearchDialogTest::goesToALineOnShow() {
  auto shown = hit("here", 5);
  tell({client::LinesAppended{kLobby, {shown.line}}});
  SearchDialog* dialog = search(QStringLiteral("here"));
  QVERIFY(dialog);
  answer({shown});
  emit dialog->chosen(shown);
  QVERIFY(sent<client::FetchUntil>().empty());
  QCOMPARE(window_->room().buffer(), kLobby);
}

void SearchDialogTest::fetchesALineFarBack() {
  auto first = line("maya", "first", 50);
  first.msgid = "m-first";
  tell({client::LinesAppended{kLobby, {first}}});
  SearchDialog* dialog = search(QStringLiteral("far"));
  QVERIFY(dialog);
  const auto far = hit("far", 5);
  answer({far});
  emit dialog->chosen(far);
  QCOMPARE(sent<client::FetchUntil>().size(), std::size_t{1});
  const auto asked = sent<client::FetchUntil>()[0];
  QCOMPARE(asked.firstMsgid, std::string("m-first"));
  QCOMPARE(asked.msgid, std::string("m-far"));
  tell({client::LinesPrepended{kLobby, {far.line}, false},
        client::LineReached{asked.request, kLobby, "m-far", true}});
  QCOMPARE(window_->store().buffer(kLobby)->transcript->at(0).msgid, std::string("m-far"));
}

void SearchDialogTest::endsTheSearchWithTheDialog() {
  SearchDialog* dialog = search(QStringLiteral("x"));
  QVERIFY(dialog);
  dialog->reject();
  QVERIFY(sent<client::Search>().back().query.empty());
}

void SearchDialogTest::looksForOlderHitsInTheRoom() {
  auto loaded = line("maya", "hay", 50);
  loaded.msgid = "m-hay";
  tell({client::LinesAppended{kLobby, {loaded}}});
  widgets::FindBar& bar = window_->room().findBar();
  QSignalSpy found(&window_->room().transcript(), &transcript::TranscriptView::findChanged);
  window_->room().startFind(QStringLiteral("needle"));
  QTRY_VERIFY(!found.isEmpty() && !found.last()[2].toBool());
  emit bar.previous();
  QCOMPARE(sent<client::Search>().size(), std::size_t{1});
  QCOMPARE(sent<client::Search>()[0].buffer, kLobby);
  QCOMPARE(sent<client::Search>()[0].query, std::string("\"needle\""));
  const auto older = hit("needle", 5);
  answer({hit("needle loaded", 55), older});
  QCOMPARE(sent<client::FetchUntil>().size(), std::size_t{1});
  QCOMPARE(sent<client::FetchUntil>()[0].msgid, std::string("m-needle"));
  tell({client::LinesPrepended{kLobby, {older.line}, false},
        client::LineReached{sent<client::FetchUntil>()[0].request, kLobby, "m-needle", true}});
  QTRY_COMPARE(found.last()[0].toInt(), 1);
}

void SearchDialogTest::fetchesOlderLinesFromTheirPlace() {
  auto first = line("maya", "first", 50);
  first.msgid = "m-first";
  tell({client::LinesAppended{kLobby, {first}}});
  emit window_->room().transcript().olderRequested();
  QCOMPARE(sent<client::FetchOlder>().back().msgid, std::string("m-first"));
  QCOMPARE(sent<client::FetchOlder>().back().time, at(50));
}

void SearchDialogTest::saysThatNothingIsKept() {
  client::LocalDataChanged data;
  data.state = client::LocalDataChanged::State::NotKept;
  data.problem = "client.db is in use by another Parlor (process 7)";
  tell({data});
  QVERIFY(window_->room().banner().text().contains(QStringLiteral("process 7")));
  data.state = client::LocalDataChanged::State::Kept;
  data.problem.clear();
  tell({data});
  QVERIFY(window_->room().banner().text().isEmpty());
}

void SearchDialogTest::translatesProblems() {
  client::Line failed = line("rex", "hello", 9);
  failed.own = true;
  failed.delivery = client::Delivery::Failed;
  failed.problem = client::Problem(client::ProblemCode::NotSavedHere, {"no space"});
  failed.note = failed.problem.text;
  client::Line error = line("", "", 9);
  error.kind = client::LineKind::Error;
  error.problem = client::ProblemCode::NobodyListens;
  tell({client::LinesAppended{kLobby, {failed, error}}});
  const auto& lines = *window_->store().buffer(kLobby)->transcript;
  QCOMPARE(lines.at(0).note(), std::string("it could not be saved on this computer: no space"));
  QCOMPARE(lines.at(1).text, std::string("nobody listens here: choose a room first"));
}

QTEST_MAIN(SearchDialogTest)
#include "SearchDialogTest.moc"

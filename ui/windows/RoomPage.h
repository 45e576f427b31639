// One conversation on show: its topic line, transcript, composer and people. It shows whichever
// buffer it is given, keeps a draft for each, and says what is wanted through signals. GUI thread.
#pragma once

#include <QDate>
#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <string>
#include <unordered_map>

#include "models/BufferStore.h"
#include "models/Settings.h"
#include "models/SlashCommands.h"
#include "theme/Theme.h"
#include "widgets/Speller.h"

class QAction;
class QMenu;
class QSplitter;

namespace parlor::transcript {
class TranscriptView;
struct MessageContext;
}  // namespace parlor::transcript

namespace parlor::widgets {
class Banner;
class Composer;
class ElidedLabel;
class FindBar;
class MemberPane;
class PersonCard;
}  // namespace parlor::widgets

namespace parlor::windows {

class RoomHeader;

class RoomPage : public QWidget {
  Q_OBJECT

 public:
  RoomPage(const theme::Theme& theme, const models::BufferStore& store, models::Settings& settings,
           QWidget* parent = nullptr);
  ~RoomPage() override;

  void showBuffer(client::BufferId id);  // none: nothing
  client::BufferId buffer() const { return buffer_; }

  transcript::TranscriptView& transcript() { return *transcript_; }
  widgets::Composer& composer() { return *composer_; }
  widgets::MemberPane& members() { return *members_; }
  widgets::FindBar& findBar() { return *find_; }
  widgets::Banner& banner() { return *banner_; }

  // Of one that goes and shows nothing: drafts, replies, places, and what is looked for.
  void takeMemoriesOf(RoomPage& page);
  void takeFocus();  // to the composer. No focus proxy: it would hold the Tab key in this page
  void startFind(const QString& text = {});
  void setRoomsHidden(bool hidden);  // there is no room for them beside this page
  void clearView();
  void askForDay();  // in a month that opens over the conversation
  // News of the program itself, above the conversation; empty: none.
  void setNews(const QString& text);
  bool hasNews() const { return !news_.isEmpty(); }
  // Answers to what the page asked for.
  void expectOlderHit(client::RequestId request) { olderHit_ = request; }
  void take(const client::SearchResults& results);
  void take(const client::LineReached& event);
  models::CommandContext context() const;

  // The card of a person, beside `globalPos`.
  void showPerson(const QString& nick, const QPoint& globalPos);
  void take(const client::WhoisArrived& answer);
  widgets::PersonCard* card() const;  // null when none is open

 signals:
  void searchWanted(parlor::client::BufferId buffer, const QString& query);
  void searchEnded();
  void commandWanted(const parlor::client::ClientCommand& command);
  void actionWanted(const parlor::models::WindowAction& action);
  void linkWanted(const QUrl& link, const QString& shownText);
  void roomWanted(const QString& room);
  void dayWanted(QDate day);  // to be shown from its first message on
  void directWanted(const QString& nick);
  void ignoreWanted(const QString& nick);
  void roomsWanted();
  void levelWanted(parlor::client::BufferId buffer, parlor::models::RoomLevel level);
  void reconnectWanted(parlor::client::NetworkId network);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void applySettings();
  void buildCentre();
  void orderTabs();
  void connectHeader();
  void connectMembers();
  void connectTranscript();
  void connectComposer();
  void actOnBanner();
  void follow(const models::StoreChanges& changes);
  void refresh();
  void refreshHeader(const models::BufferState& buffer);
  void refreshBanner(const models::BufferState& buffer);
  void refreshTyping(const models::BufferState& buffer);
  void submit(const QString& text);
  void beginReply(client::LineId line);
  void showReply();
  void react(client::LineId line, const QPoint& globalPos);
  void openMenu(const transcript::MessageContext& about);
  QAction* addTo(QMenu& menu, const char* icon, const QString& text, std::function<void()> chosen);
  void addUnsent(QMenu& menu, client::LineId line, int row);
  void addTarget(QMenu& menu, const transcript::MessageContext& about);
  void addAnswers(QMenu& menu, const transcript::MessageContext& about, int row);
  void addText(QMenu& menu, int row);
  void addSpeaker(QMenu& menu, const QString& nick);
  void addGeneral(QMenu& menu, const QPoint& globalPos);
  void askForDayAt(QDate shown, const QPoint& globalPos);
  void holdPaste(const QString& text);
  void keepDraft();
  QString draftOf(const models::BufferState& buffer) const;
  void fetchOlder();
  void fetchBetween();
  void findResult(int hits, int current, bool searching);
  void findPrevious();
  void findOlder();
  std::string messageIdOf(client::LineId line) const;
  void showAbout();
  bool mayChangeTopic(const models::BufferState& room) const;
  void showPeople(bool shown);
  void placeMembers();

  const theme::Theme& theme_;
  const models::BufferStore& store_;
  models::Settings& settings_;
  client::BufferId buffer_;
  std::string replyTo_;                                     // msgid
  std::unordered_map<std::uint32_t, std::string> replies_;  // begun in other rooms

  RoomHeader* header_;
  widgets::Banner* banner_;
  widgets::FindBar* find_;
  transcript::TranscriptView* transcript_;
  widgets::ElidedLabel* typing_;
  widgets::Composer* composer_;
  widgets::MemberPane* members_;
  QSplitter* splitter_;
  QWidget* centre_ = nullptr;       // the conversation with what stands above and below it
  QHash<quint32, QString> drafts_;  // by buffer, as last kept
  QString news_;
  bool peopleAsked_ = false;    // for, where there is hardly room for them
  client::RequestId olderHit_;  // being looked for
  bool atOldestHit_ = false;
  bool findTyped_ = false;  // what is looked for has changed, and no hit was shown yet
  widgets::Speller speller_;
  QPointer<widgets::PersonCard> card_;
  QTimer draftTimer_;
  QTimer retryTimer_;  // counts down to the next attempt while its banner is on show
};

}  // namespace parlor::windows

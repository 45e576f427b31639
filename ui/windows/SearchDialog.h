// Find everywhere: what this computer keeps of every conversation, and what the servers find,
// newest first. The first hits come while somebody is still typing. The line that is chosen is
// shown among its neighbours below the list, and in its conversation on request. The dialog asks by
// signals and is given the answers. GUI thread.
#pragma once

#include <QTimer>
#include <vector>

#include "client/ClientEvent.h"
#include "models/Preference.h"
#include "speech/Voice.h"
#include "widgets/Dialog.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace parlor::widgets {
class Label;
}

namespace parlor::windows {

class SearchDialog : public widgets::Dialog {
  Q_OBJECT

 public:
  static constexpr int kMostHits = 500;

  SearchDialog(const theme::Theme& theme, QWidget* parent);
  ~SearchDialog() override;

  void setClock(const QString& format) { clock_ = format; }  // of times of the day
  void begin(const QString& text);
  // Answers; those to earlier questions are ignored.
  void expect(client::RequestId request) { expected_ = request; }
  void take(const client::SearchResults& results);
  void expectContext(client::RequestId request) { expectedContext_ = request; }
  void take(const client::ContextArrived& context);

  bool isSearching() const { return searching_ || typed_.isActive(); }
  QListWidget& hits() { return *hits_; }
  QListWidget& context() { return *context_; }

 signals:
  void searchWanted(const QString& query);  // empty: none any more
  void contextWanted(const parlor::client::SearchResults::Hit& hit);
  void chosen(const parlor::client::SearchResults::Hit& hit);

 private:
  using Hit = client::SearchResults::Hit;
  void ask();
  void add(const Hit& hit);
  void report();
  void askContext();
  void goThere();
  const Hit* current() const;

  QLineEdit* edit_;
  QListWidget* hits_;
  QListWidget* context_;
  widgets::Label* count_;
  speech::Voice voice_;
  QTimer typed_, moved_;
  std::vector<Hit> found_;  // as the list shows them
  client::RequestId expected_, expectedContext_;
  QString mistake_;
  QString clock_ = models::preference::kTwentyFourHours;
  bool searching_ = false;
};

}  // namespace parlor::windows

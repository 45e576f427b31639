// Find everywhere: the lines that this window holds of every conversation, newest first. It looks
// in slices, so that typing stays smooth however much there is.
#pragma once

#include <QTimer>

#include "models/BufferStore.h"
#include "widgets/Dialog.h"

class QLineEdit;
class QListWidget;

namespace parlor::widgets {
class Label;
}

namespace parlor::windows {

class SearchDialog : public widgets::Dialog {
  Q_OBJECT

 public:
  static constexpr int kMostHits = 500;

  SearchDialog(const theme::Theme& theme, const models::BufferStore& store, QWidget* parent);
  void begin(const QString& text);
  bool isSearching() const { return slice_.isActive(); }
  QListWidget& hits() { return *hits_; }

 signals:
  void chosen(parlor::client::BufferId buffer, parlor::client::LineId line);

 private:
  void restart();
  void searchSlice();
  void addHit(const models::BufferState& buffer, int row);
  void report();
  void goThere();

  const models::BufferStore& store_;
  QLineEdit* edit_;
  QListWidget* hits_;
  widgets::Label* count_;
  QTimer slice_;
  std::vector<client::BufferId> queue_;  // still to be looked through
  client::LineId stoppedAt_;             // none: from the newest line
};

}  // namespace parlor::windows

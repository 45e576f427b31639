// The rooms, and below them the ways to more: host, join, and the menu of the program. GUI thread;
// theme and model outlive it.
#pragma once

#include <QWidget>

#include "models/NetworkTreeModel.h"
#include "theme/Theme.h"

class QHBoxLayout;

namespace parlor::widgets {
class BufferTree;
}  // namespace parlor::widgets

namespace parlor::windows {

class LeftPane : public QWidget {
  Q_OBJECT

 public:
  LeftPane(const theme::Theme& theme, models::NetworkTreeModel& model, QWidget* parent = nullptr);

  widgets::BufferTree& tree() { return *tree_; }

 signals:
  void hostWanted();
  void joinWanted();
  void menuWanted(const QPoint& globalPos);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QHBoxLayout* makeButtons();

  const theme::Theme& theme_;
  widgets::BufferTree* tree_;
};

}  // namespace parlor::windows

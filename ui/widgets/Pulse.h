// How lively a room was: a bar for each minute, the present one at the trailing edge. GUI thread.
#pragma once

#include <QWidget>
#include <vector>

#include "theme/Theme.h"

namespace parlor::widgets {

class Pulse : public QWidget {
  Q_OBJECT

 public:
  explicit Pulse(const theme::Theme& theme, QWidget* parent = nullptr);

  void setCounts(const std::vector<int>& counts);  // the oldest first
  const std::vector<int>& counts() const { return counts_; }
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const theme::Theme& theme_;
  std::vector<int> counts_;
};

}  // namespace parlor::widgets

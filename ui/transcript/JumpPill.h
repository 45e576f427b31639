// The pill above the foot of a transcript that has been scrolled up: "3 new", or only an arrow; a
// click goes to the newest line. A child of the view, reachable by a screen reader. GUI thread.
#pragma once

#include <QAbstractButton>

#include "theme/Theme.h"

namespace parlor::transcript {

class JumpPill : public QAbstractButton {
  Q_OBJECT

 public:
  JumpPill(const theme::Theme& theme, QWidget* parent);

  void setCount(int newMessages);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retitle();

  const theme::Theme& theme_;
  int count_ = 0;
};

}  // namespace parlor::transcript

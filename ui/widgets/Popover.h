// The ground of everything small that opens over the window and goes with a click beside it:
// raised, with a fine line around it. It deletes itself when it closes. GUI thread.
#pragma once

#include <QWidget>

#include "theme/Theme.h"

namespace parlor::widgets {

class Popover : public QWidget {
  Q_OBJECT

 public:
  explicit Popover(const theme::Theme& theme, QWidget* parent = nullptr);

  // With its corner at `globalPos`, moved as far as the screen asks for, in its present size.
  void placeAt(const QPoint& globalPos);

 protected:
  void paintEvent(QPaintEvent* event) override;

  const theme::Theme& theme_;
};

}  // namespace parlor::widgets

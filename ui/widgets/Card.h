// A raised surface with rounded corners and a hairline, the ground of forms and popovers.
#pragma once

#include <QWidget>

#include "theme/Theme.h"

namespace parlor::widgets {

class Card : public QWidget {
  Q_OBJECT

 public:
  explicit Card(const theme::Theme& theme, QWidget* parent = nullptr);
  // Over other content: a firmer edge.
  void setFloating(bool floating) { floating_ = floating; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  const theme::Theme& theme_;

 private:
  bool floating_ = false;
};

// The ground of a line across the top of a page, with a hairline under it.
class HeaderGround : public QWidget {
  Q_OBJECT

 public:
  explicit HeaderGround(const theme::Theme& theme, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const theme::Theme& theme_;
};

}  // namespace parlor::widgets

// A small grid of emoji under the smile button. One click puts one in; the arrow keys walk the
// grid.
#pragma once

#include "widgets/Popover.h"

namespace parlor::widgets {

class EmojiPicker : public Popover {
  Q_OBJECT

 public:
  explicit EmojiPicker(const theme::Theme& theme, QWidget* parent = nullptr);
  void popUpAt(const QPoint& globalPos);  // above that point

 signals:
  void picked(const QString& emoji);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

};

}  // namespace parlor::widgets

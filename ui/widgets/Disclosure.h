// "More": a quiet button that unfolds what is rarely needed, in place.
#pragma once

#include <QToolButton>
#include <QWidget>

#include "theme/Theme.h"

namespace parlor::widgets {

class Disclosure : public QWidget {
  Q_OBJECT

 public:
  Disclosure(const theme::Theme& theme, const QString& name, QWidget* parent = nullptr);

  void setContent(QWidget* content);
  void setOpen(bool open);
  bool isOpen() const { return open_; }
  QToolButton& button() { return *button_; }

 private:
  const theme::Theme& theme_;
  QToolButton* button_;
  QWidget* content_ = nullptr;
  bool open_ = false;
};

}  // namespace parlor::widgets

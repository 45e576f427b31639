// "More": a quiet button that unfolds what is rarely needed, in place.
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include "theme/Theme.h"

namespace parlor::widgets {

// The chevron stands on the edge of the form; a long name takes a second line.
class DisclosureButton : public QAbstractButton {
  Q_OBJECT

 public:
  DisclosureButton(const theme::Theme& theme, const QString& name, QWidget* parent);

  void setOpen(bool open);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int glyphRoom() const;
  QRect wordsIn(int width) const;  // at the origin

  const theme::Theme& theme_;
  bool open_ = false;
};

class Disclosure : public QWidget {
  Q_OBJECT

 public:
  Disclosure(const theme::Theme& theme, const QString& name, QWidget* parent = nullptr);

  void setContent(QWidget* content);
  void setOpen(bool open);
  bool isOpen() const { return open_; }
  QAbstractButton& button() { return *button_; }

 private:
  DisclosureButton* button_;
  QWidget* content_ = nullptr;
  bool open_ = false;
};

}  // namespace parlor::widgets

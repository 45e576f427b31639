// A line across the top of a page: what is wrong with the connection and the one thing to do about
// it.
#pragma once

#include <QWidget>

#include "theme/Theme.h"

class QPushButton;

namespace parlor::widgets {

class Label;

class Banner : public QWidget {
  Q_OBJECT

 public:
  enum class Mood { Quiet, Trouble };

  explicit Banner(const theme::Theme& theme, QWidget* parent = nullptr);

  void show(Mood mood, const QString& text, const QString& action = {});
  QString text() const;  // empty while it is hidden

 signals:
  void acted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const theme::Theme& theme_;
  Mood mood_ = Mood::Quiet;
  QWidget* glyph_;
  Label* text_;
  QPushButton* action_;
};

}  // namespace parlor::widgets

// A line to be copied: its name above, the text in a read-only field, a button that copies it and
// shows a tick for a moment. GUI thread.
#pragma once

#include <QWidget>

#include "theme/Theme.h"

class QLineEdit;

namespace parlor::widgets {

class IconButton;
class Label;

class CopyLine : public QWidget {
  Q_OBJECT

 public:
  // `type` is Text, or Mono for what is typed into a terminal.
  CopyLine(const theme::Theme& theme, const QString& name, const QString& line, theme::Type type,
           QWidget* parent = nullptr);

  void setLine(const QString& line);
  void setWrapped(bool wrapped);  // shows all of a long line
  QString line() const;
  IconButton& button() { return *copy_; }

 signals:
  void copied(const QString& line);

 private:
  void copy();

  QLineEdit* edit_;
  Label* whole_;  // in place of the field, when wrapped
  IconButton* copy_;
};

}  // namespace parlor::widgets

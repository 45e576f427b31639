// A line edit with its name above and, when something is wrong with what was typed, the reason
// below it and a danger edge around it. Typing takes the reason away.
#pragma once

#include <QLineEdit>
#include <QWidget>

#include "theme/Theme.h"

namespace parlor::widgets {

class Label;

class Field : public QWidget {
  Q_OBJECT

 public:
  Field(const theme::Theme& theme, const QString& name, QWidget* parent = nullptr);

  QLineEdit& edit() { return *edit_; }
  QString text() const { return edit_->text().trimmed(); }
  void setText(const QString& text) { edit_->setText(text); }
  void setHint(const QString& placeholder) { edit_->setPlaceholderText(placeholder); }

  void setError(const QString& text);  // empty: nothing is wrong
  QString error() const;

 private:
  QLineEdit* edit_;
  Label* error_;
};

}  // namespace parlor::widgets

// A short list that a person edits: words below each other, a field to add one, a button to take
// one away. Every change is announced at once. GUI thread.
#pragma once

#include <QStringList>
#include <QWidget>
#include <functional>

#include "theme/Theme.h"

class QLineEdit;
class QListWidget;

namespace parlor::widgets {

class IconButton;

class WordList : public QWidget {
  Q_OBJECT

 public:
  // `name` is what the list is called, `hint` what its field asks for.
  WordList(const theme::Theme& theme, const QString& name, const QString& hint,
           QWidget* parent = nullptr);

  void setWords(const QStringList& words);
  QStringList words() const;
  // How a typed word is kept; empty refuses it. As typed unless set.
  void setNormaliser(std::function<QString(const QString&)> normalise);
  QLineEdit& edit() { return *edit_; }
  QListWidget& list() { return *list_; }

 signals:
  void wordsChanged(const QStringList& words);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void add();
  void removeChosen();
  void fit();

  const theme::Theme& theme_;
  std::function<QString(const QString&)> normalise_;
  QListWidget* list_;
  QLineEdit* edit_;
  IconButton* add_;
  IconButton* remove_;
};

}  // namespace parlor::widgets

// Find in the room: a field, how many there are, and the way from hit to hit. It searches nothing
// itself; the transcript does.
#pragma once

#include <QWidget>

#include "speech/Voice.h"
#include "theme/Theme.h"

class QLineEdit;

namespace parlor::widgets {

class Label;

class FindBar : public QWidget {
  Q_OBJECT

 public:
  explicit FindBar(const theme::Theme& theme, QWidget* parent = nullptr);

  void open(const QString& text = {});  // shows, focuses, keeps what was looked for
  QString text() const;
  void setResult(int hits, int current, bool searching);

 signals:
  void wanted(const QString& text);  // empty: find ends
  void next();
  void previous();
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void finish();

  const theme::Theme& theme_;
  QLineEdit* edit_;
  Label* count_;
  speech::Voice voice_;
};

}  // namespace parlor::widgets

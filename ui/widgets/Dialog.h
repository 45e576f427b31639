// A question or a piece of news with buttons that name what they do. Only plain text goes in. The
// caller shows it (never nested event loops); it deletes itself. GUI thread.
#pragma once

#include <QDialog>
#include <functional>
#include <vector>

#include "theme/ParlorStyle.h"
#include "theme/Theme.h"

class QAbstractButton;
class QVBoxLayout;

namespace parlor::widgets {

struct DialogButton {
  QString text;
  theme::ButtonKind kind = theme::ButtonKind::Normal;
  std::function<void()> chosen;  // none: just close
};

class Dialog : public QDialog {
  Q_OBJECT

 public:
  Dialog(const theme::Theme& theme, const QString& title, const QString& text, QWidget* parent);

  // Between the text and the buttons.
  void addContent(QWidget* content);
  // The first is the default; Escape closes without a choice.
  void setButtons(const std::vector<DialogButton>& buttons);
  QAbstractButton* button(const QString& text) const;

  void setVisible(bool visible) override;  // no larger than the screen

 private:
  const theme::Theme& theme_;
  QVBoxLayout* column_;
};

}  // namespace parlor::widgets

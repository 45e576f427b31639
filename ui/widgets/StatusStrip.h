// The bottom line: what this program is doing. The address that it hosts on, who is in and by which
// door, the way to invite, and the multiplexer with its descriptors.
#pragma once

#include <QWidget>

#include "engine/ChatEngine.h"
#include "theme/Theme.h"

class QPushButton;

namespace parlor::widgets {

class ElidedLabel;
class IconButton;
class Label;

class StatusStrip : public QWidget {
  Q_OBJECT

 public:
  explicit StatusStrip(const theme::Theme& theme, QWidget* parent = nullptr);

  void setHosting(const QString& address);  // empty: not hosting
  void setStatus(const engine::HostStatus& status);
  // Of the network on show, when nothing is hosted: "rex on chat.example.org".
  void setPlace(const QString& text);
  // "Do not disturb until 15:30"; empty: off.
  void setQuiet(const QString& text);
  QPushButton& invite() { return *invite_; }
  QWidget* entry() const;  // the first control on show; null when there is none

  static QString peopleText(const engine::HostStatus& status);

 signals:
  void inviteWanted();
  void panelWanted();
  void quietEndWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const theme::Theme& theme_;
  QWidget* dot_;
  ElidedLabel* address_;
  ElidedLabel* people_;
  QPushButton* panel_;
  QPushButton* invite_;
  IconButton* quiet_;
  Label* poller_;
  QString place_;
  bool hosting_ = false;
};

}  // namespace parlor::widgets

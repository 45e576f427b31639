// How others come in: the address with a copy button, the addresses of the other interfaces, a QR
// code, and what to type in irssi, telnet and netcat. Closes on a click elsewhere.
#pragma once

#include "engine/ChatEngine.h"
#include "widgets/Popover.h"

class QVBoxLayout;

namespace parlor::widgets {

class InvitePopover : public Popover {
  Q_OBJECT

 public:
  InvitePopover(const theme::Theme& theme, const engine::HostInfo& info, QWidget* parent = nullptr);

  void popUpFrom(QWidget& button);

  // One line a kind of client: what it is, what to type.
  struct Way {
    QString client, line;
  };
  static std::vector<Way> waysIn(const engine::HostInfo& info);

 signals:
  void copied(const QString& text);

 private:
  void addLine(QVBoxLayout& column, const QString& name, const QString& line, bool main);

  QWidget* first_ = nullptr;  // gets the focus
};

}  // namespace parlor::widgets

// A short list of rooms that one click joins: found nearby, or joined before. Hidden while empty.
#pragma once

#include <QWidget>
#include <vector>

#include "theme/Theme.h"

class QVBoxLayout;

namespace parlor::widgets {

struct RoomRow {
  QString title, where, detail;  // "#lobby", "maya-laptop", "4 here"
  QString address;               // what is joined
  bool forgettable = false;      // offers to take it off the list
  bool operator==(const RoomRow&) const = default;
};

class RoomRows : public QWidget {
  Q_OBJECT

 public:
  RoomRows(const theme::Theme& theme, const QString& title, QWidget* parent = nullptr);
  void setRows(const std::vector<RoomRow>& rows);

 signals:
  void joinWanted(const QString& address);
  void forgetWanted(const QString& address);

 private:
  void addRow(const RoomRow& row);

  const theme::Theme& theme_;
  std::vector<RoomRow> rows_;
  QVBoxLayout* column_;
};

}  // namespace parlor::widgets

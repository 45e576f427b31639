// The line above a conversation: its name and topic, and what can be done with the page. GUI
// thread.
#pragma once

#include "models/Attention.h"
#include "widgets/Card.h"

namespace parlor::widgets {
class ElidedLabel;
class IconButton;
class Label;
}  // namespace parlor::widgets

namespace parlor::windows {

class RoomHeader : public widgets::HeaderGround {
  Q_OBJECT

 public:
  explicit RoomHeader(const theme::Theme& theme, QWidget* parent = nullptr);

  void setTexts(const QString& name, const QString& topic);
  void setKind(client::BufferKind kind);
  void setLevel(models::RoomLevel level);
  void setRoomsHidden(bool hidden);  // beside the page: a button leads to them instead
  enum class People { Absent, Hidden, Shown };
  void setPeople(People people);
  QList<QWidget*> controls() const;  // in the order of Tab

 signals:
  void findWanted();
  void aboutWanted();  // the topic of the room, or who the person is
  void roomsWanted();
  void levelWanted(parlor::models::RoomLevel level);
  void peopleToggled(bool shown);

 private:
  void openLevels();

  const theme::Theme& theme_;
  widgets::IconButton* rooms_;
  widgets::ElidedLabel* name_;
  widgets::ElidedLabel* topic_;
  widgets::IconButton* search_;
  widgets::IconButton* level_;
  widgets::IconButton* about_;
  widgets::IconButton* people_;
  models::RoomLevel shown_ = models::RoomLevel::Mentions;
};

}  // namespace parlor::windows

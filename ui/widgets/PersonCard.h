// Who somebody is: a small card beside the name that was asked about. It opens at once with what is
// known here and grows when the server's answer comes. Closes on a click elsewhere. GUI thread.
#pragma once

#include "engine/ChatEngine.h"
#include "models/Preference.h"
#include "widgets/Popover.h"

class QGridLayout;
class QPushButton;

namespace parlor::widgets {

class Label;

class PersonCard : public Popover {
  Q_OBJECT

 public:
  struct Facts {
    client::Member person;
    bool ignored = false;
    bool usable = true;  // the server can be asked
    QString clock = models::preference::kTwentyFourHours;
  };
  PersonCard(const theme::Theme& theme, const Facts& facts, QWidget* parent = nullptr);

  QString nick() const { return nick_; }
  void setAnswer(const client::WhoisArrived& answer);
  void popUpAt(const QPoint& globalPos);
  QPushButton& messageButton() { return *message_; }
  QPushButton& ignoreButton() { return *ignore_; }

 signals:
  void messageWanted(const QString& nick);
  void mentionWanted(const QString& nick);
  void ignoreWanted(const QString& nick);

 private:
  void describe(const client::Member& person);
  void addFact(const QString& name, const QString& value);
  void place();

  const QString nick_;
  const QString clock_;
  QPoint at_;
  Label* line_;     // role, door, away
  QWidget* facts_;  // name and value, two columns
  QGridLayout* grid_;
  Label* waiting_;
  QPushButton* message_;
  QPushButton* ignore_;
};

}  // namespace parlor::widgets

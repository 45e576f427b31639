// One of the two ways into a room: a card with a line of what it does, a name, the one other field,
// more that unfolds, and one primary button. Says what is wrong under the field that is wrong. GUI
// thread; theme and settings outlive it.
#pragma once

#include "models/Settings.h"
#include "widgets/Card.h"

class QPushButton;
class QVBoxLayout;

namespace parlor::widgets {
class Disclosure;
class Field;
class Label;
}  // namespace parlor::widgets

namespace parlor::windows {

class EntryForm : public widgets::Card {
  Q_OBJECT

 public:
  void focus();            // its main field
  bool isTouched() const;  // somebody has written into it
  void setMain(const QString& text);
  void setNick(const QString& nick);
  void setUntouched();  // what is written is known

  // While an answer is awaited, here or at the other form.
  void setWaiting(const QString& text);
  void setBlocked();
  void setIdle();
  // `field` as the engine names it; one that this form has not: above the button.
  void showError(const QString& field, const QString& text);

 signals:
  void submitted();  // by the button, or Enter in a field
  void cancelled();
  void nickEdited(const QString& nick);

 protected:
  struct Words {
    QString icon, title, what, nick, main, more, button;
  };
  EntryForm(const theme::Theme& theme, const models::Settings& settings, const Words& words);

  // Once, when `more` has all that it unfolds.
  void finish(QWidget* more, const QString& password);
  // What was typed into `form`, the same one in another language.
  void takeTextsOf(const EntryForm& form);
  // Forgets the errors and says whether something may be asked: no answer is awaited and the name
  // is one that can be had.
  bool mayAsk();
  void setCancellable(bool can) { cancellable_ = can; }
  virtual widgets::Field* fieldNamed(const QString& name);
  // The fields below "more", which opens when one of them is wrong.
  virtual QList<widgets::Field*> hiddenFields() const;

  widgets::Field& nick() const { return *nick_; }
  widgets::Field& main() const { return *main_; }
  widgets::Field& password() const { return *password_; }

 private:
  QList<widgets::Field*> fields() const;
  void clearErrors();
  bool checkNick();
  void say(const QString& text, theme::Colour colour);

  widgets::Field* nick_;
  widgets::Field* main_;  // the room, or the address
  widgets::Field* password_ = nullptr;
  widgets::Disclosure* more_;
  widgets::Label* trouble_;  // what concerns no field, or what is awaited
  QPushButton* button_;
  QPushButton* cancel_;
  QVBoxLayout* column_;
  bool cancellable_ = false;
};

}  // namespace parlor::windows

// The first page: host a room or join one, as equals, and below the rooms nearby and those joined
// before. It checks what can be checked here, and says what is wrong under the field that is wrong.
// GUI thread.
#pragma once

#include <QWidget>

#include "engine/ChatEngine.h"
#include "models/Settings.h"
#include "theme/Theme.h"
#include "widgets/RoomRows.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QPushButton;

namespace parlor::widgets {
class Card;
class Disclosure;
class Field;
class IconButton;
class Label;
}  // namespace parlor::widgets

namespace parlor::windows {

enum class WelcomeForm { Host, Join };

class WelcomePage : public QWidget {
  Q_OBJECT

 public:
  WelcomePage(const theme::Theme& theme, models::Settings& settings, QWidget* parent = nullptr);

  void focusForm(WelcomeForm form);
  bool isTouched() const;  // somebody has written into a form
  void fillHost(const QString& room);
  void fillJoin(const QString& address);
  void setNearby(const std::vector<widgets::RoomRow>& rows);
  void setCanGoBack(bool can);

  // While the answer is awaited: the button says so and can take it back.
  void setWaiting(WelcomeForm form, const QString& text);
  void setIdle();
  // `field` as the engine names it: "nick", "room", "address", "port", "password" or empty.
  void showError(WelcomeForm form, const QString& field, const QString& text);

  void submitHost();
  void submitJoin();

 signals:
  void hostWanted(const parlor::engine::HostRequest& request);
  void joinWanted(const parlor::client::JoinNetwork& request, const QString& address);
  void cancelled();
  void backWanted();
  void menuWanted(const QPoint& globalPos);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Form {
    widgets::Card* card = nullptr;
    widgets::Field* nick = nullptr;
    widgets::Field* main = nullptr;  // the room, or the address
    widgets::Disclosure* more = nullptr;
    widgets::Field* password = nullptr;
    QPushButton* button = nullptr;
    QPushButton* cancel = nullptr;
    widgets::Label* trouble = nullptr;  // what concerns no field, or what is awaited
    QString idleText;
  };
  Form makeForm(const QString& icon, const QString& title, const QString& line,
                const QString& nickName, const QString& mainName, const QString& moreName,
                const QString& buttonText);
  void finishForm(Form& form, QWidget* more);
  QWidget* makeHostMore();
  QWidget* makeJoinMore();
  Form& form(WelcomeForm which) { return which == WelcomeForm::Host ? host_ : join_; }
  widgets::Field* fieldNamed(WelcomeForm which, const QString& name);
  void clearErrors(Form& form);
  bool checkNick(Form& form);
  void refreshRecent();
  void arrange();

  const theme::Theme& theme_;
  models::Settings& settings_;
  widgets::IconButton* back_;
  QBoxLayout* cards_;
  Form host_, join_;
  widgets::Field* port_ = nullptr;
  QComboBox* reach_ = nullptr;
  QCheckBox* history_ = nullptr;
  QCheckBox* tls_ = nullptr;
  widgets::RoomRows* nearby_;
  widgets::RoomRows* recent_;
};

}  // namespace parlor::windows

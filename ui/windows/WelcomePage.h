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

namespace parlor::widgets {
class IconButton;
}  // namespace parlor::widgets

namespace parlor::windows {

class EntryForm;
class HostForm;
class JoinForm;

enum class WelcomeForm { Host, Join };

class WelcomePage : public QWidget {
  Q_OBJECT

 public:
  WelcomePage(const theme::Theme& theme, models::Settings& settings, QWidget* parent = nullptr);

  void focusForm(WelcomeForm form);
  bool isTouched() const;                     // somebody has written into a form
  void takeTextsOf(const WelcomePage& page);  // of the same page in another language
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
  void connectForms();
  void addHead(QBoxLayout& column);
  QWidget* makeContent();
  EntryForm& form(WelcomeForm which);
  void followSettings();
  void refreshRecent();
  void arrange();

  const theme::Theme& theme_;
  models::Settings& settings_;
  widgets::IconButton* back_;
  QBoxLayout* cards_;
  HostForm* host_;
  JoinForm* join_;
  widgets::RoomRows* nearby_;
  widgets::RoomRows* recent_;
};

}  // namespace parlor::windows

// The rules of a hosted room in plain words: topic, password, how many may enter, and a switch for
// each mode. What is changed is asked of the server; what it answers is shown. GUI thread.
#pragma once

#include <vector>

#include "models/BufferStore.h"
#include "widgets/PagedDialog.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace parlor::windows {

class HostRoom : public widgets::Page {
  Q_OBJECT

 public:
  HostRoom(const theme::Theme& theme, const models::BufferStore& store, client::BufferId room);

  void refresh();
  QCheckBox* switchOf(char mode) const;
  QLineEdit& topic() { return *topic_; }
  QLineEdit& password() { return *password_; }

 signals:
  void commandWanted(const parlor::client::ClientCommand& command);

 private:
  void addSwitch(char mode, const QString& text);
  void addTopic();
  void addPassword();
  void addLimit();
  void change(const std::string& modes) { emit commandWanted(client::SetModes{room_, modes}); }

  struct Switch {
    char mode;
    QCheckBox* box;
  };
  const models::BufferStore& store_;
  const client::BufferId room_;
  QLineEdit* topic_ = nullptr;
  QLineEdit* password_ = nullptr;
  QPushButton* removePassword_ = nullptr;
  QSpinBox* limit_ = nullptr;
  std::vector<Switch> switches_;
};

}  // namespace parlor::windows

// The form that opens a room on this machine. GUI thread.
#pragma once

#include <optional>

#include "engine/ChatEngine.h"
#include "windows/EntryForm.h"

class QCheckBox;
class QComboBox;

namespace parlor::windows {

class HostForm : public EntryForm {
  Q_OBJECT

 public:
  HostForm(const theme::Theme& theme, const models::Settings& settings);

  // None when something is wrong, which the form then says.
  std::optional<engine::HostRequest> request();
  void takeChoicesOf(const HostForm& form);
  void setKeepsHistory(bool keeps);

 protected:
  widgets::Field* fieldNamed(const QString& name) override;
  QList<widgets::Field*> hiddenFields() const override;

 private:
  QWidget* makeMore(const models::Settings& settings);

  widgets::Field* port_ = nullptr;
  QComboBox* reach_ = nullptr;
  QCheckBox* history_ = nullptr;
};

}  // namespace parlor::windows

// The form that joins a room elsewhere, by an address or an invitation. GUI thread.
#pragma once

#include <optional>

#include "client/ClientCommand.h"
#include "windows/EntryForm.h"

class QCheckBox;

namespace parlor::windows {

class JoinForm : public EntryForm {
  Q_OBJECT

 public:
  JoinForm(const theme::Theme& theme, const models::Settings& settings);

  // None when something is wrong, which the form then says.
  std::optional<client::JoinNetwork> request();
  void takeChoicesOf(const JoinForm& form);
  QString address() const;  // as it was written

 protected:
  widgets::Field* fieldNamed(const QString& name) override;

 private:
  QCheckBox* tls_;
};

}  // namespace parlor::windows

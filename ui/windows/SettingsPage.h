// A page of preferences: each line shows one preference and writes it back when it changes. GUI
// thread; settings and theme outlive it.
#pragma once

#include <QComboBox>
#include <functional>

#include "models/Settings.h"
#include "widgets/PagedDialog.h"

namespace parlor::windows {

class SettingsPage : public widgets::Page {
 public:
  using Choices = QList<std::pair<QString, QVariant>>;  // what is shown, what is kept

  SettingsPage(const theme::Theme& theme, models::Settings& settings)
      : Page(theme), settings_(settings) {}

  void addSwitch(const QString& text, const QString& why, bool on,
                 std::function<void(bool)> change);
  void addSwitch(const QString& text, const QString& why,
                 const models::Preference<bool>& preference);
  QComboBox* addChoice(const QString& name, const Choices& choices, const QVariant& now,
                       std::function<void(const QVariant&)> change);
  template <typename T>
  QComboBox* addChoice(const QString& name, const Choices& choices,
                       const models::Preference<T>& preference) {
    return addChoice(
        name, choices, QVariant::fromValue(settings_.get(preference)),
        [this, preference](const QVariant& value) { settings_.set(preference, value.value<T>()); });
  }
  void addWords(const QString& name, const QString& hint, const QStringList& now,
                std::function<void(const QStringList&)> change,
                std::function<QString(const QString&)> normalise = {});
  void addWords(const QString& name, const QString& hint,
                const models::Preference<QStringList>& preference);

 private:
  models::Settings& settings_;
};

}  // namespace parlor::windows

// Follows what the desktop says about light or dark, contrast and motion through its settings
// portal, for a Qt that does not know it by itself. Says nothing where there is no portal. GUI
// thread; the theme outlives it.
#pragma once

#include <QObject>
#include <QVariant>

#include "theme/Theme.h"

class QDBusVariant;

namespace parlor::windows {

class SystemAppearance : public QObject {
  Q_OBJECT

 public:
  explicit SystemAppearance(theme::Theme& theme, QObject* parent = nullptr);

  // One setting of the portal. Those that mean nothing here are ignored.
  void take(const QString& group, const QString& key, const QVariant& value);

 private slots:
  void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

 private:
  void ask(const QString& group, const QString& key);
  void apply();

  theme::Theme& theme_;
  bool known_ = false;  // the portal has said something about the scheme
  bool dark_ = false, contrast_ = false;
};

}  // namespace parlor::windows

// The desktop's preferences and small memories, typed. A change is written at once and announced.
// Nothing secret is kept here: passwords of rooms are not remembered. GUI thread.
#pragma once

#include <QHash>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <vector>

#include "models/Attention.h"
#include "models/Preference.h"

namespace parlor::models {

struct RecentRoom {
  QString title;    // "#ops"
  QString where;    // "chat.example.org"
  QString address;  // what is joined again: "chat.example.org:21567/#ops" or a link
  bool operator==(const RecentRoom&) const = default;
};

class Settings : public QObject {
  Q_OBJECT

 public:
  // `store` outlives it.
  explicit Settings(QSettings& store, QObject* parent = nullptr);

  template <typename T>
  T get(const Preference<T>& preference) const {
    const QString key = QString::fromLatin1(preference.key);
    return store_.value(key, QVariant::fromValue(preference.fallback)).template value<T>();
  }
  template <typename T>
  void set(const Preference<T>& preference, const T& value) {
    put(QString::fromLatin1(preference.key), QVariant::fromValue(value));
  }

  QString nick() const;  // the system's user name until one is chosen
  void setNick(const QString& nick);
  QString lastRoom() const;  // offered in the host form
  void setLastRoom(const QString& room);

  QString theme() const;  // "system", "light", "dark", "contrast"
  void setTheme(const QString& theme);
  int textPercent() const;
  void setTextPercent(int percent);

  bool goodbyeWords() const;  // "88" and "bye" leave a one-to-one room
  void setGoodbyeWords(bool on);
  bool pasteGuard() const;
  void setPasteGuard(bool on);
  bool sendTyping() const;
  void setSendTyping(bool on);

  QStringList ignored() const;  // names, or masks with a '*'
  void setIgnored(const QStringList& entries);

  // `room` as BufferStore::keyOf spells it.
  QHash<QString, RoomLevel> roomLevels() const;
  void setRoomLevel(const QString& room, RoomLevel level);

  std::vector<RecentRoom> recent() const;  // the latest first, at most eight
  void remember(const RecentRoom& room);
  void forget(const QString& address);

  // What was on show last, as BufferStore::keyOf spells it. A memory: no change is announced.
  QString lastPlace() const;
  void setLastPlace(const QString& place);

  QByteArray geometry(const QString& of) const;
  void setGeometry(const QString& of, const QByteArray& state);

 signals:
  void changed();

 private:
  void put(const QString& key, const QVariant& value);
  void writeRecent(const std::vector<RecentRoom>& rooms);

  QSettings& store_;
};

}  // namespace parlor::models

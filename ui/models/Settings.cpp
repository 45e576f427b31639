#include "models/Settings.h"

#include <QRegularExpression>
#include <algorithm>

namespace parlor::models {
namespace {

constexpr std::size_t kRecentKept = 8;
constexpr char kLoudRooms[] = "rooms/loud";
constexpr char kMutedRooms[] = "rooms/muted";

// The name that this person has on this machine, as a nick.
QString systemName() {
  QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
  name.remove(QRegularExpression(QStringLiteral("[^A-Za-z0-9_-]")));
  if (name.isEmpty() || name.front().isDigit() || name.front() == u'-') name.prepend(u'_');
  return name == u'_' || name == QStringLiteral("root") ? QStringLiteral("me") : name.left(32);
}

}  // namespace

Settings::Settings(QSettings& store, QObject* parent) : QObject(parent), store_(store) {}

void Settings::put(const QString& key, const QVariant& value) {
  if (store_.value(key) == value) return;
  store_.setValue(key, value);
  emit changed();
}

QString Settings::nick() const {
  return store_.value(QStringLiteral("you/nick"), systemName()).toString();
}
void Settings::setNick(const QString& nick) {
  put(QStringLiteral("you/nick"), nick);
}

QString Settings::lastRoom() const {
  return store_.value(QStringLiteral("host/room"), QStringLiteral("lobby")).toString();
}
void Settings::setLastRoom(const QString& room) {
  put(QStringLiteral("host/room"), room);
}

QString Settings::theme() const {
  return store_.value(QStringLiteral("look/theme"), QStringLiteral("system")).toString();
}
void Settings::setTheme(const QString& theme) {
  put(QStringLiteral("look/theme"), theme);
}

int Settings::textPercent() const {
  return std::clamp(store_.value(QStringLiteral("look/text"), 100).toInt(), 75, 300);
}
void Settings::setTextPercent(int percent) {
  put(QStringLiteral("look/text"), percent);
}

bool Settings::goodbyeWords() const {
  return store_.value(QStringLiteral("chat/goodbye"), true).toBool();
}
void Settings::setGoodbyeWords(bool on) {
  put(QStringLiteral("chat/goodbye"), on);
}

bool Settings::pasteGuard() const {
  return store_.value(QStringLiteral("chat/pasteGuard"), true).toBool();
}
void Settings::setPasteGuard(bool on) {
  put(QStringLiteral("chat/pasteGuard"), on);
}

bool Settings::sendTyping() const {
  return store_.value(QStringLiteral("chat/typing"), true).toBool();
}
void Settings::setSendTyping(bool on) {
  put(QStringLiteral("chat/typing"), on);
}

QStringList Settings::ignored() const {
  return store_.value(QStringLiteral("chat/ignored")).toStringList();
}
void Settings::setIgnored(const QStringList& entries) {
  put(QStringLiteral("chat/ignored"), entries);
}

// Only what differs from the usual is kept.
QHash<QString, RoomLevel> Settings::roomLevels() const {
  QHash<QString, RoomLevel> levels;
  const auto read = [&](const char* key, RoomLevel level) {
    for (const QString& room : store_.value(QLatin1String(key)).toStringList()) {
      levels.insert(room, level);
    }
  };
  read(kLoudRooms, RoomLevel::All);
  read(kMutedRooms, RoomLevel::Nothing);
  return levels;
}

void Settings::setRoomLevel(const QString& room, RoomLevel level) {
  const auto write = [&](const char* key, bool in) {
    QStringList rooms = store_.value(QLatin1String(key)).toStringList();
    rooms.removeAll(room);
    if (in) rooms << room;
    store_.setValue(QLatin1String(key), rooms);
  };
  write(kLoudRooms, level == RoomLevel::All);
  write(kMutedRooms, level == RoomLevel::Nothing);
  emit changed();
}

std::vector<RecentRoom> Settings::recent() const {
  std::vector<RecentRoom> rooms;
  const int count = store_.beginReadArray(QStringLiteral("recent"));
  for (int i = 0; i < count; ++i) {
    store_.setArrayIndex(i);
    rooms.push_back({store_.value(QStringLiteral("title")).toString(),
                     store_.value(QStringLiteral("where")).toString(),
                     store_.value(QStringLiteral("address")).toString()});
  }
  store_.endArray();
  return rooms;
}

void Settings::remember(const RecentRoom& room) {
  auto rooms = recent();
  std::erase_if(rooms, [&](const RecentRoom& old) { return old.address == room.address; });
  rooms.insert(rooms.begin(), room);
  if (rooms.size() > kRecentKept) rooms.resize(kRecentKept);
  writeRecent(rooms);
}

void Settings::forget(const QString& address) {
  auto rooms = recent();
  std::erase_if(rooms, [&](const RecentRoom& old) { return old.address == address; });
  writeRecent(rooms);
}

void Settings::writeRecent(const std::vector<RecentRoom>& rooms) {
  store_.remove(QStringLiteral("recent"));
  store_.beginWriteArray(QStringLiteral("recent"), static_cast<int>(rooms.size()));
  for (std::size_t i = 0; i < rooms.size(); ++i) {
    store_.setArrayIndex(static_cast<int>(i));
    store_.setValue(QStringLiteral("title"), rooms[i].title);
    store_.setValue(QStringLiteral("where"), rooms[i].where);
    store_.setValue(QStringLiteral("address"), rooms[i].address);
  }
  store_.endArray();
  emit changed();
}

QString Settings::lastPlace() const {
  return store_.value(QStringLiteral("rooms/last")).toString();
}
void Settings::setLastPlace(const QString& place) {
  if (lastPlace() != place) store_.setValue(QStringLiteral("rooms/last"), place);
}

QByteArray Settings::geometry(const QString& of) const {
  return store_.value(QStringLiteral("windows/") + of).toByteArray();
}

void Settings::setGeometry(const QString& of, const QByteArray& state) {
  store_.setValue(QStringLiteral("windows/") + of, state);
}

}  // namespace parlor::models

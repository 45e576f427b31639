// Every preference that a person can set, by name: where it is kept and what it is until somebody
// chooses. Read and written through Settings, so that a change is announced. Values, any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace parlor::models {

template <typename T>
struct Preference {
  const char* key;
  T fallback;
};

namespace preference {

inline const Preference<QString> kLanguage{"look/language", {}};  // "zh_CN"; empty: the system's
inline const Preference<QString> kFont{"look/font", {}};          // a family; empty: the system's
inline const Preference<bool> kCompact{"look/compact", false};
inline const Preference<QString> kClock{"look/clock", QStringLiteral("24")};  // or "12"
inline const QString kTwentyFourHours = QStringLiteral("HH:mm");              // as QLocale reads it
inline const QString kTwelveHours = QStringLiteral("h:mm AP");

inline const Preference<QString> kNoise{"chat/noise", QStringLiteral("folded")};  // "all", "none"
inline const Preference<QStringList> kGoodbyes{"chat/goodbyes",
                                               {QStringLiteral("bye"), QStringLiteral("88")}};
inline const Preference<int> kPasteLines{"chat/pasteLines", 5};  // a paste of more asks
inline const Preference<bool> kSpelling{"chat/spelling", true};
inline const Preference<QString> kDictionary{"chat/dictionary", {}};  // "en_US"; empty: as the UI

inline const Preference<bool> kPeopleShown{"rooms/people", true};  // beside the conversation

inline const Preference<bool> kNotify{"attention/desktop", true};
inline const Preference<bool> kNotifyEverything{"attention/everything", false};  // else mentions
inline const Preference<bool> kShowText{"attention/text", true};  // what was said, not only who
inline const Preference<QStringList> kKeywords{"attention/keywords", {}};
inline const Preference<bool> kSound{"attention/sound", false};
inline const Preference<bool> kUrgency{"attention/urgency", true};
inline const Preference<qint64> kQuietUntil{"attention/quietUntil", 0};  // seconds since 1970

inline const Preference<bool> kKeepHistory{"host/history", false};
inline const Preference<bool> kNearby{"host/nearby", true};
inline const Preference<QString> kWhenClosing{"host/closing", QStringLiteral("ask")};  // or "tray"

inline const Preference<QStringList> kOrder{"rooms/order", {}};

}  // namespace preference

}  // namespace parlor::models

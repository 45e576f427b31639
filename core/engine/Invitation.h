// The address that one person sends and another pastes: parlor://host:port/room?key=...&nick=...
// Also reads "host", "host:port", "host:port/room", irc:// and ircs:// links. A value, any thread.
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>

#include "base/Result.h"

namespace parlor::engine {

// What is wrong with an address, as a value, for those who say it in another language.
struct InvitationFault {
  enum class Kind : std::uint8_t {
    Empty,
    TooLong,
    Scheme,
    NoHost,
    Host,
    Port,
    Room,
    ControlCharacters
  };
  Kind kind = Kind::Empty;
  QString part;  // the wrong one, as it was written
};

struct Invitation {
  QString host;
  quint16 port = 21567;
  bool tls = false;
  QStringList rooms;  // with '#'
  QString key;        // room password
  QString password;   // server password
  QString nick;
  QString fingerprint;  // "sha256:..." of the server's key, where it has one

  // Errors name the part that is wrong: "the port \"99999\" is not between 1 and 65535".
  static base::Result<Invitation> parse(const QString& text);
  static std::optional<InvitationFault> faultOf(const QString& text);  // none: it can be parsed
  QString toUrl() const;
  QString hostAndPort() const;
};

}  // namespace parlor::engine

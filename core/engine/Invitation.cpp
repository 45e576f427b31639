#include "engine/Invitation.h"

#include <QUrl>
#include <QUrlQuery>

#include "engine/QtText.h"

namespace parlor::engine {
namespace {

using base::Error;
using base::Result;
using Fault = InvitationFault;
using Checked = std::optional<Fault>;  // none: it is as it should be

constexpr qsizetype kLongest = 2048;  // characters; more is no address that anybody typed
constexpr quint16 kParlorPort = 21567;
constexpr quint16 kIrcPort = 6667;
constexpr quint16 kIrcsPort = 6697;

QString wordsFor(const Fault& fault) {
  using Kind = Fault::Kind;
  switch (fault.kind) {
    case Kind::Empty:
      break;
    case Kind::TooLong:
      return QStringLiteral("the address is too long");
    case Kind::Scheme:
      return QStringLiteral("\"%1://\" is not parlor://, irc:// or ircs://").arg(fault.part);
    case Kind::NoHost:
      return QStringLiteral("the address has no host name");
    case Kind::Host:
      return QStringLiteral("\"%1\" is not a host name or an address").arg(fault.part);
    case Kind::Port:
      return QStringLiteral("the port \"%1\" is not between 1 and 65535").arg(fault.part);
    case Kind::Room:
      return QStringLiteral("\"%1\" cannot be the name of a room").arg(fault.part);
    case Kind::ControlCharacters:
      return QStringLiteral("the link holds control characters");
  }
  return QStringLiteral("the address is empty");
}

QString decoded(QStringView part) {
  return QUrl::fromPercentEncoding(part.toUtf8());
}

bool hasControl(const QString& text) {
  return std::any_of(text.begin(), text.end(),
                     [](QChar c) { return c.category() == QChar::Other_Control; });
}

// The pieces of SCHEME://USER@HOST:PORT/ROOMS?QUERY, still encoded. '#' begins a room, no fragment.
struct Pieces {
  QString scheme, user, host, port, rooms, query;
  bool hasPort = false;
};

// "host", "host:port", "[::1]:port", or an IPv6 address without brackets and port.
void splitAuthority(QStringView authority, Pieces& pieces) {
  if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
    pieces.user = authority.first(at).toString();
    authority = authority.sliced(at + 1);
  }
  qsizetype colon = authority.lastIndexOf(u':');
  const bool bracketed = authority.startsWith(u'[');
  if (bracketed && colon < authority.lastIndexOf(u']')) colon = -1;
  if (!bracketed && colon != authority.indexOf(u':')) colon = -1;
  pieces.hasPort = colon >= 0;
  if (pieces.hasPort) pieces.port = authority.sliced(colon + 1).toString();
  const QStringView host = pieces.hasPort ? authority.first(colon) : authority;
  pieces.host = bracketed && host.endsWith(u']') ? host.sliced(1, host.size() - 2).toString()
                                                 : host.toString();
}

Pieces split(QStringView text) {
  Pieces pieces;
  if (const qsizetype end = text.indexOf(u"://"); end >= 0) {
    pieces.scheme = text.first(end).toString().toLower();
    text = text.sliced(end + 3);
  }
  if (const qsizetype query = text.indexOf(u'?'); query >= 0) {
    pieces.query = text.sliced(query + 1).toString();
    text = text.first(query);
  }
  qsizetype slash = text.indexOf(u'/');
  if (slash < 0) slash = text.indexOf(u'#');
  if (slash >= 0) {
    pieces.rooms = text.sliced(slash + (text[slash] == u'/' ? 1 : 0)).toString();
    text = text.first(slash);
  }
  splitAuthority(text, pieces);
  return pieces;
}

Checked readScheme(const QString& scheme, Invitation& invitation) {
  if (scheme.isEmpty() || scheme == u"parlor")
    invitation.port = kParlorPort;
  else if (scheme == u"irc")
    invitation.port = kIrcPort;
  else if (scheme == u"ircs")
    invitation.port = kIrcsPort;
  else
    return Fault{Fault::Kind::Scheme, scheme};
  invitation.tls = scheme == u"ircs";
  return {};
}

// The zone of an IPv6 address is read as people type it, "fe80::1%eth0", and as it stands in a URL,
// "fe80::1%25eth0" (RFC 6874).
QString decodedHost(const QString& host) {
  const qsizetype percent = host.indexOf(u'%');
  if (percent < 0 || host.count(u':') < 2) return decoded(host);
  const QString zone = host.mid(percent + 1);
  const bool encoded = zone.size() > 2 && zone.startsWith(QStringLiteral("25"));
  return host.left(percent + 1) + (encoded ? zone.mid(2) : zone);
}

Checked readHost(const QString& host, Invitation& invitation) {
  if (host.isEmpty()) return Fault{Fault::Kind::NoHost, {}};
  const bool numeric = host.contains(u':');
  const bool valid = numeric ? host.count(u':') >= 2 : !QUrl::toAce(host).isEmpty();
  const bool spaced = std::any_of(host.begin(), host.end(), [](QChar c) { return c.isSpace(); });
  if (!valid || spaced || hasControl(host)) return Fault{Fault::Kind::Host, host};
  invitation.host = host;
  return {};
}

Checked readPort(const Pieces& pieces, Invitation& invitation) {
  if (!pieces.hasPort) return {};
  bool isNumber = false;
  const uint port = pieces.port.toUInt(&isNumber);
  if (!isNumber || port < 1 || port > 65535) return Fault{Fault::Kind::Port, pieces.port};
  invitation.port = static_cast<quint16>(port);
  return {};
}

// Several rooms are separated by commas. irc:// links put flags there too, which name no room.
Checked readRooms(const Pieces& pieces, Invitation& invitation) {
  static const QStringList kFlags = {"isnick", "isserver", "ischannel", "needkey", "needpass"};
  for (const QString& part : pieces.rooms.split(u',', Qt::SkipEmptyParts)) {
    QString name = decoded(part);
    if (pieces.scheme.startsWith(u"irc") && kFlags.contains(name)) continue;
    if (!name.startsWith(u'#')) name.prepend(u'#');
    if (name.size() == 1) continue;
    if (hasControl(name) || name.contains(u' ') || name.contains(u','))
      return Fault{Fault::Kind::Room, name};
    invitation.rooms.append(name);
  }
  return {};
}

Checked readQuery(const QString& text, Invitation& invitation) {
  const QUrlQuery query(text);
  const auto value = [&](const char* key) {
    return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
  };
  invitation.key = value("key");
  invitation.fingerprint = value("fp");
  if (invitation.password.isEmpty()) invitation.password = value("password");
  if (invitation.nick.isEmpty()) invitation.nick = value("nick");
  if (query.hasQueryItem(QStringLiteral("tls"))) invitation.tls = value("tls") != u"0";
  for (const QString& item : {invitation.key, invitation.password, invitation.nick}) {
    if (hasControl(item)) return Fault{Fault::Kind::ControlCharacters, {}};
  }
  return {};
}

// NICK or NICK:PASSWORD
void readUser(const QString& user, Invitation& invitation) {
  const qsizetype colon = user.indexOf(u':');
  invitation.nick = decoded(user.left(colon));
  if (colon >= 0) invitation.password = decoded(user.mid(colon + 1));
}

Checked read(const QString& text, Invitation& invitation) {
  const QString trimmed = text.trimmed();
  if (trimmed.isEmpty()) return Fault{Fault::Kind::Empty, {}};
  if (trimmed.size() > kLongest) return Fault{Fault::Kind::TooLong, {}};
  const Pieces pieces = split(trimmed);
  readUser(pieces.user, invitation);
  if (Checked fault = readScheme(pieces.scheme, invitation)) return fault;
  if (Checked fault = readHost(decodedHost(pieces.host), invitation)) return fault;
  if (Checked fault = readPort(pieces, invitation)) return fault;
  if (Checked fault = readRooms(pieces, invitation)) return fault;
  return readQuery(pieces.query, invitation);
}

QByteArray encoded(const QString& text) {
  return QUrl::toPercentEncoding(text);
}

}  // namespace

Result<Invitation> Invitation::parse(const QString& text) {
  Invitation invitation;
  if (const Checked fault = read(text, invitation)) return Error{toUtf8(wordsFor(*fault))};
  return invitation;
}

std::optional<InvitationFault> Invitation::faultOf(const QString& text) {
  Invitation invitation;
  return read(text, invitation);
}

QString Invitation::hostAndPort() const {
  const QString name = host.contains(u':') ? u'[' + host + u']' : host;
  return QStringLiteral("%1:%2").arg(name).arg(port);
}

QString Invitation::toUrl() const {
  QStringList names;
  for (const QString& room : rooms) {
    const QString bare =
        room.startsWith(u'#') && !room.startsWith(QStringLiteral("##")) ? room.mid(1) : room;
    names.append(encoded(bare));
  }
  const QString place = hostAndPort().replace(u'%', QStringLiteral("%25"));
  QString url = QStringLiteral("parlor://%1/%2").arg(place, names.join(u','));
  QStringList query;
  const auto add = [&](const char* name, const QString& value) {
    if (!value.isEmpty()) query.append(QLatin1String(name) + u'=' + encoded(value));
  };
  add("key", key);
  add("password", password);
  add("nick", nick);
  add("fp", fingerprint);
  if (tls) add("tls", QStringLiteral("1"));
  return query.isEmpty() ? url : url + u'?' + query.join(u'&');
}

}  // namespace parlor::engine

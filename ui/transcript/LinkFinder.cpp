#include "transcript/LinkFinder.h"

#include <array>

namespace parlor::transcript {
namespace {

struct Scheme {
  QStringView prefix;
  int least;  // units that must follow
};
// The only schemes that are ever offered for a click.
constexpr std::array<Scheme, 7> kSchemes = {{{u"https://", 1},
                                             {u"http://", 1},
                                             {u"mailto:", 3},
                                             {u"ircs://", 1},
                                             {u"irc://", 1},
                                             {u"parlor://", 1},
                                             {u"www.", 3}}};

bool isWordUnit(QChar c) {
  return c.isLetterOrNumber() || c == u'_';
}

bool isHan(QChar c) {
  const char16_t u = c.unicode();
  return (u >= 0x2E80 && u <= 0x9FFF) || (u >= 0xAC00 && u <= 0xD7AF) ||
         (u >= 0xF900 && u <= 0xFAFF) || c.isSurrogate();
}

// Ends an address wherever it stands: space, controls, quotes, and the full-width punctuation that
// follows an address in Chinese or Japanese without a space.
bool endsAddress(QChar c) {
  const char16_t u = c.unicode();
  if (c.isSpace() || u < 0x20 || c == u'<' || c == u'>' || c == u'"' || c == u'`') return true;
  return (u >= 0x2018 && u <= 0x201F) || (u >= 0x2028 && u <= 0x202E) || u == 0x2026 ||
         (u >= 0x2066 && u <= 0x2069) || (u >= 0x3000 && u <= 0x3020) || u == 0xFF0C ||
         u == 0xFF01 || u == 0xFF1A || u == 0xFF1B || u == 0xFF1F || u == 0xFF08 || u == 0xFF09 ||
         u == 0xFF5E || u == 0x00AB || u == 0x00BB;
}

// Words in Chinese follow an address without a space; in a path they begin only after a mark.
bool joinsHan(QChar before) {
  return QStringView(u"/=-_&?#.%+").contains(before) || isHan(before);
}

qsizetype scanAddress(QStringView text, qsizetype from) {
  qsizetype end = from;
  bool inHost = true;
  while (end < text.size() && !endsAddress(text[end])) {
    if (text[end] == u'/' || text[end] == u'?') inHost = false;
    if (!inHost && isHan(text[end]) && !joinsHan(text[end - 1])) break;
    ++end;
  }
  return end;
}

int balance(QStringView part, QChar open, QChar close) {
  int depth = 0;
  for (const QChar c : part) depth += c == open ? 1 : c == close ? -1 : 0;
  return depth;
}

// Punctuation at the end belongs to the sentence; a bracket does unless it was opened inside.
qsizetype trimEnd(QStringView text, qsizetype from, qsizetype end) {
  while (end > from) {
    const QChar last = text[end - 1];
    const QStringView part = text.mid(from, end - from);
    if (QStringView(u".,;:!?'*~|").contains(last)) {
      --end;
    } else if ((last == u')' && balance(part, u'(', u')') < 0) ||
               (last == u']' && balance(part, u'[', u']') < 0) ||
               (last == u'}' && balance(part, u'{', u'}') < 0)) {
      --end;
    } else {
      break;
    }
  }
  return end;
}

bool atWordStart(QStringView text, qsizetype at) {
  return at == 0 || !isWordUnit(text[at - 1]) || isHan(text[at - 1]);
}

// The length of an address that begins at `at`, or 0.
qsizetype addressAt(QStringView text, qsizetype at) {
  const QStringView rest = text.mid(at);
  for (const Scheme& scheme : kSchemes) {
    if (!rest.startsWith(scheme.prefix, Qt::CaseInsensitive)) continue;
    if (!atWordStart(text, at)) return 0;
    const qsizetype body = at + scheme.prefix.size();
    const qsizetype end = trimEnd(text, body, scanAddress(text, body));
    if (end - body < scheme.least) return 0;
    return linkUrl(text.mid(at, end - at)).isValid() ? end - at : 0;
  }
  return 0;
}

// "#room" is a word of its own; "#1" and "#fff" in a sentence are numbers and colours, not rooms.
qsizetype roomAt(QStringView text, qsizetype at) {
  if (at > 0 && !text[at - 1].isSpace() && !QStringView(u"([{'\"").contains(text[at - 1])) return 0;
  qsizetype end = at + 1;
  bool letters = false;
  while (end < text.size() && (isWordUnit(text[end]) || QStringView(u"-.+#").contains(text[end]))) {
    letters = letters || text[end].isLetter() || isHan(text[end]);
    ++end;
  }
  while (end > at + 1 && QStringView(u".-+#").contains(text[end - 1])) --end;
  return letters && end - at >= 2 ? end - at : 0;
}

bool mayBegin(QChar c) {
  return QStringView(u"hHmMiIpPwW").contains(c);
}

}  // namespace

std::vector<Link> findLinks(QStringView text) {
  std::vector<Link> links;
  const bool anyAddress = text.contains(u':') || text.contains(u"www.", Qt::CaseInsensitive);
  if (!anyAddress && !text.contains(u'#')) return links;
  for (qsizetype at = 0; at < text.size();) {
    qsizetype length = 0;
    Link::Kind kind = Link::Kind::Address;
    if (anyAddress && mayBegin(text[at])) {
      length = addressAt(text, at);
    } else if (text[at] == u'#') {
      length = roomAt(text, at);
      kind = Link::Kind::Room;
    }
    if (length > 0) links.push_back({static_cast<int>(at), static_cast<int>(length), kind});
    at += std::max<qsizetype>(length, 1);
  }
  return links;
}

QUrl linkUrl(QStringView shown) {
  QString address = shown.toString();
  if (address.startsWith(QLatin1String("www."), Qt::CaseInsensitive)) {
    address.prepend(QLatin1String("https://"));
  }
  QUrl url(address, QUrl::TolerantMode);
  if (url.scheme() != QLatin1String("mailto") && url.host().isEmpty()) return {};
  if (!url.isValid()) return {};
  return QUrl::fromEncoded(url.toEncoded(QUrl::FullyEncoded));
}

bool hidesItsHost(QStringView shown, const QUrl& url) {
  const QString host = url.host(QUrl::FullyEncoded);
  return !host.isEmpty() && !shown.contains(host, Qt::CaseInsensitive);
}

}  // namespace parlor::transcript

#include "models/IgnoreList.h"

#include <algorithm>

#include "models/MemberListModel.h"

namespace parlor::models {

IgnoreList::IgnoreList(const QStringList& entries) {
  for (const QString& entry : entries) {
    const QString kept = normalised(entry);
    if (kept.contains(u'*') || kept.contains(u'?')) {
      masks_.push_back(kept);
    } else if (!kept.isEmpty()) {
      names_.insert(kept);
    }
  }
}

QString IgnoreList::normalised(const QString& typed) {
  QString kept = foldedName(typed.trimmed());
  if (kept.endsWith(QStringLiteral("!*@*"))) kept.chop(4);
  const bool isMask = kept.contains(u'!') || kept.contains(u'@');
  if (isMask && !kept.contains(u'!')) kept.prepend(QStringLiteral("*!"));
  if (isMask && !kept.contains(u'@')) kept.append(QStringLiteral("@*"));
  const bool says = std::any_of(kept.begin(), kept.end(), [](QChar c) {
    return c != u'*' && c != u'?' && c != u'!' && c != u'@';
  });
  return says ? kept : QString();  // a mask of nothing but stars would hide everybody
}

bool IgnoreList::matches(const QString& nick, const QString& address) const {
  const QString name = foldedName(nick);
  if (names_.contains(name)) return true;
  const QString whole = address.isEmpty() ? name : foldedName(address);
  return std::any_of(masks_.begin(), masks_.end(),
                     [&](const QString& mask) { return matchesMask(whole, mask); });
}

bool matchesMask(QStringView text, QStringView mask) {
  qsizetype at = 0, want = 0, star = -1, resume = 0;
  while (at < text.size()) {
    const bool more = want < mask.size();
    if (more && mask[want] == u'*') {
      star = want++;
      resume = at;
    } else if (more && (mask[want] == u'?' || mask[want] == text[at])) {
      ++want;
      ++at;
    } else if (star >= 0) {
      want = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  while (want < mask.size() && mask[want] == u'*') ++want;
  return want == mask.size();
}

}  // namespace parlor::models

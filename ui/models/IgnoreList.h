// Whose words are hidden: names, and masks as nick!user@host where '*' stands for anything. A
// value; folds names as servers do. Any thread.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

namespace parlor::models {

class IgnoreList {
 public:
  IgnoreList() = default;
  explicit IgnoreList(const QStringList& entries);

  bool isEmpty() const { return names_.isEmpty() && masks_.empty(); }
  bool needsAddress() const { return !masks_.empty(); }
  // `address` is nick!user@host, as far as it is known; only masks look at it.
  bool matches(const QString& nick, const QString& address) const;

  // How an entry is kept: folded, without what means nothing.
  static QString normalised(const QString& typed);

 private:
  QSet<QString> names_;
  std::vector<QString> masks_;
};

// '*' matches any run, '?' any one letter.
bool matchesMask(QStringView text, QStringView mask);

}  // namespace parlor::models

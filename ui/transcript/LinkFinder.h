// Finds what may be clicked in a shown text: addresses of six schemes and names of rooms. What is
// found is a range and an address; opening it is for somebody else to ask about. Pure, any thread.
#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>
#include <vector>

namespace parlor::transcript {

struct Link {
  enum class Kind { Address, Room };
  int start = 0, length = 0;  // UTF-16 units
  Kind kind = Kind::Address;
  bool operator==(const Link&) const = default;
};

std::vector<Link> findLinks(QStringView text);

// The address behind shown link text: https:// is put before "www.", the host is in its ASCII
// (punycode) form. Invalid when it cannot be one.
QUrl linkUrl(QStringView shown);

// True when the host that the text shows is not, letter for letter, the host that it leads to.
bool hidesItsHost(QStringView shown, const QUrl& url);

}  // namespace parlor::transcript

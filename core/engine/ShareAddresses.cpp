#include "engine/ShareAddresses.h"

#include <QNetworkInterface>
#include <algorithm>

namespace parlor::engine {
namespace {

bool isVirtualName(const QString& name) {
  static const QStringList prefixes = {"docker", "br-", "veth", "virbr", "vmnet", "lxc", "vboxnet"};
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [&](const QString& prefix) { return name.startsWith(prefix); });
}

bool isPrivateV4(const QHostAddress& address) {
  return address.isInSubnet(QHostAddress("10.0.0.0"), 8) ||
         address.isInSubnet(QHostAddress("172.16.0.0"), 12) ||
         address.isInSubnet(QHostAddress("192.168.0.0"), 16);
}

// Smaller is better.
int rankOf(const InterfaceAddress& entry) {
  const bool v4 = entry.address.protocol() == QAbstractSocket::IPv4Protocol;
  if (entry.address.isLoopback()) return v4 ? 8 : 9;
  const int base = v4 ? (isPrivateV4(entry.address) ? 0 : 1) : 2;
  return base + (entry.isVirtual ? 4 : 0);
}

QString textOf(const QHostAddress& address, quint16 port) {
  const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
  const QString host = address.toString();
  return (v6 ? QString("[%1]:%2") : QString("%1:%2")).arg(host).arg(port);
}

}  // namespace

QList<InterfaceAddress> interfaceAddresses() {
  QList<InterfaceAddress> found;
  for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
    if (!interface.flags().testFlag(QNetworkInterface::IsUp)) continue;
    for (const QNetworkAddressEntry& entry : interface.addressEntries()) {
      found.append({entry.ip(), isVirtualName(interface.name())});
    }
  }
  return found;
}

QStringList shareAddresses(const QList<InterfaceAddress>& addresses, quint16 port) {
  QList<InterfaceAddress> usable;
  for (const InterfaceAddress& entry : addresses) {
    if (!entry.address.isLinkLocal() && !entry.address.isNull()) usable.append(entry);
  }
  std::stable_sort(usable.begin(), usable.end(),
                   [](const auto& a, const auto& b) { return rankOf(a) < rankOf(b); });
  QStringList texts;
  for (const InterfaceAddress& entry : usable) {
    if (entry.address.isLoopback() && !texts.isEmpty()) break;
    texts.append(textOf(entry.address, port));
  }
  texts.removeDuplicates();
  return texts.isEmpty() ? QStringList{QString("127.0.0.1:%1").arg(port)} : texts;
}

}  // namespace parlor::engine

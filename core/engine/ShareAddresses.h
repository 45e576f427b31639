// The addresses under which others on the network reach this machine, the best to share first.
// GUI thread (asks the system, a millisecond at most).
#pragma once

#include <QHostAddress>
#include <QList>
#include <QStringList>

namespace parlor::engine {

// What QNetworkInterface knows of one address. A value, so that the order can be tested.
struct InterfaceAddress {
  QHostAddress address;
  bool isVirtual = false;  // a bridge or tunnel of containers and machines on this machine
};

QList<InterfaceAddress> interfaceAddresses();

// "192.168.1.5:21567": private IPv4 first, then other IPv4, then IPv6, loopback last and only when
// there is nothing else. Link-local addresses are left out: they need a zone that another machine
// does not have.
QStringList shareAddresses(const QList<InterfaceAddress>& addresses, quint16 port);

}  // namespace parlor::engine

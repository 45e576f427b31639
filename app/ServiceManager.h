// Tells systemd when the server is ready, reloading or ending (sd_notify(3): a datagram to
// NOTIFY_SOCKET). Does nothing where nobody asked for it. Any thread.
#pragma once

namespace parlor::app {

enum class ServiceState { Ready, Reloading, Stopping };

void tellServiceManager(ServiceState state);

}  // namespace parlor::app

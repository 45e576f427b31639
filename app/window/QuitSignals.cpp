#include "app/window/QuitSignals.h"

#include "app/SignalWatch.h"

namespace parlor::app {

QuitSignals::QuitSignals()
    : descriptor_(SignalWatch::openDescriptor()),
      notifier_(std::make_unique<QSocketNotifier>(descriptor_.get(), QSocketNotifier::Read)) {
  connect(notifier_.get(), &QSocketNotifier::activated, this, &QuitSignals::onSignal);
}

void QuitSignals::onSignal() {
  notifier_->setEnabled(false);
  while (SignalWatch::nextSignal(descriptor_)) continue;
  SignalWatch::unblock();
  emit quitRequested();
}

}  // namespace parlor::app

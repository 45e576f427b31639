#include "store/BackgroundCheck.h"

#include "store/Fault.h"
#include "store/StoreFile.h"

namespace parlor::store {

BackgroundCheck::BackgroundCheck(Database::Options options,
                                 std::function<void(const base::Error&)> damaged)
    : options_(std::move(options)), damaged_(std::move(damaged)), thread_([this] { run(); }) {}

BackgroundCheck::~BackgroundCheck() {
  stop_ = true;
  thread_.join();
}

void BackgroundCheck::run() {
  options_.access = Database::Access::ReadOnly;
  auto database = Database::open(options_);
  if (!database) return;  // whoever reads next will say why
  database->setInterrupt([this] { return stop_.load(); });
  const base::Status sound = checkIntegrity(*database);
  if (!sound && !stop_ && faultOf(sound.error()) == Fault::Damaged) damaged_(sound.error());
}

}  // namespace parlor::store

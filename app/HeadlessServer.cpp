#include "app/HeadlessServer.h"

#include <fmt/format.h>
#include <unistd.h>

#include <csignal>

#include "app/Configuration.h"
#include "app/ServiceManager.h"
#include "app/Streams.h"
#include "io/Process.h"
#include "server/Texts.h"

namespace parlor::app {
namespace {

constexpr base::Milliseconds kFlushPatience{500};  // for an operator who does not read

}  // namespace

HeadlessServer::HeadlessServer(CommandLine line, server::ServerConfig config)
    : line_(std::move(line)),
      config_(std::move(config)),
      log_(base::Log::toStandardError(base::LogLevel::Info)),
      loop_(clock_, io::makePoller(line_.poller)) {}

HeadlessServer::~HeadlessServer() = default;

int HeadlessServer::run() {
  io::raiseDescriptorLimit();
  if (const base::Status opened = open(); !opened) {
    printError(opened.error().text);
    return 1;
  }
  takeOperator();
  tellServiceManager(ServiceState::Ready);
  loop_.run();
  return 0;
}

base::Status HeadlessServer::open() {
  auto signals = SignalWatch::open(loop_, [this](int signal) { onSignal(signal); });
  if (!signals) return signals.error();
  signals_ = std::move(*signals);
  auto storage = openStorage();
  if (!storage) return storage.error();
  server_ = std::make_unique<server::Server>(loop_, config_, std::move(*storage), clock_, log_);
  auto bound = server_->listen();
  if (!bound) return bound.error();
  std::string lines;
  for (const server::BoundListener& listener : *bound) {
    lines += fmt::format("listening on {}\n", listener.toString());
  }
  printOut(lines);
  if (disk_) {
    log_.info("history is kept in {}",
              server::DiskStorage::fileIn(serverDirectory(line_)).string());
  }
  return {};
}

base::Result<server::Storage> HeadlessServer::openStorage() {
  if (!config_.history.keep) return server::Storage(memory_);
  auto disk = server::DiskStorage::open(serverDirectory(line_), config_.history, loop_, clock_);
  if (!disk) return disk.error();
  disk_ = std::move(*disk);
  return disk_->storage();
}

// The operator hears the room only where he can also speak: under a service manager, where stdin
// is /dev/null, no talk may end up in its journal.
void HeadlessServer::takeOperator() {
  server_->setQuitRequested([this] { beginToEnd(); });
  server_->setRehash([this] { return reload(); });
  if (!isInteractive(STDIN_FILENO)) return;
  auto decoder = plain::LegacyDecoder::open(config_.plainEncoding);
  if (!decoder) return log_.warning("operator lines are not read: {}", decoder.error().text);
  terminal_ = isTerminal(STDIN_FILENO);
  output_ = std::make_unique<client::TerminalOutput>(loop_, STDOUT_FILENO,
                                                     [this] { server_->setOperatorOutput({}); });
  server_->setOperatorOutput([this](std::string_view text) { output_->line(text); });
  client::TerminalInput::Events events;
  events.line = [this](const std::string& text) { server_->operatorLine(text); };
  events.ended = [] {};
  input_ = std::make_unique<client::TerminalInput>(loop_, STDIN_FILENO, std::move(*decoder),
                                                   std::move(events));
  input_->resume();
}

// SIGHUP reads the configuration again, unless it says that our terminal is gone.
void HeadlessServer::onSignal(int signal) {
  const bool hungUp = signal == SIGHUP && terminal_ && !isTerminal(STDIN_FILENO);
  if (signal != SIGHUP || hungUp) return beginToEnd();
  if (line_.configFile.empty()) return log_.info("there is no configuration file to read again");
  if (const base::Status reloaded = reload(); !reloaded) log_.error("{}", reloaded.error().text);
}

base::Status HeadlessServer::reload() {
  tellServiceManager(ServiceState::Reloading);
  auto config = configurationFor(line_);
  base::Status status = config ? server_->reload(std::move(*config)) : base::Status(config.error());
  if (status) log_.info("the configuration has been read again");
  tellServiceManager(ServiceState::Ready);
  return status;
}

void HeadlessServer::beginToEnd() {
  if (ending_) return loop_.stop();
  ending_ = true;
  tellServiceManager(ServiceState::Stopping);
  if (input_) input_->pause();
  server_->drain(server::Texts(config_.language)(server::Text::ShuttingDown),
                 config_.timeouts.drain, [this] { flushThenStop(); });
}

void HeadlessServer::flushThenStop() {
  if (!output_ || output_->empty()) return loop_.stop();
  output_->setDrained([this] { loop_.stop(); });
  loop_.runAfter(kFlushPatience, [this] { loop_.stop(); });
}

}  // namespace parlor::app

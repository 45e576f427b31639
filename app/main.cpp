// The program `parlor`: reads the command line and becomes what it asks for.
#include <QCoreApplication>
#include <string>
#include <vector>

#include "app/CommandLine.h"
#include "app/Configuration.h"
#include "app/ExportRoom.h"
#include "app/HashPassword.h"
#include "app/HeadlessJoin.h"
#include "app/HeadlessServer.h"
#include "app/OpenWindow.h"
#include "app/SignalWatch.h"
#include "app/Streams.h"
#include "io/Process.h"
#include "server/ConfigFile.h"

namespace {

using namespace parlor;
using namespace parlor::app;

constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

int refuse(const base::Error& error, int exitCode) {
  printError(error.text);
  return exitCode;
}

int serve(const CommandLine& line) {
  auto config = configurationFor(line);
  if (!config) return refuse(config.error(), kWrongUsage);
  return HeadlessServer(line, std::move(*config)).run();
}

int join(const CommandLine& line) {
  auto options = joinOptions(line);
  if (!options) return refuse(options.error(), kWrongUsage);
  return runHeadlessJoin(std::move(*options));
}

int checkConfig(const CommandLine& line) {
  const auto config = server::readConfigFile(line.configFile);
  if (!config) return refuse(config.error(), kWrongUsage);
  printOut(line.configFile + ": good\n");
  return 0;
}

int print(const std::string& text) {
  printOut(text);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  secureStandardStreams();
  const auto line =
      parseCommandLine(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc));
  if (!line)
    return refuse({line.error().text + " (parlor --help shows what there is)"}, kWrongUsage);
  if (line->mode == Mode::Help) return print(helpText());
  if (line->mode == Mode::Version) return print(versionText());
  if (line->mode == Mode::CheckConfig) return checkConfig(*line);
  if (line->mode == Mode::HashPassword) return runHashPassword();
  if (line->mode == Mode::Window) return refuse(openWindow(argv), kFailed);
  SignalWatch::block();
  io::ignorePipeSignal();
  const QCoreApplication application(argc, argv);
  if (line->mode == Mode::Export) return exportRoom(*line);
  return line->mode == Mode::Serve ? serve(*line) : join(*line);
}

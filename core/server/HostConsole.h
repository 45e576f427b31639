// The terminal of whoever runs the server: what is typed there is said into a room as "host", slash
// commands look around and keep order, and the rooms' talk is shown. The host takes its name in the
// world with the first line it says. Loop thread only.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "chat/Event.h"
#include "server/Core.h"
#include "server/Outbox.h"

namespace parlor::server {

class HostConsole final : private OutputSink {
 public:
  explicit HostConsole(Core& core);
  ~HostConsole();

  void setOutput(std::function<void(std::string_view)> output);
  void setQuitRequested(std::function<void()> handler) { quitRequested_ = std::move(handler); }
  void take(std::string_view line);
  void tell(const std::string& text);
  void leave(const std::string& reason);  // the host, who came in by speaking

 private:
  void write(const io::SharedBytes& bytes) override;
  void outputDone(const io::CloseReason&) override {}

  void show(const chat::Event& event);
  void command(const std::string& verb, const std::string& rest);
  void say(const std::string& text);
  void who();
  void kick(const std::string& rest);
  void chooseRoom(const std::string& name);
  void backup(const std::string& file);
  void help();

  const chat::Room* room();  // the chosen one, else the first; tells when there is none
  chat::UserId enter(chat::RoomId room);
  std::string freeName() const;

  Core& core_;
  Outbox outbox_;
  std::function<void(std::string_view)> output_;
  std::function<void()> quitRequested_;
  chat::UserId user_;
  chat::RoomId chosen_;
  const std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

}  // namespace parlor::server

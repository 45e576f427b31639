#include "IrcCrowd.h"

#include <fcntl.h>
#include <sys/socket.h>

#include <utility>

#include <fmt/format.h>

#include "io/Stream.h"

namespace parlor::bench {

class IrcCrowd::Member final : public io::ConnectionHandler {
 public:
  Member(IrcCrowd& crowd, io::UniqueFd socket, std::size_t number)
      : crowd_(crowd), connection_(crowd.loop_, io::makeSocketStream(std::move(socket)), {}, {}) {
    connection_.start(*this);
    connection_.send(fmt::format("NICK load{0}\r\nUSER load 0 * :load\r\n", number));
  }

  void say(std::string_view text) {
    connection_.send(fmt::format("PRIVMSG {} :{}\r\n", crowd_.room_, text));
  }

  void onBytes(io::Connection&, std::string_view bytes) override {
    if (!rest_.empty()) {
      rest_ += bytes;
      bytes = rest_;
    }
    std::size_t end = 0;
    while ((end = bytes.find('\n')) != std::string_view::npos) {
      onLine(bytes.substr(0, end - (end > 0 && bytes[end - 1] == '\r' ? 1 : 0)));
      bytes.remove_prefix(end + 1);
    }
    rest_ = std::string(bytes);
  }
  void onEndOfStream(io::Connection& connection) override {
    connection.closeNow({io::CloseCause::EndOfStream, "the server hung up"});
  }
  void onClosed(io::Connection&, const io::CloseReason& reason) override {
    ++crowd_.lost_;
    if (crowd_.lastError_.empty()) crowd_.lastError_ = reason.text;
  }

 private:
  void onLine(std::string_view line) {
    if (line.starts_with("PING "))
      return connection_.send("PONG" + std::string(line.substr(4)) + "\r\n");
    if (line.starts_with("ERROR")) crowd_.lastError_ = line;
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos) return;
    const std::string_view rest = line.substr(space + 1);
    if (rest.starts_with("PRIVMSG ")) return heard(rest);
    if (rest.starts_with("001 ")) welcome();
    if (rest.starts_with("366 ") && rest.find(crowd_.room_) != std::string_view::npos) settle();
  }
  void welcome() {
    if (crowd_.room_.empty()) return settle();
    connection_.send("JOIN " + crowd_.room_ + "\r\n");
  }
  void settle() {
    if (!std::exchange(settled_, true)) ++crowd_.settled_;
  }
  void heard(std::string_view message) {
    const std::size_t text = message.find(" :");
    if (text != std::string_view::npos && crowd_.heard_) crowd_.heard_(message.substr(text + 2));
  }

  IrcCrowd& crowd_;
  io::Connection connection_;
  std::string rest_;
  bool settled_ = false;
};

IrcCrowd::IrcCrowd(io::EventLoop& loop, std::string room, Heard heard)
    : loop_(loop), room_(std::move(room)), heard_(std::move(heard)) {}

IrcCrowd::~IrcCrowd() = default;

bool IrcCrowd::add(const io::SocketAddress& server) {
  io::UniqueFd socket(::socket(server.family(), SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (!socket.valid() || ::connect(socket.get(), server.data(), server.length()) < 0) return false;
  ::fcntl(socket.get(), F_SETFL, O_NONBLOCK);
  members_.push_back(std::make_unique<Member>(*this, std::move(socket), members_.size()));
  return true;
}

void IrcCrowd::say(std::size_t member, std::string_view text) {
  members_[member]->say(text);
}
std::size_t IrcCrowd::size() const {
  return members_.size();
}
std::size_t IrcCrowd::settled() const {
  return settled_;
}

}  // namespace parlor::bench

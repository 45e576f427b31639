// A person who talks without end, by the real client over a client.db of its own: says numbered
// messages through the outbox, a few at a time, whatever the network does, and may be killed and
// started again at any moment. One thread.
//
//     StormClient HOST PORT ROOM NICK FOLDER PREFIX
//
// Standard output: `told TEXT MSGID` when a message of ours is shown as kept, `failed TEXT WHY`.
// Standard input: `hush` says no more (`complete` answers when nothing waits any longer), `show`
// prints every line from the first that can be had (`line MSGID SEQ NICK KIND TEXT`, then `end`),
// the end of the input ends the program in order.
#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <list>
#include <map>
#include <memory>
#include <string>

#include "client/Client.h"
#include "client/TerminalInput.h"
#include "io/EventLoop.h"
#include "io/Resolver.h"
#include "store/ClientStore.h"

namespace {

using namespace parlor;
using namespace parlor::client;

constexpr std::size_t kMostWaiting = 4;  // of our messages, unanswered
constexpr std::uint32_t kPage = 300;

struct Place {
  std::string host;
  std::uint16_t port;
  std::string room, nick, folder, prefix;
};

ClientSettings impatient() {
  ClientSettings settings;
  settings.connectTimeout = settings.registrationTimeout = base::Milliseconds(5000);
  settings.idleBeforePing = base::Milliseconds(1000);
  settings.deadAfter = base::Milliseconds(3000);
  settings.firstRetry = base::Milliseconds(10);
  settings.longestRetry = base::Milliseconds(80);
  settings.echoTimeout = base::Milliseconds(2000);
  return settings;
}

void print(const std::string& line) {
  std::fputs((line + "\n").c_str(), stdout);
  std::fflush(stdout);
}

// The room as its window would show it.
class Transcript {
 public:
  void append(const Line& line) { place(lines_.insert(lines_.end(), line)); }
  void prepend(const std::vector<Line>& lines) {
    const auto first = lines_.begin();
    for (const Line& line : lines) place(lines_.insert(first, line));
  }
  Line* find(LineId id) {
    const auto found = byId_.find(id);
    return found == byId_.end() ? nullptr : &*found->second;
  }
  void remove(LineId id) {
    const auto node = byId_.extract(id);
    if (!node.empty()) lines_.erase(node.mapped());
  }
  const std::list<Line>& lines() const { return lines_; }
  std::size_t waiting() const {
    std::size_t count = 0;
    for (auto line = lines_.rbegin(); line != lines_.rend(); ++line) {
      count += line->delivery == Delivery::Pending ? 1 : 0;
    }
    return count;
  }

 private:
  void place(std::list<Line>::iterator line) { byId_[line->id] = line; }

  std::list<Line> lines_;
  std::map<LineId, std::list<Line>::iterator> byId_;
};

class Speaker {
 public:
  Speaker(io::EventLoop& loop, const base::Clock& clock, Place place)
      : loop_(loop),
        clock_(clock),
        place_(std::move(place)),
        resolver_(loop),
        store_(
            options(), [&loop](std::function<void()> task) { loop.post(std::move(task)); }, clock),
        input_(loop, 0, plain::LegacyDecoder::open("UTF-8").value(),
               {[this](const std::string& line) { obey(line); }, [this] { loop_.stop(); }}) {
    store_.whenReady([this] { begin(); });
  }

 private:
  store::ClientStore::Options options() const {
    store::ClientStore::Options options;
    options.database.file = std::filesystem::path(place_.folder) / "client.db";
    return options;
  }

  void begin() {
    client_ = std::make_unique<Client>(
        loop_, resolver_, clock_,
        [this](std::vector<ClientEvent>&& events) {
          for (const ClientEvent& event : events) {
            std::visit([this](const auto& body) { take(body); }, event);
          }
          loop_.post([this] { talk(); });
        },
        impatient(), store_);
    if (store_.networks().empty())
      join();
    else
      client_->restore();
    input_.resume();
  }

  void join() {
    JoinNetwork request;
    request.network = NetworkId(++attempts_);
    request.request = RequestId(attempts_);
    request.host = place_.host, request.port = place_.port;
    request.nick = place_.nick;
    request.rooms = {place_.room};
    client_->handle(request);
  }

  // --- what is told ---
  template <typename Event>
  void take(const Event&) {}
  void take(const RequestFailed&) {
    loop_.runAfter(base::Milliseconds(20), [this] { join(); });
  }
  void take(const BufferOpened& event) {
    if (event.name == place_.room) room_ = event.buffer;
  }
  void take(const LinesAppended& event) {
    if (event.buffer != room_) return;
    for (const Line& line : event.lines) transcript_.append(line), report(line);
  }
  void take(const LinesPrepended& event) {
    if (event.buffer != room_) return;
    transcript_.prepend(event.lines);
    if (showing_) page(event.lines.empty() && event.reachedStart);
  }
  void take(const LineChanged& event) {
    if (Line* line = transcript_.find(event.line.id)) *line = event.line, report(*line);
  }
  void take(const LineRemoved& event) { transcript_.remove(event.line); }
  void take(const LocalDataChanged& event) {
    if (event.state != LocalDataChanged::State::Kept) print("failed disk " + event.problem);
  }

  void report(const Line& line) {
    if (line.delivery == Delivery::Kept) print("told " + line.text.text + " " + line.msgid);
    if (line.delivery == Delivery::Failed) print("failed " + line.text.text + " " + line.note);
  }

  // --- talk ---
  void talk() {
    if (!room_) return;
    if (hushed_) {
      if (!complete_ && transcript_.waiting() == 0 && store_.messages(identity()).empty()) {
        complete_ = true;
        print("complete");
      }
      return;
    }
    if (transcript_.waiting() >= kMostWaiting) return;
    client_->handle(Say{
        room_, chat::SpeechKind::Message, false, fmt::format("{}-{}", place_.prefix, next_++), {}});
  }
  std::string identity() const {
    return fmt::format("{}@{}:{}", place_.nick, place_.host, place_.port);
  }

  // --- orders ---
  void obey(const std::string& order) {
    if (order == "hush") hushed_ = true;
    if (order == "show") showing_ = true, page(false);
    loop_.post([this] { talk(); });
  }
  void page(bool atStart) {
    const auto& lines = transcript_.lines();
    if (!atStart && !lines.empty()) {
      return client_->handle(FetchOlder{room_, kPage, lines.front().msgid, lines.front().time});
    }
    showing_ = false;
    for (const Line& line : lines) {
      print(fmt::format("line {} {} {} {} {}", line.msgid.empty() ? "-" : line.msgid, line.seq,
                        line.nick.empty() ? "-" : line.nick, nameOf(line), line.text.text));
    }
    print("end");
  }
  static const char* nameOf(const Line& line) {
    if (line.kind == LineKind::Gap) return "gap";
    return line.kind == LineKind::Message ? "talk" : "other";
  }

  io::EventLoop& loop_;
  const base::Clock& clock_;
  const Place place_;
  io::Resolver resolver_;
  store::ClientStore store_;
  std::unique_ptr<Client> client_;
  TerminalInput input_;
  Transcript transcript_;
  BufferId room_;
  std::uint32_t attempts_ = 0;
  int next_ = 0;
  bool hushed_ = false, complete_ = false, showing_ = false;
};

}  // namespace

int main(int count, char** words) {
  if (count != 7) {
    std::fputs("StormClient HOST PORT ROOM NICK FOLDER PREFIX\n", stderr);
    return 2;
  }
  const parlor::base::SystemClock clock;
  parlor::io::EventLoop loop(clock, parlor::io::makeSelectPoller());
  Speaker speaker(loop, clock,
                  {words[1], static_cast<std::uint16_t>(std::atoi(words[2])), words[3], words[4],
                   words[5], words[6]});
  loop.run();
  return 0;
}

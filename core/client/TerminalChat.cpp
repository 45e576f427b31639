#include "client/TerminalChat.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "client/Client.h"
#include "client/RoomPrinter.h"
#include "client/TerminalInput.h"
#include "client/TerminalOutput.h"
#include "plain/PlainInput.h"
#include "store/ClientStore.h"

namespace parlor::client {
namespace {

constexpr std::ptrdiff_t kEarlierLines = 20;  // of what was said before we came
constexpr std::size_t kMostUnconfirmed = 64;
constexpr char kHelp[] =
    "/me TEXT, /nick NAME, /who, /topic TEXT, /msg NAME TEXT, /quit; \"bye\" or \"88\" leaves";

constexpr int kMostNames = 5;  // tried when the first ones are taken

JoinNetwork joinRequest(const TerminalOptions& options, int attempt) {
  JoinNetwork request;
  request.request = RequestId(static_cast<std::uint64_t>(attempt));
  request.network = NetworkId(static_cast<std::uint32_t>(attempt));

  request.host = options.host;
  request.port = options.port;
  request.nick = options.nick + std::string(static_cast<std::size_t>(attempt - 1), '_');
  request.password = options.password;
  const bool prefixed = options.room.starts_with('#') || options.room.starts_with('&');
  request.rooms = {prefixed ? options.room : "#" + options.room};
  request.keys = {options.key};
  request.comesBack = false;
  return request;
}

}  // namespace

class TerminalChat::Impl {
 public:
  Impl(io::EventLoop& loop, io::Resolver& resolver, const base::Clock& clock,
       TerminalOptions options, Finished finished, plain::LegacyDecoder decoder)
      : loop_(loop),
        options_(std::move(options)),
        finished_(std::move(finished)),
        output_(loop, options_.output, [this] { onBrokenOutput(); }),
        errors_(loop, options_.errors, [] {}),
        input_(loop, options_.input, std::move(decoder),
               {[this](const std::string& line) { onLine(line); }, [this] { onInputEnd(); }}),
        patience_(loop),
        store_(storeFor(loop, clock)) {
    const auto emit = [this](std::vector<ClientEvent>&& events) { onEvents(std::move(events)); };
    if (!store_) {
      client_ = std::make_unique<Client>(loop, resolver, clock, emit);
      join();
      return;
    }
    store_->whenReady([this, &resolver, &clock, emit] {
      client_ = std::make_unique<Client>(loop_, resolver, clock, emit, ClientSettings(), *store_);
      const store::ClientHealth& health = store_->health();
      if (health.state == store::ClientHealth::State::MemoryOnly) {
        errors_.line("* nothing is kept this time: " + health.problem);
      }
      if (!ending_) return join();
      client_->drain([this] { onDrained(); });
    });
  }

  void stop() {
    if (std::exchange(ending_, true)) return;
    input_.pause();
    patience_.stop();
    if (client_) client_->drain([this] { onDrained(); });
  }

 private:
  std::unique_ptr<store::ClientStore> storeFor(io::EventLoop& loop,
                                               const base::Clock& clock) const {
    if (options_.dataDirectory.empty()) return nullptr;
    store::ClientStore::Options options;
    options.database.file = options_.dataDirectory / "client.db";
    return std::make_unique<store::ClientStore>(
        options, [&loop](std::function<void()> task) { loop.post(std::move(task)); }, clock);
  }

  void join() {
    JoinNetwork request = joinRequest(options_, ++attempts_);
    network_ = request.network;
    client_->handle(std::move(request));
  }

  // --- what is typed ---
  void onLine(const std::string& line) {
    const plain::PlainInput typed = plain::PlainInput::parse(line);
    using Kind = plain::PlainInput::Kind;
    if (typed.kind == Kind::Goodbye) return onInputEnd();
    if (typed.kind == Kind::Command && options_.commands) return command(typed);
    if (typed.kind == Kind::Empty) return;
    say(room_, options_.commands && typed.kind == Kind::Say ? typed.rest : line, false);
    if (unconfirmed_.size() + ++saidThisTurn_ >= kMostUnconfirmed) input_.pause();
  }

  void say(BufferId buffer, const std::string& text, bool action) {
    Say command;
    command.buffer = buffer;
    command.text = text;
    command.action = action;
    client_->handle(command);
    unannounced_ = true;
  }

  void command(const plain::PlainInput& typed) {
    const auto words = typed.words(2);
    if (typed.verb == "me" && !words.empty()) return say(room_, typed.rest, true);
    if (typed.verb == "nick" && !words.empty())
      return client_->handle(ChangeNick{network_, words[0]});
    if (typed.verb == "topic") return client_->handle(SetTopic{room_, typed.rest});
    if (typed.verb == "who") return output_.line("* Here: " + printed(members()));
    if (typed.verb == "msg" && words.size() == 2) {
      // As a line of its own, so that it needs no conversation to be open.
      return client_->handle(SendRaw{network_, "PRIVMSG " + words[0] + " :" + words[1]});
    }
    if (typed.verb == "quit") return onInputEnd();
    output_.line(std::string("* ") + kHelp);
  }

  void onInputEnd() {
    input_.pause();
    inputEnded_ = true;
    patience_.start(options_.patience, [this] {
      const std::size_t lines = std::max<std::size_t>(unconfirmed_.size(), unannounced_ ? 1 : 0);
      fail("* not confirmed in time: " + std::to_string(lines) + " lines");
    });
    endWhenConfirmed();
  }

  void endWhenConfirmed() {
    if (inputEnded_ && joined_ && !unannounced_ && unconfirmed_.empty()) stop();
  }

  // --- what happens ---
  void onEvents(std::vector<ClientEvent> events) {
    saidThisTurn_ = 0;
    for (const ClientEvent& event : events) std::visit([this](const auto& e) { on(e); }, event);
    if (!ending_ && joined_ && !inputEnded_) {
      if (unconfirmed_.size() >= kMostUnconfirmed)
        input_.pause();
      else if (unconfirmed_.size() < kMostUnconfirmed / 2)
        input_.resume();
    }
    if (!ending_) endWhenConfirmed();
  }

  template <typename Event>
  void on(const Event&) {}

  void on(const RequestFailed& event) {
    if (event.taken && attempts_ < kMostNames) return join();
    fail(event.text);
  }

  void on(const JoinCompleted& event) {
    room_ = event.buffer;
    cameIn_ = event.entered;
    joined_ = true;
    greet();
    for (const auto& [buffer, lines] : std::exchange(early_, {})) show(buffer, lines);
  }

  // When both the room and who is in it are known.
  void greet() {
    if (greeted_ || !joined_ || members().empty()) return;
    greeted_ = true;
    output_.line("* You are " + nick_ + ". Here: " + printed(members()));
  }

  void on(const BufferOpened& event) { kinds_[event.buffer] = {event.kind, event.name}; }
  void on(const SelfChanged& event) { nick_ = event.nick; }

  void on(const LinkStateChanged& event) {
    if (!joined_ || ending_) return;
    if (event.state == LinkState::Online) errors_.line("* connected again");
    if (event.dismissed) {
      errors_.line("* " + event.text);
      exitCode_ = unconfirmed_.empty() ? exitCode_ : 1;
      return stop();
    }
    if (event.state == LinkState::Waiting) errors_.line("* connection lost: " + event.text);
    if (event.state == LinkState::Offline) fail("* connection lost: " + event.text);
  }

  void fail(const std::string& why) {
    errors_.line(why);
    exitCode_ = 1;
    stop();
  }

  void on(const LinesAppended& event) {
    if (joined_)
      show(event.buffer, event.lines);
    else
      early_.emplace_back(event.buffer, event.lines);
  }

  // What was said since we came in, and comes late because the link was down, is shown whole.
  void show(BufferId buffer, const std::vector<Line>& lines) {
    const auto isEarlier = [this](const Line& line) {
      return line.replayed && (!cameIn_ || line.time < *cameIn_);
    };
    auto earlier = std::count_if(lines.begin(), lines.end(), isEarlier);
    const bool whole = std::exchange(replayed_, replayed_ || earlier > 0);
    for (const Line& line : lines) {
      if (line.own && line.delivery == Delivery::Pending) unconfirmed_.insert(line.id);
      if (line.own && !line.replayed) unannounced_ = false;
      if (isEarlier(line) && earlier-- > kEarlierLines && !whole) continue;
      if (!line.own || line.replayed) print(buffer, line);
      if (line.kind == LineKind::Kicked && line.nick == nick_ && buffer == room_)
        fail("* you are out of the room");
    }
  }

  void print(BufferId buffer, const Line& line) {
    const auto& [kind, name] = kinds_[buffer];
    if (kind == BufferKind::Server && line.kind == LineKind::Info) return;  // MOTD and the like
    for (const std::string& text : printed(line)) {
      output_.line(buffer == room_ || kind == BufferKind::Server ? text : name + ": " + text);
    }
  }

  void on(const LineChanged& event) {
    if (event.line.delivery == Delivery::Pending) return;
    const bool was = unconfirmed_.erase(event.line.id) > 0;
    if (!was || event.line.delivery != Delivery::Failed) return;
    errors_.line("* not sent: " + event.line.text.text + " (" + event.line.note + ")");
    exitCode_ = 1;
  }
  void on(const LineRemoved& event) { unconfirmed_.erase(event.line); }

  void on(const MembersReset& event) {
    auto& here = members_[event.buffer];
    here.clear();
    for (const Member& member : event.members) here[member.nick] = member;
    greet();
  }
  void on(const MemberChanged& event) {
    auto& here = members_[event.buffer];
    if (!event.formerNick.empty()) here.erase(event.formerNick);
    here[event.member.nick] = event.member;
  }
  void on(const MemberLeft& event) { members_[event.buffer].erase(event.nick); }

  std::vector<Member> members() const {
    std::vector<Member> list;
    const auto here = members_.find(room_);
    if (here == members_.end()) return list;
    for (const auto& [nick, member] : here->second) list.push_back(member);
    return list;
  }

  // --- the end ---
  void onBrokenOutput() { stop(); }

  void onDrained() {
    drained_ = true;
    output_.setDrained([this] { endWhenWritten(); });
    errors_.setDrained([this] { endWhenWritten(); });
    endWhenWritten();
  }

  void endWhenWritten() {
    if (drained_ && output_.empty() && errors_.empty() && finished_) {
      // Not from inside our own calls: the owner may destroy us in it.
      loop_.post(
          [finished = std::exchange(finished_, nullptr), code = exitCode_] { finished(code); });
    }
  }

  io::EventLoop& loop_;
  const TerminalOptions options_;
  Finished finished_;
  TerminalOutput output_, errors_;
  TerminalInput input_;
  Timer patience_;

  int attempts_ = 0;
  NetworkId network_;
  std::string nick_;
  BufferId room_;
  std::map<BufferId, std::pair<BufferKind, std::string>> kinds_;
  std::map<BufferId, std::map<std::string, Member>> members_;
  std::vector<std::pair<BufferId, std::vector<Line>>> early_;
  std::set<LineId> unconfirmed_;
  bool unannounced_ = false;  // said, but its line waits until what was said before is there
  std::size_t saidThisTurn_ = 0;
  bool joined_ = false, inputEnded_ = false, ending_ = false, drained_ = false;
  bool greeted_ = false;
  std::optional<base::WallTime> cameIn_;
  bool replayed_ = false;  // the lines from before we came have been shown
  int exitCode_ = 0;
  const std::unique_ptr<store::ClientStore> store_;  // null: all is in memory
  std::unique_ptr<Client> client_;                   // none until the store is ready
};

namespace {

plain::LegacyDecoder decoderFor(const std::string& encoding) {
  auto decoder = plain::LegacyDecoder::open(encoding);
  if (!decoder.ok()) decoder = plain::LegacyDecoder::open("UTF-8");
  return std::move(decoder).value();
}

}  // namespace

TerminalChat::TerminalChat(io::EventLoop& loop, io::Resolver& resolver, const base::Clock& clock,
                           TerminalOptions options, Finished finished)
    : impl_(std::make_unique<Impl>(loop, resolver, clock, options, std::move(finished),
                                   decoderFor(options.encoding))) {}

TerminalChat::~TerminalChat() = default;

void TerminalChat::stop() {
  impl_->stop();
}

}  // namespace parlor::client

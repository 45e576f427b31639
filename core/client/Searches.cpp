#include "client/Searches.h"

#include <algorithm>

#include "chat/Names.h"
#include "client/KeptLines.h"

namespace parlor::client {
namespace {

constexpr std::uint32_t kFirstPage = 50, kNextPages = 100;
constexpr std::size_t kMostHits = 500;
constexpr base::Milliseconds kPatience{10000};

void addAttribute(std::string& all, std::string_view key, const std::string& value) {
  if (value.empty()) return;
  if (!all.empty()) all += ';';
  all += std::string(key) + '=' + irc::escapeTagValue(value);
}

}  // namespace

Searches::Searches(ClientContext& context, const Sessions& sessions)
    : context_(context), sessions_(sessions), timer_(context.loop) {
  context_.searches = this;
}

Searches::~Searches() {
  cancel_.cancel();
}

void Searches::begin(const Search& command) {
  cancel_.cancel();
  cancel_ = {};
  command_ = command;
  // A day is what the window shows as one.
  query_ = store::parseSearchQuery(command.query, store::Days::Local);
  only_ = {};
  told_.clear();
  waiting_.clear();
  hits_ = 0;
  running_ = !query_.isEmpty();
  storeDone_ = true;
  if (running_) {
    for (const auto& session : sessions_) {
      const Buffer* buffer = command.buffer ? session->network().find(command.buffer) : nullptr;
      if (buffer) only_ = {session->network().identity(), buffer->name};
    }
    if (context_.store && context_.store->keepsLines()) askStore(0);
    askServers();
  }
  tell({});
}

// --- what is kept here ---

void Searches::askStore(std::int64_t below) {
  storeDone_ = false;
  for (const auto& session : sessions_) session->network().cache().flush();
  context_.store->search(
      {query_, only_, below, below == 0 ? kFirstPage : kNextPages},
      [this](base::Result<store::LineSearchPage> page) {
        takePage(page.ok() ? *page : store::LineSearchPage());
        context_.wake();
      },
      cancel_);
}

void Searches::takePage(const store::LineSearchPage& page) {
  std::vector<SearchResults::Hit> hits;
  for (const store::LineHit& hit : page.hits) {
    SearchResults::Hit found = hitFrom(hit);
    if (isNew(hit.where.network, found.room, found.line)) hits.push_back(std::move(found));
  }
  storeDone_ = page.next == 0 || hits_ + hits.size() >= kMostHits;
  if (!storeDone_) askStore(page.next);
  tell(std::move(hits));
}

SearchResults::Hit Searches::hitFrom(const store::LineHit& hit) const {
  SearchResults::Hit found;
  found.room = hit.where.name;
  found.line = lineFromKept(hit.line);
  for (const auto& session : sessions_) {
    Network& network = session->network();
    if (network.identity() != hit.where.network) continue;
    found.network = network.id();
    found.place = network.request.title.empty() ? network.address() : network.request.title;
    if (const Buffer* buffer = network.find(hit.where.name)) found.buffer = buffer->id;
  }
  if (found.place.empty()) {
    found.place = hit.where.network.substr(hit.where.network.find('@') + 1);
  }
  return found;
}

// --- servers ---

void Searches::askServers() {
  for (const auto& session : sessions_) {
    Network& network = session->network();
    const bool its = only_.network.empty() || only_.network == network.identity();
    if (!its || !network.online || !network.has(irc::Capability::Search)) continue;
    waiting_.insert(network.id());
    network.send({"SEARCH", {attributesFor(network)}});
  }
  if (waiting_.empty()) return;
  timer_.start(kPatience, [this] {
    waiting_.clear();
    tell({});
    context_.wake();
  });
}

std::string Searches::attributesFor(const Network& network) const {
  std::string text, room = only_.name.empty() ? query_.in : only_.name;
  for (const std::string& word : query_.words) {
    const bool phrase = word.find(' ') != std::string::npos;
    text += (text.empty() ? "" : " ") + (phrase ? '"' + word + '"' : word);
  }
  for (const auto& buffer : network.buffers()) {
    if (network.isupport.same(buffer->name, "#" + room)) room = buffer->name;
  }
  std::string all;
  addAttribute(all, "in", room);
  addAttribute(all, "from", query_.from);
  if (query_.after) addAttribute(all, "after", base::toIso8601(*query_.after));
  if (query_.before) addAttribute(all, "before", base::toIso8601(*query_.before));
  addAttribute(all, "text", text);
  addAttribute(all, "limit", "100");
  return all;
}

void Searches::takeBatch(Network& network, const Batch& batch) {
  if (waiting_.erase(network.id()) == 0) return;
  std::vector<SearchResults::Hit> hits;
  for (const irc::IrcMessage& message : batch.messages) {
    const Incoming in(network, message, true);
    auto line = lineFrom(network, in);
    if (!line) continue;
    SearchResults::Hit hit;
    hit.network = network.id();
    hit.place = network.request.title.empty() ? network.address() : network.request.title;
    const bool toUs = network.isSelf(in.param(0));
    hit.room = toUs ? in.source.nick : std::string(in.param(0));
    if (const Buffer* buffer = network.find(hit.room)) hit.buffer = buffer->id;
    hit.line = std::move(*line);
    if (isNew(network.identity(), hit.room, hit.line)) hits.push_back(std::move(hit));
  }
  std::reverse(hits.begin(), hits.end());
  tell(std::move(hits));
}

void Searches::takeRefusal(Network& network) {
  if (waiting_.erase(network.id()) > 0) tell({});
}

// --- together ---

bool Searches::isNew(const std::string& network, const std::string& room, const Line& line) {
  if (line.msgid.empty()) return true;
  return told_.insert(network + '\n' + chat::foldName(room) + '\n' + line.msgid).second;
}

void Searches::tell(std::vector<SearchResults::Hit> hits) {
  hits_ += hits.size();
  const bool done = storeDone_ && waiting_.empty();
  if (hits.empty() && !done) return;
  if (done) timer_.stop();
  const std::string mistake = query_.mistakes.empty() ? std::string() : query_.mistakes.front();
  context_.batch.add(SearchResults{command_.request, std::move(hits), done, mistake});
}

}  // namespace parlor::client

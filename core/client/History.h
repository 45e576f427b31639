// Older lines on request, and the lines that were missed: while a buffer's gap is being filled its
// live lines wait, then follow without repeats. Where the server cannot fill the gap, the gap is
// shown. IRCv3 draft/chathistory. Loop thread only.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "client/BatchCollector.h"
#include "client/Incoming.h"
#include "client/Network.h"
#include "client/Timer.h"

namespace parlor::client {

class History {
 public:
  // `settled`: a buffer's lines are complete up to now, as far as they will be.
  // `replayed`: a line of history was shown.
  struct Events {
    std::function<void(Buffer&)> settled;
    std::function<void(Buffer&, const Line&)> replayed;
  };

  History(Network& network, Events events);

  // We came into this buffer, or back to it: asks for what we do not have.
  void onEntered(Buffer& buffer);
  // Asks for conversations that went on while we were away.
  void askTargets(base::WallTime since);
  // What is kept of the buffer is shown now.
  void onLoaded(Buffer& buffer);
  // Lines before a place. With `gapEnd`, the last line before a gap that ends there: what comes
  // closes the gap, or moves it. What is apart from all that is kept is not kept either.
  enum class Keep { Yes, No };
  void fetchBefore(Buffer& buffer, const HistoryPlace& place, std::uint32_t count,
                   const HistoryPlace& gapEnd, Keep keep = Keep::Yes);
  // Lines around a place or behind it, shown by whoever asks. Nothing: the server cannot help.
  enum class Side { Around, Behind };
  struct Found {
    std::vector<Line> lines;  // ascending
    std::vector<Reacted> reactions;
    bool full = false;  // there may be more
  };
  using Answer = std::function<void(std::optional<Found>)>;
  void look(Buffer& buffer, Side side, const HistoryPlace& place, std::uint32_t count,
            Answer answer);
  bool isPossible() const { return possible() && network_.online; }
  // A live line says that lines before it are missing (parlor.chat/seq).
  void noticeSeq(Buffer& buffer, std::uint64_t seq);

  void onBatch(Batch batch);
  // True when the refusal was of one of our questions.
  bool takeRefusal(const std::string& label, std::string_view target);
  // A server that was asked whether it will answer at all.
  void takePong(std::string_view token);
  void onTarget(const irc::IrcMessage& message);  // CHATHISTORY TARGETS nick time
  void onLinkDown();
  void forget(BufferId buffer);

 private:
  enum class Kind { Latest, After, Before, Around, Behind };
  struct Fetch {
    Kind kind = Kind::Latest;
    BufferId buffer;
    std::size_t asked = 0;   // messages in the page
    std::size_t filled = 0;  // of all pages of this gap
    std::string label;
    base::SteadyTime askedAt;
    std::uint64_t question = 0;  // the PING behind it, when it took long
    HistoryPlace place, gapEnd;  // not After; Latest: the page before this place
    Keep keep = Keep::Yes;       // Before
    Answer answer;               // Around, Behind
  };

  bool possible() const;
  std::size_t pageSize(std::size_t wanted) const;
  std::string reference(const HistoryPlace& place) const;
  void request(Fetch fetch, const Buffer& buffer);
  void fill(Buffer& buffer, Kind kind, std::size_t filled);
  void takeFill(const Fetch& fetch, Buffer& buffer, const Batch& batch);
  void takeOlder(const Fetch& fetch, Buffer& buffer, const Batch& batch);
  // A page's lines that are new here, and what it says about any.
  struct Page {
    std::vector<Line> lines;
    std::vector<Reacted> reactions;
  };
  enum class Repeats { Drop, Keep };
  Page pageOf(Buffer& buffer, const Batch& batch, Repeats repeats = Repeats::Drop);
  void takeRemark(Buffer& buffer, const Incoming& in, Page& page);
  void applyReactions(Buffer& buffer, const Page& page);
  static bool isShortOfHeld(const Buffer& buffer, const Batch& batch);
  void goOnFromEntry(Buffer& buffer);
  void noteEntry(Buffer& buffer);
  void release(Buffer& buffer);
  void showHeld(Buffer& buffer);
  void takeFound(const Fetch& fetch, Buffer& buffer, const Batch& batch);
  std::vector<Line> closeGap(const Fetch& fetch, Buffer& buffer, std::vector<Line> lines,
                             bool full);
  void fail(const Fetch& fetch);
  void showGap(Buffer& buffer);
  void watch();
  void askWhetherItAnswers();

  Network& network_;
  const Events events_;
  std::vector<Fetch> fetches_;
  Timer timer_;
  std::uint64_t lastLabel_ = 0, lastQuestion_ = 0;
};

}  // namespace parlor::client

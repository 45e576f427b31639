// What the page asks of this computer's memory: drafts, older lines, and older hits of a search.
#include <utility>

#include "engine/QtText.h"
#include "models/TranscriptModel.h"
#include "transcript/TranscriptView.h"
#include "widgets/Banner.h"
#include "widgets/Composer.h"
#include "widgets/FindBar.h"
#include "windows/RoomPage.h"

namespace parlor::windows {

void RoomPage::takeMemoriesOf(RoomPage& page) {
  drafts_ = page.drafts_;
  replies_ = page.replies_;
  if (!page.find_->isHidden()) find_->open(page.find_->text());
  transcript_->takePlacesOf(*page.transcript_);
}

void RoomPage::keepDraft() {
  draftTimer_.stop();
  const models::BufferState* shown = store_.buffer(buffer_);
  if (!shown) return;
  const QString text = composer_->text();
  const auto known = drafts_.constFind(buffer_.number);
  if ((known == drafts_.constEnd() ? shown->draft : *known) == text) return;
  drafts_.insert(buffer_.number, text);
  emit commandWanted(client::SaveDraft{buffer_, engine::toUtf8(text)});
}

QString RoomPage::draftOf(const models::BufferState& buffer) const {
  return drafts_.value(buffer.id.number, buffer.draft);
}

void RoomPage::fetchOlder() {
  const models::BufferState* shown = store_.buffer(buffer_);
  if (!shown) return;
  client::FetchOlder wanted;
  wanted.buffer = buffer_;
  wanted.msgid = shown->transcript->oldestMessage();
  wanted.time = shown->transcript->oldestTime();
  wanted.apart = shown->transcript->seamRow().has_value();
  emit commandWanted(wanted);
}

void RoomPage::fetchBetween() {
  const models::BufferState* shown = store_.buffer(buffer_);
  const auto seam = shown ? shown->transcript->seamRow() : std::nullopt;
  if (!seam || *seam == 0) return;
  const models::TranscriptModel& lines = *shown->transcript;
  const models::TranscriptRow &above = lines.at(*seam - 1), &below = lines.at(lines.presentRow());
  emit commandWanted(client::FetchBetween{buffer_, lines.at(*seam).id, above.msgid, above.time,
                                          below.msgid, below.time});
}

// Past the oldest hit on show, the next older one is looked for in what was not loaded yet.
void RoomPage::findResult(int hits, int current, bool searching) {
  find_->setResult(hits, current, searching);
  atOldestHit_ = !searching && (hits == 0 || current == 1);
  if (searching || hits == 0 || !std::exchange(findTyped_, false)) return;
  if (current == 0) transcript_->findPrevious();  // the nearest shows itself as one types
}

void RoomPage::findPrevious() {
  if (atOldestHit_ && !find_->text().isEmpty()) return findOlder();
  transcript_->findPrevious();
}

void RoomPage::findOlder() {
  emit searchWanted(buffer_, '"' + find_->text().remove('"') + '"');
}

void RoomPage::take(const client::SearchResults& results) {
  if (!olderHit_ || results.request != olderHit_) return;
  const models::BufferState* shown = store_.buffer(buffer_);
  if (!shown) return;
  const base::WallTime before = shown->transcript->oldestTime();
  for (const auto& hit : results.hits) {
    if (hit.buffer != buffer_ || hit.line.time >= before) continue;
    emit commandWanted(client::FetchUntil{olderHit_, buffer_, shown->transcript->presentMessage(),
                                          shown->transcript->presentTime(), hit.line.msgid,
                                          hit.line.time});
    emit searchEnded();
    return;
  }
  if (!results.done) return;
  olderHit_ = {};
  transcript_->findPrevious();  // there is none: around the end
}

void RoomPage::take(const client::LineReached& event) {
  if (!olderHit_ || event.request != olderHit_) return;
  olderHit_ = {};
  const models::BufferState* shown = store_.buffer(buffer_);
  if (!shown || event.buffer != buffer_) return;
  const auto row = shown->transcript->rowOfMessage(event.msgid);
  if (!row) return;
  transcript_->jumpToLine(shown->transcript->at(*row).id);
  transcript_->setFindQuery(find_->text());
}

void RoomPage::setNews(const QString& text) {
  news_ = text;
  refresh();
}

}  // namespace parlor::windows

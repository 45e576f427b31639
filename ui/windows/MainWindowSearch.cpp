// Finding what was said, going there, and what this computer keeps.
#include <algorithm>

#include "engine/QtText.h"
#include "models/Clock.h"
#include "models/TranscriptModel.h"
#include "transcript/TranscriptView.h"
#include "widgets/Composer.h"
#include "windows/MainWindow.h"
#include "windows/RoomPage.h"
#include "windows/SearchDialog.h"

namespace parlor::windows {

using engine::toUtf8;

namespace {

QString localDataText(const client::LocalDataChanged& event) {
  using State = client::LocalDataChanged::State;
  QString text;
  if (!event.setAside.empty()) {
    text =
        MainWindow::tr(
            "What this computer had kept was damaged. It is now in %1, and a new file was begun.")
            .arg(engine::toQt(event.setAside));
  }
  if (event.state == State::Failing) {
    text = MainWindow::tr("What you write cannot be saved on this computer now: %1.")
               .arg(engine::toQt(event.problem));
  } else if (event.state == State::NotKept && !event.problem.empty()) {
    text = MainWindow::tr("Nothing is kept on this computer this time: %1.")
               .arg(engine::toQt(event.problem));
  }
  return text;
}

}  // namespace

void MainWindow::openSearch(const QString& text) {
  auto* dialog = new SearchDialog(theme_, this);
  search_ = dialog;
  dialog->setClock(models::clockFormat(settings_));
  connect(dialog, &SearchDialog::searchWanted, this, [this, dialog](const QString& query) {
    const client::RequestId request = engine_.nextRequest();
    dialog->expect(request);
    send(client::Search{request, {}, toUtf8(query)});
  });
  connect(dialog, &SearchDialog::contextWanted, this,
          [this, dialog](const client::SearchResults::Hit& hit) {
            client::FetchContext wanted{engine_.nextRequest(), hit.network, hit.room,
                                        hit.line.msgid, hit.line.time};
            dialog->expectContext(wanted.request);
            send(wanted);
          });
  connect(dialog, &SearchDialog::chosen, this, &MainWindow::goTo);
  dialog->begin(text);
  dialog->open();
}

// A line that the window does not hold is fetched with some around it.
void MainWindow::goTo(const client::SearchResults::Hit& hit) {
  const models::BufferState* known = store_.buffer(hit.buffer);
  if (!known) return;
  showBuffer(hit.buffer);
  const models::TranscriptModel& lines = *known->transcript;
  reaching_ = {};
  if (jumpTo(*known, hit.line.msgid, hit.line.time)) return;
  reachingDay_ = {};
  reachingTime_ = hit.line.time;
  reaching_ = engine_.nextRequest();
  send(client::FetchUntil{reaching_, hit.buffer, lines.presentMessage(), lines.presentTime(),
                          hit.line.msgid, hit.line.time});
}

// The day that the first row is of may have begun before that row.
void MainWindow::goToDay(QDate day) {
  const models::BufferState* known = store_.buffer(room_->buffer());
  if (!known) return;
  const models::TranscriptModel& lines = *known->transcript;
  reaching_ = {};
  const bool whole = !lines.seamRow() && lines.older() == models::OlderLines::AllHere;
  if (whole || lines.holdsDay(day)) return showDay(day);
  using std::chrono::milliseconds;
  const auto start = base::WallTime{} + milliseconds(day.startOfDay().toMSecsSinceEpoch());
  reachingDay_ = day;
  reaching_ = engine_.nextRequest();
  send(client::FetchUntil{
      reaching_, known->id, lines.presentMessage(), lines.presentTime(), {}, start});
}

void MainWindow::showDay(QDate day) {
  transcript::TranscriptView& view = room_->transcript();
  if (!view.jumpToDate(day)) view.scrollToBottom();
}

bool MainWindow::jumpTo(const models::BufferState& buffer, const std::string& msgid,
                        base::WallTime time) {
  const models::TranscriptModel& lines = *buffer.transcript;
  auto row = lines.rowOfMessage(msgid);
  for (int at = lines.rowCount() - 1; !row && msgid.empty() && at >= 0; --at) {
    if (lines.at(at).time == time) row = at;
  }
  return row && room_->transcript().jumpToLine(lines.at(*row).id);
}

void MainWindow::arrive(const client::LineReached& event) {
  if (!reaching_ || event.request != reaching_) return;
  reaching_ = {};
  const models::BufferState* known = store_.buffer(event.buffer);
  if (!known || room_->buffer() != event.buffer) return;
  if (reachingDay_.isValid()) return showDay(reachingDay_);
  if (jumpTo(*known, event.msgid, reachingTime_)) return;
  room_->composer().setNotice(tr("That line is too far back to be shown in its place."));
}

void MainWindow::takeFound(const client::ClientEvent& event) {
  if (const auto* results = std::get_if<client::SearchResults>(&event)) {
    if (search_) search_->take(*results);
    room_->take(*results);
  } else if (const auto* context = std::get_if<client::ContextArrived>(&event)) {
    if (search_) search_->take(*context);
  } else if (const auto* reached = std::get_if<client::LineReached>(&event)) {
    arrive(*reached);
    room_->take(*reached);
  } else if (const auto* kept = std::get_if<client::LocalDataChanged>(&event)) {
    tellLocalData(*kept);
  }
}

void MainWindow::tellLocalData(const client::LocalDataChanged& event) {
  tell([event] { return localDataText(event); });
}

}  // namespace parlor::windows

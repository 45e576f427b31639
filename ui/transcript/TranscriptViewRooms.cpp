// What TranscriptView follows: the model on show, and the places kept for the others.
#include <algorithm>
#include <cassert>
#include <utility>

#include "transcript/TranscriptView.h"

namespace parlor::transcript {

using models::TranscriptModel;

void TranscriptView::watch(TranscriptModel* model) {
  connect(model, &QObject::destroyed, this, &TranscriptView::forget);
  watchGrowth(model);
  watchChanges(model);
}

void TranscriptView::watchGrowth(TranscriptModel* model) {
  const auto current = [this, model] { return model == model_; };
  connect(model, &TranscriptModel::rowsAppended, this, [=, this](int first, int last) {
    if (!current()) return;
    flow_.rowsAppended(first, last);
    if (!finder_.query().isEmpty()) scheduleIdle();
    scheduleRefresh();
  });
  connect(model, &TranscriptModel::rowsPrepended, this, [=, this](int count) {
    if (!current()) return;
    flow_.rowsPrepended(count);
    if (!finder_.query().isEmpty()) scheduleIdle();
    scheduleRefresh();
  });
  connect(model, &TranscriptModel::rowsInserted, this, [=, this](int row, int count) {
    if (!current()) return rooms_.erase(model), void();
    endHover();
    flow_.rowsInserted(row, count);
    finder_.setQuery(finder_.query());
    scheduleRefresh();
  });
}

void TranscriptView::watchChanges(TranscriptModel* model) {
  const auto current = [this, model] { return model == model_; };
  connect(model, &TranscriptModel::rowsChanged, this, [=, this](int first, int last) {
    if (!current()) return;
    flow_.rowsChanged(first, last);
    finder_.rowsChanged(first, last);
    scheduleRefresh();
  });
  connect(model, &TranscriptModel::headTrimmed, this, [=, this](int count) {
    if (!current()) return;
    flow_.headTrimmed(count);
    finder_.headTrimmed();
    scheduleRefresh();
  });
  connect(model, &TranscriptModel::wasReset, this, [=, this] {
    if (!current()) return rooms_.erase(model), void();
    flow_.wasReset();
    announcedEnd_ = model->endSerial();
    finder_.setQuery(finder_.query());
    scheduleRefresh();
  });
  connect(model, &TranscriptModel::seamChanged, this, [=, this] {
    if (current()) askedBetween_ = false;
  });
  connect(model, &TranscriptModel::olderChanged, this, [=, this] {
    if (current()) olderChanged();
  });
}

void TranscriptView::forget(QObject* model) {
  if (model == model_) {
    model_ = nullptr;
    room_ = &nothing_;
    flow_.setRoom(nullptr, nullptr);
    finder_.setModel(nullptr);
    viewport()->update();
  }
  rooms_.erase(model);
}

void TranscriptView::setModel(TranscriptModel* model) {
  if (model == model_) return;
  if (model_ != nullptr) model_->holdHead(false);
  endHover();
  pressed_ = Pressed::Nothing;
  flashTimer_.stop();
  flashSerial_ = kNoSerial;
  model_ = model;
  room_ = &nothing_;
  if (model != nullptr) {
    auto& kept = rooms_[model];
    if (!kept) {
      kept = std::make_unique<RoomState>();
      kept->firstSerial = model->firstSerial();
      disconnect(model, nullptr, this, nullptr);  // of a state that was dropped by a reset
      watch(model);
    }
    room_ = kept.get();
  }
  flow_.setRoom(model, model != nullptr ? room_ : nullptr);
  finder_.setModel(model);
  askedOlder_ = showsLoading_ = false;
  announcedEnd_ = model != nullptr ? model->endSerial() : 0;
  refreshTimer_.stop();
  openAtUnread();
  settleNow();
  announcer_.room();
}

void TranscriptView::takePlacesOf(TranscriptView& other) {
  assert(other.model_ == nullptr && model_ == nullptr);
  rooms_ = std::exchange(other.rooms_, {});
  for (const auto& [model, place] : rooms_) watch(static_cast<TranscriptModel*>(model));
}

}  // namespace parlor::transcript

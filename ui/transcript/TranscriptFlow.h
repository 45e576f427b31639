// Which rows of a conversation are on show and where: the part of the transcript view that knows
// nothing of widgets. One anchor row keeps its place; everything measured later grows or shrinks
// away from it, so nothing on show ever jumps. Rows are shaped only when they come near the
// viewport, all others have estimated heights. GUI thread; the model, the room's state and the
// theme outlive their use here.
#pragma once

#include <QDeadlineTimer>
#include <QSize>
#include <memory>
#include <vector>

#include "models/TranscriptModel.h"
#include "transcript/LayoutCache.h"
#include "transcript/RoomState.h"
#include "transcript/RowGeometry.h"

namespace parlor::transcript {

struct FlowItem {
  int row = 0;
  Serial serial = 0;
  int y = 0;  // of the row's top, from the top of the viewport
  RowLayoutPtr layout;
  int bottom() const { return y + layout->height; }
};

class TranscriptFlow {
 public:
  enum class Reveal { Nearest, Centre, Top };

  explicit TranscriptFlow(const theme::Theme& theme);

  // Brings `state` up to date with what the model has gained and lost. Null: nothing is shown.
  void setRoom(const models::TranscriptModel* model, RoomState* state);
  void setViewport(QSize size);  // also after a change of the theme
  void setMirrored(bool mirrored);
  void setOptions(const TranscriptOptions& options);
  const TranscriptOptions& options() const { return options_; }
  void forgetLayouts() { cache_.clear(); }  // after a change of language

  const models::TranscriptModel* model() const { return model_; }
  const RowGeometry& geometry() const { return geometry_; }
  const std::vector<FlowItem>& items() const { return items_; }   // on show, from top to bottom
  const HeightIndex& heights() const { return state_->heights; }  // REQUIRES: a room
  const FlowItem* itemAt(int y) const;  // the nearest; null when there is none
  const FlowItem* itemOf(Serial serial) const;
  RowLayoutPtr layoutOf(int row);
  bool isHidden(int row) const;
  int layoutsMade() const { return layoutsMade_; }  // since the beginning

  // Lays out what is on show. Call after any of the below before reading items(). With a budget, in
  // milliseconds, shaping stops when it is spent: isUnfinished() then asks for another call.
  void settle();
  void setBudget(int milliseconds) { budget_ = milliseconds; }  // 0: none
  bool isUnfinished() const { return unfinished_; }

  // While it is held nothing on show moves, whatever arrives. Scrolling ends it.
  void hold(bool on) { held_ = on; }

  void scrollBy(int pixels);  // positive: towards newer lines
  void scrollTo(std::int64_t value);
  void toBottom();
  void toTop();
  void reveal(int row, Reveal how);
  bool atBottom() const { return state_ == nullptr || state_->atBottom; }
  std::int64_t value() const;  // how far the top of the viewport is from the top of everything
  std::int64_t maximum() const;
  int topPad() const;  // above the first row, for what is said about older lines

  void setExpanded(int row, bool expanded);  // any row of a run
  bool isExpanded(int row) const;
  void showMore(int row);

  void rowsAppended(int first, int last);
  void rowsPrepended(int count);
  void rowsInserted(int row, int count);
  void rowsChanged(int first, int last);
  void headTrimmed(int count);
  void wasReset();

  // Off-screen work until the deadline: layouts one screen up and down, estimates for a new width.
  // False when nothing is left to do.
  bool refine(QDeadlineTimer deadline);

 private:
  int bottomPad() const { return geometry_.betweenGroups; }
  int estimate(int row) const;
  void appendRough(int rows);
  int shownUnits(Serial serial) const;
  LayoutReasons reasonsFor(int row) const;
  int measure(int row);  // its height; keeps it
  void fillFromBottom();
  bool fillFromAnchor();  // false when the anchor had to move
  bool outOfTime();
  void fillDown(int row, int y);
  void fillUp(int row, int bottom);
  void adoptAnchor();
  void anchorAt(int row, int y);  // y of the row's top
  int textTop(int row);
  void prefetch(int direction, QDeadlineTimer deadline);

  const theme::Theme& theme_;
  const models::TranscriptModel* model_ = nullptr;
  RoomState* state_ = nullptr;
  QSize size_;
  bool mirrored_ = false;
  bool held_ = false;
  TranscriptOptions options_;
  RowGeometry geometry_;
  LayoutCache cache_;
  std::vector<FlowItem> items_;
  int estimateNext_ = -1;  // rows [0, this] still have estimates for another width
  bool prefetched_ = true;
  int layoutsMade_ = 0;
  int budget_ = 0;
  bool unfinished_ = false;
  int settleMade_ = 0;  // layoutsMade_ when settling began
  QDeadlineTimer deadline_{QDeadlineTimer::Forever};
};

}  // namespace parlor::transcript

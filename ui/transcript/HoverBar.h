// The small bar that floats over the message under the pointer: reply, react, copy, more. It lies
// over the text and moves nothing. Geometry, hit test and painting; the view decides when. GUI
// thread.
#pragma once

#include <QPainter>
#include <QRect>
#include <array>

#include "theme/Theme.h"
#include "transcript/RowGeometry.h"

namespace parlor::transcript {

enum class MessageAction { None, Reply, React, Copy, More };

class HoverBar {
 public:
  // Where the bar stands for a message whose block is `block` in a viewport of `height`.
  static QRect placeFor(QRect block, const RowGeometry& geometry, const theme::Theme& theme,
                        int height);
  // Without the actions that the conversation cannot carry.
  void setActions(bool reply, bool react);
  void show(QRect rect) { rect_ = rect; }
  void hide() { rect_ = {}; }
  bool isShown() const { return rect_.isValid(); }
  QRect rect() const { return rect_; }
  int count() const { return count_; }

  MessageAction actionAt(QPoint point) const;
  QRect rectOf(MessageAction action) const;
  void paint(QPainter& painter, const theme::Theme& theme, MessageAction hovered) const;

 private:
  QRect cell(int index) const;

  std::array<MessageAction, 4> actions_{MessageAction::Reply, MessageAction::React,
                                        MessageAction::Copy, MessageAction::More};
  int count_ = 4;
  QRect rect_;
};

}  // namespace parlor::transcript

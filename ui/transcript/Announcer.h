// Tells assistive technology what changed in a transcript, as long as there is somebody to tell.
// GUI thread; lives within its view.
#pragma once

#include <QAccessible>

#include "models/TranscriptModel.h"
#include "speech/Voice.h"

namespace parlor::transcript {

class TranscriptView;

class Announcer : private QAccessible::ActivationObserver {
 public:
  using Sink = speech::Voice::Sink;

  explicit Announcer(TranscriptView& view);  // and makes Qt find the interfaces of such views
  ~Announcer() override;
  Announcer(const Announcer&) = delete;
  Announcer& operator=(const Announcer&) = delete;

  // All the items are others now. Nobody is told: Qt would tell of each of them.
  void room();
  // Says, politely, what the last of the new rows [first, last] say.
  void rows(int first, int last);
  // Says what the row says that find has come to.
  void hit(int row);
  // The row is what the keyboard is on.
  void focus(models::Serial serial);

  // Where events go instead of to the platform, which passes none on without a display.
  void setSink(const Sink& sink);

 private:
  void accessibilityActiveChanged(bool active) override { active_ = active; }

  TranscriptView& view_;
  bool active_ = false;
  Sink send_;
  speech::Voice voice_;
};

}  // namespace parlor::transcript

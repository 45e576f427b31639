// Has a screen reader read words out, politely and without leading it away from where it is: a new
// message, the best suggestion, how many hits there are. Costs nothing while nobody listens. GUI
// thread; lives within the widget that it speaks for.
#pragma once

#include <QAccessible>
#include <QWidget>
#include <deque>
#include <functional>

namespace parlor::speech {

class Voice {
 public:
  using Sink = std::function<void(QAccessibleEvent&)>;

  explicit Voice(QWidget& widget);
  ~Voice();
  Voice(const Voice&) = delete;
  Voice& operator=(const Voice&) = delete;

  void say(const QString& words);  // nothing, where there are none
  // Where its events go instead, whoever listens.
  void setSink(Sink sink) { send_ = std::move(sink); }

 private:
  static constexpr std::size_t kKept = 16;  // of what was said: a screen reader may ask again

  QAccessibleInterface* spoken(const QString& words);

  QWidget& widget_;
  Sink send_;
  std::deque<QAccessible::Id> spoken_;  // oldest first
};

}  // namespace parlor::speech

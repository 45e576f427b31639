// Lets the text cursor blink while somebody is there, and stand still after ten seconds without a
// key or a click: an idle window wakes for nothing. One for the application; GUI thread.
#pragma once

#include <QObject>
#include <QTimer>

namespace parlor::windows {

class RestingCursor : public QObject {
  Q_OBJECT

 public:
  explicit RestingCursor(QObject* parent = nullptr);
  ~RestingCursor() override;

  static constexpr int kRestAfterMs = 10'000;
  bool isResting() const { return !timer_.isActive(); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void rest();

  const int flashTime_;  // as the system wants it
  QTimer timer_;
};

}  // namespace parlor::windows

#include "speech/Voice.h"

#include <QPointer>
#include <QWindow>

#include "speech/Tell.h"

namespace parlor::speech {
namespace {

// Words as a notification. Its parent is the widget that says them, which does not count it.
class Spoken : public QAccessibleInterface {
 public:
  Spoken(QWidget& widget, QString words) : widget_(&widget), words_(std::move(words)) {}

  bool isValid() const override { return widget_ != nullptr; }
  QObject* object() const override { return nullptr; }
  QWindow* window() const override {
    return widget_ == nullptr ? nullptr : widget_->window()->windowHandle();
  }
  QAccessibleInterface* parent() const override {
    return widget_ == nullptr ? nullptr : QAccessible::queryAccessibleInterface(widget_.data());
  }
  QAccessibleInterface* child(int) const override { return nullptr; }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  QString text(QAccessible::Text type) const override {
    return type == QAccessible::Name ? words_ : QString();
  }
  void setText(QAccessible::Text, const QString&) override {}
  QRect rect() const override { return {}; }
  QAccessible::Role role() const override { return QAccessible::Notification; }
  QAccessible::State state() const override { return {}; }

 private:
  const QPointer<QWidget> widget_;
  const QString words_;
};

}  // namespace

Voice::Voice(QWidget& widget) : widget_(widget) {}

Voice::~Voice() {
  for (const QAccessible::Id id : spoken_) QAccessible::deleteAccessibleInterface(id);
}

void Voice::say(const QString& words) {
  if (words.isEmpty() || !(send_ || isHeard())) return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
  QAccessibleAnnouncementEvent event(&widget_, words);
  event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
#else
  // Linux passes no alerts on, but a notification that comes on show is read out.
  QAccessibleEvent event(spoken(words), QAccessible::ObjectShow);
#endif
  send_ ? send_(event) : tell(event);
}

QAccessibleInterface* Voice::spoken(const QString& words) {
  auto* made = new Spoken(widget_, words);
  spoken_.push_back(QAccessible::registerAccessibleInterface(made));
  if (spoken_.size() > kKept) {
    QAccessible::deleteAccessibleInterface(spoken_.front());
    spoken_.pop_front();
  }
  return made;
}

}  // namespace parlor::speech

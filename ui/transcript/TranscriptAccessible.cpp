#include "transcript/TranscriptAccessible.h"

#include <QWindow>
#include <algorithm>

#include "transcript/DisplayText.h"
#include "transcript/LineText.h"
#include "transcript/LinkFinder.h"

namespace parlor::transcript {
namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
  auto* view = qobject_cast<TranscriptView*>(object);
  return view == nullptr ? nullptr : new TranscriptAccessible(view);
}

TranscriptAccessible* interfaceOf(TranscriptView& view) {
  return static_cast<TranscriptAccessible*>(QAccessible::queryAccessibleInterface(&view));
}

}  // namespace

Announcer::Announcer(TranscriptView& view)
    : view_(view),
      active_(QAccessible::isActive()),
      send_([](QAccessibleEvent& event) { QAccessible::updateAccessibility(&event); }),
      voice_(view) {
  QAccessible::removeFactory(makeInterface);
  QAccessible::installFactory(makeInterface);
  QAccessible::installActivationObserver(this);
}

Announcer::~Announcer() {
  QAccessible::removeActivationObserver(this);
}

void Announcer::room() {
  if (!active_) return;
  interfaceOf(view_)->dropAll();
}

void Announcer::rows(int first, int last) {
  if (!active_) return;
  constexpr int kSpoken = 3;  // of a burst; the rest is there to be read
  for (int row = std::max(first, last - kSpoken + 1); row <= last; ++row) {
    const models::TranscriptRow& line = view_.model()->at(row);
    if (line.own || line.removed || models::isNoise(line.kind)) continue;
    voice_.say(LineText::spoken(*view_.model(), row, view_.flow().options().timeFormat));
  }
}

void Announcer::hit(int row) {
  if (active_) voice_.say(LineText::spoken(*view_.model(), row, view_.flow().options().timeFormat));
}

void Announcer::setSink(const Sink& sink) {
  send_ = sink;
  voice_.setSink(sink);
}

void Announcer::focus(Serial serial) {
  if (!active_) return;
  QAccessibleEvent event(interfaceOf(view_)->itemOf(serial), QAccessible::Focus);
  send_(event);
}

// --- the list ---

TranscriptAccessible::TranscriptAccessible(TranscriptView* view)
    : QAccessibleWidget(view, QAccessible::List) {}

TranscriptAccessible::~TranscriptAccessible() {
  dropAll();
}

void TranscriptAccessible::dropAll() const {
  for (const auto& [serial, id] : items_) QAccessible::deleteAccessibleInterface(id);
  items_.clear();
  made_.clear();
}

int TranscriptAccessible::childCount() const {
  return view().model() == nullptr ? 0 : view().model()->rowCount();
}

QAccessibleInterface* TranscriptAccessible::child(int index) const {
  if (index < 0 || index >= childCount()) return nullptr;
  return itemOf(view().model()->serialOf(index));
}

QAccessibleInterface* TranscriptAccessible::itemOf(Serial serial) const {
  if (model_ != view().model()) dropAll();
  model_ = view().model();
  if (const auto found = items_.find(serial); found != items_.end()) {
    return QAccessible::accessibleInterface(found->second);
  }
  if (items_.size() >= kKept) dropOldest();
  auto* item = new MessageAccessible(&view(), serial);
  items_[serial] = QAccessible::registerAccessibleInterface(item);
  made_.push_back(serial);
  return item;
}

void TranscriptAccessible::dropOldest() const {
  const auto oldest = items_.find(made_.front());
  made_.pop_front();
  QAccessible::deleteAccessibleInterface(oldest->second);
  items_.erase(oldest);
}

int TranscriptAccessible::indexOfChild(const QAccessibleInterface* child) const {
  const auto* item = dynamic_cast<const MessageAccessible*>(child);
  if (item == nullptr || view().model() == nullptr) return -1;
  return view().model()->rowAt(item->serial()).value_or(-1);
}

QAccessibleInterface* TranscriptAccessible::childAt(int x, int y) const {
  const QPoint point = view().viewport()->mapFromGlobal(QPoint(x, y));
  if (!view().viewport()->rect().contains(point)) return nullptr;
  const FlowItem* item = view().flow().itemAt(point.y());
  return item == nullptr ? nullptr : itemOf(item->serial);
}

QAccessibleInterface* TranscriptAccessible::focusChild() const {
  const auto focused = view().focusedSerial();
  return focused ? itemOf(*focused) : nullptr;
}

// --- one message ---

MessageAccessible::~MessageAccessible() {
  for (const QAccessible::Id id : links_) QAccessible::deleteAccessibleInterface(id);
}

QStringList MessageAccessible::links() const {
  QStringList texts;
  if (!isValid() || view_->model()->at(row()).redacted) return texts;
  const models::TranscriptRow& line = view_->model()->at(row());
  const QString shown = makeDisplayText(line.text, line.spans).text;
  for (const Link& link : findLinks(shown)) texts << shown.mid(link.start, link.length);
  return texts;
}

QAccessibleInterface* MessageAccessible::child(int index) const {
  if (index < 0 || index >= childCount()) return nullptr;
  while (static_cast<int>(links_.size()) <= index) {
    auto* link = new LinkAccessible(*this, static_cast<int>(links_.size()));
    links_.push_back(QAccessible::registerAccessibleInterface(link));
  }
  return QAccessible::accessibleInterface(links_[static_cast<std::size_t>(index)]);
}

QAccessibleInterface* MessageAccessible::childAt(int x, int y) const {
  for (int index = 0; index < childCount(); ++index) {
    if (child(index)->rect().contains(x, y)) return child(index);
  }
  return nullptr;
}

int MessageAccessible::indexOfChild(const QAccessibleInterface* child) const {
  const auto* link = dynamic_cast<const LinkAccessible*>(child);
  return link != nullptr && link->parent() == this ? link->index() : -1;
}

int MessageAccessible::row() const {
  if (view_ == nullptr || view_->model() == nullptr) return -1;
  return view_->model()->rowAt(serial_).value_or(-1);
}

bool MessageAccessible::isValid() const {
  return row() >= 0;
}

QWindow* MessageAccessible::window() const {
  return view_ == nullptr ? nullptr : view_->window()->windowHandle();
}

QAccessibleInterface* MessageAccessible::parent() const {
  return view_ == nullptr ? nullptr : QAccessible::queryAccessibleInterface(view_.data());
}

QString MessageAccessible::text(QAccessible::Text type) const {
  if (!isValid() || type != QAccessible::Name) return {};
  const models::TranscriptModel& model = *view_->model();
  const int end = model.foldEnd(row());
  const bool folded =
      models::isNoise(model.at(row()).kind) && end - row() > 1 && !view_->flow().isExpanded(row());
  return folded ? LineText::spokenFold(model, row(), end)
                : LineText::spoken(model, row(), view_->flow().options().timeFormat);
}

QRect MessageAccessible::rect() const {
  if (!isValid()) return {};
  QRect rect = view_->rowRect(serial_);
  if (rect.isNull()) return rect;
  return rect.translated(view_->viewport()->mapToGlobal(QPoint(0, 0)));
}

QAccessible::State MessageAccessible::state() const {
  QAccessible::State state;
  state.readOnly = true;
  if (!isValid()) {
    state.invalid = true;
    return state;
  }
  state.focusable = true;
  state.focused = view_->hasFocus() && view_->focusedSerial() == serial_;
  state.invisible = view_->flow().isHidden(row());
  state.offscreen = view_->rowRect(serial_).isNull();
  return state;
}

void* MessageAccessible::interface_cast(QAccessible::InterfaceType type) {
  if (type == QAccessible::ActionInterface) return static_cast<QAccessibleActionInterface*>(this);
  return nullptr;
}

QStringList MessageAccessible::actionNames() const {
  return {setFocusAction(), showMenuAction()};
}

void MessageAccessible::doAction(const QString& name) {
  if (!isValid()) return;
  view_->setFocusedSerial(serial_);
  if (name == setFocusAction()) view_->setFocus(Qt::OtherFocusReason);
  if (name == showMenuAction()) view_->openFocusedMenu();
}

QStringList MessageAccessible::keyBindingsForAction(const QString&) const {
  return {};
}

// --- one link ---

QAccessibleInterface* LinkAccessible::parent() const {
  return const_cast<MessageAccessible*>(&message_);
}

QString LinkAccessible::text(QAccessible::Text type) const {
  return type == QAccessible::Name ? message_.links().value(index_) : QString();
}

QRect LinkAccessible::rect() const {
  TranscriptView* view = message_.view();
  const QRect rect = view == nullptr ? QRect() : view->linkRect(message_.serial(), index_);
  return rect.isNull() ? rect : rect.translated(view->viewport()->mapToGlobal(QPoint(0, 0)));
}

QAccessible::State LinkAccessible::state() const {
  QAccessible::State state;
  state.invalid = !isValid();
  state.linked = true;
  state.offscreen = rect().isNull();
  return state;
}

void* LinkAccessible::interface_cast(QAccessible::InterfaceType type) {
  if (type == QAccessible::ActionInterface) return static_cast<QAccessibleActionInterface*>(this);
  return nullptr;
}

void LinkAccessible::doAction(const QString& name) {
  const QString shown = message_.links().value(index_);
  if (name == pressAction() && !shown.isEmpty()) message_.view()->openLink(shown);
}

}  // namespace parlor::transcript

// The transcript for a screen reader: a list with an item for every row, named "name, time, text".
// Items are made when somebody asks for them and a bounded number is kept, so a hundred thousand
// messages cost nothing until they are read. GUI thread; Qt owns what is registered here.
#pragma once

#include <QAccessibleWidget>
#include <QPointer>
#include <deque>
#include <unordered_map>

#include "transcript/Announcer.h"
#include "transcript/TranscriptView.h"

namespace parlor::transcript {

class TranscriptAccessible : public QAccessibleWidget {
 public:
  explicit TranscriptAccessible(TranscriptView* view);
  ~TranscriptAccessible() override;

  int childCount() const override;
  QAccessibleInterface* child(int index) const override;
  int indexOfChild(const QAccessibleInterface* child) const override;
  QAccessibleInterface* childAt(int x, int y) const override;
  QAccessibleInterface* focusChild() const override;

  QAccessibleInterface* itemOf(Serial serial) const;

 private:
  static constexpr std::size_t kKept = 512;

  TranscriptView& view() const { return *static_cast<TranscriptView*>(widget()); }
  void dropOldest() const;
  void dropAll() const;

  mutable std::unordered_map<Serial, QAccessible::Id> items_;
  mutable std::deque<Serial> made_;                         // oldest first
  mutable const models::TranscriptModel* model_ = nullptr;  // whose rows they are
};

class MessageAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  MessageAccessible(TranscriptView* view, Serial serial) : view_(view), serial_(serial) {}

  Serial serial() const { return serial_; }
  bool isValid() const override;
  QObject* object() const override { return nullptr; }
  QWindow* window() const override;
  QAccessibleInterface* parent() const override;
  QAccessibleInterface* child(int) const override { return nullptr; }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  QString text(QAccessible::Text type) const override;
  void setText(QAccessible::Text, const QString&) override {}
  QRect rect() const override;
  QAccessible::Role role() const override { return QAccessible::ListItem; }
  QAccessible::State state() const override;
  void* interface_cast(QAccessible::InterfaceType type) override;

  QStringList actionNames() const override;
  void doAction(const QString& name) override;
  QStringList keyBindingsForAction(const QString& name) const override;

 private:
  int row() const;

  const QPointer<TranscriptView> view_;
  const Serial serial_;
};

}  // namespace parlor::transcript

// The transcript for a screen reader: a list with an item for every row, named "name, time, text",
// and in it a link for everything that can be opened. Items are made when somebody asks for them
// and a bounded number is kept, so a hundred thousand messages cost nothing until they are read.
// GUI thread; Qt owns what is registered here.
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
  void dropAll() const;

 private:
  static constexpr std::size_t kKept = 512;

  TranscriptView& view() const { return *static_cast<TranscriptView*>(widget()); }
  void dropOldest() const;

  mutable std::unordered_map<Serial, QAccessible::Id> items_;
  mutable std::deque<Serial> made_;                         // oldest first
  mutable const models::TranscriptModel* model_ = nullptr;  // whose rows they are
};

class MessageAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  MessageAccessible(TranscriptView* view, Serial serial) : view_(view), serial_(serial) {}
  ~MessageAccessible() override;

  Serial serial() const { return serial_; }
  TranscriptView* view() const { return view_; }
  // The texts of what can be opened, in the order of the message.
  QStringList links() const;
  bool isValid() const override;
  QObject* object() const override { return nullptr; }
  QWindow* window() const override;
  QAccessibleInterface* parent() const override;
  QAccessibleInterface* child(int index) const override;
  QAccessibleInterface* childAt(int x, int y) const override;
  int childCount() const override { return static_cast<int>(links().size()); }
  int indexOfChild(const QAccessibleInterface* child) const override;
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
  mutable std::vector<QAccessible::Id> links_;  // made so far
};

// One address or room name in a message. Dies with the message's item.
class LinkAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  LinkAccessible(const MessageAccessible& message, int index) : message_(message), index_(index) {}

  int index() const { return index_; }
  bool isValid() const override { return index_ < message_.childCount(); }
  QObject* object() const override { return nullptr; }
  QWindow* window() const override { return message_.window(); }
  QAccessibleInterface* parent() const override;
  QAccessibleInterface* child(int) const override { return nullptr; }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  QString text(QAccessible::Text type) const override;
  void setText(QAccessible::Text, const QString&) override {}
  QRect rect() const override;
  QAccessible::Role role() const override { return QAccessible::Link; }
  QAccessible::State state() const override;
  void* interface_cast(QAccessible::InterfaceType type) override;

  QStringList actionNames() const override { return {pressAction()}; }
  void doAction(const QString& name) override;
  QStringList keyBindingsForAction(const QString&) const override { return {}; }

 private:
  const MessageAccessible& message_;
  const int index_;
};

}  // namespace parlor::transcript

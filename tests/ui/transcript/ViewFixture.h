// A shown TranscriptView over a model with a UTC clock, and the verbs that tests need. Offscreen.
#pragma once

#include <QApplication>
#include <QtTest>

#include "transcript/TranscriptView.h"
#include "ui/transcript/Scenes.h"

namespace parlor::tests {

class ViewFixture {
 public:
  explicit ViewFixture(QSize size = {700, 500}, int rows = 100'000, int slack = 100)
      : model({rows, slack}, QTimeZone::utc()), view(theme) {
    theme.setChoice(theme::Choice::Light);
    view.resize(size);
    view.show();
    view.setModel(&model);
    settle();
  }

  // Runs what has been scheduled, until neither updates nor idle work remain.
  void settle() {
    for (int i = 0; i < 1000 && !view.isQuiet(); ++i) QTest::qWait(1);
    QCoreApplication::processEvents();
  }
  void say(int count, const std::string& nick = "maya") {
    for (int i = 0; i < count; ++i) writer.say(nick, "line " + std::to_string(++said));
    flush();
  }
  void flush() {
    model.append(writer.take());
    settle();
  }

  QWidget* port() { return view.viewport(); }
  const transcript::FlowItem& item(int row) {
    const auto* found = view.flow().itemOf(model.serialOf(row));
    if (found == nullptr) qFatal("row %d is not on show", row);
    return *found;
  }
  bool shows(int row) { return view.flow().itemOf(model.serialOf(row)) != nullptr; }
  int topOf(int row) { return item(row).y; }
  // The middle of the character at `unit` of the row's text, in the viewport.
  QPoint pointAt(int row, int unit) {
    const transcript::FlowItem& it = item(row);
    const QTextLine line = it.layout->body.layout->lineForTextPosition(unit);
    const double x = (line.cursorToX(unit) + line.cursorToX(unit + 1)) / 2;
    return (it.layout->body.at + QPointF(x, line.y() + line.height() / 2)).toPoint() +
           QPoint(0, it.y);
  }
  // The left edge of that character.
  QPoint edgeAt(int row, int unit) {
    const transcript::FlowItem& it = item(row);
    const QTextLine line = it.layout->body.layout->lineForTextPosition(unit);
    return (it.layout->body.at + QPointF(line.cursorToX(unit), line.y() + line.height() / 2))
               .toPoint() +
           QPoint(0, it.y);
  }
  void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mousePress(port(), Qt::LeftButton, modifiers, from);
    QTest::mouseMove(port(), (from + to) / 2);
    move(to);
    QTest::mouseRelease(port(), Qt::LeftButton, modifiers, to);
  }
  void move(QPoint to) {
    QMouseEvent event(QEvent::MouseMove, to, port()->mapToGlobal(QPointF(to)), Qt::NoButton,
                      Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(port(), &event);
  }
  void hover(QPoint to) {
    QMouseEvent event(QEvent::MouseMove, to, port()->mapToGlobal(QPointF(to)), Qt::NoButton,
                      Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(port(), &event);
  }
  void click(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(port(), Qt::LeftButton, modifiers, at);
  }

  theme::Theme theme;
  models::TranscriptModel model;
  transcript::TranscriptView view;
  LineWriter writer;
  int said = 0;
};

}  // namespace parlor::tests

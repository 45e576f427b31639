// Every key of the window in one table: the window makes its shortcuts from it and the key sheet
// lists it, so the two cannot differ.
#pragma once

#include <QKeySequence>
#include <QString>
#include <vector>

namespace parlor::widgets {

enum class Key {
  Switcher,
  Find,
  FindEverywhere,
  NextRoom,
  PreviousRoom,
  NextUnread,
  MoveUp,
  MoveDown,
  ToUnread,
  ToDate,
  HostPanel,
  NextPane,
  PreviousPane,
  FullScreen,
  Preferences,
  CloseRoom,
  Quit,
  Help,
  HostRoom,
  JoinRoom,
  // Handled where they are typed; here for the sheet.
  NthRoom,
  Style,
  PageUp,
  ChooseMessage,
  Reply,
  Copy,
  MessageMenu,
  ToBottom,
  HistoryBack,
  Send,
  BreakLine,
  Complete
};

struct KeyRow {
  Key key;
  const char* keys;  // portable text; the first is the one shown
  const char* text;  // to be translated in the context "Keys"
  const char* group;
  bool isShortcut;  // of the window

  QKeySequence sequence() const;
  QString shown() const;
  QString description() const;
  QString groupName() const;
};

const std::vector<KeyRow>& keyTable();
const KeyRow& keyRow(Key key);

}  // namespace parlor::widgets

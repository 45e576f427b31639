// Small dialogs of the window, each a function: it builds, the caller shows. Remote text goes in as
// plain text only. GUI thread.
#pragma once

#include <QUrl>
#include <functional>

#include "engine/ChatEngine.h"
#include "theme/Theme.h"
#include "widgets/Dialog.h"

namespace parlor::windows {

// Every link from the network opens through this: it shows where it truly goes, host in ASCII.
widgets::Dialog* confirmLink(const theme::Theme& theme, const QUrl& link, const QString& shownText,
                             std::function<void(const QUrl&)> open, QWidget* parent);

struct PasteAnswers {
  std::function<void()> asItIs, asOneLine;
};
widgets::Dialog* askAboutPaste(const theme::Theme& theme, const QString& text, int lines,
                               PasteAnswers answers, QWidget* parent);

struct CloseAnswers {
  std::function<void()> keepInTray;  // none: there is no tray
  std::function<void()> closeRooms;
};
// Closing the window while `others` people are in rooms hosted here.
widgets::Dialog* askAboutClosing(const theme::Theme& theme, int others, CloseAnswers answers,
                                 QWidget* parent);
widgets::Dialog* askAboutLeavingHost(const theme::Theme& theme, const QString& room, int others,
                                     std::function<void()> closeRoom, QWidget* parent);

widgets::Dialog* makeAbout(const theme::Theme& theme, QWidget* parent);

}  // namespace parlor::windows

#include "widgets/LevelMenu.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace parlor::widgets {
namespace {

using models::RoomLevel;

struct Text {
  Q_DECLARE_TR_FUNCTIONS(LevelMenu)
};

}  // namespace

QString levelIcon(RoomLevel level) {
  switch (level) {
    case RoomLevel::All:
      return QStringLiteral("bell");
    case RoomLevel::Mentions:
      return QStringLiteral("at");
    case RoomLevel::Nothing:
      return QStringLiteral("bell-off");
  }
  return {};
}

QString levelName(RoomLevel level) {
  switch (level) {
    case RoomLevel::All:
      return Text::tr("Notify of &every message");
    case RoomLevel::Mentions:
      return Text::tr("Notify of &mentions only");
    case RoomLevel::Nothing:
      return Text::tr("M&uted");
  }
  return {};
}

void addLevels(QMenu& menu, const theme::Theme& theme, RoomLevel now,
               std::function<void(RoomLevel)> choose) {
  auto* group = new QActionGroup(&menu);
  for (RoomLevel level : {RoomLevel::All, RoomLevel::Mentions, RoomLevel::Nothing}) {
    QAction* action = menu.addAction(theme.icon(levelIcon(level)), levelName(level), &menu,
                                     [choose, level] { choose(level); });
    action->setCheckable(true);
    action->setChecked(level == now);
    group->addAction(action);
  }
}

}  // namespace parlor::widgets

#include "windows/RoomHeader.h"

#include <QHBoxLayout>
#include <QMenu>

#include "widgets/IconButton.h"
#include "widgets/Keys.h"
#include "widgets/Label.h"
#include "widgets/LevelMenu.h"

namespace parlor::windows {

using theme::Colour;
using theme::Type;
using widgets::IconButton;

RoomHeader::RoomHeader(const theme::Theme& theme, QWidget* parent)
    : HeaderGround(theme, parent),
      theme_(theme),
      rooms_(new IconButton(theme, QStringLiteral("room"), {})),
      name_(new widgets::ElidedLabel(theme, Type::Name, Colour::Text)),
      topic_(new widgets::ElidedLabel(theme, Type::Text, Colour::Muted)),
      search_(new IconButton(theme, QStringLiteral("search"), {})),
      level_(new IconButton(theme, QStringLiteral("at"), {})),
      about_(new IconButton(theme, QStringLiteral("info"), {})),
      people_(new IconButton(theme, QStringLiteral("people"), tr("People here"))) {
  const theme::Metrics& metrics = theme.metrics();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(
      theme::Theme::margins(metrics.gap16, metrics.gap8, metrics.gap8, metrics.gap8));
  row->setSpacing(metrics.gap4);
  name_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  row->addWidget(rooms_);
  row->addWidget(name_);
  row->addSpacing(metrics.gap8);
  row->addWidget(topic_, 1);
  for (QWidget* button : {search_, level_, about_, people_}) row->addWidget(button);
  rooms_->setName(tr("Go to a room or person"), widgets::keyRow(widgets::Key::Switcher).sequence());
  rooms_->hide();
  search_->setName(tr("Find in this room"), widgets::keyRow(widgets::Key::Find).sequence());
  people_->setCheckable(true);
  connect(search_, &IconButton::clicked, this, &RoomHeader::findWanted);
  connect(level_, &IconButton::clicked, this, &RoomHeader::openLevels);
  connect(rooms_, &IconButton::clicked, this, &RoomHeader::roomsWanted);
  connect(about_, &IconButton::clicked, this, &RoomHeader::aboutWanted);
  connect(people_, &IconButton::clicked, this, &RoomHeader::peopleToggled);
  setLevel(shown_);
  setKind(client::BufferKind::Room);
}

QList<QWidget*> RoomHeader::controls() const {
  return {rooms_, search_, level_, about_, people_};
}

void RoomHeader::setTexts(const QString& name, const QString& topic) {
  name_->setText(name);
  topic_->setText(topic);
}

// Of a server there is nothing more to say.
void RoomHeader::setKind(client::BufferKind kind) {
  about_->setVisible(kind != client::BufferKind::Server);
  about_->setName(kind == client::BufferKind::Direct ? tr("Who is this?") : tr("Topic and modes"));
}

void RoomHeader::setRoomsHidden(bool hidden) {
  rooms_->setVisible(hidden);
}

void RoomHeader::setLevel(models::RoomLevel level) {
  shown_ = level;
  level_->setGlyph(widgets::levelIcon(level));
  level_->setName(widgets::levelName(level).remove(u'&'));
}

void RoomHeader::setPeople(People people) {
  people_->setVisible(people != People::Absent);
  people_->setChecked(people == People::Shown);
}

void RoomHeader::openLevels() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  widgets::addLevels(*menu, theme_, shown_,
                     [this](models::RoomLevel level) { emit levelWanted(level); });
  menu->popup(level_->mapToGlobal(QPoint(0, level_->height())));
}

}  // namespace parlor::windows

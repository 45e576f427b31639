#include "windows/HostPeople.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

#include "engine/QtText.h"

namespace parlor::windows {
namespace {

using engine::toQt;
using engine::toUtf8;

enum Column { kName, kDoor, kAddress, kReceived, kSent };

}  // namespace

QString doorName(const std::optional<chat::Door>& door) {
  if (!door) return HostPeople::tr("not known");
  switch (*door) {
    case chat::Door::Parlor:
      return HostPeople::tr("Parlor", "a door");
    case chat::Door::Irc:
      return HostPeople::tr("IRC", "a door");
    case chat::Door::Plain:
      return HostPeople::tr("Terminal", "a door");
    case chat::Door::Host:
      return HostPeople::tr("This window", "a door");
  }
  return {};
}

HostPeople::HostPeople(const theme::Theme& theme, const models::BufferStore& store,
                       client::BufferId room)
    : Page(theme), store_(store), room_(room), list_(new QTreeWidget) {
  list_->setHeaderLabels({tr("Name"), tr("Came by"), tr("Address"), tr("Received"), tr("Sent")});
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setColumnWidth(kName, theme.px(150));
  list_->setTextElideMode(Qt::ElideRight);
  list_->header()->setSectionResizeMode(kDoor, QHeaderView::ResizeToContents);
  list_->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  list_->setMinimumHeight(theme.px(230));
  addNamed(tr("&People in the room"), list_);
  auto* buttons = new QWidget;
  auto* row = new QHBoxLayout(buttons);
  row->setContentsMargins({});
  row->setSpacing(theme.metrics().gap8);
  promote_ = addButton(*row, tr("Make &operator"));
  kick_ = addButton(*row, tr("&Kick"));
  ban_ = addButton(*row, tr("&Ban and kick"));
  row->addStretch(1);
  addLine(buttons, tr("Make operator, kick, ban"));
  const auto choose = [this] {
    const models::BufferState* shown = store_.buffer(room_);
    const client::Member* who = shown ? shown->members->find(toQt(chosen())) : nullptr;
    const bool other = who && !who->self && store_.usable(*shown);
    promote_->setEnabled(other && !who->roles.atLeast(chat::Role::Operator));
    kick_->setEnabled(other);
    ban_->setEnabled(other);
  };
  connect(list_, &QTreeWidget::currentItemChanged, this, choose);
  connect(promote_, &QPushButton::clicked, this, [this] {
    emit commandWanted(client::SetModes{room_, "+o " + chosen()});
  });
  connect(kick_, &QPushButton::clicked, this, [this] {
    emit commandWanted(client::Kick{room_, chosen(), {}});
  });
  connect(ban_, &QPushButton::clicked, this, [this] {
    emit commandWanted(client::SetModes{room_, "+b " + chosen() + "!*@*"});
    emit commandWanted(client::Kick{room_, chosen(), {}});
  });
  refresh();
  choose();
}

QPushButton* HostPeople::addButton(QLayout& row, const QString& text) {
  auto* button = new QPushButton(text);
  button->setAutoDefault(false);
  row.addWidget(button);
  return button;
}

std::string HostPeople::chosen() const {
  const QTreeWidgetItem* item = list_->currentItem();
  return item ? toUtf8(item->text(kName)) : std::string();
}

void HostPeople::refresh() {
  const std::string before = chosen();
  list_->clear();
  const models::BufferState* shown = store_.buffer(room_);
  if (!shown) return;
  for (int row = 0; row < shown->members->rowCount(); ++row) {
    const client::Member& who = shown->members->at(row);
    const QString address = who.host.empty() ? tr("not known") : toQt(who.host);
    const auto door = who.self ? std::optional(chat::Door::Host) : who.door;
    auto* item = new QTreeWidgetItem({toQt(who.nick), doorName(door), address});
    showTraffic(*item);
    list_->addTopLevelItem(item);
    if (who.nick == before) list_->setCurrentItem(item);
  }
}

void HostPeople::setTraffic(const engine::HostTraffic& traffic) {
  traffic_.clear();
  for (const auto& person : traffic.people) traffic_.insert(person.nick, person);
  for (int row = 0; row < list_->topLevelItemCount(); ++row) showTraffic(*list_->topLevelItem(row));
}

void HostPeople::showTraffic(QTreeWidgetItem& item) const {
  const auto person = traffic_.constFind(item.text(kName));
  const bool counted = person != traffic_.constEnd();
  for (const Column column : {kReceived, kSent}) {
    item.setData(column, Qt::AccessibleTextRole, counted ? QVariant() : tr("not known"));
  }
  if (!counted) return;
  const auto shown = [this](quint64 bytes) {
    return locale().formattedDataSize(static_cast<qint64>(bytes));
  };
  item.setText(kReceived, shown(person->received));
  item.setText(kSent, shown(person->sent));
}

}  // namespace parlor::windows

#include "windows/HostPeople.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include "engine/QtText.h"
#include "speech/Rows.h"

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
    : Page(theme), store_(store), room_(room), list_(new speech::Rows<QTreeWidget>) {
  list_->setHeaderLabels({tr("Name"), tr("Came by"), tr("Address"), tr("Received"), tr("Sent")});
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setTextElideMode(Qt::ElideRight);
  QHeaderView& header = *list_->header();
  header.setStretchLastSection(false);
  header.setMinimumSectionSize(theme.px(60));
  header.setSectionResizeMode(kName, QHeaderView::Stretch);
  for (const Column column : {kDoor, kReceived, kSent}) {
    header.setSectionResizeMode(column, QHeaderView::ResizeToContents);
  }
  const QString longest = QStringLiteral("255.255.255.255 ");
  list_->setColumnWidth(kAddress, list_->fontMetrics().horizontalAdvance(longest));
  header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  list_->setMinimumHeight(theme.px(230));
  addNamed(tr("&People in the room"), list_);
  letGrow(list_);
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

// In place: the row that somebody has chosen, and the part of the list that he looks at, stay.
void HostPeople::refresh() {
  const models::BufferState* shown = store_.buffer(room_);
  const int people = shown ? shown->members->rowCount() : 0;
  for (int row = list_->topLevelItemCount() - 1; row >= 0; --row) {
    const QString nick = list_->topLevelItem(row)->text(kName);
    if (!shown || !shown->members->find(nick)) delete list_->takeTopLevelItem(row);
  }
  for (int row = 0; row < people; ++row) {
    const client::Member& who = shown->members->at(row);
    QTreeWidgetItem* item = rowOf(toQt(who.nick), row);
    item->setText(kAddress, who.host.empty() ? tr("not known") : toQt(who.host));
    item->setText(kDoor, doorName(who.self ? std::optional(chat::Door::Host) : who.door));
  }
  while (list_->topLevelItemCount() > people) delete list_->takeTopLevelItem(people);
}

// What stands between `row` and the place of that name is gone, or has another place: below.
QTreeWidgetItem* HostPeople::rowOf(const QString& nick, int row) {
  int at = row;
  while (at < list_->topLevelItemCount() && list_->topLevelItem(at)->text(kName) != nick) ++at;
  if (at == row && at < list_->topLevelItemCount()) return list_->topLevelItem(row);
  const bool isNew = at == list_->topLevelItemCount();
  const bool wasChosen = !isNew && list_->topLevelItem(at) == list_->currentItem();
  auto* item = isNew ? new QTreeWidgetItem(QStringList{nick}) : list_->takeTopLevelItem(at);
  list_->insertTopLevelItem(row, item);
  if (wasChosen) list_->setCurrentItem(item);
  if (isNew) showTraffic(*item);
  return item;
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
  const auto shown = [](quint64 bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes));
  };
  item.setText(kReceived, shown(person->received));
  item.setText(kSent, shown(person->sent));
}

}  // namespace parlor::windows

#include "windows/RoomListDialog.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>

#include "engine/QtText.h"
#include "models/SlashCommands.h"
#include "speech/Rows.h"
#include "widgets/Label.h"
#include "widgets/ListKeys.h"

namespace parlor::windows {
namespace {

enum Column { kName, kPeople, kTopic };

class RoomItem : public QTreeWidgetItem {
 public:
  using QTreeWidgetItem::QTreeWidgetItem;
  bool operator<(const QTreeWidgetItem& other) const override {
    const int column = treeWidget()->sortColumn();
    if (column != kPeople) return QTreeWidgetItem::operator<(other);
    const uint people = data(kPeople, Qt::UserRole).toUInt();
    const uint others = other.data(kPeople, Qt::UserRole).toUInt();
    if (people != others) return people < others;
    // Rooms of one size by their names, whichever way the sizes go.
    const bool down = treeWidget()->header()->sortIndicatorOrder() == Qt::DescendingOrder;
    return down ? text(kName) > other.text(kName) : text(kName) < other.text(kName);
  }
};

}  // namespace

RoomListDialog::RoomListDialog(const theme::Theme& theme, client::NetworkId network,
                               QWidget* parent)
    : Dialog(theme, tr("Rooms of this server"), {}, parent),
      network_(network),
      filter_(new QLineEdit),
      list_(new speech::Rows<QTreeWidget>),
      count_(new widgets::Label(theme, theme::Type::Small, theme::Colour::Muted,
                                tr("Asking the server"))),
      voice_(*filter_) {
  filter_->setPlaceholderText(tr("Find a room"));
  filter_->setAccessibleName(tr("Find a room"));
  list_->setHeaderLabels({tr("Room"), tr("People"), tr("Topic")});
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setSortingEnabled(true);
  list_->sortByColumn(kPeople, Qt::DescendingOrder);
  list_->setAccessibleName(tr("Rooms of this server"));
  list_->setColumnWidth(kName, theme.px(150));
  list_->header()->setSectionResizeMode(kPeople, QHeaderView::ResizeToContents);
  list_->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  addContent(filter_);
  addContent(list_);
  count_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);  // the rooms take the room
  addContent(count_);
  setButtons({{tr("Enter the room"), theme::ButtonKind::Primary, [this] { enter(); }},
              {tr("Close"), theme::ButtonKind::Normal, {}}});
  resize(theme.px(600), theme.px(460));
  filter_->setFocus();
  widgets::walkFrom(*filter_, *list_);
  connect(filter_, &QLineEdit::textChanged, this, &RoomListDialog::filter);
  connect(filter_, &QLineEdit::textEdited, this, &RoomListDialog::sayBest);
  connect(list_, &QTreeWidget::itemActivated, this, [this] {
    enter();
    accept();
  });
}

void RoomListDialog::add(const client::RoomListed& part) {
  if (part.network != network_) return;
  QList<QTreeWidgetItem*> items;
  for (const client::RoomListed::Entry& room : part.rooms) {
    auto* item = new RoomItem({engine::toQt(room.name), QLocale().toString(room.members),
                               engine::toQt(room.topic.text).simplified()});
    item->setData(kPeople, Qt::UserRole, room.members);
    items << item;
  }
  list_->addTopLevelItems(items);
  const int total = list_->topLevelItemCount();
  done_ = part.done;
  total_ = done_ ? tr("%Ln rooms", "", total) : tr("%Ln rooms so far", "", total);
  filter();
  if (done_) voice_.say(count_->text());
}

void RoomListDialog::sayBest() {
  const QTreeWidgetItem* best = list_->currentItem();
  voice_.say(best ? best->text(kName) : count_->text());
}

void RoomListDialog::filter() {
  const QString wanted = filter_->text().trimmed();
  QTreeWidgetItem* first = nullptr;
  for (int row = 0; row < list_->topLevelItemCount(); ++row) {
    QTreeWidgetItem* item = list_->topLevelItem(row);
    const bool fits = item->text(kName).contains(wanted, Qt::CaseInsensitive) ||
                      item->text(kTopic).contains(wanted, Qt::CaseInsensitive);
    item->setHidden(!fits);
    if (fits && !first) first = item;
  }
  const QTreeWidgetItem* now = list_->currentItem();
  if (!now || now->isHidden()) list_->setCurrentItem(first);
  count_->setText(first || !done_ || wanted.isEmpty()
                      ? total_
                      : tr("No such room yet. Enter it, and it is there."));
}

void RoomListDialog::enter() {
  const QTreeWidgetItem* item = list_->currentItem();
  const QString typed = filter_->text().trimmed().section(u' ', 0, 0);
  if (item && !item->isHidden()) {
    emit chosen(item->text(kName));
  } else if (!typed.isEmpty()) {
    emit chosen(models::roomName(typed));
  }
}

}  // namespace parlor::windows

#include "windows/HostBans.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include "engine/QtText.h"
#include "models/Clock.h"
#include "speech/Rows.h"
#include "widgets/Label.h"

namespace parlor::windows {
namespace {

using engine::toQt;
using engine::toUtf8;

enum Column { kMask, kBy, kSince };

QString dateText(const std::optional<base::WallTime>& time, const QString& clock) {
  if (!time) return HostBans::tr("not known");
  using std::chrono::seconds;
  const auto since = std::chrono::duration_cast<seconds>(time->time_since_epoch());
  return models::dateTimeText(QDateTime::fromSecsSinceEpoch(since.count()), clock);
}

}  // namespace

HostBans::HostBans(const theme::Theme& theme, client::BufferId room, const QString& clock)
    : Page(theme),
      room_(room),
      clock_(clock),
      list_(new speech::Rows<QTreeWidget>),
      unban_(new QPushButton(tr("&Let in again"))),
      edit_(new QLineEdit) {
  list_->setHeaderLabels({tr("Kept out"), tr("By"), tr("Since")});
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setColumnWidth(kMask, theme.px(170));
  list_->setColumnWidth(kBy, theme.px(90));
  list_->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  list_->setMinimumHeight(theme.px(180));
  addNamed(tr("People &kept out"), list_);
  letGrow(list_);
  count_ = addText(tr("Asking the server"));
  auto* unbanRow = new QWidget;
  auto* row = new QHBoxLayout(unbanRow);
  row->setContentsMargins({});
  row->addWidget(unban_);
  row->addStretch(1);
  addLine(unbanRow, tr("Let in again"));
  edit_->setPlaceholderText(tr("A name, or a mask such as *!*@host"));
  auto* keepOut = new QPushButton(tr("Keep &out"));
  auto* add = new QWidget;
  auto* addRow = new QHBoxLayout(add);
  addRow->setContentsMargins({});
  addRow->setSpacing(theme.metrics().gap8);
  addRow->addWidget(edit_, 1);
  addRow->addWidget(keepOut);
  addNamed(tr("Keep &somebody out"), edit_, add);
  for (QPushButton* each : {unban_, keepOut}) each->setAutoDefault(false);
  unban_->setEnabled(false);
  connect(list_, &QTreeWidget::currentItemChanged, unban_,
          [this](const QTreeWidgetItem* item) { unban_->setEnabled(item != nullptr); });
  connect(unban_, &QPushButton::clicked, this, [this] {
    if (const QTreeWidgetItem* item = list_->currentItem()) change(item->text(kMask), '-');
  });
  const auto ban = [this] {
    QString mask = edit_->text().trimmed().section(u' ', 0, 0);
    if (mask.isEmpty()) return;
    if (!mask.contains(u'!') && !mask.contains(u'@')) mask += QStringLiteral("!*@*");
    edit_->clear();
    change(mask, '+');
  };
  connect(keepOut, &QPushButton::clicked, this, ban);
  connect(edit_, &QLineEdit::returnPressed, this, ban);
}

void HostBans::change(const QString& mask, char sign) {
  emit commandWanted(client::SetModes{room_, std::string{sign, 'b', ' '} + toUtf8(mask)});
  emit commandWanted(client::ListBans{room_});
}

void HostBans::take(const client::BansListed& answer) {
  if (answer.buffer != room_) return;
  list_->clear();
  for (const client::BansListed::Ban& ban : answer.bans) {
    const QString by = toQt(ban.setBy).section(u'!', 0, 0);
    list_->addTopLevelItem(new QTreeWidgetItem({toQt(ban.mask), by, dateText(ban.at, clock_)}));
  }
  const int count = static_cast<int>(answer.bans.size());
  count_->setText(count == 0 ? tr("Nobody is kept out.") : tr("%Ln entries", "", count));
  unban_->setEnabled(list_->currentItem() != nullptr);
}

}  // namespace parlor::windows

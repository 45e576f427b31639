#include "widgets/InvitePopover.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

#include "theme/ParlorStyle.h"
#include "widgets/CopyLine.h"
#include "widgets/IconButton.h"
#include "widgets/Label.h"
#include "widgets/QrCode.h"

namespace parlor::widgets {
namespace {

// "host:port" or "[v6]:port", in two.
std::pair<QString, QString> split(const QString& address) {
  const qsizetype colon = address.lastIndexOf(u':');
  QString host = address.left(colon);
  if (host.startsWith(u'[') && host.endsWith(u']')) host = host.mid(1, host.size() - 2);
  return {host, address.mid(colon + 1)};
}

}  // namespace

std::vector<InvitePopover::Way> InvitePopover::waysIn(const engine::HostInfo& info) {
  const auto [host, port] = split(info.addresses.value(0));
  if (host.isEmpty()) return {};
  return {{tr("IRC client"), QStringLiteral("/connect %1 %2").arg(host, port)},
          {tr("IRC client, once connected"), QStringLiteral("/join %1").arg(info.room)},
          {tr("Terminal"), QStringLiteral("telnet %1 %2").arg(host, port)},
          {tr("Script"), QStringLiteral("nc %1 %2").arg(host, port)}};
}

InvitePopover::InvitePopover(const theme::Theme& theme, const engine::HostInfo& info,
                             QWidget* parent)
    : Popover(theme, parent) {
  setAccessibleName(tr("Invite people"));
  const theme::Metrics& metrics = theme.metrics();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(metrics.gap16, metrics.gap16, metrics.gap16, metrics.gap16);
  row->setSpacing(metrics.gap16);
  auto* column = new QVBoxLayout;
  column->setSpacing(metrics.gap8);
  row->addLayout(column, 1);
  column->addWidget(new Label(theme, theme::Type::Title, theme::Colour::Text,
                              tr("Invite people to %1").arg(isolated(info.room))));
  addLine(*column, tr("Send this link"), info.invitation, true);
  for (const Way& way : waysIn(info)) addLine(*column, way.client, way.line, false);
  if (info.addresses.size() > 1) {
    column->addSpacing(metrics.gap4);
    auto* others = new Label(theme, theme::Type::Small, theme::Colour::Muted,
                             tr("This machine is also: %1").arg(info.addresses.mid(1).join(u'\n')));
    others->setWordWrap(true);
    others->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(others);
  }
  column->addStretch(1);
  auto* code = new QrCode;
  code->setText(info.invitation);
  row->addWidget(code, 0, Qt::AlignTop);
}

void InvitePopover::addLine(QVBoxLayout& column, const QString& name, const QString& line,
                            bool main) {
  auto* made = new CopyLine(theme_, name, line, main ? theme::Type::Text : theme::Type::Mono);
  connect(made, &CopyLine::copied, this, &InvitePopover::copied);
  column.addWidget(made);
  if (main) first_ = &made->button();
}

void InvitePopover::popUpFrom(QWidget& button) {
  adjustSize();
  const QRect screen = button.screen()->availableGeometry();
  const QPoint corner = button.mapToGlobal(QPoint(0, 0));
  int y = corner.y() - height() - theme_.metrics().gap4;
  if (y < screen.top()) y = corner.y() + button.height() + theme_.metrics().gap4;
  const int x = std::clamp(corner.x() + button.width() / 2 - width() / 2, screen.left(),
                           std::max(screen.left(), screen.right() - width()));
  move(x, y);
  show();
  if (first_) first_->setFocus(Qt::PopupFocusReason);
}

}  // namespace parlor::widgets

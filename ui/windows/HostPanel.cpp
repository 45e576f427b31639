#include "windows/HostPanel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QNetworkInterface>
#include <numeric>

#include "models/Clock.h"
#include "models/TranscriptModel.h"
#include "widgets/CopyLine.h"
#include "widgets/InvitePopover.h"
#include "widgets/Label.h"
#include "widgets/Pulse.h"
#include "widgets/QrCode.h"
#include "widgets/StatusStrip.h"
#include "windows/HostBans.h"
#include "windows/HostHistory.h"
#include "windows/HostPeople.h"
#include "windows/HostRoom.h"

namespace parlor::windows {
namespace {

using theme::Colour;
using theme::Type;
using widgets::CopyLine;
using widgets::Label;
using widgets::Page;

constexpr int kCountInterval = 1000;  // milliseconds
constexpr int kPulseMinutes = 30;

// "wlan0" of "192.168.1.5:21567", as far as the system has a name for it.
QString interfaceOf(const QString& address) {
  QString host = address.left(address.lastIndexOf(u':'));
  host.remove(u'[').remove(u']');
  const QHostAddress wanted(host);
  for (const QNetworkInterface& each : QNetworkInterface::allInterfaces()) {
    for (const QNetworkAddressEntry& entry : each.addressEntries()) {
      if (entry.ip() == wanted) return each.humanReadableName();
    }
  }
  return {};
}

}  // namespace

std::vector<int> linesPerMinute(const models::TranscriptModel& transcript, int minutes,
                                base::WallTime now) {
  std::vector<int> counts(static_cast<std::size_t>(minutes), 0);
  for (int row = transcript.rowCount() - 1; row >= 0; --row) {
    const auto& line = transcript.at(row);
    const auto age = std::chrono::duration_cast<std::chrono::minutes>(now - line.time).count();
    if (age >= minutes) break;
    if (models::isTalk(line.kind) && age >= 0) {
      ++counts[static_cast<std::size_t>(minutes - 1 - age)];
    }
  }
  return counts;
}

HostPanel::HostPanel(const theme::Theme& theme, const models::BufferStore& store,
                     models::Settings& settings, const Hosting& hosting, client::BufferId room,
                     QWidget* parent)
    : PagedDialog(theme, tr("Hosting %1").arg(hosting.info.room), Search::Without, {}, parent),
      theme_(theme),
      store_(store),
      hosting_(hosting),
      room_(room),
      people_(new HostPeople(theme, store, room)),
      rules_(new HostRoom(theme, store, room)),
      bans_(new HostBans(theme, room, models::clockFormat(settings))),
      history_(new HostHistory(theme, hosting.info.room, hosting.dataDirectory)) {
  setWindowModality(Qt::NonModal);
  auto* handOver = new HostHandOver(theme, settings, hosting);
  connect(handOver, &HostHandOver::closeWanted, this, &HostPanel::closeWanted);
  addPage(tr("At a glance"), QStringLiteral("host"), makeOverview());
  addPage(tr("People"), QStringLiteral("people"), people_);
  addPage(tr("Invite"), QStringLiteral("invite"), makeInvite());
  addPage(tr("Room"), QStringLiteral("room"), rules_);
  addPage(tr("Kept out"), QStringLiteral("ban"), bans_);
  addPage(tr("History"), QStringLiteral("clock"), history_);
  addPage(tr("Keep it running"), QStringLiteral("server"), handOver);
  setButtons({{tr("Close"), theme::ButtonKind::Normal, {}}});
  resize(theme.px(680), theme.px(620));
  connect(people_, &HostPeople::commandWanted, this, &HostPanel::commandWanted);
  connect(rules_, &HostRoom::commandWanted, this, &HostPanel::commandWanted);
  connect(bans_, &HostBans::commandWanted, this, &HostPanel::commandWanted);
  connect(history_, &HostHistory::exportWanted, this, &HostPanel::exportWanted);
  connect(history_, &HostHistory::backUpWanted, this, &HostPanel::backUpWanted);
  connect(&store, &models::BufferStore::changed, this, &HostPanel::follow);
  count_.setInterval(kCountInterval);
  connect(&count_, &QTimer::timeout, this, &HostPanel::trafficWanted);
  refreshPulse();
}

Page* HostPanel::makeOverview() {
  auto* page = new Page(theme_);
  summary_ = new Label(theme_, Type::Title, Colour::Text);
  summary_->setWordWrap(true);
  page->addLine(summary_, {});
  trouble_ = page->addText({});
  trouble_->setColour(Colour::Danger);
  trouble_->hide();
  page->addHeading(tr("The last half hour"));
  pulse_ = new widgets::Pulse(theme_);
  page->addLine(pulse_, {});
  lines_ = page->addText({});
  traffic_ = page->addText({});
  page->addHeading(tr("Addresses of this machine"));
  int number = 0;
  for (const QString& address : hosting_.info.addresses) {
    const QString on = interfaceOf(address);
    ++number;
    const QString name = on.isEmpty() ? tr("Address %1").arg(QLocale().toString(number))
                         : address.startsWith(u'[') ? tr("On %1, IPv6").arg(on)
                                                    : tr("On %1").arg(on);
    page->addLine(new CopyLine(theme_, name, address, Type::Mono), {});
  }
  page->addText(hosting_.request.localOnly
                    ? tr("Only programs on this machine can enter.")
                    : tr("People on the same network reach these. From elsewhere it takes a VPN, "
                         "or a router that forwards the port behind the colon. If nobody gets "
                         "through, a firewall on this machine may be closing it."));
  engineRoom_ = page->addText({});
  return page;
}

Page* HostPanel::makeInvite() {
  auto* page = new Page(theme_);
  page->addLine(new CopyLine(theme_, tr("Send this link"), hosting_.info.invitation, Type::Text),
                {});
  auto* code = new widgets::QrCode;
  code->setText(hosting_.info.invitation);
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins({});
  line->addWidget(code);
  line->addStretch(1);
  page->addLine(row, {});
  page->addHeading(tr("With other programs"));
  for (const auto& way : widgets::InvitePopover::waysIn(hosting_.info)) {
    page->addLine(new CopyLine(theme_, way.client, way.line, Type::Mono), {});
  }
  return page;
}

void HostPanel::historyWritten(const QString& file, const QString& problem) {
  history_->written(file, problem);
}

QString HostPanel::troubleText(const engine::HostStatus& status) {
  if (status.historyProblem.isEmpty()) return status.historyNotice;
  return tr("History is not being saved: %1").arg(status.historyProblem);
}

void HostPanel::setStatus(const engine::HostStatus& status) {
  if (status.host != hosting_.info.host) return;
  summary_->setText(widgets::StatusStrip::peopleText(status));
  const QString trouble = troubleText(status);
  trouble_->setText(trouble);
  trouble_->setVisible(!trouble.isEmpty());
  engineRoom_->setText(
      tr("Waiting by %1 on %Ln open files.", "multiplexer", status.descriptors).arg(status.poller));
}

void HostPanel::setTraffic(const engine::HostTraffic& traffic) {
  if (traffic.host != hosting_.info.host) return;
  traffic_->setText(tr("%1 received and %2 sent since the room was opened")
                        .arg(QLocale().formattedDataSize(static_cast<qint64>(traffic.received)),
                             QLocale().formattedDataSize(static_cast<qint64>(traffic.sent))));
  people_->setTraffic(traffic);
}

// Nothing is counted for nobody.
void HostPanel::showEvent(QShowEvent* event) {
  PagedDialog::showEvent(event);
  emit trafficWanted();
  count_.start();
}

void HostPanel::hideEvent(QHideEvent* event) {
  count_.stop();
  PagedDialog::hideEvent(event);
}

void HostPanel::take(const client::BansListed& answer) {
  bans_->take(answer);
}

void HostPanel::follow(const models::StoreChanges& changes) {
  if (changes.buffersRemoved.contains(room_)) return reject();
  if (!changes.buffersTouched.contains(room_)) return;
  people_->refresh();
  rules_->refresh();
  refreshPulse();
}

void HostPanel::refreshPulse() {
  const models::BufferState* shown = store_.buffer(room_);
  if (!shown) return;
  pulse_->setCounts(
      linesPerMinute(*shown->transcript, kPulseMinutes, base::SystemClock().wallNow()));
  const auto& counts = pulse_->counts();
  lines_->setText(
      tr("%Ln messages in this room", "", std::accumulate(counts.begin(), counts.end(), 0)));
}

}  // namespace parlor::windows

#include "widgets/StatusStrip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "theme/ParlorStyle.h"
#include "widgets/IconButton.h"
#include "widgets/Label.h"

namespace parlor::widgets {
namespace {

class Dot : public QWidget {
 public:
  explicit Dot(const theme::Theme& theme) : theme_(theme) {
    setFixedSize(theme.px(8), theme.px(8));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    theme::drawRounded(painter, rect(), width() / 2.0, theme_.colour(theme::Colour::Success));
  }

 private:
  const theme::Theme& theme_;
};

}  // namespace

StatusStrip::StatusStrip(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      dot_(new Dot(theme)),
      address_(new ElidedLabel(theme, theme::Type::Small, theme::Colour::Text)),
      people_(new ElidedLabel(theme, theme::Type::Small, theme::Colour::Muted)),
      panel_(new QPushButton(tr("Host pane&l"))),
      invite_(new QPushButton(tr("&Invite"))),
      quiet_(new IconButton(theme, QStringLiteral("moon"), {})),
      poller_(new Label(theme, theme::Type::Small, theme::Colour::Muted)) {
  const theme::Metrics& metrics = theme.metrics();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(
      theme::Theme::margins(metrics.gap16, metrics.gap4, metrics.gap12, metrics.gap4));
  row->setSpacing(metrics.gap8);
  row->addWidget(dot_);
  row->addWidget(address_);
  row->addWidget(people_, 1);
  row->addWidget(quiet_);
  row->addWidget(panel_);
  row->addWidget(invite_);
  row->addWidget(poller_);
  address_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  invite_->setIcon(theme.icon(QStringLiteral("invite")));
  setAccessibleName(tr("What Parlor is doing"));
  panel_->setIcon(theme.icon(QStringLiteral("host")));
  connect(invite_, &QPushButton::clicked, this, &StatusStrip::inviteWanted);
  connect(panel_, &QPushButton::clicked, this, &StatusStrip::panelWanted);
  connect(quiet_, &IconButton::clicked, this, &StatusStrip::quietEndWanted);
  setQuiet({});
  setHosting({});
}

void StatusStrip::setHosting(const QString& address) {
  hosting_ = !address.isEmpty();
  dot_->setVisible(hosting_);
  invite_->setVisible(hosting_);
  panel_->setVisible(hosting_);
  address_->setVisible(hosting_);
  poller_->setVisible(hosting_);
  address_->setText(hosting_ ? tr("hosting on %1").arg(address) : QString());
  people_->setText(hosting_ ? QString() : place_);
  if (!hosting_) poller_->clear();
}

void StatusStrip::setQuiet(const QString& text) {
  quiet_->setVisible(!text.isEmpty());
  if (!text.isEmpty()) quiet_->setName(tr("%1. Press to end it.").arg(text));
}

QWidget* StatusStrip::entry() const {
  for (QWidget* each : std::initializer_list<QWidget*>{quiet_, panel_, invite_}) {
    if (each->isVisible()) return each;
  }
  return nullptr;
}

void StatusStrip::setPlace(const QString& text) {
  place_ = text;
  if (!hosting_) people_->setText(text);
}

QString StatusStrip::peopleText(const engine::HostStatus& status) {
  QStringList parts{tr("%Ln people", "in the hosted room", status.people)};
  if (status.byIrc > 0) parts << tr("%Ln by IRC", "people", status.byIrc);
  if (status.byTerminal > 0) parts << tr("%Ln by terminal", "people", status.byTerminal);
  return parts.join(tr(", ", "between counts of people"));
}

void StatusStrip::setStatus(const engine::HostStatus& status) {
  people_->setText(peopleText(status));
  poller_->setText(tr("%1, %Ln descriptors", "multiplexer", status.descriptors).arg(status.poller));
  setPlainToolTip(
      *poller_,
      tr("How this program waits for all its connections, and how many files it has open for "
         "them"));
}

void StatusStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme_.colour(theme::Colour::Pane));
  painter.fillRect(QRect(0, 0, width(), 1), theme_.colour(theme::Colour::Hairline));
}

}  // namespace parlor::widgets

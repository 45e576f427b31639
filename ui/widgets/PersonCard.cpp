#include "widgets/PersonCard.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "engine/QtText.h"
#include "models/Clock.h"
#include "theme/ParlorStyle.h"
#include "widgets/Label.h"

namespace parlor::widgets {
namespace {

using engine::toQt;
using theme::Colour;
using theme::Type;

constexpr int kWidth = 300;
constexpr qsizetype kMostRooms = 18;  // named on a card

class Avatar : public QWidget {
 public:
  Avatar(const theme::Theme& theme, const QString& nick) : theme_(theme), nick_(nick) {
    setFixedSize(theme.px(40), theme.px(40));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    theme::drawRounded(painter, rect(), theme_.metrics().radius, theme_.person(nick_));
    painter.setFont(theme_.font(Type::Title));
    painter.setPen(theme_.colour(Colour::Window));
    const char32_t first = nick_.toUcs4().value(0, U'?');
    painter.drawText(rect(), Qt::AlignCenter, QString::fromUcs4(&first, 1).toUpper());
  }

 private:
  const theme::Theme& theme_;
  const QString nick_;
};

QString duration(std::uint64_t seconds) {
  const int minutes = static_cast<int>(std::min<std::uint64_t>(seconds / 60, 1'000'000));
  if (minutes < 1) return PersonCard::tr("under a minute");
  if (minutes < 120) return PersonCard::tr("%Ln minutes", "", minutes);
  return PersonCard::tr("%Ln hours", "", minutes / 60);
}

QString dateText(base::WallTime time, const QString& clock) {
  using std::chrono::milliseconds;
  const auto since = std::chrono::duration_cast<milliseconds>(time.time_since_epoch());
  return models::dateTimeText(QDateTime::fromMSecsSinceEpoch(since.count()), clock);
}

QString doorText(chat::Door door) {
  switch (door) {
    case chat::Door::Parlor:
      return PersonCard::tr("came by Parlor");
    case chat::Door::Irc:
      return PersonCard::tr("came by an IRC client");
    case chat::Door::Plain:
      return PersonCard::tr("came by a terminal");
    case chat::Door::Host:
      return PersonCard::tr("hosts this server");
  }
  return {};
}

}  // namespace

PersonCard::PersonCard(const theme::Theme& theme, const Facts& facts, QWidget* parent)
    : Popover(theme, parent),
      nick_(toQt(facts.person.nick)),
      clock_(facts.clock),
      line_(new Label(theme, Type::Small, Colour::Muted)),
      facts_(new QWidget),
      grid_(new QGridLayout(facts_)),
      waiting_(new Label(theme, Type::Small, Colour::Muted, tr("Asking the server"))),
      message_(new QPushButton(tr("&Message"))),
      ignore_(new QPushButton(facts.ignored ? tr("Stop &ignoring") : tr("&Ignore"))) {
  setAccessibleName(tr("About %1").arg(nick_));
  const theme::Metrics& metrics = theme.metrics();
  auto* name = new ElidedLabel(theme, Type::Title, Colour::Text);
  name->setText(nick_);
  line_->setWordWrap(true);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(name);
  words->addWidget(line_);
  auto* head = new QHBoxLayout;
  head->setSpacing(metrics.gap12);
  head->addWidget(new Avatar(theme, nick_), 0, Qt::AlignTop);
  head->addLayout(words, 1);
  grid_->setContentsMargins({});
  grid_->setHorizontalSpacing(metrics.gap12);
  grid_->setVerticalSpacing(metrics.gap4);
  grid_->setColumnStretch(1, 1);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(metrics.gap8);
  auto* mention = new QPushButton(tr("Men&tion"));
  for (QPushButton* each : {message_, mention, ignore_}) {
    if (facts.person.self) each->hide();  // shown by its layout, or it would be a window first
    buttons->addWidget(each);
  }
  buttons->addStretch(1);
  message_->setEnabled(facts.usable);
  if (!facts.usable) waiting_->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(metrics.gap16, metrics.gap16, metrics.gap16, metrics.gap12);
  column->setSpacing(metrics.gap12);
  column->addLayout(head);
  column->addWidget(facts_);
  column->addWidget(waiting_);
  column->addLayout(buttons);
  const auto closing = [this](auto wanted) {
    return [this, wanted] {
      const QString nick = nick_;
      close();
      emit(this->*wanted)(nick);
    };
  };
  connect(message_, &QPushButton::clicked, this, closing(&PersonCard::messageWanted));
  connect(mention, &QPushButton::clicked, this, closing(&PersonCard::mentionWanted));
  connect(ignore_, &QPushButton::clicked, this, closing(&PersonCard::ignoreWanted));
  describe(facts.person);
}

void PersonCard::describe(const client::Member& person) {
  QStringList parts;
  if (person.self) parts << tr("you");
  if (person.roles.atLeast(chat::Role::HalfOperator)) parts << tr("operator");
  if (person.roles.highest() == chat::Role::Voice) parts << tr("has voice");
  if (person.bot) parts << tr("bot");
  if (person.away) parts << tr("away");
  if (person.door) parts << doorText(*person.door);
  line_->setText(parts.join(tr(", ", "between the facts about a person")));
  line_->setVisible(!parts.isEmpty());
  addFact(tr("Real name"), toQt(person.realname));
  addFact(tr("Account"), toQt(person.account));
}

void PersonCard::setAnswer(const client::WhoisArrived& answer) {
  waiting_->hide();
  while (QLayoutItem* old = grid_->takeAt(0)) {
    delete old->widget();
    delete old;
  }
  if (!answer.found) {
    line_->setText(tr("There is nobody of that name now."));
    line_->show();
    message_->setEnabled(false);
    return place();
  }
  const client::Member& person = answer.member;
  QStringList rooms;
  for (const std::string& room : answer.rooms) {
    rooms << (rooms.size() < kMostRooms ? toQt(room) : QStringLiteral("…"));
    if (rooms.size() > kMostRooms) break;
  }
  addFact(tr("Real name"), toQt(person.realname));
  if (!person.host.empty()) {
    addFact(tr("Address"), QStringLiteral("%1@%2").arg(toQt(person.username), toQt(person.host)));
  }
  addFact(tr("Account"), toQt(person.account));
  addFact(tr("Away"), toQt(answer.away));
  addFact(tr("Rooms"), rooms.join(QStringLiteral("  ")));
  addFact(tr("Server"), toQt(answer.server));
  if (answer.idleSeconds) addFact(tr("Silent for"), duration(*answer.idleSeconds));
  if (answer.signedOn) addFact(tr("Here since"), dateText(*answer.signedOn, clock_));
  place();
}

void PersonCard::addFact(const QString& name, const QString& value) {
  if (value.isEmpty()) return;
  const int row = grid_->rowCount();
  auto* title = new Label(theme_, Type::Small, Colour::Muted, name);
  grid_->addWidget(title, row, 0, Qt::AlignTop);
  auto* text = new Label(theme_, Type::Text, Colour::Text, value);
  text->setWordWrap(true);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  grid_->addWidget(text, row, 1);
  for (QWidget* each : {title, text}) each->show();  // now, or the card is measured without them
}

void PersonCard::popUpAt(const QPoint& globalPos) {
  at_ = globalPos;
  place();
  show();
  (message_->isVisible() && message_->isEnabled() ? static_cast<QWidget*>(message_) : this)
      ->setFocus(Qt::PopupFocusReason);
}

// Inside the screen, growing upwards where there is no room below.
void PersonCard::place() {
  setFixedWidth(theme_.px(kWidth));
  layout()->activate();
  resize(width(), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                : sizeHint().height());
  placeAt(at_);
}

}  // namespace parlor::widgets

#include "widgets/MemberPane.h"

#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include "engine/QtText.h"
#include "speech/Rows.h"
#include "theme/ParlorStyle.h"
#include "theme/Scripts.h"
#include "widgets/Label.h"
#include "widgets/RowDelegate.h"

namespace parlor::widgets {
namespace {

using models::MemberListModel;
using theme::Colour;
using theme::Type;
using Edge = RowPaint::Edge;

constexpr int kFilterFrom = 16;  // people; below, the eye is faster

QString doorName(int door) {
  switch (static_cast<chat::Door>(door)) {
    case chat::Door::Irc:
      return MemberPane::tr("irc", "door, short");
    case chat::Door::Plain:
      return MemberPane::tr("nc", "door of a terminal, short");
    case chat::Door::Parlor:
    case chat::Door::Host:
      return {};
  }
  return {};
}

class MemberDelegate : public RowDelegate {
 public:
  using RowDelegate::RowDelegate;

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {theme_.px(80), theme_.metrics().row};
  }

  void paintRow(RowPaint& row, QPainter& painter, const QStyleOptionViewItem&,
                const QModelIndex& index) const override {
    const theme::Metrics& metrics = theme_.metrics();
    row.inset(metrics.gap8, 1);
    if (row.isFocused()) {
      row.ground(metrics.radius, Colour::AccentTint);
      row.ring(metrics.radius);
    } else if (row.isHovered()) {
      row.ground(metrics.radius, Colour::Hover);
    }
    row.inset(metrics.gap8);
    const bool away = index.data(MemberListModel::AwayRole).toBool();
    const QString nick = index.data(MemberListModel::NickRole).toString();
    drawAvatar(painter, row.takeSquare(theme_.px(20), Edge::Leading, metrics.gap8), nick, away);
    drawTrailing(row, index, away);
    row.text(nick, index.data(MemberListModel::SelfRole).toBool() ? Type::Name : Type::Text,
             away ? Colour::Muted : Colour::Text);
  }

 private:
  void drawAvatar(QPainter& painter, const QRect& square, const QString& nick, bool away) const {
    painter.save();
    if (away) painter.setOpacity(0.5);
    theme::drawRounded(painter, square, theme_.px(5), theme_.person(nick));
    painter.setPen(theme_.colour(Colour::Window));
    const auto first = nick.toUcs4().value(0, U'?');
    const QString initial =
        QString::fromUcs4(reinterpret_cast<const char32_t*>(&first), 1).toUpper();
    painter.setFont(theme::fontFor(initial, theme_.font(Type::SmallName)));
    painter.drawText(square, Qt::AlignCenter, initial);
    painter.restore();
  }

  void drawTrailing(RowPaint& row, const QModelIndex& index, bool away) const {
    const theme::Metrics& metrics = theme_.metrics();
    const auto glyph = [&](const QString& name, Colour colour) {
      row.glyph(name, colour, theme_.px(16), Edge::Trailing, metrics.gap4);
    };
    const int rank = index.data(MemberListModel::RankRole).toInt();
    if (rank <= static_cast<int>(chat::Role::HalfOperator)) {
      glyph(QStringLiteral("operator"), Colour::Accent);
    } else if (rank == static_cast<int>(chat::Role::Voice)) {
      glyph(QStringLiteral("voice"), Colour::Muted);
    }
    if (away) glyph(QStringLiteral("moon"), Colour::Muted);
    if (index.data(MemberListModel::BotRole).toBool()) glyph(QStringLiteral("bot"), Colour::Muted);
    const int door = index.data(MemberListModel::DoorRole).toInt();
    const QString text = door < 0 ? QString() : doorName(door);
    if (text.isEmpty()) return;
    row.text(text, Type::Small, Colour::Muted, metrics.gap8, Edge::Trailing);
  }
};

}  // namespace

MemberPane::MemberPane(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      title_(new Label(theme, Type::SmallName, Colour::Muted)),
      filter_(new QLineEdit),
      list_(new speech::Rows<QListView>),
      proxy_(new QSortFilterProxyModel(this)) {
  const theme::Metrics& metrics = theme.metrics();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, metrics.gap12, 0, metrics.gap8);
  column->setSpacing(metrics.gap8);
  auto* head = new QVBoxLayout;
  head->setContentsMargins(theme::Theme::margins(metrics.gap16, 0, metrics.gap8, 0));
  head->addWidget(title_);
  head->addWidget(filter_);
  column->addLayout(head);
  column->addWidget(list_, 1);
  title_->setBuddy(list_);
  filter_->setPlaceholderText(tr("Find a person"));
  filter_->setAccessibleName(tr("Find a person"));
  filter_->setClearButtonEnabled(true);
  filter_->hide();
  proxy_->setFilterRole(MemberListModel::NickRole);
  proxy_->setFilterCaseSensitivity(Qt::CaseInsensitive);
  list_->setModel(proxy_);
  list_->setItemDelegate(new MemberDelegate(theme, this));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setUniformItemSizes(true);
  list_->setMouseTracking(true);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  list_->setContextMenuPolicy(Qt::CustomContextMenu);
  list_->setFocusPolicy(Qt::TabFocus);  // who points at a person goes on writing
  list_->setAccessibleName(tr("People here"));
  connect(filter_, &QLineEdit::textChanged, proxy_, &QSortFilterProxyModel::setFilterFixedString);
  connect(proxy_, &QAbstractItemModel::rowsInserted, this, &MemberPane::recount);
  connect(proxy_, &QAbstractItemModel::rowsRemoved, this, &MemberPane::recount);
  connect(proxy_, &QAbstractItemModel::modelReset, this, &MemberPane::recount);
  connect(list_, &QListView::customContextMenuRequested, this, &MemberPane::popUp);
  connect(list_, &QListView::activated, this, [this] {
    const QString nick = chosenNick();
    if (!nick.isEmpty()) emit messageWanted(nick);
  });
  connect(&theme, &theme::Theme::changed, this, &MemberPane::restyle);
  restyle();
}

void MemberPane::restyle() {
  QPalette made = theme_.palette();
  made.setColor(QPalette::Base, theme_.colour(Colour::Pane));
  list_->setPalette(made);
  setPalette(made);
  setAutoFillBackground(true);
  list_->doItemsLayout();
}

void MemberPane::setBuffer(const models::BufferState* buffer, bool usable) {
  usable_ = usable;
  if (buffer == buffer_) return recount();
  buffer_ = buffer;
  filter_->clear();
  proxy_->setSourceModel(buffer ? buffer->members.get() : nullptr);
  recount();
}

void MemberPane::recount() {
  const int people = buffer_ ? buffer_->members->rowCount() : 0;
  title_->setText(tr("Here (%Ln)", "people in the room", people));
  filter_->setVisible(people >= kFilterFrom || !filter_->text().isEmpty());
}

QString MemberPane::chosenNick() const {
  return list_->currentIndex().data(MemberListModel::NickRole).toString();
}

void MemberPane::popUp(const QPoint& place) {
  const QModelIndex index = list_->indexAt(place);
  if (!index.isValid()) return;
  QMenu* menu = menuFor(index.data(MemberListModel::NickRole).toString());
  if (!menu) return;
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->popup(list_->viewport()->mapToGlobal(place));
}

QMenu* MemberPane::menuFor(const QString& nick) {
  if (!buffer_) return nullptr;
  const client::Member* person = buffer_->members->find(nick);
  const bool self = person && person->self;
  const client::Member* me = buffer_->members->self();
  const bool mayModerate = usable_ && me && me->roles.atLeast(chat::Role::HalfOperator);
  const bool mayPromote = usable_ && me && me->roles.atLeast(chat::Role::Operator);
  const client::BufferId buffer = buffer_->id;
  const std::string name = person ? person->nick : engine::toUtf8(nick);

  auto* menu = new QMenu(this);
  const auto add = [&](const QString& icon, const QString& text, bool enabled, auto chosen) {
    const Colour colour = icon == QStringLiteral("kick") || icon == QStringLiteral("ban")
                              ? Colour::Danger
                              : Colour::Muted;
    QAction* action = menu->addAction(theme_.icon(icon, colour), text, this, chosen);
    action->setEnabled(enabled);
  };
  const auto wants = [this](client::ClientCommand command) {
    return [this, command = std::move(command)] { emit commandWanted(command); };
  };
  add(QStringLiteral("message"), tr("&Message"), !self && usable_,
      [this, nick] { emit messageWanted(nick); });
  add(QStringLiteral("reply"), tr("Mention in the &room"), usable_,
      [this, nick] { emit mentionWanted(nick); });
  add(QStringLiteral("info"), tr("&Who is this?"), true,
      [this, nick, menu] { emit aboutWanted(nick, menu->pos()); });
  if (self) return menu;
  add(QStringLiteral("mute"), isIgnored_ && isIgnored_(nick) ? tr("Stop &ignoring") : tr("&Ignore"),
      true, [this, nick] { emit ignoreWanted(nick); });
  if (!person || buffer_->kind != client::BufferKind::Room) return menu;
  menu->addSeparator();
  const bool isOperator = person->roles.atLeast(chat::Role::Operator);
  add(QStringLiteral("operator"), isOperator ? tr("Take &operator role") : tr("Make &operator"),
      mayPromote, wants(client::SetModes{buffer, (isOperator ? "-o " : "+o ") + name}));
  const bool hasVoice = person->roles.has(chat::Role::Voice);
  add(QStringLiteral("voice"), hasVoice ? tr("Take &voice away") : tr("Give &voice"), mayModerate,
      wants(client::SetModes{buffer, (hasVoice ? "-v " : "+v ") + name}));
  add(QStringLiteral("mute"), tr("M&ute"), mayModerate,
      wants(client::SetModes{buffer, "+b m:" + name + "!*@*"}));
  add(QStringLiteral("kick"), tr("&Kick"), mayModerate, wants(client::Kick{buffer, name, {}}));
  add(QStringLiteral("ban"), tr("&Ban and kick"), mayModerate, [this, buffer, name] {
    emit commandWanted(client::SetModes{buffer, "+b " + name + "!*@*"});
    emit commandWanted(client::Kick{buffer, name, {}});
  });
  return menu;
}

}  // namespace parlor::widgets

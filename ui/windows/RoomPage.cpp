#include "windows/RoomPage.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>
#include <chrono>

#include "engine/QtText.h"
#include "models/TranscriptModel.h"
#include "transcript/TranscriptView.h"
#include "widgets/Banner.h"
#include "widgets/Card.h"
#include "widgets/Composer.h"
#include "widgets/ComposerEdit.h"
#include "widgets/EmojiPicker.h"
#include "widgets/FindBar.h"
#include "widgets/IconButton.h"
#include "widgets/Keys.h"
#include "widgets/Label.h"
#include "widgets/MemberPane.h"
#include "windows/Questions.h"
#include "windows/TopicDialog.h"

namespace parlor::windows {
namespace {

using theme::Colour;
using theme::Type;

constexpr int kMembersFrom = 640;  // logical pixels of this page; below, the people step aside
constexpr int kDraftAfterMs = 800;

}  // namespace

RoomPage::RoomPage(const theme::Theme& theme, const models::BufferStore& store,
                   models::Settings& settings, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      store_(store),
      settings_(settings),
      banner_(new widgets::Banner(theme)),
      find_(new widgets::FindBar(theme)),
      transcript_(new transcript::TranscriptView(theme)),
      typing_(new widgets::ElidedLabel(theme, Type::Small, Colour::Muted)),
      composer_(new widgets::Composer(theme, this)),
      members_(new widgets::MemberPane(theme)),
      splitter_(new QSplitter(Qt::Horizontal)) {
  auto* centre = new QWidget;
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(banner_);
  column->addWidget(find_);
  column->addWidget(transcript_, 1);
  typing_->setContentsMargins({});
  auto* typingRow = new QHBoxLayout;
  const int indent = theme.metrics().gap16 + theme.metrics().gap12;
  typingRow->setContentsMargins(indent, 0, indent, 0);
  typingRow->addWidget(typing_);
  column->addLayout(typingRow);
  column->addWidget(composer_);
  splitter_->addWidget(centre);
  splitter_->addWidget(members_);
  splitter_->setStretchFactor(0, 1);
  splitter_->setStretchFactor(1, 0);
  splitter_->setCollapsible(0, false);
  splitter_->setCollapsible(1, false);
  splitter_->setSizes({800, theme.px(190)});
  members_->setMinimumWidth(theme.px(140));
  centre->setMinimumWidth(theme.px(240));
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->setSpacing(0);
  whole->addWidget(makeHeader());
  whole->addWidget(splitter_, 1);

  draftTimer_.setSingleShot(true);
  draftTimer_.setInterval(kDraftAfterMs);
  retryTimer_.setInterval(1000);
  connect(&draftTimer_, &QTimer::timeout, this, &RoomPage::keepDraft);
  connect(&retryTimer_, &QTimer::timeout, this, &RoomPage::refresh);
  connect(&store, &models::BufferStore::changed, this, &RoomPage::follow);
  connect(&store, &models::BufferStore::aboutToClose, this, [this](client::BufferId closing) {
    if (closing == buffer_) showBuffer({});
  });
  connect(banner_, &widgets::Banner::acted, this, [this] {
    const models::BufferState* shown = store_.buffer(buffer_);
    if (!shown) return;
    const models::NetworkState* network = store_.network(shown->network);
    if (network && network->online() && store_.usable(*shown)) return setNews({});
    if (network && network->online()) {
      emit commandWanted(client::JoinRoom{shown->network, engine::toUtf8(shown->name), {}});
    } else {
      emit reconnectWanted(shown->network);
    }
  });
  connect(members_, &widgets::MemberPane::commandWanted, this, &RoomPage::commandWanted);
  connect(members_, &widgets::MemberPane::messageWanted, this, &RoomPage::directWanted);
  connect(members_, &widgets::MemberPane::ignoreWanted, this, &RoomPage::ignoreWanted);
  connect(members_, &widgets::MemberPane::mentionWanted, composer_, &widgets::Composer::addMention);
  connectTranscript();
  connectComposer();
  // From the top of the page to its end; the parts were made in another order.
  const QList<QWidget*> order = {search_, edit_, people_, transcript_, &composer_->edit()};
  for (qsizetype i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
  setTabOrder(&composer_->lastControl(), &members_->list());
}

void RoomPage::takeFocus() {
  composer_->takeFocus();
}

RoomPage::~RoomPage() = default;

QWidget* RoomPage::makeHeader() {
  const theme::Metrics& metrics = theme_.metrics();
  auto* header = new widgets::HeaderGround(theme_);
  auto* row = new QHBoxLayout(header);
  row->setContentsMargins(metrics.gap16, metrics.gap8, metrics.gap8, metrics.gap8);
  row->setSpacing(metrics.gap4);
  name_ = new widgets::Label(theme_, Type::Name, Colour::Text);
  topic_ = new widgets::ElidedLabel(theme_, Type::Text, Colour::Muted);
  edit_ = new widgets::IconButton(theme_, QStringLiteral("info"), tr("Topic and room"));
  search_ = new widgets::IconButton(theme_, QStringLiteral("search"), tr("Find in this room"));
  search_->setName(tr("Find in this room"), widgets::keyRow(widgets::Key::Find).sequence());
  people_ = new widgets::IconButton(theme_, QStringLiteral("people"), tr("People here"));
  people_->setCheckable(true);
  row->addWidget(name_);
  row->addSpacing(metrics.gap8);
  row->addWidget(topic_, 1);
  for (QWidget* button : {search_, edit_, people_}) row->addWidget(button);
  connect(search_, &QAbstractButton::clicked, this, [this] { startFind(); });
  connect(edit_, &QAbstractButton::clicked, this, &RoomPage::editTopic);
  connect(people_, &QAbstractButton::clicked, this, [this](bool on) {
    setMembersShown(on);
    emit membersShownChanged(on);
  });
  return header;
}

void RoomPage::connectTranscript() {
  using View = transcript::TranscriptView;
  connect(transcript_, &View::linkActivated, this, &RoomPage::linkWanted);
  connect(transcript_, &View::roomActivated, this, &RoomPage::roomWanted);
  connect(transcript_, &View::nickActivated, this, [this](const QString& nick, QPoint place) {
    if (QMenu* menu = members_->menuFor(nick)) {
      menu->setAttribute(Qt::WA_DeleteOnClose);
      menu->popup(place);
    }
  });
  connect(transcript_, &View::contextMenuRequested, this, &RoomPage::openMenu);
  connect(transcript_, &View::replyRequested, this, &RoomPage::beginReply);
  connect(transcript_, &View::reactRequested, this, &RoomPage::react);
  connect(
      transcript_, &View::reactionToggled, this,
      [this](client::LineId line, const QString& text, bool add) {
        emit commandWanted(client::React{buffer_, messageIdOf(line), engine::toUtf8(text), add});
      });
  connect(transcript_, &View::resendRequested, this, [this](client::LineId line) {
    emit commandWanted(client::Resend{buffer_, line});
  });
  connect(transcript_, &View::deleteRequested, this, [this](client::LineId line) {
    emit commandWanted(client::DiscardLine{buffer_, line});
  });
  connect(transcript_, &View::olderRequested, this, &RoomPage::fetchOlder);
  connect(transcript_, &View::findChanged, this, &RoomPage::findResult);
  connect(transcript_, &View::textTyped, this, [this](const QString& text) {
    composer_->takeFocus();
    composer_->insertText(text);
  });
  connect(transcript_, &View::escaped, this, [this] { composer_->takeFocus(); });
  connect(find_, &widgets::FindBar::wanted, transcript_, &View::setFindQuery);
  connect(find_, &widgets::FindBar::next, transcript_, &View::findNext);
  connect(find_, &widgets::FindBar::previous, this, &RoomPage::findPrevious);
  connect(find_, &widgets::FindBar::closed, this, [this] { composer_->takeFocus(); });
}

void RoomPage::connectComposer() {
  using widgets::Composer;
  composer_->setSources([this] {
    widgets::CompletionSources sources;
    sources.context = context();
    if (const models::BufferState* shown = store_.buffer(buffer_)) {
      sources.names = shown->speakers;
      for (const QString& nick : shown->members->nicks()) {
        if (!sources.names.contains(nick)) sources.names << nick;
      }
      if (const client::Member* me = shown->members->self()) {
        sources.names.removeOne(engine::toQt(me->nick));
      }
      for (client::BufferId id : store_.buffers()) {
        const models::BufferState* other = store_.buffer(id);
        if (other->kind == client::BufferKind::Room) sources.rooms << other->name;
      }
      sources.rooms.removeDuplicates();
    }
    return sources;
  });
  connect(composer_, &Composer::submitted, this, &RoomPage::submit);
  connect(composer_, &Composer::textChanged, &draftTimer_, qOverload<>(&QTimer::start));
  connect(composer_, &Composer::typingChanged, this, [this](bool typing) {
    const models::BufferState* shown = store_.buffer(buffer_);
    if (!shown || !settings_.sendTyping() || !store_.usable(*shown)) return;
    const models::NetworkState* network = store_.network(shown->network);
    if (network && network->features.typing) emit commandWanted(client::SetTyping{buffer_, typing});
  });
  connect(composer_, &Composer::pasteHeld, this, &RoomPage::holdPaste);
  connect(composer_, &Composer::escaped, this, [this] {
    if (find_->isVisible()) {
      find_->hide();
      transcript_->setFindQuery({});
    }
    transcript_->scrollToBottom();
  });
  connect(composer_, &Composer::scrollWanted, transcript_,
          &transcript::TranscriptView::scrollByPages);
  connect(composer_, &Composer::replyCancelled, this, [this] { replyTo_.clear(); });
  composer_->setPasteGuard(settings_.pasteGuard());
  connect(&settings_, &models::Settings::changed, this,
          [this] { composer_->setPasteGuard(settings_.pasteGuard()); });
}

void RoomPage::showBuffer(client::BufferId id) {
  if (id == buffer_) return;
  keepDraft();
  buffer_ = id;
  replyTo_.clear();
  composer_->setReplyTo({});
  const models::BufferState* shown = store_.buffer(id);
  transcript_->setModel(shown ? shown->transcript.get() : nullptr);
  composer_->setText(shown ? draftOf(*shown) : QString());
  draftTimer_.stop();
  if (find_->isVisible()) find_->open();
  if (!shown) members_->setBuffer(nullptr, false);
  refresh();
}

void RoomPage::follow(const models::StoreChanges& changes) {
  if (changes.buffersTouched.contains(buffer_)) return refresh();
  const models::BufferState* shown = store_.buffer(buffer_);
  if (shown && changes.networksTouched.contains(shown->network)) refresh();
}

void RoomPage::refresh() {
  const models::BufferState* shown = store_.buffer(buffer_);
  setEnabled(shown != nullptr);
  if (!shown) {
    name_->clear();
    topic_->setText({});
    typing_->setText({});
    banner_->hide();
    retryTimer_.stop();
    return;
  }
  refreshHeader(*shown);
  refreshBanner(*shown);
  refreshTyping(*shown);
  members_->setBuffer(shown, store_.usable(*shown));
  placeMembers();
  const models::NetworkState* network = store_.network(shown->network);
  if (network) transcript_->setCapabilities(network->features.parlor, network->features.reactions);
  composer_->setPlaceholder(shown->kind == client::BufferKind::Server
                                ? tr("Write / for a command")
                                : tr("Message %1", "room or person").arg(shown->name));
}

void RoomPage::refreshHeader(const models::BufferState& buffer) {
  name_->setText(buffer.name);
  const models::NetworkState* network = store_.network(buffer.network);
  QString line = buffer.topic;
  if (buffer.kind == client::BufferKind::Server && network) line = network->address;
  if (buffer.kind == client::BufferKind::Direct && network) line = tr("on %1").arg(network->title);
  topic_->setText(line);
}

void RoomPage::refreshBanner(const models::BufferState& buffer) {
  using widgets::Banner;
  const models::NetworkState* network = store_.network(buffer.network);
  retryTimer_.stop();
  if (!network) return banner_->hide();
  if (network->online()) {
    if (buffer.joined || buffer.kind != client::BufferKind::Room) {
      if (news_.isEmpty()) return banner_->hide();
      return banner_->show(Banner::Mood::Trouble, news_, tr("Understood"));
    }
    return banner_->show(Banner::Mood::Quiet, tr("You are not in %1.").arg(buffer.name),
                         tr("Enter the room"));
  }
  const bool waiting = network->link == client::LinkState::Waiting;
  if (!waiting && network->link != client::LinkState::Offline) {
    return banner_->show(Banner::Mood::Quiet,
                         tr("Connecting to %1. What you write stays here.").arg(network->title));
  }
  QString text = network->linkText.isEmpty()
                     ? tr("No connection to %1.").arg(network->title)
                     : tr("No connection to %1: %2.").arg(network->title, network->linkText);
  if (waiting && network->retryAt) {
    using namespace std::chrono;
    const auto left = duration_cast<seconds>(*network->retryAt - system_clock::now()).count();
    text += u' ' + tr("Next attempt in %n seconds.", "", static_cast<int>(std::max<long>(0, left)));
    retryTimer_.start();
  }
  banner_->show(Banner::Mood::Trouble, text, tr("Try now"));
}

void RoomPage::refreshTyping(const models::BufferState& buffer) {
  const QStringList& who = buffer.typing;
  const auto line = [&] {
    switch (who.size()) {
      case 0:
        return QString();
      case 1:
        return tr("%1 is typing").arg(who[0]);
      case 2:
        return tr("%1 and %2 are typing").arg(who[0], who[1]);
      default:
        return tr("Several people are typing");
    }
  };
  typing_->setText(line());
}

models::CommandContext RoomPage::context() const {
  models::CommandContext made;
  const models::BufferState* shown = store_.buffer(buffer_);
  made.findBuffer = [](const QString&) { return client::BufferId(); };
  if (!shown) return made;
  const models::NetworkState* network = store_.network(shown->network);
  made.network = shown->network;
  made.buffer = buffer_;
  made.kind = shown->kind;
  made.name = shown->name;
  made.topic = shown->topic;
  made.usable = store_.usable(*shown);
  made.online = network && network->online();
  made.people = shown->members->rowCount();
  made.goodbyeWords = settings_.goodbyeWords();
  made.findBuffer = [this, id = shown->network](const QString& name) {
    const models::BufferState* found = store_.findBuffer(id, name);
    return found ? found->id : client::BufferId();
  };
  return made;
}

void RoomPage::submit(const QString& text) {
  const models::ParsedLine line = models::parseLine(text, context());
  if (!line.ok()) return composer_->setProblem(line.problem);
  const std::string replyTo = std::exchange(replyTo_, {});
  composer_->accepted(text);
  composer_->setNotice(line.notice);
  keepDraft();
  for (client::ClientCommand command : line.commands) {
    if (auto* said = std::get_if<client::Say>(&command)) said->replyTo = replyTo;
    emit commandWanted(command);
  }
  if (line.action) emit actionWanted(*line.action);
  transcript_->scrollToBottom();
}

std::string RoomPage::messageIdOf(client::LineId line) const {
  const models::BufferState* shown = store_.buffer(buffer_);
  if (!shown) return {};
  const auto row = shown->transcript->rowOf(line);
  return row ? shown->transcript->at(*row).msgid : std::string();
}

void RoomPage::beginReply(client::LineId line) {
  const models::BufferState* shown = store_.buffer(buffer_);
  const auto row = shown ? shown->transcript->rowOf(line) : std::nullopt;
  if (!row) return;
  replyTo_ = shown->transcript->at(*row).msgid;
  composer_->setReplyTo(engine::toQt(shown->transcript->nick(*row)));
  composer_->takeFocus();
}

void RoomPage::react(client::LineId line, const QPoint& globalPos) {
  const std::string id = messageIdOf(line);
  if (id.empty()) return;
  auto* picker = new widgets::EmojiPicker(theme_, this);
  connect(picker, &widgets::EmojiPicker::picked, this,
          [this, id, buffer = buffer_](const QString& emoji) {
            emit commandWanted(client::React{buffer, id, engine::toUtf8(emoji), true});
          });
  picker->popUpAt(globalPos);
}

void RoomPage::openMenu(const transcript::MessageContext& about) {
  if (about.onName) {
    if (QMenu* person = members_->menuFor(about.nick)) {
      person->setAttribute(Qt::WA_DeleteOnClose);
      return person->popup(about.globalPos);
    }
  }
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const auto add = [&](const QString& icon, const QString& text, auto chosen) {
    menu->addAction(theme_.icon(icon), text, this, chosen);
  };
  if (about.link.isValid()) {
    add(QStringLiteral("link"), tr("&Open the link"),
        [this, about] { emit linkWanted(about.link, about.linkText); });
    add(QStringLiteral("copy"), tr("Copy the &link"), [about] {
      QApplication::clipboard()->setText(QString::fromLatin1(about.link.toEncoded()));
    });
  }
  if (about.hasSelection) {
    add(QStringLiteral("copy"), tr("&Copy"), [this] { transcript_->copySelection(); });
  }
  const models::BufferState* shown = store_.buffer(buffer_);
  const auto row = shown ? shown->transcript->rowOf(about.line) : std::nullopt;
  if (row) {
    const QString text = engine::toQt(shown->transcript->at(*row).text);
    add(QStringLiteral("copy"), tr("Copy the &text"),
        [text] { QApplication::clipboard()->setText(text); });
    const models::NetworkState* network = store_.network(shown->network);
    const bool mine = shown->transcript->at(*row).own;
    const client::Member* me = shown->members->self();
    const bool may = mine || (me && me->roles.atLeast(chat::Role::Operator));
    if (network && network->features.redaction && may &&
        !shown->transcript->at(*row).msgid.empty()) {
      add(QStringLiteral("delete"), tr("&Delete for everybody"), [this, about] {
        emit commandWanted(client::Redact{buffer_, messageIdOf(about.line), {}});
      });
    }
  }
  menu->addSeparator();
  add(QStringLiteral("plus"), tr("Select &all"), [this] { transcript_->selectAll(); });
  menu->popup(about.globalPos);
}

void RoomPage::holdPaste(const QString& text) {
  PasteAnswers answers;
  answers.asItIs = [this, text] { composer_->paste(text); };
  answers.asOneLine = [this, text] { composer_->paste(text.simplified()); };
  auto* dialog = askAboutPaste(theme_, text, std::move(answers), window());
  connect(dialog, &QDialog::finished, this, [this] { composer_->takeFocus(); });
  dialog->open();
}

void RoomPage::editTopic() {
  const models::BufferState* shown = store_.buffer(buffer_);
  if (!shown) return;
  auto* dialog = makeTopicDialog(
      theme_, *shown, store_.usable(*shown) && shown->kind == client::BufferKind::Room,
      [this, buffer = buffer_](const QString& topic) {
        emit commandWanted(client::SetTopic{buffer, engine::toUtf8(topic)});
      },
      window());
  dialog->open();
}

void RoomPage::startFind(const QString& text) {
  find_->open(text);
}

void RoomPage::clearView() {
  if (const models::BufferState* shown = store_.buffer(buffer_)) shown->transcript->clear();
}

void RoomPage::setMembersShown(bool shown) {
  wantsMembers_ = shown;
  placeMembers();
}

bool RoomPage::membersShown() const {
  return wantsMembers_;
}

void RoomPage::placeMembers() {
  const models::BufferState* shown = store_.buffer(buffer_);
  const bool isRoom = shown && shown->kind == client::BufferKind::Room;
  const bool fits = width() >= theme_.px(kMembersFrom);
  people_->setVisible(isRoom && fits);
  people_->setChecked(wantsMembers_ && fits);
  members_->setVisible(isRoom && wantsMembers_ && fits);
}

void RoomPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeMembers();
}

void RoomPage::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme_.colour(Colour::Window));
}

}  // namespace parlor::windows

// What people do on the page of a conversation.
#include "engine/QtText.h"
#include "models/Clock.h"
#include "models/MessageParts.h"
#include "models/TranscriptModel.h"
#include "transcript/LineText.h"
#include "transcript/TranscriptView.h"
#include "widgets/Composer.h"
#include "widgets/ComposerEdit.h"
#include "widgets/EmojiPicker.h"
#include "widgets/FindBar.h"
#include "widgets/MemberPane.h"
#include "widgets/PersonCard.h"
#include "windows/Questions.h"
#include "windows/RoomHeader.h"
#include "windows/RoomPage.h"
#include "windows/TopicDialog.h"

namespace parlor::windows {

void RoomPage::connectTranscript() {
  using View = transcript::TranscriptView;
  connect(transcript_, &View::linkActivated, this, &RoomPage::linkWanted);
  connect(transcript_, &View::roomActivated, this, &RoomPage::roomWanted);
  connect(transcript_, &View::nickActivated, this, &RoomPage::showPerson);
  connect(transcript_, &View::dayActivated, this, &RoomPage::askForDayAt);
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
  connect(transcript_, &View::betweenRequested, this, &RoomPage::fetchBetween);
  connect(transcript_, &View::findChanged, this, &RoomPage::findResult);
  connect(transcript_, &View::textTyped, this, [this](const QString& text) {
    composer_->takeFocus();
    composer_->insertText(text);
  });
  connect(transcript_, &View::escaped, this, [this] { composer_->takeFocus(); });
  connect(find_, &widgets::FindBar::wanted, this, [this](const QString& text) {
    findTyped_ = !text.isEmpty();
    transcript_->setFindQuery(text);
  });
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
  connect(composer_, &Composer::edgeWanted, this, [this](Qt::Edge edge) {
    edge == Qt::TopEdge ? transcript_->scrollToTop() : transcript_->scrollToBottom();
  });
  connect(composer_, &Composer::replyCancelled, this, [this] { replyTo_.clear(); });
  composer_->edit().setSpeller(&speller_, [this](const QString& word) {
    const models::BufferState* shown = store_.buffer(buffer_);
    return shown && shown->members->find(word) != nullptr;
  });
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
  made.waits = network && !made.online && network->link != client::LinkState::Offline;
  made.people = shown->members->rowCount();
  const client::Member* me = shown->members->self();
  made.mayModerate = me == nullptr || me->roles.atLeast(chat::Role::HalfOperator);
  made.goodbyeWords = settings_.goodbyeWords();
  made.goodbyes = settings_.get(models::preference::kGoodbyes);
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
  showReply();
  composer_->takeFocus();
}

// Whom the message that is being written answers, and what he said as far as that is known here.
void RoomPage::showReply() {
  constexpr qsizetype kLongestQuote = 300;
  const models::BufferState* shown = store_.buffer(buffer_);
  const auto row = shown ? shown->transcript->rowOfMessage(replyTo_) : std::nullopt;
  if (!row) return replyTo_.clear(), composer_->setReplyTo({});
  const models::TranscriptModel& lines = *shown->transcript;
  composer_->setReplyTo(engine::toQt(lines.nick(*row)),
                        transcript::LineText::body(lines, *row).left(kLongestQuote).simplified());
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

void RoomPage::holdPaste(const QString& text) {
  PasteAnswers answers;
  answers.asItIs = [this, text] { composer_->paste(text); };
  answers.asOneLine = [this, text] { composer_->paste(text.simplified()); };
  const models::BufferState* shown = store_.buffer(buffer_);
  const models::NetworkState* network = shown ? store_.network(shown->network) : nullptr;
  const int lines = models::linesOf(text, network ? network->features.lineBytes : 0);
  auto* dialog = askAboutPaste(theme_, text, lines, std::move(answers), window());
  connect(dialog, &QDialog::finished, this, [this] { composer_->takeFocus(); });
  dialog->open();
}

void RoomPage::showAbout() {
  const models::BufferState* shown = store_.buffer(buffer_);
  if (!shown) return;
  if (shown->kind == client::BufferKind::Direct) {
    return showPerson(shown->name, header_->mapToGlobal(header_->rect().bottomLeft()));
  }
  auto* dialog = makeTopicDialog(
      theme_, *shown, mayChangeTopic(*shown),
      [this, buffer = buffer_](const QString& topic) {
        emit commandWanted(client::SetTopic{buffer, engine::toUtf8(topic)});
      },
      window());
  dialog->open();
}

// "+nt": only operators change it.
bool RoomPage::mayChangeTopic(const models::BufferState& room) const {
  if (!store_.usable(room) || room.kind != client::BufferKind::Room) return false;
  const client::Member* me = room.members->self();
  const bool isOperator = me && me->roles.atLeast(chat::Role::HalfOperator);
  return isOperator || !room.modes.section(u' ', 0, 0).contains(u't');
}

widgets::PersonCard* RoomPage::card() const {
  return card_;
}

// Asks the server, and shows at once what is known without it.
void RoomPage::showPerson(const QString& nick, const QPoint& globalPos) {
  const models::BufferState* shown = store_.buffer(buffer_);
  if (!shown) return;
  widgets::PersonCard::Facts facts;
  if (const client::Member* known = shown->members->find(nick)) facts.person = *known;
  facts.person.nick = engine::toUtf8(nick);
  facts.clock = models::clockFormat(settings_);
  facts.ignored = models::IgnoreList(settings_.ignored()).matches(nick, {});
  const models::NetworkState* network = store_.network(shown->network);
  facts.usable = network && network->online();
  if (card_) card_->close();
  card_ = new widgets::PersonCard(theme_, facts, this);
  connect(card_, &widgets::PersonCard::messageWanted, this, &RoomPage::directWanted);
  connect(card_, &widgets::PersonCard::ignoreWanted, this, &RoomPage::ignoreWanted);
  connect(card_, &widgets::PersonCard::mentionWanted, composer_, &widgets::Composer::addMention);
  card_->popUpAt(globalPos);
  if (facts.usable) emit commandWanted(client::Whois{shown->network, facts.person.nick});
}

void RoomPage::take(const client::WhoisArrived& answer) {
  const QString nick = engine::toQt(answer.member.nick);
  const bool open = card_ && models::foldedName(card_->nick()) == models::foldedName(nick);
  if (open) return card_->setAnswer(answer);
  const models::BufferState* shown = store_.buffer(buffer_);
  if (!shown || shown->network != answer.network) return;
  widgets::PersonCard::Facts facts;  // asked for by a command
  facts.person = answer.member;
  const client::Member* known = shown->members->find(nick);
  facts.person.self = known && known->self;
  facts.clock = models::clockFormat(settings_);
  facts.ignored = models::IgnoreList(settings_.ignored()).matches(nick, {});
  card_ = new widgets::PersonCard(theme_, facts, this);
  connect(card_, &widgets::PersonCard::messageWanted, this, &RoomPage::directWanted);
  connect(card_, &widgets::PersonCard::ignoreWanted, this, &RoomPage::ignoreWanted);
  connect(card_, &widgets::PersonCard::mentionWanted, composer_, &widgets::Composer::addMention);
  card_->popUpAt(transcript_->mapToGlobal(QPoint(theme_.metrics().gutter, theme_.px(24))));
  card_->setAnswer(answer);
}

}  // namespace parlor::windows

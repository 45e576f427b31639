#include "windows/RoomPage.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>
#include <chrono>
#include <utility>

#include "engine/QtText.h"
#include "models/Clock.h"
#include "models/TranscriptModel.h"
#include "transcript/TranscriptView.h"
#include "widgets/Banner.h"
#include "widgets/Composer.h"
#include "widgets/ComposerEdit.h"
#include "widgets/FindBar.h"
#include "widgets/Label.h"
#include "widgets/MemberPane.h"
#include "windows/RoomHeader.h"

namespace parlor::windows {
namespace {

using theme::Colour;
using theme::Type;
namespace preference = models::preference;

constexpr int kMembersFrom = 640;  // logical pixels of this page; below, the people step aside
constexpr int kDraftAfterMs = 800;

}  // namespace

RoomPage::RoomPage(const theme::Theme& theme, const models::BufferStore& store,
                   models::Settings& settings, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      store_(store),
      settings_(settings),
      header_(new RoomHeader(theme)),
      banner_(new widgets::Banner(theme)),
      find_(new widgets::FindBar(theme)),
      transcript_(new transcript::TranscriptView(theme)),
      typing_(new widgets::ElidedLabel(theme, Type::Small, Colour::Muted)),
      composer_(new widgets::Composer(theme, this)),
      members_(new widgets::MemberPane(theme)),
      splitter_(new QSplitter(Qt::Horizontal)) {
  buildCentre();
  splitter_->addWidget(members_);
  splitter_->setStretchFactor(0, 1);
  splitter_->setStretchFactor(1, 0);
  splitter_->setCollapsible(0, false);
  splitter_->setCollapsible(1, false);
  splitter_->setSizes({800, theme.px(190)});
  members_->setMinimumWidth(theme.px(140));
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins({});
  whole->setSpacing(0);
  whole->addWidget(header_);
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
  connect(banner_, &widgets::Banner::acted, this, &RoomPage::actOnBanner);
  connectHeader();
  connectMembers();
  connect(&settings, &models::Settings::changed, this, &RoomPage::applySettings);
  connectTranscript();
  connectComposer();
  applySettings();
  orderTabs();
}

// The conversation with what stands above and below it.
void RoomPage::buildCentre() {
  auto* centre = new QWidget;
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(banner_);
  column->addWidget(find_);
  column->addWidget(transcript_, 1);
  typing_->setContentsMargins({});
  auto* typingRow = new QHBoxLayout;
  const int indent = theme_.metrics().gap16 + theme_.metrics().gap12;
  typingRow->setContentsMargins(indent, 0, indent, 0);
  typingRow->addWidget(typing_);
  column->addLayout(typingRow);
  column->addWidget(composer_);
  centre->setMinimumWidth(theme_.px(240));
  splitter_->addWidget(centre);
}

void RoomPage::connectHeader() {
  connect(header_, &RoomHeader::findWanted, this, [this] { startFind(); });
  connect(header_, &RoomHeader::topicWanted, this, &RoomPage::editTopic);
  connect(header_, &RoomHeader::levelWanted, this,
          [this](models::RoomLevel level) { emit levelWanted(buffer_, level); });
  connect(header_, &RoomHeader::peopleToggled, this,
          [this](bool on) { settings_.set(preference::kPeopleShown, on); });
}

void RoomPage::connectMembers() {
  connect(members_, &widgets::MemberPane::commandWanted, this, &RoomPage::commandWanted);
  connect(members_, &widgets::MemberPane::messageWanted, this, &RoomPage::directWanted);
  connect(members_, &widgets::MemberPane::ignoreWanted, this, &RoomPage::ignoreWanted);
  connect(members_, &widgets::MemberPane::mentionWanted, composer_, &widgets::Composer::addMention);
  connect(members_, &widgets::MemberPane::aboutWanted, this, &RoomPage::showPerson);
  members_->setIgnored([this](const QString& nick) {
    return models::IgnoreList(settings_.ignored()).matches(nick, {});
  });
}

// From the top of the page to its end; the parts were made in another order.
void RoomPage::orderTabs() {
  QList<QWidget*> order = header_->controls();
  order << transcript_ << &composer_->edit();
  for (qsizetype i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
  setTabOrder(&composer_->lastControl(), &members_->list());
}

void RoomPage::actOnBanner() {
  const models::BufferState* shown = store_.buffer(buffer_);
  if (!shown) return;
  const models::NetworkState* network = store_.network(shown->network);
  if (network && network->online() && store_.usable(*shown)) return setNews({});
  if (network && network->online()) {
    emit commandWanted(client::JoinRoom{shown->network, engine::toUtf8(shown->name), {}});
  } else {
    emit reconnectWanted(shown->network);
  }
}

void RoomPage::takeFocus() {
  composer_->takeFocus();
}

RoomPage::~RoomPage() = default;

void RoomPage::applySettings() {
  transcript::TranscriptOptions options;
  const QString noise = settings_.get(preference::kNoise);
  options.noise = noise == QStringLiteral("all")    ? transcript::NoiseStyle::Shown
                  : noise == QStringLiteral("none") ? transcript::NoiseStyle::Hidden
                                                    : transcript::NoiseStyle::Folded;
  options.timeFormat = models::clockFormat(settings_);
  transcript_->setOptions(options);
  composer_->setGuardedLines(settings_.pasteGuard() ? settings_.get(preference::kPasteLines) : 0);
  const bool check = settings_.get(preference::kSpelling);
  QString dictionary = settings_.get(preference::kDictionary);
  if (check && dictionary.isEmpty()) {
    dictionary = widgets::Speller::bestFor(QLocale().name(), widgets::Speller::dictionaries());
  }
  speller_.setDictionary(check ? dictionary : QString());
  placeMembers();
}

void RoomPage::showBuffer(client::BufferId id) {
  if (id == buffer_) return;
  keepDraft();
  replies_[buffer_.number] = replyTo_;
  buffer_ = id;
  replyTo_ = std::exchange(replies_[id.number], {});
  const models::BufferState* shown = store_.buffer(id);
  transcript_->setModel(shown ? shown->transcript.get() : nullptr);
  composer_->setText(shown ? draftOf(*shown) : QString());
  showReply();
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
    header_->setTexts({}, {});
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
  if (network) {
    transcript_->setCapabilities(network->features.parlor, network->features.reactions);
    composer_->setBudget(
        shown->kind == client::BufferKind::Server ? 0 : network->features.lineBytes,
        network->features.multiline);
  }
  composer_->setPlaceholder(
      shown->kind == client::BufferKind::Server
          ? tr("Write / for a command")
          : tr("Message %1", "room or person").arg(widgets::isolated(shown->name)));
}

void RoomPage::refreshHeader(const models::BufferState& buffer) {
  const models::NetworkState* network = store_.network(buffer.network);
  QString name = buffer.name, line = buffer.topic;
  if (buffer.kind == client::BufferKind::Server && network) {
    name = network->title;
    line = network->hostedHere || network->address == name ? QString() : network->address;
  }
  if (buffer.kind == client::BufferKind::Direct && network)
    line = tr("on %1").arg(widgets::isolated(network->title));
  header_->setTexts(name, line);
  header_->setLevel(buffer.level);
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
    return banner_->show(Banner::Mood::Quiet,
                         tr("You are not in %1.").arg(widgets::isolated(buffer.name)),
                         tr("Enter the room"));
  }
  const bool waiting = network->link == client::LinkState::Waiting;
  if (!waiting && network->link != client::LinkState::Offline) {
    return banner_->show(
        Banner::Mood::Quiet,
        tr("Connecting to %1. What you write stays here.").arg(widgets::isolated(network->title)));
  }
  const QString where = widgets::isolated(network->title);
  QString text = network->linkText.isEmpty()
                     ? tr("No connection to %1.").arg(where)
                     : tr("No connection to %1: %2.").arg(where, network->linkText);
  if (waiting && network->retryAt) {
    using namespace std::chrono;
    const auto left = duration_cast<seconds>(*network->retryAt - system_clock::now()).count();
    text = widgets::sentences(
        text, tr("Next attempt in %Ln seconds.", "", static_cast<int>(std::max<long>(0, left))));
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
        return tr("%1 is typing").arg(widgets::isolated(who[0]));
      case 2:
        return tr("%1 and %2 are typing").arg(widgets::isolated(who[0]), widgets::isolated(who[1]));
      default:
        return tr("Several people are typing");
    }
  };
  typing_->setText(line());
}

void RoomPage::startFind(const QString& text) {
  find_->open(text);
}

void RoomPage::clearView() {
  if (const models::BufferState* shown = store_.buffer(buffer_)) shown->transcript->clear();
}

void RoomPage::placeMembers() {
  const models::BufferState* shown = store_.buffer(buffer_);
  const bool isRoom = shown && shown->kind == client::BufferKind::Room;
  const bool fits = width() >= theme_.px(kMembersFrom);
  const bool wanted = settings_.get(preference::kPeopleShown);
  using People = RoomHeader::People;
  header_->setPeople(!isRoom || !fits ? People::Absent : wanted ? People::Shown : People::Hidden);
  members_->setVisible(isRoom && wanted && fits);
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

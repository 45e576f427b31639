#include "windows/RoomPage.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>
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

constexpr int kDraftAfterMs = 800;

// Logical pixels.
constexpr int kMembersFrom = 640;  // of this page; below, the people step aside
constexpr int kCentreLeast = 240;
constexpr int kMembersLeast = 140;

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
  members_->setMinimumWidth(theme.px(kMembersLeast));
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

void RoomPage::buildCentre() {
  centre_ = new QWidget;
  auto* column = new QVBoxLayout(centre_);
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
  centre_->setMinimumWidth(theme_.px(kCentreLeast));
  splitter_->addWidget(centre_);
}

void RoomPage::connectHeader() {
  connect(header_, &RoomHeader::findWanted, this, [this] { startFind(); });
  connect(header_, &RoomHeader::aboutWanted, this, &RoomPage::showAbout);
  connect(header_, &RoomHeader::roomsWanted, this, &RoomPage::roomsWanted);
  connect(header_, &RoomHeader::levelWanted, this,
          [this](models::RoomLevel level) { emit levelWanted(buffer_, level); });
  connect(header_, &RoomHeader::peopleToggled, this, &RoomPage::showPeople);
}

void RoomPage::connectMembers() {
  connect(members_, &widgets::MemberPane::commandWanted, this, &RoomPage::commandWanted);
  connect(members_, &widgets::MemberPane::messageWanted, this, &RoomPage::directWanted);
  connect(members_, &widgets::MemberPane::ignoreWanted, this, &RoomPage::ignoreWanted);
  connect(members_, &widgets::MemberPane::mentionWanted, this, [this](const QString& nick) {
    peopleAsked_ = false;
    placeMembers();
    composer_->addMention(nick);
  });
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
  peopleAsked_ = false;
  if (!find_->isHidden()) find_->open();
  if (!shown) members_->setBuffer(nullptr, false);
  refresh();
}

void RoomPage::startFind(const QString& text) {
  find_->open(text);
}

void RoomPage::clearView() {
  if (const models::BufferState* shown = store_.buffer(buffer_)) shown->transcript->clear();
}

void RoomPage::setRoomsHidden(bool hidden) {
  header_->setRoomsHidden(hidden);
}

// In a small page they come and go as they are asked for, and nothing is remembered.
void RoomPage::showPeople(bool shown) {
  if (width() >= theme_.px(kMembersFrom)) return settings_.set(preference::kPeopleShown, shown);
  peopleAsked_ = shown;
  placeMembers();
  shown ? members_->list().setFocus(Qt::OtherFocusReason) : composer_->takeFocus();
}

// Where both do not fit, the people are there instead of the conversation.
void RoomPage::placeMembers() {
  const models::BufferState* room = store_.buffer(buffer_);
  const bool isRoom = room && room->kind == client::BufferKind::Room;
  const bool fits = width() >= theme_.px(kMembersFrom);
  if (fits || !isRoom) peopleAsked_ = false;
  const bool shown = isRoom && (fits ? settings_.get(preference::kPeopleShown) : peopleAsked_);
  using People = RoomHeader::People;
  header_->setPeople(!isRoom ? People::Absent : shown ? People::Shown : People::Hidden);
  members_->setVisible(shown);
  centre_->setVisible(!shown || width() >= theme_.px(kCentreLeast + kMembersLeast));
}

// A page that gets smaller is for the conversation.
void RoomPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (event->size().width() < event->oldSize().width()) peopleAsked_ = false;
  placeMembers();
}

void RoomPage::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme_.colour(Colour::Window));
}

}  // namespace parlor::windows

#include "windows/SearchDialog.h"

#include <QDateTime>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QStyledItemDelegate>
#include <algorithm>

#include "engine/QtText.h"
#include "models/Clock.h"
#include "speech/Rows.h"
#include "widgets/Label.h"
#include "widgets/ListKeys.h"
#include "widgets/RowPaint.h"

namespace parlor::windows {
namespace {

constexpr int kTypedMs = 120;  // without a key, before it is looked for
constexpr int kMovedMs = 80;
constexpr int kShownText = 200;
enum Role { kNick = Qt::UserRole, kSaid, kWhere, kWhen };

QString timeText(base::WallTime time, const QString& clock) {
  return models::dateTimeText(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()),
                              clock);
}

QString shownText(const client::Line& line) {
  return engine::toQt(line.text.text).simplified().left(kShownText);
}

// Who said what, and at the other end where and when.
class SaidDelegate : public QStyledItemDelegate {
 public:
  SaidDelegate(const theme::Theme& theme, QObject* parent)
      : QStyledItemDelegate(parent), theme_(theme) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {theme_.px(120), theme_.metrics().row};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    using theme::Colour;
    using theme::Type;
    const theme::Metrics& metrics = theme_.metrics();
    widgets::RowPaint row(*painter, theme_, option);
    if (row.isChosen()) row.ground(metrics.radius - 2, Colour::AccentTint);
    if (row.isFocused()) row.ring(metrics.radius - 2);
    row.inset(metrics.gap8);
    const auto trailing = widgets::RowPaint::Edge::Trailing;
    row.text(index.data(kWhen).toString(), Type::Small, Colour::Muted, metrics.gap8, trailing);
    row.text(index.data(kWhere).toString(), Type::SmallName, Colour::Muted, metrics.gap12,
             trailing);
    const QString nick = index.data(kNick).toString();
    row.text(nick, Type::Name, theme_.person(nick), metrics.gap8);
    row.text(index.data(kSaid).toString(), Type::Text, Colour::Text);
  }

 private:
  const theme::Theme& theme_;
};

void describe(QListWidgetItem& item, const client::Line& line, const QString& room,
              const QString& clock) {
  item.setData(kNick, engine::toQt(line.nick));
  item.setData(kSaid, shownText(line));
  item.setData(kWhere, room);
  item.setData(kWhen, timeText(line.time, clock));
}

QListWidget* makeList(const theme::Theme& theme, const QString& name) {
  auto* list = new speech::Rows<QListWidget>;
  list->setItemDelegate(new SaidDelegate(theme, list));
  list->setAccessibleName(name);
  list->setWordWrap(false);
  list->setTextElideMode(Qt::ElideRight);
  return list;
}

}  // namespace

SearchDialog::SearchDialog(const theme::Theme& theme, QWidget* parent)
    : Dialog(theme, tr("Find everywhere"), {}, parent),
      edit_(new QLineEdit),
      hits_(makeList(theme, tr("Hits"))),
      context_(makeList(theme, tr("What was said around it"))),
      count_(new widgets::Label(theme, theme::Type::Small, theme::Colour::Muted)),
      voice_(*edit_) {
  edit_->setPlaceholderText(tr("Words, from:name, in:#room, after:2026-01-31, before:2026-12-31"));
  edit_->setAccessibleName(tr("Text in any conversation"));
  edit_->setClearButtonEnabled(true);
  context_->setFocusPolicy(Qt::ClickFocus);
  context_->setMaximumHeight(theme.px(132));
  context_->hide();
  addContent(edit_);
  addContent(hits_);
  addContent(context_);
  count_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);  // the hits take the room
  addContent(count_);
  setButtons({{tr("Go there"), theme::ButtonKind::Primary, [this] { goThere(); }},
              {tr("Close"), theme::ButtonKind::Normal, {}}});
  resize(theme.px(640), theme.px(520));
  widgets::walkFrom(*edit_, *hits_);
  typed_.setSingleShot(true);
  typed_.setInterval(kTypedMs);
  moved_.setSingleShot(true);
  moved_.setInterval(kMovedMs);
  connect(&typed_, &QTimer::timeout, this, &SearchDialog::ask);
  connect(&moved_, &QTimer::timeout, this, &SearchDialog::askContext);
  connect(edit_, &QLineEdit::textChanged, &typed_, qOverload<>(&QTimer::start));
  connect(hits_, &QListWidget::currentRowChanged, &moved_, qOverload<>(&QTimer::start));
  connect(hits_, &QListWidget::itemActivated, this, [this] {
    goThere();
    accept();
  });
  connect(this, &QDialog::finished, this, [this] { emit searchWanted({}); });
}

SearchDialog::~SearchDialog() = default;

void SearchDialog::begin(const QString& text) {
  edit_->setFocus();
  edit_->setText(text);
  ask();
}

void SearchDialog::ask() {
  typed_.stop();
  hits_->clear();
  context_->clear();
  found_.clear();
  mistake_.clear();
  expected_ = expectedContext_ = {};
  const QString query = edit_->text().trimmed();
  searching_ = !query.isEmpty();
  emit searchWanted(query);
  report();
}

void SearchDialog::take(const client::SearchResults& results) {
  if (!expected_ || results.request != expected_) return;
  for (const Hit& hit : results.hits) add(hit);
  mistake_ = engine::toQt(results.mistake);
  if (results.done) searching_ = false;
  if (hits_->currentRow() < 0 && hits_->count() > 0) hits_->setCurrentRow(0);
  report();
  if (results.done) voice_.say(count_->text());
}

// Servers answer late: each hit finds its place among the others.
void SearchDialog::add(const Hit& hit) {
  const auto place =
      std::upper_bound(found_.begin(), found_.end(), hit,
                       [](const Hit& a, const Hit& b) { return a.line.time > b.line.time; });
  const int row = static_cast<int>(place - found_.begin());
  if (row >= kMostHits) return;
  found_.insert(place, hit);
  hits_->insertItem(row, tr("%1   %2   %3: %4", "room, time, name, text")
                             .arg(engine::toQt(hit.room), timeText(hit.line.time, clock_),
                                  engine::toQt(hit.line.nick), shownText(hit.line)));
  describe(*hits_->item(row), hit.line, engine::toQt(hit.room), clock_);
  if (hits_->count() <= kMostHits) return;
  found_.pop_back();
  delete hits_->takeItem(hits_->count() - 1);
}

void SearchDialog::report() {
  if (edit_->text().trimmed().isEmpty()) return count_->clear();
  const int hits = hits_->count();
  QString text = searching_          ? tr("%Ln hits so far", "", hits)
                 : hits >= kMostHits ? tr("The newest %Ln hits", "", hits)
                                     : tr("%Ln hits", "", hits);
  if (!mistake_.isEmpty()) {
    text = widgets::sentences(text, tr("\"%1\" is not understood.").arg(mistake_));
  }
  count_->setText(text);
}

const SearchDialog::Hit* SearchDialog::current() const {
  const int row = hits_->currentRow();
  return row < 0 ? nullptr : &found_[static_cast<std::size_t>(row)];
}

void SearchDialog::askContext() {
  context_->clear();
  if (const Hit* hit = current(); hit && hit->network) emit contextWanted(*hit);
}

void SearchDialog::take(const client::ContextArrived& context) {
  const Hit* hit = current();
  if (!hit || !expectedContext_ || context.request != expectedContext_) return;
  context_->clear();
  for (const client::Line& line : context.lines) {
    if (line.text.text.empty()) continue;
    auto* item = new QListWidgetItem(
        tr("%1   %2: %3", "time, name, text")
            .arg(timeText(line.time, clock_), engine::toQt(line.nick), shownText(line)),
        context_);
    describe(*item, line, {}, clock_);
    const bool wanted = line.msgid == hit->line.msgid && line.time == hit->line.time;
    if (wanted) context_->setCurrentItem(item);
  }
  context_->setVisible(context_->count() > 0);
}

void SearchDialog::goThere() {
  if (const Hit* hit = current()) emit chosen(*hit);
}

}  // namespace parlor::windows

#include "windows/SearchDialog.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>

#include "engine/QtText.h"
#include "models/TranscriptModel.h"
#include "widgets/Label.h"

namespace parlor::windows {
namespace {

constexpr int kSliceMs = 8;
constexpr int kBufferRole = Qt::UserRole;
constexpr int kLineRole = Qt::UserRole + 1;

}  // namespace

SearchDialog::SearchDialog(const theme::Theme& theme, const models::BufferStore& store,
                           QWidget* parent)
    : Dialog(theme, tr("Find everywhere"), {}, parent),
      store_(store),
      edit_(new QLineEdit),
      hits_(new QListWidget),
      count_(new widgets::Label(theme, theme::Type::Small, theme::Colour::Muted)) {
  edit_->setPlaceholderText(tr("Text in any conversation"));
  edit_->setAccessibleName(tr("Text in any conversation"));
  hits_->setAccessibleName(tr("Hits"));
  hits_->setWordWrap(false);
  hits_->setTextElideMode(Qt::ElideRight);
  addContent(edit_);
  addContent(hits_);
  addContent(count_);
  setButtons({{tr("Go there"), theme::ButtonKind::Primary, [this] { goThere(); }},
              {tr("Close"), theme::ButtonKind::Normal, {}}});
  resize(theme.px(600), theme.px(440));
  slice_.setInterval(0);
  connect(&slice_, &QTimer::timeout, this, &SearchDialog::searchSlice);
  connect(edit_, &QLineEdit::textChanged, this, &SearchDialog::restart);
  connect(hits_, &QListWidget::itemActivated, this, [this] {
    goThere();
    accept();
  });
}

void SearchDialog::begin(const QString& text) {
  edit_->setFocus();
  edit_->setText(text);
  restart();
}

void SearchDialog::restart() {
  hits_->clear();
  stoppedAt_ = {};
  queue_ = store_.buffers();
  const bool asked = !edit_->text().trimmed().isEmpty();
  asked ? slice_.start() : slice_.stop();
  report();
}

void SearchDialog::searchSlice() {
  const QString wanted = edit_->text().trimmed();
  QElapsedTimer spent;
  spent.start();
  while (!queue_.empty() && hits_->count() < kMostHits) {
    const models::BufferState* buffer = store_.buffer(queue_.front());
    const models::TranscriptModel* lines = buffer ? buffer->transcript.get() : nullptr;
    int row = lines ? lines->rowCount() - 1 : -1;
    if (lines && stoppedAt_) row = lines->rowOf(stoppedAt_).value_or(0) - 1;
    for (; row >= 0 && hits_->count() < kMostHits; --row) {
      const models::TranscriptRow& line = lines->at(row);
      if (engine::toQt(line.text).contains(wanted, Qt::CaseInsensitive)) addHit(*buffer, row);
      if (spent.elapsed() < kSliceMs) continue;
      stoppedAt_ = line.id;
      return report();
    }
    queue_.erase(queue_.begin());
    stoppedAt_ = {};
  }
  slice_.stop();
  report();
}

void SearchDialog::addHit(const models::BufferState& buffer, int row) {
  const models::TranscriptModel& lines = *buffer.transcript;
  const QString when =
      QLocale().toString(QDateTime(lines.date(row), lines.clock(row)), QLocale::ShortFormat);
  auto* item =
      new QListWidgetItem(tr("%1   %2   %3: %4", "room, time, name, text")
                              .arg(buffer.name, when, engine::toQt(lines.nick(row)),
                                   engine::toQt(lines.at(row).text).simplified().left(200)),
                          hits_);
  item->setData(kBufferRole, buffer.id.number);
  item->setData(kLineRole, QVariant::fromValue<qulonglong>(lines.at(row).id.number));
  if (hits_->count() == 1) hits_->setCurrentRow(0);
}

void SearchDialog::report() {
  if (edit_->text().trimmed().isEmpty()) return count_->clear();
  const int hits = hits_->count();
  count_->setText(isSearching()       ? tr("%n hits so far", "", hits)
                  : hits >= kMostHits ? tr("The newest %n hits", "", hits)
                                      : tr("%n hits", "", hits));
}

void SearchDialog::goThere() {
  const QListWidgetItem* item = hits_->currentItem();
  if (!item) return;
  emit chosen(client::BufferId(item->data(kBufferRole).toUInt()),
              client::LineId(item->data(kLineRole).toULongLong()));
}

}  // namespace parlor::windows

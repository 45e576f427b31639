#include "widgets/Composer.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "models/MessageParts.h"
#include "theme/ParlorStyle.h"
#include "widgets/ComposerEdit.h"
#include "widgets/EmojiPicker.h"
#include "widgets/EmojiTable.h"
#include "widgets/IconButton.h"
#include "widgets/Label.h"

namespace parlor::widgets {
namespace {

constexpr int kTypingEndsMs = 5000;
constexpr qsizetype kHistoryKept = 200;

}  // namespace

Composer::Composer(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      edit_(new ComposerEdit(theme)),
      emoji_(new IconButton(theme, QStringLiteral("emoji"), tr("Emoji"))),
      send_(new IconButton(theme, QStringLiteral("send"), tr("Send"))),
      list_(new CompletionList(theme, parent ? parent : this)),
      replyLine_(new Label(theme, theme::Type::Small, theme::Colour::Muted)),
      replyText_(new ElidedLabel(theme, theme::Type::Small, theme::Colour::Muted)),
      endReply_(new IconButton(theme, QStringLiteral("close"), tr("Do not reply"))),
      below_(new Label(theme, theme::Type::Small, theme::Colour::Danger)),
      budget_(new Label(theme, theme::Type::Small, theme::Colour::Muted)) {
  layOut();
  connectEdit();
  typingEnds_.setSingleShot(true);
  typingEnds_.setInterval(kTypingEndsMs);
  connect(&typingEnds_, &QTimer::timeout, this, [this] { setTyping(false); });
  connect(list_, &CompletionList::chosen, this, &Composer::take);
  connect(emoji_, &IconButton::clicked, this, &Composer::pickEmoji);
  connect(send_, &IconButton::clicked, this, &Composer::submit);
  connect(endReply_, &IconButton::clicked, this, [this] {
    setReplyTo({});
    emit replyCancelled();
  });
  connect(&theme, &theme::Theme::changed, this, &Composer::restyle);
  restyle();
}

Composer::~Composer() = default;

void Composer::layOut() {
  auto* row = new QHBoxLayout;
  row->setSpacing(0);
  row->addWidget(edit_, 1, Qt::AlignVCenter);
  row->addWidget(emoji_, 0, Qt::AlignBottom);
  row->addWidget(send_, 0, Qt::AlignBottom);
  auto* reply = new QHBoxLayout;
  replyLine_->setColour(theme::Colour::Text);
  reply->addWidget(replyLine_);
  reply->addWidget(replyText_, 1);
  reply->addWidget(endReply_);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(0);
  column->addLayout(reply);
  column->addLayout(row);
  column->addWidget(below_);
  column->addWidget(budget_);
  budget_->hide();
  below_->setWordWrap(true);
  below_->hide();
  send_->hide();
  send_->setGlyph(QStringLiteral("send"), theme::Colour::Accent);
  setReplyTo({});
  setTabOrder(edit_, emoji_);
  setTabOrder(emoji_, send_);
}

void Composer::connectEdit() {
  connect(edit_, &ComposerEdit::textChanged, this, &Composer::edited);
  connect(edit_, &ComposerEdit::sendPressed, this,
          [this] { takesEnter() ? take(list_->current()) : submit(); });
  connect(edit_, &ComposerEdit::tabPressed, this, &Composer::completeByTab);
  connect(edit_, &ComposerEdit::escapePressed, this, &Composer::escape);
  connect(edit_, &ComposerEdit::historyPressed, this, &Composer::stepHistory);
  connect(edit_, &ComposerEdit::scrollPressed, this, &Composer::scrollWanted);
  connect(edit_, &ComposerEdit::edgePressed, this, &Composer::edgeWanted);
  connect(edit_, &ComposerEdit::pasteHeld, this, &Composer::pasteHeld);
  connect(edit_, &ComposerEdit::focusChanged, this, [this](bool focused) {
    if (!focused) list_->hide();
    update();
  });
  connect(edit_, &ComposerEdit::choicePressed, this, [this](int rows, bool* taken) {
    *taken = list_->isVisible() && !offered_.isHint;
    if (!*taken) return;
    list_->step(rows);
    walked_ = true;
    if (cycling_) take(list_->current());
  });
}

void Composer::restyle() {
  const theme::Metrics& metrics = theme_.metrics();
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->setContentsMargins(metrics.gap16, metrics.gap4, metrics.gap16, metrics.gap12);
  auto* row = static_cast<QHBoxLayout*>(column->itemAt(1)->layout());
  row->setContentsMargins(
      theme::Theme::margins(metrics.gap12, metrics.gap4, metrics.gap4, metrics.gap4));
  column->itemAt(0)->layout()->setSpacing(metrics.gap8);
  column->itemAt(0)->layout()->setContentsMargins(
      theme::Theme::margins(metrics.gap12, 0, metrics.gap4, 0));
  below_->setContentsMargins(metrics.gap12, metrics.gap4, metrics.gap12, 0);
  budget_->setContentsMargins(metrics.gap12, metrics.gap4, metrics.gap12, 0);
  update();
}

QRect Composer::frame() const {
  const auto* column = static_cast<const QVBoxLayout*>(layout());
  return column->itemAt(1)->geometry();
}

void Composer::placeList() {
  const QRect inner = frame();
  list_->placeAbove(QRect(mapTo(list_->parentWidget(), inner.topLeft()), inner.size()));
}

void Composer::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const bool focused = edit_->hasFocus();
  theme::drawRounded(
      painter, frame(), theme_.metrics().radiusLarge, theme_.colour(theme::Colour::Raised),
      theme_.colour(focused ? theme::Colour::Accent : theme::Colour::ControlLine), focused ? 2 : 1);
}

void Composer::resizeEvent(QResizeEvent*) {
  if (list_->isVisible()) placeList();
}

void Composer::moveEvent(QMoveEvent*) {
  if (list_->isVisible()) placeList();
}

void Composer::setPlaceholder(const QString& text) {
  edit_->setPlaceholderText(text);
  edit_->setAccessibleName(text);
}

void Composer::takeFocus() {
  edit_->setFocus(Qt::OtherFocusReason);
}

QWidget& Composer::lastControl() {
  return *send_;
}

void Composer::setGuardedLines(int lines) {
  edit_->setGuardedLines(lines);
}

void Composer::setBudget(std::size_t lineBytes, bool multiline) {
  if (lineBytes == lineBytes_ && multiline == multiline_) return;
  lineBytes_ = lineBytes;
  multiline_ = multiline;
  edit_->setLineBytes(lineBytes);
  refreshBudget();
}

QString Composer::budgetText() const {
  return budget_->text();
}

// Says how a long text is going to arrive, before it is sent.
void Composer::refreshBudget() {
  const QString text = edit_->codedText();
  const bool speech = !text.startsWith(u'/') || text.startsWith(QStringLiteral("//"));
  QString note;
  if (lineBytes_ > 0 && speech && !text.isEmpty()) {
    const models::MessageParts parts = models::partsOf(text, lineBytes_);
    const bool oneBlock = multiline_ && parts.messages > 1;
    if (oneBlock) {
      note = tr("%Ln lines, sent as one message", "", parts.messages);
    } else if (parts.messages > 1) {
      note = tr("Sent as %Ln messages", "", parts.messages);
    } else if (parts.bytesLeft < static_cast<int>(lineBytes_ / 5)) {
      note = tr("%Ln bytes left in this message", "", parts.bytesLeft);
    }
  }
  budget_->setText(note);
  budget_->setVisible(!note.isEmpty() && below_->isHidden());
}

QString Composer::text() const {
  return edit_->codedText();
}

void Composer::setText(const QString& text) {
  const QScopedValueRollback guard(changing_, true);
  edit_->setCodedText(text);
  historyAt_ = -1;
  setProblem({});
  setTyping(false);
  list_->setItems({});
}

void Composer::insertText(const QString& text) {
  edit_->textCursor().insertText(text);
}
void Composer::paste(const QString& text) {
  edit_->insertPasted(text);
}

void Composer::addMention(const QString& nick) {
  const bool first = edit_->toPlainText().trimmed().isEmpty();
  const QString before = edit_->toPlainText().left(edit_->textCursorPosition());
  const bool space = !before.isEmpty() && !before.back().isSpace();
  insertText((space ? QStringLiteral(" ") : QString()) + nick +
             (first ? QStringLiteral(": ") : QStringLiteral(" ")));
  edit_->setFocus();
}

void Composer::setProblem(const QString& text) {
  below_->setColour(theme::Colour::Danger);
  below_->setText(text);
  below_->setVisible(!text.isEmpty());
  budget_->setVisible(text.isEmpty() && !budget_->text().isEmpty());
}

void Composer::setNotice(const QString& text) {
  setProblem(text);
  below_->setColour(theme::Colour::Muted);
}

QString Composer::problem() const {
  return below_->text();
}

void Composer::setReplyTo(const QString& who, const QString& said) {
  replyLine_->setText(who.isEmpty() ? QString() : tr("Reply to %1").arg(isolated(who)));
  replyText_->setText(said);
  replyLine_->setVisible(!who.isEmpty());
  replyText_->setVisible(!who.isEmpty());
  endReply_->setVisible(!who.isEmpty());
}

bool Composer::isReply() const {
  return !replyLine_->text().isEmpty();
}

void Composer::accepted(const QString& text) {
  history_.removeAll(text);
  history_.append(text);
  if (history_.size() > kHistoryKept) history_.removeFirst();
  setReplyTo({});
  setText({});
}

// Half a command is completed; anything else is sent as it stands, unless somebody chose.
bool Composer::takesEnter() const {
  if (!list_->isVisible() || offered_.isHint || cycling_) return false;
  const QString text = edit_->toPlainText();
  const bool command = text.startsWith(u'/') && !models::findSlashCommand(text.mid(1).trimmed());
  return command || walked_;
}

void Composer::submit() {
  const QString plain = edit_->toPlainText();
  if (plain.trimmed().isEmpty()) return;
  list_->setItems({});
  const bool speech = !plain.startsWith(u'/');
  // Of the commands only /me says something that may have styles.
  const QString coded = edit_->codedText();
  const QString text = speech || coded.startsWith(QStringLiteral("/me ")) ? coded : plain;
  emit submitted(speech ? withEmoji(text) : text);
}

void Composer::edited() {
  send_->setVisible(!edit_->toPlainText().isEmpty());
  refreshBudget();
  emit textChanged();
  if (changing_) return;
  cycling_ = false;
  historyAt_ = -1;
  setProblem({});
  const QString text = edit_->toPlainText();
  setTyping(!text.isEmpty() && !text.startsWith(u'/'));
  suggest();
}

void Composer::setTyping(bool typing) {
  if (typing) typingEnds_.start();
  if (typing == typing_) return;
  typing_ = typing;
  if (!typing) typingEnds_.stop();
  emit typingChanged(typing);
}

void Composer::escape() {
  if (list_->isVisible()) {
    cycling_ = false;
    return list_->setItems({});
  }
  if (isReply()) {
    setReplyTo({});
    return emit replyCancelled();
  }
  emit escaped();
}

void Composer::pickEmoji() {
  auto* picker = new EmojiPicker(theme_, this);
  connect(picker, &EmojiPicker::picked, this, [this](const QString& emoji) {
    insertText(emoji);
    edit_->setFocus();
  });
  picker->popUpAt(emoji_->mapToGlobal(QPoint(emoji_->width(), 0)));
}

}  // namespace parlor::widgets

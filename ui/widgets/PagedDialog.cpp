#include "widgets/PagedDialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "speech/Rows.h"
#include "widgets/Label.h"

namespace parlor::widgets {
namespace {

constexpr char kWords[] = "words";

QScrollArea* scrolled(QWidget* page) {
  auto* area = new QScrollArea;
  area->setWidget(page);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  area->viewport()->setAutoFillBackground(false);
  page->setAutoFillBackground(false);
  return area;
}

// One page is always on show, so one name is always marked.
class PageNames : public speech::Rows<QListWidget> {
 protected:
  QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                       const QEvent* event) const override {
    if (!index.isValid()) return QItemSelectionModel::NoUpdate;
    return QListWidget::selectionCommand(index, event);
  }
};

}  // namespace

Page::Page(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), column_(new QVBoxLayout(this)) {
  const theme::Metrics& metrics = theme.metrics();
  column_->setContentsMargins(theme::Theme::margins(metrics.gap16, 0, metrics.gap8, metrics.gap8));
  column_->setSpacing(metrics.gap12);
  column_->addStretch(1);
}

void Page::addLine(QWidget* line, const QString& words) {
  line->setProperty(kWords, words);
  column_->insertWidget(column_->count() - 1, line);
}

void Page::addHeading(const QString& text) {
  auto* heading = new Label(theme_, theme::Type::SmallName, theme::Colour::Muted, text);
  heading->setContentsMargins(0, column_->count() > 1 ? theme_.metrics().gap8 : 0, 0, 0);
  addLine(heading, text);
}

Label* Page::addText(const QString& text) {
  auto* label = new Label(theme_, theme::Type::Small, theme::Colour::Muted, text);
  label->setWordWrap(true);
  addLine(label, text);
  return label;
}

void Page::addNamed(const QString& name, QWidget* control, QWidget* whole, const QString& words) {
  auto* line = new QWidget;
  auto* rows = new QVBoxLayout(line);
  rows->setContentsMargins({});
  rows->setSpacing(theme_.metrics().gap4);
  auto* label = new Label(theme_, theme::Type::Small, theme::Colour::Muted, name);
  label->setBuddy(control);
  QString plain = name;
  control->setAccessibleName(plain.remove(u'&'));
  rows->addWidget(label);
  rows->addWidget(whole ? whole : control);
  addLine(line, plain + u'\n' + words);
}

void Page::letGrow(QWidget* control) {
  column_->setStretch(column_->count() - 1, 0);
  column_->setStretchFactor(control->parentWidget(), 1);
}

void Page::alsoFoundBy(const QString& words) {
  QWidget* last = column_->itemAt(column_->count() - 2)->widget();  // above the stretch
  last->setProperty(kWords, QString(last->property(kWords).toString() + u'\n' + words));
}

int Page::showMatching(const QString& wanted) {
  int found = 0;
  for (int i = 0; i < column_->count(); ++i) {
    QWidget* line = column_->itemAt(i)->widget();
    if (!line) continue;
    const bool matches = line->property(kWords).toString().contains(wanted, Qt::CaseInsensitive);
    line->setVisible(matches);
    found += matches;
  }
  return found;
}

PagedDialog::PagedDialog(const theme::Theme& theme, const QString& title, Search search,
                         const QString& searchHint, QWidget* parent)
    : Dialog(theme, title, {}, parent),
      theme_(theme),
      names_(new PageNames),
      stack_(new QStackedWidget),
      nothing_(
          new Label(theme, theme::Type::Text, theme::Colour::Muted, tr("Nothing of that name"))),
      voice_(*names_) {
  if (search == Search::With) {
    search_ = new QLineEdit;
    search_->setPlaceholderText(searchHint);
    search_->setAccessibleName(searchHint);
    search_->setClearButtonEnabled(true);
    search_->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    addContent(search_);
    connect(search_, &QLineEdit::textChanged, this, &PagedDialog::find);
  }
  names_->setAccessibleName(tr("Pages"));
  names_->setFrameShape(QFrame::NoFrame);
  names_->setFixedWidth(theme.px(148));
  names_->setIconSize(QSize(theme.px(16), theme.px(16)));
  names_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  const auto recolour = [this] {
    QPalette plain = theme_.palette();
    plain.setColor(QPalette::Base, Qt::transparent);
    names_->setPalette(plain);
  };
  connect(&theme, &theme::Theme::changed, this, recolour);
  recolour();
  auto* whole = new QWidget;
  auto* row = new QHBoxLayout(whole);
  row->setContentsMargins({});
  row->addWidget(names_);
  row->addWidget(stack_, 1);
  row->addWidget(nothing_, 1, Qt::AlignTop);
  nothing_->setContentsMargins(theme::Theme::margins(theme.metrics().gap16, 0, 0, 0));
  nothing_->setWordWrap(true);
  nothing_->hide();
  addContent(whole);
  connect(names_, &QListWidget::currentRowChanged, stack_, &QStackedWidget::setCurrentIndex);
}

void PagedDialog::addPage(const QString& name, const QString& icon, Page* page) {
  pages_.push_back(page);
  stack_->addWidget(scrolled(page));
  new QListWidgetItem(theme_.icon(icon), name, names_);
  if (names_->count() == 1) names_->setCurrentRow(0);
}

void PagedDialog::setCurrent(int page) {
  names_->setCurrentRow(page);
}

int PagedDialog::current() const {
  return names_->currentRow();
}

QList<QWidget*> PagedDialog::controls() const {
  QList<QWidget*> found;
  for (QWidget* each : stack_->currentWidget()->findChildren<QWidget*>()) {
    if (each->window() == window() && each->focusPolicy() & Qt::TabFocus) found << each;
  }
  return found;
}

int PagedDialog::focusedControl() const {
  return static_cast<int>(controls().indexOf(focusWidget()));
}

void PagedDialog::focusControl(int place) {
  if (QWidget* control = controls().value(place)) control->setFocus(Qt::OtherFocusReason);
}

// Enter belongs to the field that it is pressed in; nothing here is finished by it.
void PagedDialog::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!enter) return Dialog::keyPressEvent(event);
  event->accept();
}

// The name of a page finds all that is on it.
void PagedDialog::find(const QString& typed) {
  const QString wanted = typed.trimmed();
  int best = -1;
  for (int i = 0; i < names_->count(); ++i) {
    const bool whole = names_->item(i)->text().contains(wanted, Qt::CaseInsensitive);
    const bool any = page(i)->showMatching(whole ? QString() : wanted) > 0;
    names_->item(i)->setHidden(!any);
    if (any && best < 0) best = i;
  }
  stack_->setVisible(best >= 0);
  nothing_->setVisible(best < 0);
  const QListWidgetItem* now = names_->currentItem();
  if (best >= 0 && (!now || now->isHidden())) names_->setCurrentRow(best);
  voice_.say(best < 0 ? nothing_->text() : names_->currentItem()->text());
}

}  // namespace parlor::widgets

#include "windows/Preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <functional>

#include "widgets/Field.h"
#include "widgets/Label.h"

namespace parlor::windows {
namespace {

using theme::Colour;
using theme::Type;
using widgets::Dialog;
using widgets::Label;

struct Text {
  Q_DECLARE_TR_FUNCTIONS(Preferences)
};

// A page of settings; each line of it can be found by its words.
class Page : public QWidget {
 public:
  explicit Page(const theme::Theme& theme) : theme_(theme), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(theme.metrics().gap16, 0, 0, 0);
    column_->setSpacing(theme.metrics().gap12);
    column_->addStretch(1);
  }

  void addLine(QWidget* line, const QString& words) {
    line->setProperty("words", words);
    column_->insertWidget(column_->count() - 1, line);
  }

  void addCheck(const QString& text, const QString& why, bool on,
                std::function<void(bool)> change) {
    auto* line = new QWidget;
    auto* rows = new QVBoxLayout(line);
    rows->setContentsMargins({});
    rows->setSpacing(2);
    auto* box = new QCheckBox(text);
    box->setChecked(on);
    box->setAccessibleDescription(why);
    rows->addWidget(box);
    auto* reason = new Label(theme_, Type::Small, Colour::Muted, why);
    reason->setWordWrap(true);
    reason->setContentsMargins(theme_.px(26), 0, 0, 0);
    rows->addWidget(reason);
    QObject::connect(box, &QCheckBox::toggled, box, std::move(change));
    addLine(line, text + u' ' + why);
  }

  void addChoice(const QString& text, const QList<std::pair<QString, QVariant>>& choices,
                 const QVariant& now, std::function<void(QVariant)> change) {
    auto* line = new QWidget;
    auto* rows = new QVBoxLayout(line);
    rows->setContentsMargins({});
    rows->setSpacing(theme_.metrics().gap4);
    auto* box = new QComboBox;
    for (const auto& [name, value] : choices) box->addItem(name, value);
    box->setCurrentIndex(std::max(0, box->findData(now)));
    QString plain = text;
    box->setAccessibleName(plain.remove(u'&'));
    auto* label = new Label(theme_, Type::Small, Colour::Muted, text);
    label->setBuddy(box);
    rows->addWidget(label);
    rows->addWidget(box, 0, Qt::AlignLeading);
    QObject::connect(box, &QComboBox::currentIndexChanged, box,
                     [box, change = std::move(change)] { change(box->currentData()); });
    addLine(line, plain);
  }

  int showMatching(const QString& wanted) {
    int found = 0;
    for (int i = 0; i < column_->count(); ++i) {
      QWidget* line = column_->itemAt(i)->widget();
      if (!line) continue;
      const bool matches = line->property("words").toString().contains(wanted, Qt::CaseInsensitive);
      line->setVisible(matches);
      found += matches;
    }
    return found;
  }

 private:
  const theme::Theme& theme_;
  QVBoxLayout* column_;
};

Page* makeYou(const theme::Theme& theme, models::Settings& settings) {
  auto* page = new Page(theme);
  auto* nick = new widgets::Field(theme, Text::tr("Your &name"));
  nick->setText(settings.nick());
  QObject::connect(&nick->edit(), &QLineEdit::editingFinished, nick, [nick, &settings] {
    if (!nick->text().isEmpty()) settings.setNick(nick->text());
  });
  page->addLine(nick, Text::tr("Your name"));
  return page;
}

Page* makeLook(const theme::Theme& theme, models::Settings& settings) {
  auto* page = new Page(theme);
  page->addChoice(Text::tr("&Colours"),
                  {{Text::tr("As the system"), QStringLiteral("system")},
                   {Text::tr("Light"), QStringLiteral("light")},
                   {Text::tr("Dark"), QStringLiteral("dark")},
                   {Text::tr("High contrast"), QStringLiteral("contrast")}},
                  settings.theme(),
                  [&settings](const QVariant& value) { settings.setTheme(value.toString()); });
  QList<std::pair<QString, QVariant>> sizes;
  for (int percent : {85, 100, 115, 130, 150, 200}) {
    sizes << std::pair(Text::tr("%1 %").arg(percent), QVariant(percent));
  }
  page->addChoice(Text::tr("&Size of the text"), sizes, settings.textPercent(),
                  [&settings](const QVariant& value) { settings.setTextPercent(value.toInt()); });
  return page;
}

Page* makeChat(const theme::Theme& theme, models::Settings& settings) {
  auto* page = new Page(theme);
  page->addCheck(Text::tr("\"&bye\" and \"88\" leave a conversation of two"),
                 Text::tr("The word is said first, then you leave."), settings.goodbyeWords(),
                 [&settings](bool on) { settings.setGoodbyeWords(on); });
  page->addCheck(Text::tr("Ask before pasting &many lines"),
                 Text::tr("More than five lines in one paste."), settings.pasteGuard(),
                 [&settings](bool on) { settings.setPasteGuard(on); });
  page->addCheck(Text::tr("Show others that I am &typing"), Text::tr("On servers that carry it."),
                 settings.sendTyping(), [&settings](bool on) { settings.setSendTyping(on); });
  return page;
}

}  // namespace

Dialog* makePreferences(const theme::Theme& theme, models::Settings& settings, QWidget* parent) {
  auto* dialog = new Dialog(theme, Text::tr("Preferences"), {}, parent);
  auto* search = new QLineEdit;
  search->setPlaceholderText(Text::tr("Find a preference"));
  search->setAccessibleName(Text::tr("Find a preference"));
  search->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  dialog->addContent(search);
  auto* whole = new QWidget;
  auto* row = new QHBoxLayout(whole);
  row->setContentsMargins({});
  auto* names = new QListWidget;
  auto* pages = new QStackedWidget;
  names->setAccessibleName(Text::tr("Pages"));
  names->setFrameShape(QFrame::NoFrame);
  names->setFixedWidth(theme.px(130));
  QPalette plain = theme.palette();
  plain.setColor(QPalette::Base, Qt::transparent);
  names->setPalette(plain);
  const std::vector<std::pair<QString, Page*>> all = {
      {Text::tr("You"), makeYou(theme, settings)},
      {Text::tr("Look"), makeLook(theme, settings)},
      {Text::tr("Chat"), makeChat(theme, settings)}};
  for (const auto& [name, page] : all) {
    names->addItem(name);
    pages->addWidget(page);
  }
  row->addWidget(names);
  row->addWidget(pages, 1);
  dialog->addContent(whole);
  dialog->setButtons({{Text::tr("Close"), theme::ButtonKind::Normal, {}}});
  dialog->resize(theme.px(560), theme.px(400));
  QObject::connect(names, &QListWidget::currentRowChanged, pages, &QStackedWidget::setCurrentIndex);
  QObject::connect(search, &QLineEdit::textChanged, dialog, [all, names](const QString& wanted) {
    int best = -1;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const bool any = all[i].second->showMatching(wanted) > 0;
      names->item(static_cast<int>(i))->setHidden(!any);
      if (any && best < 0) best = static_cast<int>(i);
    }
    const QListWidgetItem* now = names->currentItem();
    if (best >= 0 && (!now || now->isHidden())) names->setCurrentRow(best);
  });
  names->setCurrentRow(0);
  search->setFocus();
  return dialog;
}

}  // namespace parlor::windows

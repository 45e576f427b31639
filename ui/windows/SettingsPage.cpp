#include "windows/SettingsPage.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "widgets/Label.h"
#include "widgets/WordList.h"

namespace parlor::windows {

void SettingsPage::addSwitch(const QString& text, const QString& why, bool on,
                             std::function<void(bool)> change) {
  auto* line = new QWidget;
  auto* rows = new QVBoxLayout(line);
  rows->setContentsMargins({});
  rows->setSpacing(2);
  auto* box = new QCheckBox(text);
  box->setChecked(on);
  box->setAccessibleDescription(why);
  rows->addWidget(box);
  if (!why.isEmpty()) {
    auto* reason = new widgets::Label(theme_, theme::Type::Small, theme::Colour::Muted, why);
    reason->setWordWrap(true);
    reason->setContentsMargins(theme::Theme::margins(theme_.px(26), 0, 0, 0));
    rows->addWidget(reason);
  }
  QObject::connect(box, &QCheckBox::toggled, box, std::move(change));
  QString plain = text;
  addLine(line, plain.remove(u'&') + u'\n' + why);
}

void SettingsPage::addSwitch(const QString& text, const QString& why,
                             const models::Preference<bool>& preference) {
  addSwitch(text, why, settings_.get(preference),
            [this, preference](bool on) { settings_.set(preference, on); });
}

QComboBox* SettingsPage::addChoice(const QString& name, const Choices& choices, const QVariant& now,
                                   std::function<void(const QVariant&)> change) {
  auto* box = new QComboBox;
  for (const auto& [text, value] : choices) box->addItem(text, value);
  box->setCurrentIndex(std::max(0, box->findData(now)));
  box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins({});
  line->addWidget(box, 0, Qt::AlignLeading);
  line->addStretch(1);
  QObject::connect(box, &QComboBox::currentIndexChanged, box,
                   [box, change = std::move(change)] { change(box->currentData()); });
  QStringList words;
  for (const auto& choice : choices) words << choice.first;
  addNamed(name, box, row, words.join(u'\n'));
  return box;
}

void SettingsPage::addWords(const QString& name, const QString& hint, const QStringList& now,
                            std::function<void(const QStringList&)> change,
                            std::function<QString(const QString&)> normalise) {
  auto* words = new widgets::WordList(theme_, name, hint);
  words->setWords(now);
  if (normalise) words->setNormaliser(std::move(normalise));
  QObject::connect(words, &widgets::WordList::wordsChanged, words, std::move(change));
  addNamed(name, &words->edit(), words);
}

void SettingsPage::addWords(const QString& name, const QString& hint,
                            const models::Preference<QStringList>& preference) {
  addWords(name, hint, settings_.get(preference),
           [this, preference](const QStringList& words) { settings_.set(preference, words); });
}

}  // namespace parlor::windows

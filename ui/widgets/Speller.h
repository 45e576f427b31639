// Knows which words a dictionary has: Hunspell, where it was built in and a dictionary of the
// language is installed. The dictionary is read on another thread; until it is there every word is
// right. GUI thread.
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>
#include <memory>
#include <vector>

namespace parlor::widgets {

class Dictionary;

class Speller : public QObject {
  Q_OBJECT

 public:
  explicit Speller(QObject* parent = nullptr);
  ~Speller() override;

  // What is installed: "en_US", "de_DE". Empty where Parlor was built without Hunspell.
  static QStringList dictionaries();
  // The installed dictionary that fits: the same territory, else the same language, else empty.
  static QString bestFor(const QString& locale, const QStringList& installed);

  // Empty: none. Answered by changed() once it can be used.
  void setDictionary(const QString& name);
  bool isReady() const { return dictionary_ != nullptr; }

  bool isRight(const QString& word) const;
  QStringList suggestions(const QString& word) const;  // the best first, a handful
  void accept(const QString& word);                    // right from now on, until the program ends

  // Where the words of `text` that can be checked begin and end: no links, commands, names of rooms
  // or people, nothing with a digit in it.
  struct Word {
    int begin = 0, length = 0;
    bool operator==(const Word&) const = default;
  };
  static std::vector<Word> wordsOf(const QString& text);

 signals:
  void changed();

 private:
  void take(const QString& name, std::shared_ptr<Dictionary> dictionary);

  QString name_;
  std::shared_ptr<Dictionary> dictionary_;
  QSet<QString> accepted_;
};

}  // namespace parlor::widgets

#include "widgets/Speller.h"

#include <QDir>
#include <QPointer>
#include <QStringConverter>
#include <QTextBoundaryFinder>
#include <QThreadPool>
#include <algorithm>
#include <mutex>

#ifdef PARLOR_HUNSPELL
#include <hunspell/hunspell.hxx>
#endif

namespace parlor::widgets {
namespace {

constexpr qsizetype kSuggestions = 5;

#ifdef PARLOR_HUNSPELL
QStringList folders() {
  return {qEnvironmentVariable("PARLOR_DICTIONARIES"), QStringLiteral("/usr/share/hunspell"),
          QStringLiteral("/usr/local/share/hunspell"), QStringLiteral("/usr/share/myspell/dicts")};
}

QString pathOf(const QString& name) {
  for (const QString& folder : folders()) {
    const QString path = QDir(folder).filePath(name);
    const bool complete = QFile::exists(path + QStringLiteral(".aff")) &&
                          QFile::exists(path + QStringLiteral(".dic"));
    if (!folder.isEmpty() && complete) return path;
  }
  return {};
}
#endif

bool isJoiner(QChar c) {
  return c == u'/' || c == u'@' || c == u'#' || c == u':' || c == u'.' || c == u'_' || c == u'\\';
}

}  // namespace

#ifdef PARLOR_HUNSPELL

// Made on one thread, then used on another; never on two at once.
class Dictionary {
 public:
  explicit Dictionary(const QString& path)
      : hunspell_(QFile::encodeName(path + QStringLiteral(".aff")).constData(),
                  QFile::encodeName(path + QStringLiteral(".dic")).constData()),
        encode_(hunspell_.get_dict_encoding().c_str()),
        decode_(hunspell_.get_dict_encoding().c_str()) {}

  bool isUsable() const { return encode_.isValid() && decode_.isValid(); }
  bool has(const QString& word) {
    const QByteArray bytes = encode_(word);
    return encode_.hasError() || hunspell_.spell(bytes.toStdString());
  }
  QStringList like(const QString& word) {
    const QByteArray bytes = encode_(word);
    QStringList found;
    for (const std::string& each : hunspell_.suggest(bytes.toStdString())) {
      found << decode_(QByteArray::fromStdString(each));
    }
    return found;
  }

 private:
  Hunspell hunspell_;
  QStringEncoder encode_;
  QStringDecoder decode_;
};

QStringList Speller::dictionaries() {
  QStringList names;
  for (const QString& folder : folders()) {
    if (folder.isEmpty()) continue;
    for (QString file : QDir(folder).entryList({QStringLiteral("*.dic")}, QDir::Files)) {
      file.chop(4);
      if (!file.startsWith(QStringLiteral("hyph_")) && !pathOf(file).isEmpty() &&
          !names.contains(file)) {
        names << file;
      }
    }
  }
  names.sort();
  return names;
}

#else

class Dictionary {
 public:
  explicit Dictionary(const QString&) {}
  bool isUsable() const { return false; }
  bool has(const QString&) const { return true; }
  QStringList like(const QString&) const { return {}; }
};

QStringList Speller::dictionaries() {
  return {};
}

static QString pathOf(const QString&) {
  return {};
}

#endif

Speller::Speller(QObject* parent) : QObject(parent) {}
Speller::~Speller() = default;

QString Speller::bestFor(const QString& locale, const QStringList& installed) {
  if (installed.contains(locale)) return locale;
  const QString language = locale.section(u'_', 0, 0);
  const auto same = [&](const QString& name) { return name.section(u'_', 0, 0) == language; };
  const auto found = std::find_if(installed.begin(), installed.end(), same);
  return found == installed.end() ? QString() : *found;
}

void Speller::setDictionary(const QString& name) {
  if (name == name_) return;
  name_ = name;
  dictionary_.reset();
  const QString path = name.isEmpty() ? QString() : pathOf(name);
  if (path.isEmpty()) return emit changed();
  QThreadPool::globalInstance()->start([path, name, self = QPointer<Speller>(this)] {
    auto made = std::make_shared<Dictionary>(path);
    if (!made->isUsable()) return;
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [self, name, made = std::move(made)] {
          if (self) self->take(name, made);
        },
        Qt::QueuedConnection);
  });
}

void Speller::take(const QString& name, std::shared_ptr<Dictionary> dictionary) {
  if (name != name_) return;
  dictionary_ = std::move(dictionary);
  emit changed();
}

bool Speller::isRight(const QString& word) const {
  return !dictionary_ || accepted_.contains(word.toLower()) || dictionary_->has(word);
}

QStringList Speller::suggestions(const QString& word) const {
  return dictionary_ ? dictionary_->like(word).mid(0, kSuggestions) : QStringList();
}

void Speller::accept(const QString& word) {
  accepted_.insert(word.toLower());
  emit changed();
}

std::vector<Speller::Word> Speller::wordsOf(const QString& text) {
  std::vector<Word> words;
  if (text.startsWith(u'/') && !text.startsWith(QStringLiteral("//"))) return words;
  qsizetype at = 0;
  while (at < text.size()) {
    while (at < text.size() && text[at].isSpace()) ++at;
    qsizetype end = at;
    while (end < text.size() && !text[end].isSpace()) ++end;
    const QString run = text.mid(at, end - at);
    // A run with a joiner inside is a link, a path, a room, an emoji's name.
    QString core = run;
    while (!core.isEmpty() && !core.back().isLetterOrNumber()) core.chop(1);
    const bool plain =
        std::none_of(core.begin(), core.end(), [](QChar c) { return isJoiner(c) || c.isDigit(); });
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, run);
    while (plain && finder.position() < run.size() && finder.position() >= 0) {
      const bool starts = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
      const qsizetype begin = finder.position();
      if (finder.toNextBoundary() < 0) break;
      const qsizetype length = finder.position() - begin;
      if (starts && length > 1 && run[begin].isLetter()) {
        words.push_back({static_cast<int>(at + begin), static_cast<int>(length)});
      }
    }
    at = end;
  }
  return words;
}

}  // namespace parlor::widgets

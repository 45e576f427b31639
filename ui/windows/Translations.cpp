#include "windows/Translations.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>

static void registerTranslations() {
  Q_INIT_RESOURCE(translations);
}

namespace parlor::windows {
namespace {

constexpr char kFolder[] = ":/translations";

// The system's own variant of a language where the choice names only the language.
QLocale localeOf(const QString& language, const QLocale& system) {
  if (language.isEmpty()) return system;
  const QLocale wanted(language);
  return wanted.language() == system.language() && !language.contains(u'_') ? system : wanted;
}

// "C" has no words: its lists have no "and".
QLocale withWords(const QLocale& system) {
  return system.language() == QLocale::C ? QLocale(QLocale::English) : system;
}

}  // namespace

Translations::Translations(const QLocale& locale) : before_(QLocale()), system_(withWords(locale)) {
  registerTranslations();
  QLocale::setDefault(system_);
  install(system_);
}

Translations::~Translations() {
  if (QCoreApplication::instance()) remove();
  QLocale::setDefault(before_);
}

QStringList Translations::available() {
  registerTranslations();
  QStringList names{QStringLiteral("en")};
  for (QString file : QDir(QString::fromLatin1(kFolder)).entryList({QStringLiteral("*.qm")})) {
    file.chop(3);
    file.remove(0, QStringLiteral("parlor_").size());
    if (!names.contains(file)) names << file;
  }
  return names;
}

void Translations::use(const QString& language) {
  if (language == language_) return;
  language_ = language;
  remove();
  const QLocale locale = localeOf(language, system_);
  QLocale::setDefault(locale);
  install(locale);
  QGuiApplication::setLayoutDirection(locale.textDirection());
}

void Translations::install(const QLocale& locale) {
  const auto load = [&](const QString& name, const QString& folder) {
    auto made = std::make_unique<QTranslator>();
    // English has its plurals; whoever reads it for want of his own language gets them too.
    const bool found = made->load(locale, name, QStringLiteral("_"), folder) ||
                       made->load(QLocale(QLocale::English), name, QStringLiteral("_"), folder);
    if (!found) made.reset();
    if (made) QCoreApplication::installTranslator(made.get());
    return made;
  };
  qts_ = load(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  ours_ = load(QStringLiteral("parlor"), QString::fromLatin1(kFolder));
}

void Translations::remove() {
  for (auto* each : {&ours_, &qts_}) {
    if (*each) QCoreApplication::removeTranslator(each->get());
    each->reset();
  }
}

}  // namespace parlor::windows

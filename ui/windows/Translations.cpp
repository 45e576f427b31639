#include "windows/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

static void registerTranslations() {
  Q_INIT_RESOURCE(translations);
}

namespace parlor::windows {

Translations::Translations(const QLocale& locale) {
  registerTranslations();
  if (ours_.load(locale, QStringLiteral("parlor"), QStringLiteral("_"),
                 QStringLiteral(":/translations"))) {
    QCoreApplication::installTranslator(&ours_);
  }
  if (qts_.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(&qts_);
  }
}

Translations::~Translations() {
  if (!QCoreApplication::instance()) return;
  QCoreApplication::removeTranslator(&ours_);
  QCoreApplication::removeTranslator(&qts_);
}

}  // namespace parlor::windows

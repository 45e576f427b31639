// Installs the language of the locale: ours and Qt's own. English needs nothing. Lives as long as
// the application; the destructor takes the language out again.
#pragma once

#include <QLocale>
#include <QTranslator>

namespace parlor::windows {

class Translations {
 public:
  explicit Translations(const QLocale& locale);
  ~Translations();
  Translations(const Translations&) = delete;
  Translations& operator=(const Translations&) = delete;

 private:
  QTranslator ours_, qts_;
};

}  // namespace parlor::windows

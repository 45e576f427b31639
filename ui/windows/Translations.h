// The language of the window: ours and Qt's own, exchanged while the program runs. English needs
// nothing. Lives as long as the application; the destructor takes the language out again. GUI
// thread.
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>
#include <memory>

namespace parlor::windows {

class Translations {
 public:
  explicit Translations(const QLocale& locale);
  ~Translations();
  Translations(const Translations&) = delete;
  Translations& operator=(const Translations&) = delete;

  // "zh_CN", "en"; empty: the system's. Widgets are told by QEvent::LanguageChange; numbers, dates
  // and the direction of the layout follow.
  void use(const QString& language);

  static QStringList available();  // "en", then what is compiled in

 private:
  void install(const QLocale& locale);
  void remove();

  QString language_;
  const QLocale before_;
  const QLocale system_;
  std::unique_ptr<QTranslator> ours_, qts_;
};

}  // namespace parlor::windows

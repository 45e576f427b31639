// The one place for colours, distances and type. Made once by the program and handed to every view
// by reference; it outlives them. It follows the system's light or dark unless the user chose. GUI
// thread.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QIcon>
#include <QMargins>
#include <QObject>
#include <QPalette>

#include "theme/Colours.h"

namespace parlor::theme {

enum class Choice : std::uint8_t { System, Light, Dark, HighContrast };

enum class Type : std::uint8_t {
  Text,
  Name,       // semibold
  Small,      // 0.87: times, notices, day lines
  SmallName,  // 0.87 semibold: server names, badges
  Title,      // 1.25 semibold: card and dialog titles
  Headline,   // 1.7 semibold: the welcome page
  Mono
};

// Logical pixels, scaled with the font. The grid is 4: gaps are 4, 8, 12, 16, 24.
struct Metrics {
  int gap4 = 4, gap8 = 8, gap12 = 12, gap16 = 16, gap24 = 24;
  int radius = 8;        // rows, fields, buttons
  int radiusLarge = 10;  // composer, cards, popovers
  int icon = 20;
  int row = 28;      // a room, a member
  int control = 32;  // fields and buttons
  int avatar = 28, gutter = 44;
  int withinGroup = 2, betweenGroups = 12;  // between messages
  int textColumn = 640;                     // about 96 characters
  double lineHeight = 1.4;
};

class Theme : public QObject {
  Q_OBJECT

 public:
  explicit Theme(QObject* parent = nullptr);  // from the application's font and palette
  ~Theme() override;

  // Gives the application Fusion's behaviour in our shapes and colours, and keeps it so.
  void install();

  void setChoice(Choice choice);
  Choice choice() const { return choice_; }
  void setSystemScheme(Scheme scheme);  // what Choice::System means
  Scheme scheme() const;
  bool isDark() const { return scheme() != Scheme::Light; }

  void setTextScale(double scale);  // 1.0 is the system's size
  double textScale() const { return textScale_; }
  void setFontFamily(const QString& family);  // empty: the system's
  void setCompact(bool compact);              // less air between rows and messages

  QColor colour(Colour role) const {
    return QColor::fromRgb(colourTable(scheme())[static_cast<std::size_t>(role)]);
  }
  QColor person(QStringView nick) const { return personColour(scheme(), personHue(nick)); }
  QColor irc(int slot) const { return ircColour(scheme(), slot); }
  QPalette palette() const;

  QFont font(Type type) const;
  const Metrics& metrics() const { return metrics_; }
  int px(double logical) const;  // any other distance, scaled with the font
  // Layouts keep their margins where they are in a right-to-left window; these go along.
  static QMargins margins(int leading, int top, int trailing, int bottom);

  // Follows the palette by itself: an icon handed out stays right when the theme changes.
  QIcon icon(const QString& name, Colour role = Colour::Muted) const;
  static QIcon applicationIcon();

  int animationMs() const { return reducedMotion_ ? 0 : 120; }
  void setReducedMotion(bool reduced) { reducedMotion_ = reduced; }

  // Grows with every change of colours, fonts or metrics: a key for caches.
  int generation() const { return generation_; }

 signals:
  void changed();

 private:
  void rebuild();
  void applyToApplication();

  const QFont systemFont_;
  Choice choice_ = Choice::System;
  Scheme systemScheme_ = Scheme::Light;
  double textScale_ = 1.0;
  QString family_;
  bool compact_ = false;
  double scale_ = 1.0;
  bool installed_ = false;
  bool reducedMotion_ = false;
  int generation_ = 0;
  Metrics metrics_;
};

}  // namespace parlor::theme

#include "theme/Theme.h"

#include <QtTest>

#include "theme/Icons.h"
#include "theme/Scripts.h"

using namespace parlor::theme;

namespace {

constexpr Scheme kSchemes[] = {Scheme::Light, Scheme::Dark, Scheme::HighContrast};
constexpr Colour kGrounds[] = {Colour::Window, Colour::Pane, Colour::Raised, Colour::Hover};

QColor of(Scheme scheme, Colour role) {
  return QColor::fromRgb(colourTable(scheme)[static_cast<std::size_t>(role)]);
}

double textGoal(Scheme scheme) {
  return scheme == Scheme::HighContrast ? 7.0 : 4.5;
}

}  // namespace

class ThemeTest : public QObject {
  Q_OBJECT

 private slots:
  void measuresContrastAsTheStandardDoes();
  void textIsReadable_data();
  void textIsReadable();
  void controlsAreVisible();
  void everyPersonIsReadable();
  void everyIrcColourIsReadable();
  void aNameKeepsItsHueInAnyCase();
  void paletteIsDerived();
  void followsTheSystemUnlessTold();
  void distancesGrowWithTheText();
  void everyIconIsDrawnInItsColour();
  void anIconFollowsTheTheme();
  void whatPointsTurnsWithTheReading();
  void knowsWhatNoFontCanWrite_data();
  void knowsWhatNoFontCanWrite();
  void marksWholeRunsAsUnwritable();
  void looksTheSameWithoutTheSearch();
};

void ThemeTest::measuresContrastAsTheStandardDoes() {
  QCOMPARE(qRound(contrast(Qt::white, Qt::black)), 21);
  QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
  QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void ThemeTest::textIsReadable_data() {
  QTest::addColumn<int>("ink");
  QTest::addColumn<int>("ground");
  const auto pair = [](const char* name, Colour ink, Colour ground) {
    QTest::newRow(name) << static_cast<int>(ink) << static_cast<int>(ground);
  };
  for (Colour ground : kGrounds) {
    pair("text", Colour::Text, ground);
    pair("muted", Colour::Muted, ground);
    pair("danger", Colour::Danger, ground);
  }
  for (Colour ground : {Colour::Window, Colour::Pane, Colour::Raised}) {
    pair("accent", Colour::Accent, ground);
    pair("mention", Colour::Mention, ground);
    pair("success", Colour::Success, ground);
  }
  pair("text on the chosen row", Colour::Text, Colour::AccentTint);
  pair("muted on the chosen row", Colour::Muted, Colour::AccentTint);
  pair("text of a mention", Colour::Text, Colour::MentionTint);
  pair("time of a mention", Colour::Muted, Colour::MentionTint);
  pair("link in a mention", Colour::Accent, Colour::MentionTint);
  pair("text of an error", Colour::Text, Colour::DangerTint);
  pair("error on its tint", Colour::Danger, Colour::DangerTint);
  pair("primary button", Colour::OnAccent, Colour::Accent);
  pair("danger button", Colour::OnDanger, Colour::Danger);
  pair("mention badge", Colour::OnMention, Colour::Mention);
  pair("unread pill", Colour::OnPill, Colour::Pill);
  pair("selection", Colour::OnSelection, Colour::Selection);
}

void ThemeTest::textIsReadable() {
  QFETCH(int, ink);
  QFETCH(int, ground);
  for (Scheme scheme : kSchemes) {
    const double ratio =
        contrast(of(scheme, static_cast<Colour>(ink)), of(scheme, static_cast<Colour>(ground)));
    QVERIFY2(ratio >= textGoal(scheme), qPrintable(QStringLiteral("scheme %1, ground %2: %3")
                                                       .arg(static_cast<int>(scheme))
                                                       .arg(ground)
                                                       .arg(ratio)));
  }
}

void ThemeTest::controlsAreVisible() {
  for (Scheme scheme : kSchemes) {
    for (Colour ground : {Colour::Window, Colour::Pane, Colour::Raised}) {
      for (Colour mark : {Colour::ControlLine, Colour::Accent, Colour::Mention, Colour::Pill,
                          Colour::Success, Colour::Danger}) {
        QVERIFY2(contrast(of(scheme, mark), of(scheme, ground)) >= 3.0,
                 qPrintable(QStringLiteral("scheme %1: %2 on %3")
                                .arg(static_cast<int>(scheme))
                                .arg(static_cast<int>(mark))
                                .arg(static_cast<int>(ground))));
      }
    }
  }
}

void ThemeTest::everyPersonIsReadable() {
  for (Scheme scheme : kSchemes) {
    for (int hue = 0; hue < 360; ++hue) {
      const QColor person = personColour(scheme, hue);
      for (Colour ground : {Colour::Window, Colour::Raised, Colour::Pane, Colour::MentionTint}) {
        QVERIFY2(contrast(person, of(scheme, ground)) >= textGoal(scheme),
                 qPrintable(person.name()));
      }
      // The initial on the avatar.
      QVERIFY(contrast(person, of(scheme, Colour::Window)) >= 4.5);
    }
  }
}

void ThemeTest::everyIrcColourIsReadable() {
  for (Scheme scheme : kSchemes) {
    for (int slot = 0; slot < 16; ++slot) {
      QVERIFY2(contrast(ircColour(scheme, slot), of(scheme, Colour::Window)) >= 4.5,
               qPrintable(QStringLiteral("%1 in %2").arg(slot).arg(static_cast<int>(scheme))));
    }
  }
}

void ThemeTest::aNameKeepsItsHueInAnyCase() {
  QCOMPARE(personHue(u"Maya"), personHue(u"maya"));
  QVERIFY(personHue(u"maya") != personHue(u"otto"));
}

void ThemeTest::paletteIsDerived() {
  Theme theme;
  for (Choice choice : {Choice::Light, Choice::Dark, Choice::HighContrast}) {
    theme.setChoice(choice);
    const QPalette palette = theme.palette();
    const double goal = textGoal(theme.scheme());
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    for (auto [ink, ground] :
         {Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::Text, QPalette::Base},
          Pair{QPalette::ButtonText, QPalette::Button},
          Pair{QPalette::PlaceholderText, QPalette::Base},
          Pair{QPalette::HighlightedText, QPalette::Highlight},
          Pair{QPalette::Link, QPalette::Base},
          Pair{QPalette::ToolTipText, QPalette::ToolTipBase}}) {
      QVERIFY2(contrast(palette.color(ink), palette.color(ground)) >= goal,
               qPrintable(QString::number(ink)));
    }
  }
}

void ThemeTest::followsTheSystemUnlessTold() {
  Theme theme;
  theme.setSystemScheme(Scheme::Light);
  QSignalSpy changed(&theme, &Theme::changed);
  const int before = theme.generation();
  theme.setSystemScheme(Scheme::Dark);
  QVERIFY(theme.isDark());
  QCOMPARE(changed.count(), 1);
  QVERIFY(theme.generation() > before);
  theme.setChoice(Choice::Light);
  QVERIFY(!theme.isDark());
  theme.setSystemScheme(Scheme::HighContrast);
  QCOMPARE(changed.count(), 2);  // the user's choice stands
  theme.setChoice(Choice::System);
  QCOMPARE(theme.scheme(), Scheme::HighContrast);
}

void ThemeTest::distancesGrowWithTheText() {
  Theme theme;
  const Metrics before = theme.metrics();
  theme.setTextScale(2);
  QVERIFY(theme.metrics().row > before.row * 3 / 2);
  QVERIFY(theme.metrics().textColumn > before.textColumn * 3 / 2);
  QVERIFY(theme.font(Type::Small).pointSizeF() < theme.font(Type::Text).pointSizeF());
  QVERIFY(theme.font(Type::Name).weight() >= QFont::DemiBold);
}

void ThemeTest::everyIconIsDrawnInItsColour() {
  Theme theme;
  const auto files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
  QVERIFY(files.size() > 30);
  for (const QString& file : files) {
    if (file.startsWith(QStringLiteral("app"))) continue;
    const QImage image = iconPixmap(file.chopped(4), QColor(200, 10, 10), 20, 2)
                             .toImage()
                             .convertToFormat(QImage::Format_ARGB32);
    QCOMPARE(image.size(), QSize(40, 40));
    int inked = 0;
    for (int y = 0; y < 40; ++y) {
      for (int x = 0; x < 40; ++x) {
        const QRgb pixel = image.pixel(x, y);
        if (qAlpha(pixel) < 200) continue;
        ++inked;
        QVERIFY2(qRed(pixel) > 150 && qGreen(pixel) < 80, qPrintable(file));
      }
    }
    QVERIFY2(inked > 10 && inked < 1200, qPrintable(file));
  }
}

void ThemeTest::anIconFollowsTheTheme() {
  Theme theme;
  theme.setChoice(Choice::Light);
  const QIcon icon = theme.icon(QStringLiteral("close"), Colour::Text);
  const QImage light = icon.pixmap(20, 20).toImage();
  theme.setChoice(Choice::Dark);
  QVERIFY(icon.pixmap(20, 20).toImage() != light);
}

void ThemeTest::whatPointsTurnsWithTheReading() {
  const auto drawn = [](const char* name, Qt::LayoutDirection direction) {
    return iconPixmap(QString::fromLatin1(name), Qt::black, 20, 1, direction).toImage();
  };
  for (const char* name : {"back", "chevron-right", "reply", "send", "join", "kick"}) {
    const QImage there = drawn(name, Qt::LeftToRight);
    QVERIFY2(drawn(name, Qt::RightToLeft) == there.mirrored(true, false), name);
    QVERIFY2(there != there.mirrored(true, false), name);
  }
  for (const char* name : {"search", "tick", "chevron-down"}) {
    QVERIFY2(drawn(name, Qt::RightToLeft) == drawn(name, Qt::LeftToRight), name);
  }
}

void ThemeTest::knowsWhatNoFontCanWrite_data() {
  QTest::addColumn<QString>("letters");
  QTest::addColumn<int>("system");
  QTest::newRow("Syriac") << QStringLiteral("ܫܠܡ") << int{QFontDatabase::Syriac};
  QTest::newRow("Thaana") << QStringLiteral("ދިވެހި") << int{QFontDatabase::Thaana};
  QTest::newRow("Devanagari") << QStringLiteral("नमस्ते") << int{QFontDatabase::Devanagari};
  QTest::newRow("Tamil") << QStringLiteral("வணக்கம்") << int{QFontDatabase::Tamil};
  QTest::newRow("Sinhala") << QStringLiteral("ආයුබෝවන්") << int{QFontDatabase::Sinhala};
  QTest::newRow("Khmer") << QStringLiteral("សួស្តី") << int{QFontDatabase::Khmer};
}

void ThemeTest::knowsWhatNoFontCanWrite() {
  QFETCH(QString, letters);
  QFETCH(int, system);
  const bool known =
      !QFontDatabase::families(static_cast<QFontDatabase::WritingSystem>(system)).isEmpty();
  const auto ranges = unwritable(letters);
  QCOMPARE(ranges.size(), known ? std::size_t{0} : std::size_t{1});
  if (!known) QCOMPARE(ranges[0], (UnitRange{0, static_cast<int>(letters.size())}));
  const bool spared = fontFor(letters, QFont()).styleStrategy() & QFont::NoFontMerging;
  QCOMPARE(spared, !known);
}

void ThemeTest::marksWholeRunsAsUnwritable() {
  QVERIFY(unwritable(u"").empty());
  QVERIFY(unwritable(u"hello, привет, 你好, สวัสดี, 👍, ߒߞߏ").empty());
  QCOMPARE(fontFor(u"hello 👍", QFont()), QFont());
  const bool written = !QFontDatabase::families(QFontDatabase::Devanagari).isEmpty();
  using Ranges = std::vector<UnitRange>;
  const auto unlessWritten = [&](Ranges ranges) { return written ? Ranges{} : ranges; };
  // What has no script of its own belongs to what stands before it, at the beginning to what comes.
  QCOMPARE(unwritable(u"say नम, 1 👍 you"), unlessWritten({{4, 9}}));
  QCOMPARE(unwritable(u"(1) नम"), unlessWritten({{0, 6}}));
  QCOMPARE(unwritable(u"नम x नम"), unlessWritten({{0, 3}, {5, 2}}));
}

// The boxes are the same whether Qt looks for a font or not.
void ThemeTest::looksTheSameWithoutTheSearch() {
  const QString text = QStringLiteral("say नमस्ते, 1 you");
  const auto drawn = [&](const QList<QTextLayout::FormatRange>& formats) {
    QTextLayout layout(text, QFont());
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setLineWidth(400);
    layout.endLayout();
    QImage image(400, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.draw(&painter, {});
    painter.end();
    return image;
  };
  QList<QTextLayout::FormatRange> spared;
  for (const UnitRange& range : unwritable(text)) {
    QTextCharFormat alone;
    alone.setFontStyleStrategy(QFont::NoFontMerging);
    spared.append({range.start, range.length, alone});
  }
  QCOMPARE(drawn(spared), drawn({}));
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"

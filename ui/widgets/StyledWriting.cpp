#include "widgets/StyledWriting.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <algorithm>
#include <array>

namespace parlor::widgets {
namespace {

constexpr QChar kPlain(0x0F);

// Which of the styles are on.
struct Styles {
  std::array<bool, 3> on{};
  bool& operator[](WritingStyle style) { return on[static_cast<std::size_t>(style)]; }
};

constexpr std::array<QChar, 3> kCodes = {QChar(0x02), QChar(0x1D), QChar(0x1F)};

Styles stylesOf(const QTextCharFormat& format) {
  return {{format.fontWeight() == QFont::Bold, format.fontItalic(), format.fontUnderline()}};
}

QTextCharFormat formatOf(Styles styles) {
  QTextCharFormat format;
  format.setFontWeight(styles[WritingStyle::Bold] ? QFont::Bold : QFont::Normal);
  format.setFontItalic(styles[WritingStyle::Italic]);
  format.setFontUnderline(styles[WritingStyle::Underline]);
  return format;
}

void change(QString& coded, Styles& from, const Styles& to) {
  for (std::size_t i = 0; i < kCodes.size(); ++i) {
    if (from.on[i] != to.on[i]) coded += kCodes[i];
  }
  from = to;
}

// Takes the codes at `at`.
Styles readStyles(const QString& coded, qsizetype& at, Styles styles) {
  for (; at < coded.size(); ++at) {
    const auto code = std::find(kCodes.begin(), kCodes.end(), coded[at]);
    if (coded[at] == kPlain) {
      styles = {};
    } else if (code != kCodes.end()) {
      bool& on = styles.on[static_cast<std::size_t>(code - kCodes.begin())];
      on = !on;
    } else {
      break;
    }
  }
  return styles;
}

bool isCode(QChar c) {
  return c == kPlain || std::find(kCodes.begin(), kCodes.end(), c) != kCodes.end();
}

}  // namespace

// A style ends with its line: each may become a message of its own.
QString codedText(const QTextDocument& document) {
  QString coded;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    if (block != document.begin()) coded += u'\n';
    Styles styles;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
      change(coded, styles, stylesOf(at.fragment().charFormat()));
      coded += at.fragment().text();
    }
    change(coded, styles, {});
  }
  coded.replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ');
  return coded;
}

void insertCoded(QTextCursor cursor, const QString& coded) {
  cursor.beginEditBlock();
  cursor.removeSelectedText();
  Styles styles;
  for (qsizetype at = 0; at < coded.size();) {
    styles = readStyles(coded, at, styles);
    const auto end = std::find_if(coded.begin() + at, coded.end(), isCode);
    const qsizetype length = end - (coded.begin() + at);
    if (length > 0) cursor.insertText(coded.mid(at, length), formatOf(styles));
    at += length;
  }
  cursor.endEditBlock();
}

void toggleStyle(QPlainTextEdit& edit, WritingStyle style) {
  QTextCursor cursor = edit.textCursor();
  // Of a selection, the first letter decides.
  QTextCursor first = cursor;
  if (cursor.hasSelection()) first.setPosition(cursor.selectionStart() + 1);
  Styles styles = stylesOf(cursor.hasSelection() ? first.charFormat() : edit.currentCharFormat());
  const bool on = !styles[style];
  QTextCharFormat change;
  if (style == WritingStyle::Bold) change.setFontWeight(on ? QFont::Bold : QFont::Normal);
  if (style == WritingStyle::Italic) change.setFontItalic(on);
  if (style == WritingStyle::Underline) change.setFontUnderline(on);
  edit.mergeCurrentCharFormat(change);
}

}  // namespace parlor::widgets

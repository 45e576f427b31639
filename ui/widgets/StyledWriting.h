// Bold, italic and underlined words in a field of plain text: on show as they will be read, and in
// the codes that chat carries them in (as of mIRC) for whoever sends or keeps the text. Other codes
// stay characters. GUI thread.
#pragma once

#include <QString>

class QPlainTextEdit;
class QTextCursor;
class QTextDocument;

namespace parlor::widgets {

enum class WritingStyle { Bold, Italic, Underline };

// The text with the codes of its styles; without styles, what toPlainText() says.
QString codedText(const QTextDocument& document);
// The reverse, in place of what `cursor` has selected.
void insertCoded(QTextCursor cursor, const QString& coded);
// For what is selected, or else for what is typed next.
void toggleStyle(QPlainTextEdit& edit, WritingStyle style);

}  // namespace parlor::widgets

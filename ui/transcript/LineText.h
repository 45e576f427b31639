// The words of a transcript: what a row says when it is not simply what somebody said, and how a
// row reads on a clipboard and aloud. Remote parts are isolated or on a line of their own, never
// markup. GUI thread.
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>
#include <string>
#include <vector>

#include "models/TranscriptModel.h"

namespace parlor::transcript {

class LineText {
  Q_DECLARE_TR_FUNCTIONS(parlor::transcript::LineText)

 public:
  // "otto joined", "otto left: timeout", "maya changed the topic to: ...".
  static QString notice(const models::TranscriptModel& model, int row);
  // Rows [head, end) of noise in one line: "otto and nc-guest joined, maya left".
  static QString fold(const models::TranscriptModel& model, int head, int end);
  static QString day(QDate date);
  static QString removed();
  // Some of those named, and how many more there are.
  static QString people(const std::vector<std::string>& nicks);
  // What the mark behind a line of ours means; empty for none.
  static QString delivery(client::Delivery delivery);

  // "[14:02] maya: text", "[14:02] * maya waves", "[14:02] -- otto joined".
  static QString copied(const models::TranscriptModel& model, int row);
  // The same with only a part of what was said.
  static QString copied(const models::TranscriptModel& model, int row, const QString& part);
  static void appendCopied(QString& to, const models::TranscriptModel& model, int row,
                           const QString& part);
  // What was said or happened, alone.
  static QString body(const models::TranscriptModel& model, int row);
  // "maya, 14:02, text", for a screen reader, with the time in that format.
  static QString spoken(const models::TranscriptModel& model, int row, const QString& timeFormat);
  static QString spokenFold(const models::TranscriptModel& model, int head, int end);

 private:
  static QString listed(QStringList names, int more);
};

}  // namespace parlor::transcript

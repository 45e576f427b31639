// Lays a row out from top to bottom. Made for one row and used once; GUI thread.
#pragma once

#include <QCoreApplication>
#include <memory>

#include "transcript/DisplayText.h"
#include "transcript/RowLayout.h"

namespace parlor::transcript {

class RowBuilder {
  Q_DECLARE_TR_FUNCTIONS(parlor::transcript::RowLayout)

 public:
  explicit RowBuilder(const RowRequest& request);

  std::unique_ptr<RowLayout> build();

 private:
  bool hidden() const;
  bool onlyRules() const;
  bool header() const;
  QFont textFont() const;
  int textLine() const;
  void putRule(RowLayout::Rule::Kind kind, const QString& text);
  void putDay(const RowLayout::Rule& rule);
  void putRules();
  void putBlock();
  void putHeader();
  void putQuote();
  bool isFold() const;
  void putFold();
  void putBody();
  void chooseTone();
  DisplayText bodyText();
  void prefixName(DisplayText& text);
  void putMark();
  void putMore();
  void putChips();
  void putFailure();

  const theme::Theme& theme_;
  const models::TranscriptModel& model_;
  const RowGeometry& g_;
  const TranscriptOptions& options_;
  const int row_;
  const models::TranscriptRow& line_;
  std::unique_ptr<RowLayout> out_;
  int y_ = 0;  // where the next part begins
};

}  // namespace parlor::transcript

#include "transcript/RowGeometry.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace parlor::transcript {

using client::LineKind;

namespace {

int lineHeightOf(const QFont& font, double factor) {
  const int wanted = static_cast<int>(std::lround(QFontInfo(font).pixelSize() * factor));
  return std::max(wanted, QFontMetrics(font).height());
}

int estimateLines(std::string_view text, const RowGeometry& geometry) {
  const auto units = std::min<std::size_t>(text.size(), 4096);
  const int breaks = static_cast<int>(std::min<std::ptrdiff_t>(
      std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(units), '\n'), 60));
  const double width = static_cast<double>(units) * geometry.unitWidth;
  return 1 + breaks + static_cast<int>(width / std::max(geometry.column, 1));
}

}  // namespace

RowGeometry RowGeometry::make(const theme::Theme& theme, int width) {
  const theme::Metrics& metrics = theme.metrics();
  const QFont text = theme.font(theme::Type::Text);
  RowGeometry g;
  g.width = width;
  g.gap = metrics.gap4;
  g.avatarX = metrics.gap12;
  g.avatarSide = metrics.avatar;
  g.textX = g.avatarX + metrics.gutter;
  g.markSide = theme.px(16);
  const int right = metrics.gap16 + g.markSide + metrics.gap4;  // the tick has its place there
  g.column = std::max(std::min(metrics.textColumn, width - g.textX - right), theme.px(80));
  g.lineHeight = lineHeightOf(text, metrics.lineHeight);
  g.smallLineHeight = lineHeightOf(theme.font(theme::Type::Small), metrics.lineHeight);
  g.withinGroup = metrics.withinGroup;
  g.betweenGroups = metrics.betweenGroups;
  g.ruleHeight = g.smallLineHeight + metrics.gap8;
  g.quoteHeight = g.smallLineHeight + metrics.gap4;
  g.chipHeight = g.smallLineHeight + metrics.gap4;
  g.unitWidth = QFontMetricsF(text).averageCharWidth() * 0.95;
  g.generation = theme.generation();
  return g;
}

int estimateHeight(const models::TranscriptModel& model, int row, const RowGeometry& geometry,
                   bool expanded) {
  const models::TranscriptRow& line = model.at(row);
  if (line.removed || (line.grouping.foldDepth > 0 && !expanded)) return 0;
  int height = line.grouping.continues ? geometry.withinGroup : geometry.betweenGroups;
  if (line.grouping.newDay) height += geometry.ruleHeight + geometry.betweenGroups;
  if (line.unread) height += geometry.ruleHeight + 2 * geometry.gap;
  if (line.kind == LineKind::Gap) return height + geometry.ruleHeight;
  if (!models::isSpeech(line.kind)) return height + geometry.smallLineHeight;
  if (!line.grouping.continues && line.kind != LineKind::Action) height += geometry.lineHeight;
  height += estimateLines(line.text, geometry) * geometry.lineHeight;
  if (line.extra && !line.replyTo().empty()) height += geometry.quoteHeight;
  if (line.extra && !line.reactions().empty()) height += geometry.chipHeight + geometry.gap;
  if (line.delivery == client::Delivery::Failed) height += geometry.smallLineHeight;
  return height;
}

}  // namespace parlor::transcript

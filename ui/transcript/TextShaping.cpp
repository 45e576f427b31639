#include "transcript/TextShaping.h"

#include <QTextOption>
#include <algorithm>
#include <cmath>

#include "theme/Scripts.h"

namespace parlor::transcript {
namespace {

// Among letters of other scripts, so only for their own range.
void spareSearch(QList<QTextLayout::FormatRange>& formats, const QString& text) {
  for (const theme::UnitRange& range : theme::unwritable(text)) {
    QTextLayout::FormatRange alone;
    alone.start = range.start;
    alone.length = range.length;
    alone.format.setFontStyleStrategy(QFont::NoFontMerging);
    formats.append(alone);
  }
}

}  // namespace

int breakLines(QTextLayout& layout, int width, int lineHeight) {
  int y = 0;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    const int height = std::max(lineHeight, static_cast<int>(std::ceil(line.height())));
    line.setPosition(QPointF(0, y + std::floor((height - line.height()) / 2)));
    y += height;
  }
  layout.endLayout();
  return y;
}

std::unique_ptr<QTextLayout> shaped(const QString& text, const QFont& font, int width,
                                    int lineHeight, QList<QTextLayout::FormatRange> formats,
                                    int* height) {
  auto layout = std::make_unique<QTextLayout>(text, font);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setAlignment(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
  layout->setTextOption(option);
  layout->setCacheEnabled(true);
  spareSearch(formats, text);
  layout->setFormats(formats);
  *height = breakLines(*layout, width, lineHeight);
  return layout;
}

bool isRightwards(const QTextLayout& layout) {
  return layout.textOption().alignment().testFlag(Qt::AlignRight);
}

void alignWithWindow(QTextLayout& layout, const RowGeometry& geometry, int width, int lineHeight) {
  if (isRightwards(layout) == geometry.mirrored) return;
  QTextOption option = layout.textOption();
  option.setTextDirection(option.alignment().testFlag(Qt::AlignRight) ? Qt::RightToLeft
                                                                      : Qt::LeftToRight);
  option.setAlignment(geometry.mirrored ? Qt::AlignRight : Qt::AlignLeft);
  layout.setTextOption(option);
  breakLines(layout, width, lineHeight);
}

int shrinkToText(QTextLayout& layout, int width, int lineHeight) {
  double widest = 0;
  for (int i = 0; i < layout.lineCount(); ++i) {
    widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
  }
  const int shrunk = std::min(width, static_cast<int>(std::ceil(widest)) + 1);
  breakLines(layout, shrunk, lineHeight);
  return shrunk;
}

int baselineOf(const QTextLayout& layout) {
  if (layout.lineCount() == 0) return 0;
  const QTextLine line = layout.lineAt(0);
  return static_cast<int>(std::lround(line.y() + line.ascent()));
}
}  // namespace parlor::transcript

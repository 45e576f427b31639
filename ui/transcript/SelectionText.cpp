#include "transcript/SelectionText.h"

#include <QTextBoundaryFinder>
#include <algorithm>

#include "transcript/LineText.h"

namespace parlor::transcript {
namespace {

// What was shown, as it was written: our isolates and line separators are only for the screen.
QString asWritten(QString shown) {
  shown.replace(QChar(0x2028), QLatin1Char('\n'));
  return shown.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString partOf(const RowLayout& layout, SelectedUnits units) {
  const int from = std::max(units.from, layout.prefix);
  if (!layout.body.layout || units.to <= from) return {};
  return asWritten(layout.body.layout->text().mid(from, units.to - from));
}

// About how long the text of so many rows is going to be.
qsizetype lengthOf(const models::TranscriptModel& model, Serial first, Serial last) {
  constexpr qsizetype kBeside = 24;  // time, name and line end
  qsizetype units = 0;
  for (int row = *model.rowAt(first); row <= *model.rowAt(last); ++row) {
    units += kBeside + static_cast<qsizetype>(model.at(row).text.size());
  }
  return units;
}

}  // namespace

SelectedUnits selectedUnits(const Selection& selection, Serial serial, int bodyLength) {
  const TextPlace begin = selection.begin(), end = selection.end();
  if (selection.empty() || serial < begin.serial || serial > end.serial) return {};
  return {serial == begin.serial ? std::min(begin.unit, bodyLength) : 0,
          serial == end.serial ? std::min(end.unit, bodyLength) : bodyLength};
}

QString selectedText(TranscriptFlow& flow, const Selection& selection) {
  const models::TranscriptModel* model = flow.model();
  if (model == nullptr || model->rowCount() == 0 || selection.empty()) return {};
  const Serial first = std::max(selection.begin().serial, model->firstSerial());
  const Serial last = std::min(selection.end().serial, model->endSerial() - 1);
  if (first > last) return {};
  QString text;
  text.reserve(lengthOf(*model, first, last));
  const auto line = [&](int row, const QString& said) {
    if (!text.isEmpty()) text += QLatin1Char('\n');
    LineText::appendCopied(text, *model, row, said);
  };
  for (Serial serial = first; serial <= last; ++serial) {
    const int row = *model->rowAt(serial);
    if (model->at(row).removed) continue;
    const bool inner = serial > selection.begin().serial && serial < selection.end().serial;
    if (inner) {
      line(row, LineText::body(*model, row));
      continue;
    }
    if (flow.isHidden(row)) continue;
    const RowLayoutPtr layout = flow.layoutOf(row);
    const SelectedUnits units = selectedUnits(selection, serial, layout->bodyLength());
    const bool whole = units.from <= layout->prefix && units.to >= layout->bodyLength();
    if (first == last) return whole ? LineText::body(*model, row) : partOf(*layout, units);
    if (whole) {
      line(row, LineText::body(*model, row));
    } else if (const QString part = partOf(*layout, units); !part.isEmpty()) {
      line(row, part);
    }
  }
  return text;
}

SelectedUnits wordAround(const QString& body, int unit) {
  QTextBoundaryFinder finder(QTextBoundaryFinder::Word, body);
  finder.setPosition(std::min<qsizetype>(unit + 1, body.size()));
  const auto from = finder.toPreviousBoundary();
  const auto to = finder.toNextBoundary();
  if (from < 0 || to < 0) return {0, static_cast<int>(body.size())};
  return {static_cast<int>(from), static_cast<int>(to)};
}

}  // namespace parlor::transcript

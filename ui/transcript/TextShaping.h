// The texts of a row, shaped: lines broken at a width, and on which side of it they stand. Pure
// functions on layouts; GUI thread, as fonts are.
#pragma once

#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>
#include <memory>

#include "transcript/RowGeometry.h"

namespace parlor::transcript {

// Breaks the lines of `layout` at `width`, each `lineHeight` high or more; returns the height of
// all.
int breakLines(QTextLayout& layout, int width, int lineHeight);

// `text` on the side that its first letter asks for. Sets `height`.
std::unique_ptr<QTextLayout> shaped(const QString& text, const QFont& font, int width,
                                    int lineHeight, QList<QTextLayout::FormatRange> formats,
                                    int* height);

bool isRightwards(const QTextLayout& layout);  // its lines end at the right

// Our own words stand where the window's text begins, whatever is quoted in them.
void alignWithWindow(QTextLayout& layout, const RowGeometry& geometry, int width, int lineHeight);

// Text that runs against the window keeps its own side of a block that is no wider than it has to
// be, so that it stands below the name of whoever said it. Returns that width.
int shrinkToText(QTextLayout& layout, int width, int lineHeight);

int baselineOf(const QTextLayout& layout);  // of the first line

}  // namespace parlor::transcript

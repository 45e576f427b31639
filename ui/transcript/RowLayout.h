// One row of a transcript, laid out: texts shaped, and a rectangle for everything that is painted
// or clicked, relative to the row's top left corner and as if text ran from left to right. Made
// from the model's row; `LayoutReasons` lists what would make it stale. Painting is RowPainter's.
// GUI thread.
#pragma once

#include <QRect>
#include <QTextLayout>
#include <memory>
#include <vector>

#include "models/TranscriptModel.h"
#include "theme/Theme.h"
#include "transcript/LinkFinder.h"
#include "transcript/RowGeometry.h"

namespace parlor::transcript {

enum class NoiseStyle : std::uint8_t { Folded, Shown, Hidden };

// What the reader chose.
struct TranscriptOptions {
  NoiseStyle noise = NoiseStyle::Folded;
  QString timeFormat = QStringLiteral("HH:mm");  // as of QTime::toString
  bool operator==(const TranscriptOptions&) const = default;
};

struct LayoutReasons {
  models::Serial serial = 0;
  std::uint16_t version = 0;
  models::Grouping grouping;
  bool unread = false;
  bool expanded = false;  // of a run of noise: its rows are shown one by one
  int foldLength = 1;
  int shownUnits = 0;
  int width = 0;
  int generation = 0;  // of the theme
  bool operator==(const LayoutReasons&) const = default;
};

// A shaped text and where it stands.
struct TextPart {
  std::unique_ptr<QTextLayout> layout;
  QPointF at;
  QRectF rect() const { return layout->boundingRect().translated(at); }
};

enum class RowPart {
  None,
  Day,  // the date in the line above
  Body,
  Link,
  Name,  // or the avatar
  Quote,
  Chip,
  More,
  Resend,
  Delete,
  Fold,
  Mark
};

struct RowHit {
  RowPart part = RowPart::None;
  int index = -1;  // of the chip or link
  std::size_t at() const { return static_cast<std::size_t>(index); }
  bool operator==(const RowHit&) const = default;
};

struct RowLayout {
  struct Rule {
    enum class Kind { Day, Unread, Gap } kind = Kind::Day;
    QRect rect;
    QString text;
  };
  struct Chip {
    QRect rect;
    QString text;  // the emoji
    QString count;
    bool own = false;
  };
  enum class Tone { Text, Muted, Danger };

  LayoutReasons reasons;
  mutable bool painted = false;  // at least once: its glyphs are in the cache
  int height = 0;
  QRect block;  // the row without the lines above it and without its spacing
  std::vector<Rule> rules;
  QRect day;     // null: no new day
  QRect avatar;  // null: none
  QString initial;
  QColor person;
  TextPart name;  // layout null: no header
  QRect bot;      // null: not a bot
  QString time;   // beside the name, or in the gutter on hover
  QPoint timeAt;  // left end of the baseline; only with a header
  int firstBaseline = 0;
  TextPart quote;
  int quoteWidth = 0;  // of what the quote is aligned in
  TextPart body;
  int bodyWidth = 0;  // of what the body's lines are aligned in
  Tone tone = Tone::Text;
  bool small = false;
  bool mention = false;
  int prefix = 0;  // units at the start of the body that are ours, not the speaker's
  std::vector<Link> links;
  QRect more;
  std::vector<Chip> chips;
  client::Delivery delivery = client::Delivery::None;
  QRect mark;     // the tick
  QRect chevron;  // of a folded run
  QRect failure, resend, discard;
  QString failureText, resendText, discardText, moreText;

  // `point` as if text ran from left to right, from the row's top left corner. The geometry is the
  // one that the row was laid out with.
  RowHit hitTest(QPoint point, const RowGeometry& geometry) const;
  // The unit of the body nearest to `point`.
  int positionAt(QPoint point, const RowGeometry& geometry) const;
  QString linkText(int index) const;
  // Around all lines of the link, as it is seen; null when it is not laid out.
  QRect linkRect(int index, const RowGeometry& geometry) const;
  RowHit hitTestBody(QPoint point, const RowGeometry& geometry) const;
  QPointF insideBody(QPoint point, const RowGeometry& geometry) const;
  int bodyLength() const { return body.layout ? static_cast<int>(body.layout->text().size()) : 0; }
};

struct RowRequest {
  const theme::Theme& theme;
  const models::TranscriptModel& model;
  const RowGeometry& geometry;
  const TranscriptOptions& options;
  int row;
  LayoutReasons reasons;
};

std::unique_ptr<RowLayout> layOutRow(const RowRequest& request);

}  // namespace parlor::transcript

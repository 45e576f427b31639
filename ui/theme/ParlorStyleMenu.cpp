// The rows of menus, and of the lists of combo boxes that are shown as menus.
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

#include "theme/Icons.h"
#include "theme/ParlorStyle.h"
#include "theme/Theme.h"

namespace parlor::theme {
namespace {

// Taken apart from its two ends: the icon first, at the other end a tick or the way to a submenu,
// and between them the words and the keys.
class MenuRow {
 public:
  MenuRow(QPainter& painter, const Theme& theme, const QStyleOptionMenuItem& item, bool inComboBox)
      : painter_(painter),
        theme_(theme),
        item_(item),
        inComboBox_(inComboBox),
        left_(item.rect.adjusted(theme.metrics().gap8, 0, -theme.metrics().gap8, 0)) {}

  void drawIcon() {
    if (!hasColumn()) return;
    const QRect place = take(theme_.metrics().icon, true);
    item_.icon.paint(&painter_, place, Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
    if (isChecked() && item_.icon.isNull()) drawTick(place);
  }

  void drawMarks() {
    if (isChecked() && (!hasColumn() || !item_.icon.isNull())) {
      drawTick(take(theme_.px(16), false));
    }
    if (item_.menuItemType == QStyleOptionMenuItem::SubMenu) {
      drawGlyph(QStringLiteral("chevron-right"), take(theme_.px(14), false), Colour::Muted);
    }
  }

  void drawWords(bool showsAccessKeys) {
    painter_.save();
    QFont font = item_.font;
    if (item_.menuItemType == QStyleOptionMenuItem::DefaultItem) font.setWeight(QFont::DemiBold);
    painter_.setFont(font);
    const int mnemonics = inComboBox_       ? 0
                          : showsAccessKeys ? int{Qt::TextShowMnemonic}
                                            : Qt::TextShowMnemonic | Qt::TextHideMnemonic;
    const qsizetype tab = inComboBox_ ? -1 : item_.text.indexOf(u'\t');
    write(item_.text.left(tab), true, Colour::Text, mnemonics);
    if (tab >= 0) write(item_.text.mid(tab + 1), false, Colour::Muted, mnemonics);
    painter_.restore();
  }

 private:
  bool isEnabled() const { return item_.state & QStyle::State_Enabled; }
  bool isMirrored() const { return item_.direction == Qt::RightToLeft; }
  bool isChecked() const {
    return item_.checkType != QStyleOptionMenuItem::NotCheckable && item_.checked;
  }
  bool hasColumn() const {
    return !inComboBox_ && (item_.maxIconWidth > 0 || item_.menuHasCheckableItems);
  }

  QRect take(int width, bool leading) {
    const int gap = theme_.metrics().gap8;
    const bool atLeft = leading != isMirrored();
    const QRect place(atLeft ? left_.left() : left_.right() - width + 1, left_.y(), width,
                      left_.height());
    left_.adjust(atLeft ? width + gap : 0, 0, atLeft ? 0 : -width - gap, 0);
    return place;
  }

  void drawGlyph(const QString& glyph, const QRect& place, Colour colour) {
    QRect square(0, 0, place.width(), place.width());
    square.moveCenter(place.center());
    painter_.drawPixmap(square,
                        iconPixmap(glyph, theme_.colour(colour), square.width(),
                                   painter_.device()->devicePixelRatioF(), item_.direction));
  }
  void drawTick(const QRect& place) { drawGlyph(QStringLiteral("tick"), place, Colour::Accent); }

  void write(const QString& text, bool leading, Colour ink, int mnemonics) {
    const bool atLeft = leading != isMirrored();
    const auto align =
        (atLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute;
    painter_.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter_.setPen(isEnabled() ? theme_.colour(ink)
                                : item_.palette.color(QPalette::Disabled, QPalette::Text));
    painter_.drawText(left_, static_cast<int>(align) | Qt::TextSingleLine | mnemonics, text);
  }

  QPainter& painter_;
  const Theme& theme_;
  const QStyleOptionMenuItem& item_;
  const bool inComboBox_;
  QRect left_;  // not taken yet
};

}  // namespace

void ParlorStyle::drawMenuItem(const QStyleOption& option, QPainter& painter,
                               const QWidget* widget) const {
  const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
  if (!item) return;
  if (item->menuItemType == QStyleOptionMenuItem::Separator) {
    const int middle = item->rect.center().y();
    painter.fillRect(QRect(item->rect.left() + 8, middle, item->rect.width() - 16, 1),
                     theme_.colour(Colour::Hairline));
    return;
  }
  if ((item->state & State_Selected) && (item->state & State_Enabled)) {
    drawRounded(painter, QRectF(item->rect).adjusted(2, 0, -2, 0), theme_.metrics().radius - 2,
                theme_.colour(Colour::AccentTint), theme_.colour(Colour::Accent),
                edgeOfChosen(nullptr));
  }
  MenuRow row(painter, theme_, *item, qobject_cast<const QComboBox*>(widget));
  row.drawIcon();
  row.drawMarks();
  row.drawWords(altDown_);
}

QSize ParlorStyle::menuItemSize(const QStyleOption& option, const QSize& text, QSize made,
                                const QWidget* widget) const {
  const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
  if (!item || item->menuItemType == QStyleOptionMenuItem::Separator) return made;
  const Metrics& metrics = theme_.metrics();
  made.rheight() = std::max(metrics.row, made.height());
  if (qobject_cast<const QComboBox*>(widget)) return made;
  const bool hasColumn = item->maxIconWidth > 0 || item->menuHasCheckableItems;
  const bool opens = item->menuItemType == QStyleOptionMenuItem::SubMenu;
  const int column = hasColumn ? metrics.icon + metrics.gap8 : 0;
  made.setWidth(text.width() + column + 2 * metrics.gap8 + metrics.gap24 +
                (opens ? theme_.px(14) : 0));
  return made;
}

}  // namespace parlor::theme

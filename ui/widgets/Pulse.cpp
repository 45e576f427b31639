#include "widgets/Pulse.h"

#include <QPainter>
#include <algorithm>

#include "theme/ParlorStyle.h"

namespace parlor::widgets {

Pulse::Pulse(const theme::Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&theme, &theme::Theme::changed, this, [this] { updateGeometry(), update(); });
}

void Pulse::setCounts(const std::vector<int>& counts) {
  if (counts == counts_) return;
  counts_ = counts;
  update();
}

QSize Pulse::sizeHint() const {
  return {theme_.px(240), theme_.px(48)};
}

void Pulse::paintEvent(QPaintEvent*) {
  if (counts_.empty()) return;
  QPainter painter(this);
  const int most = std::max(1, *std::max_element(counts_.begin(), counts_.end()));
  const auto bars = static_cast<int>(counts_.size());
  const double step = static_cast<double>(width()) / bars;
  const int least = theme_.px(2);  // a quiet minute is a line, not a hole
  for (int i = 0; i < bars; ++i) {
    const int count = counts_[static_cast<std::size_t>(i)];
    const double tall = count == 0 ? least : std::max<double>(least * 2, count * height() / most);
    const int place = layoutDirection() == Qt::RightToLeft ? bars - 1 - i : i;
    const QRectF bar(place * step, height() - tall, std::max(1.0, step - theme_.px(2)), tall);
    theme::drawRounded(painter, bar, std::min<qreal>(2, bar.width() / 2),
                       theme_.colour(count == 0 ? theme::Colour::Hairline : theme::Colour::Accent));
  }
}

}  // namespace parlor::widgets

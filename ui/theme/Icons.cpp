#include "theme/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>
#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

#include "theme/Theme.h"

static void registerIcons() {
  Q_INIT_RESOURCE(icons);
}

namespace parlor::theme {
namespace {

// They point along the line of reading.
constexpr std::array<const char*, 8> kTurned = {"back", "chevron-left", "chevron-right", "join",
                                                "kick", "message",      "reply",         "send"};

bool turns(const QString& name) {
  return std::any_of(kTurned.begin(), kTurned.end(),
                     [&](const char* each) { return name == QLatin1String(each); });
}

QByteArray source(const QString& name) {
  registerIcons();
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  const bool found = file.open(QIODevice::ReadOnly);
  assert(found);  // a name that is not in icons.qrc
  return found ? file.readAll() : QByteArray();
}

QPixmap render(const QByteArray& svg, QSize size, qreal ratio) {
  QPixmap pixmap(size * ratio);
  pixmap.fill(Qt::transparent);
  QSvgRenderer renderer(svg);
  QPainter painter(&pixmap);
  renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
  painter.end();
  pixmap.setDevicePixelRatio(ratio);
  return pixmap;
}

class LineIconEngine : public QIconEngine {
 public:
  LineIconEngine(const Theme& theme, QString name, Colour role)
      : theme_(&theme), name_(std::move(name)), role_(role) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const int side = std::min(rect.width(), rect.height());
    const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                       side, side);
    painter->drawPixmap(square,
                        iconPixmap(name_, ink(mode), side, painter->device()->devicePixelRatioF(),
                                   painter->layoutDirection()));
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
    return iconPixmap(name_, ink(mode), std::min(size.width(), size.height()), 1);
  }

  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
    const int side = static_cast<int>(std::lround(std::min(size.width(), size.height()) / scale));
    return iconPixmap(name_, ink(mode), side, scale);
  }

  QString key() const override { return QStringLiteral("parlor"); }
  QIconEngine* clone() const override { return new LineIconEngine(*this); }

 private:
  QColor ink(QIcon::Mode mode) const {
    if (!theme_) return Qt::gray;
    QColor colour = theme_->colour(role_);
    if (mode == QIcon::Disabled) colour.setAlphaF(0.45F);
    return colour;
  }

  QPointer<const Theme> theme_;
  QString name_;
  Colour role_;
};

}  // namespace

QIcon makeIcon(const Theme& theme, const QString& name, Colour role) {
  return QIcon(new LineIconEngine(theme, name, role));
}

QIcon makeApplicationIcon() {
  QIcon icon;
  icon.addPixmap(render(source(QStringLiteral("app-small")), QSize(16, 16), 1));
  const QByteArray svg = source(QStringLiteral("app"));
  for (int side : {22, 24, 32, 48, 64, 128, 256}) {
    icon.addPixmap(render(svg, QSize(side, side), 1));
  }
  return icon;
}

QPixmap iconPixmap(const QString& name, QColor colour, int side, qreal ratio) {
  return iconPixmap(name, colour, side, ratio, QGuiApplication::layoutDirection());
}

QPixmap iconPixmap(const QString& name, QColor colour, int side, qreal ratio,
                   Qt::LayoutDirection direction) {
  const bool mirrored = direction == Qt::RightToLeft && turns(name);
  const QString key = QStringLiteral("parlor/%1/%2/%3/%4/%5")
                          .arg(name, colour.name(QColor::HexArgb))
                          .arg(side)
                          .arg(ratio)
                          .arg(mirrored);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  QByteArray svg = source(name);
  svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
  pixmap = render(svg, QSize(side, side), ratio);
  if (colour.alpha() < 255) {
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.fillRect(pixmap.rect(), QColor(0, 0, 0, colour.alpha()));
  }
  if (mirrored) pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

}  // namespace parlor::theme

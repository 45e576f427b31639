#include "widgets/QrCode.h"

#include <QPainter>
#include <qrcodegen/qrcodegen.hpp>

namespace parlor::widgets {
namespace {

constexpr int kQuietModules = 4;  // ISO 18004

}  // namespace

QImage qrImage(const QString& text) {
  using qrcodegen::QrCode;
  try {
    const QrCode code = QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
    const int side = code.getSize() + 2 * kQuietModules;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code.getSize(); ++y) {
      for (int x = 0; x < code.getSize(); ++x) {
        if (code.getModule(x, y)) {
          image.setPixelColor(x + kQuietModules, y + kQuietModules, Qt::black);
        }
      }
    }
    return image;
  } catch (const qrcodegen::data_too_long&) {
    return {};
  }
}

QrCode::QrCode(QWidget* parent) : QWidget(parent) {
  setAccessibleName(tr("QR code of the invitation"));
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QString& text) {
  image_ = qrImage(text);
  if (image_.isNull()) {
    hide();
  } else if (parentWidget()) {  // alone, it would be a window
    show();
  }
  updateGeometry();
  update();
}

QSize QrCode::sizeHint() const {
  const int module = std::max(3, fontMetrics().height() / 5);
  return image_.size() * module;
}

void QrCode::paintEvent(QPaintEvent*) {
  if (image_.isNull()) return;
  QPainter painter(this);
  const int module = std::max(1, std::min(width(), height()) / image_.width());
  const QSize size = image_.size() * module;
  const QRect place(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size);
  painter.drawImage(place, image_);
}

}  // namespace parlor::widgets

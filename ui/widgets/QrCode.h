// A QR code of a text, drawn dark on light whatever the theme, with the quiet zone that readers
// need.
#pragma once

#include <QImage>
#include <QWidget>

namespace parlor::widgets {

// One pixel a module, with the quiet zone; null when the text is too long for any code.
QImage qrImage(const QString& text);

class QrCode : public QWidget {
  Q_OBJECT

 public:
  explicit QrCode(QWidget* parent = nullptr);
  void setText(const QString& text);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QImage image_;
};

}  // namespace parlor::widgets

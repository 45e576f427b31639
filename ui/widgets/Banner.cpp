#include "widgets/Banner.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "theme/ParlorStyle.h"
#include "widgets/Label.h"

namespace parlor::widgets {
namespace {

class Glyph : public QWidget {
 public:
  explicit Glyph(const theme::Theme& theme) : theme_(theme) {
    setFixedSize(theme.metrics().icon, theme.metrics().icon);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    theme_.icon(QStringLiteral("offline"), theme::Colour::Text).paint(&painter, rect());
  }

 private:
  const theme::Theme& theme_;
};

}  // namespace

Banner::Banner(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      glyph_(new Glyph(theme)),
      text_(new Label(theme, theme::Type::Small, theme::Colour::Text)),
      action_(new QPushButton) {
  const theme::Metrics& metrics = theme.metrics();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(theme::Theme::margins(metrics.gap16, metrics.gap4, metrics.gap8, metrics.gap4));
  row->addWidget(glyph_);
  row->addWidget(text_, 1);
  row->addWidget(action_);
  text_->setWordWrap(true);
  text_->setMinimumHeight(metrics.control);
  connect(action_, &QPushButton::clicked, this, &Banner::acted);
  action_->hide();
  hide();
}

void Banner::show(Mood mood, const QString& text, const QString& action) {
  mood_ = mood;
  text_->setText(text);
  setAccessibleName(text);
  glyph_->setVisible(mood == Mood::Trouble);
  action_->setText(action);
  action_->setVisible(!action.isEmpty());
  update();
  QWidget::show();
}

QString Banner::text() const {
  return isHidden() ? QString() : text_->text();
}

void Banner::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const auto ground = mood_ == Mood::Trouble ? theme::Colour::MentionTint : theme::Colour::Hover;
  painter.fillRect(rect(), theme_.colour(ground));
  painter.fillRect(QRect(0, height() - 1, width(), 1), theme_.colour(theme::Colour::Hairline));
}

}  // namespace parlor::widgets

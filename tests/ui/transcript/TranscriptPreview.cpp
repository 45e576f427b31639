// Renders a scene to a picture, to look at:
//   TranscriptPreview SCENE OUT.png [--dark|--contrast] [--size WxH] [--scale 2.0] [--rtl]
//                     [--hover X,Y] [--find TEXT] [--focus N] [--top] [--expand] [--select]
#include <QApplication>
#include <QCommandLineParser>
#include <QMouseEvent>
#include <QTextStream>
#include <QTimeZone>

#include "transcript/TranscriptView.h"
#include "ui/transcript/Scenes.h"

using namespace parlor;

namespace {

QPoint pointOf(const QString& text, QChar divider) {
  const QStringList parts = text.split(divider);
  return {parts.value(0).toInt(), parts.value(1).toInt()};
}

void hover(transcript::TranscriptView& view, QPoint at) {
  QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(QPointF(at)), Qt::NoButton,
                   Qt::NoButton, Qt::NoModifier);
  QCoreApplication::sendEvent(view.viewport(), &move);
}

void addOptions(QCommandLineParser& options) {
  for (const char* flag : {"dark", "contrast", "rtl", "top", "expand", "select"}) {
    options.addOption({QString::fromLatin1(flag), QString::fromLatin1(flag)});
  }
  options.addOption({QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("900x640")});
  options.addOption({QStringLiteral("scale"), {}, QStringLiteral("n"), QStringLiteral("1")});
  for (const char* value : {"hover", "find", "focus"}) {
    options.addOption({QString::fromLatin1(value), {}, QStringLiteral("value")});
  }
  options.addPositionalArgument(QStringLiteral("scene"), {});
  options.addPositionalArgument(QStringLiteral("out"), {});
}

void pose(transcript::TranscriptView& view, const QCommandLineParser& options) {
  if (options.isSet("expand")) {
    for (int row = 0; row < view.model()->rowCount(); ++row) {
      if (view.model()->at(row).grouping.foldDepth == 1) view.flow().setExpanded(row, true);
    }
  }
  if (options.isSet("top")) view.scrollToTop();
  if (options.isSet("select")) view.selectAll();
  if (options.isSet("find")) view.setFindQuery(options.value("find"));
  QCoreApplication::processEvents();
  if (options.isSet("find")) view.findPrevious();
  for (int i = options.value("focus").toInt(); i > 0; --i) view.focusMessage(-1);
  if (options.isSet("hover")) hover(view, pointOf(options.value("hover"), ','));
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QCommandLineParser options;
  addOptions(options);
  options.process(application);
  const QStringList arguments = options.positionalArguments();
  if (arguments.size() != 2) {
    QTextStream(stderr) << "usage: TranscriptPreview SCENE OUT.png, SCENE one of "
                        << tests::sceneNames().join(", ") << "\n";
    return 2;
  }
  theme::Theme theme;
  theme.setChoice(options.isSet("dark")       ? theme::Choice::Dark
                  : options.isSet("contrast") ? theme::Choice::HighContrast
                                              : theme::Choice::Light);
  theme.setTextScale(options.value("scale").toDouble());
  theme.install();
  if (options.isSet("rtl")) QApplication::setLayoutDirection(Qt::RightToLeft);
  models::TranscriptModel model({}, QTimeZone::utc());
  tests::buildScene(arguments[0], model);
  transcript::TranscriptView view(theme);
  const QPoint size = pointOf(options.value("size"), 'x');
  view.resize(size.x(), size.y());
  view.show();
  view.setModel(&model);
  QCoreApplication::processEvents();
  pose(view, options);
  QCoreApplication::processEvents();
  return view.grab().save(arguments[1]) ? 0 : 1;
}

#include "widgets/KeySheet.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QTimer>

#include "models/SlashCommands.h"
#include "widgets/Keys.h"
#include "widgets/Label.h"

namespace parlor::widgets {
namespace {

using theme::Colour;
using theme::Type;

struct Text {
  Q_DECLARE_TR_FUNCTIONS(KeySheet)
};

void addRow(const theme::Theme& theme, QGridLayout& grid, Label* left, const QString& right) {
  const int row = grid.rowCount();
  grid.addWidget(left, row, 0, Qt::AlignTop);
  auto* text = new Label(theme, Type::Text, Colour::Text, right);
  text->setWordWrap(true);
  grid.addWidget(text, row, 1);
}

void addHeading(const theme::Theme& theme, QGridLayout& grid, const QString& text) {
  auto* heading = new Label(theme, Type::SmallName, Colour::Muted, text);
  heading->setContentsMargins(0, theme.metrics().gap12, 0, 0);
  grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
}

QWidget* makeContent(const theme::Theme& theme, const QString& command, QWidget** marked) {
  auto* content = new QWidget;
  auto* grid = new QGridLayout(content);
  grid->setContentsMargins(
      theme::Theme::margins(theme.metrics().gap4, 0, theme.metrics().gap12, 0));
  grid->setHorizontalSpacing(theme.metrics().gap24);
  grid->setVerticalSpacing(theme.metrics().gap4);
  grid->setColumnStretch(1, 1);
  QString group;
  for (const KeyRow& key : keyTable()) {
    if (key.groupName() != group) addHeading(theme, *grid, group = key.groupName());
    addRow(theme, *grid, new Label(theme, Type::Name, Colour::Accent, key.shown()),
           key.description());
  }
  addHeading(theme, *grid, Text::tr("Commands"));
  for (const models::SlashCommand& row : models::slashCommands()) {
    const QString name = QString::fromLatin1(row.name);
    auto* label = new Label(theme, Type::Name, Colour::Accent,
                            row.argumentsText().isEmpty()
                                ? u'/' + name
                                : QStringLiteral("/%1 %2").arg(name, row.argumentsText()));
    addRow(theme, *grid, label, row.descriptionText());
    if (name == command) *marked = label;
  }
  grid->setRowStretch(grid->rowCount(), 1);
  return content;
}

}  // namespace

Dialog* makeKeySheet(const theme::Theme& theme, const QString& command, QWidget* parent) {
  auto* dialog = new Dialog(theme, Text::tr("Keys and commands"), {}, parent);
  QWidget* marked = nullptr;
  auto* area = new QScrollArea;
  area->setWidget(makeContent(theme, command, &marked));
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::StyledPanel);  // drawn when the keyboard is there
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setAccessibleName(dialog->windowTitle());
  dialog->addContent(area);
  dialog->setButtons({{Text::tr("Close"), theme::ButtonKind::Normal, {}}});
  dialog->resize(theme.px(560), theme.px(520));
  if (marked) {
    QTimer::singleShot(0, area, [area, marked] { area->ensureWidgetVisible(marked, 0, 200); });
  }
  return dialog;
}

}  // namespace parlor::widgets

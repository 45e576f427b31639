#include "windows/HostHistory.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

#include "widgets/CopyLine.h"
#include "widgets/Label.h"

namespace parlor::windows {
namespace {

using theme::Colour;
using theme::Type;

qint64 bytesIn(const QString& directory) {
  qint64 bytes = 0;
  for (const QFileInfo& each : QDir(directory).entryInfoList(QDir::Files)) bytes += each.size();
  return bytes;
}

}  // namespace

HostHistory::HostHistory(const theme::Theme& theme, const QString& room, const QString& directory)
    : Page(theme), room_(room), directory_(directory) {
  if (directory.isEmpty()) {
    addText(
        tr("The history of this room is not kept. To keep it, close the room and open "
           "it again with the history kept on this machine."));
    return;
  }
  addPlace();
  addCopies();
  written_ = addText({});
}

void HostHistory::addPlace() {
  addText(
      tr("Every message of the room is kept on this machine, with who said it and when. Whoever "
         "enters later can read it."));
  auto* place = new widgets::CopyLine(theme_, tr("Kept in"), QDir::toNativeSeparators(directory_),
                                      Type::Mono);
  addLine(place, tr("Kept in"));
  size_ = addText({});
  addButtons({{tr("Open the &folder"),
               [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(directory_)); }}});
}

void HostHistory::addCopies() {
  using Format = store::ExportFormat;
  addHeading(tr("Save what was said"));
  addButtons(
      {{tr("As &text"), [this] { askForExport(Format::Text, QStringLiteral("txt"), tr("Text")); }},
       {tr("As a &web page"),
        [this] { askForExport(Format::Html, QStringLiteral("html"), tr("Web page")); }},
       {tr("As &JSON lines"),
        [this] { askForExport(Format::JsonLines, QStringLiteral("jsonl"), tr("JSON lines")); }}});
  addHeading(tr("Back up"));
  addText(tr("A copy of all that is kept, made while people go on talking."));
  addButtons({{tr("&Back up everything"), [this] {
                 askForFile(tr("Back up everything"), QStringLiteral("parlor-backup.db"), {},
                            [this](const QString& file) { emit backUpWanted(file); });
               }}});
}

void HostHistory::addButtons(const std::vector<Button>& buttons) {
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins({});
  line->setSpacing(theme_.metrics().gap8);
  for (const Button& each : buttons) {
    auto* button = new QPushButton(each.text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, each.chosen);
    line->addWidget(button);
  }
  line->addStretch(1);
  addLine(row, {});
}

void HostHistory::askForExport(store::ExportFormat format, const QString& ending,
                               const QString& kind) {
  QString name = room_;
  name.remove(u'#').replace(u'/', u'_');
  askForFile(tr("Save what was said"), QStringLiteral("%1.%2").arg(name, ending),
             QStringLiteral("%1 (*.%2)").arg(kind, ending),
             [this, format](const QString& file) { emit exportWanted(file, format); });
}

void HostHistory::askForFile(const QString& title, const QString& name, const QString& filter,
                             std::function<void(const QString&)> chosen) {
  auto* dialog = new QFileDialog(this, title, QDir::homePath(), filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QFileInfo(name).suffix());
  dialog->selectFile(name);
  connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
  dialog->open();
}

void HostHistory::written(const QString& file, const QString& problem) {
  if (!written_) return;
  written_->setColour(problem.isEmpty() ? Colour::Success : Colour::Danger);
  written_->setText(problem.isEmpty() ? tr("Written: %1").arg(file) : problem);
}

void HostHistory::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  if (size_)
    size_->setText(tr("%1 on the disk").arg(QLocale().formattedDataSize(bytesIn(directory_))));
}

}  // namespace parlor::windows

// The page of the host panel about what is kept of the room: where it is, how much it is, and
// copies of it. GUI thread.
#pragma once

#include "engine/ChatEngine.h"
#include "widgets/PagedDialog.h"

namespace parlor::widgets {
class Label;
}

namespace parlor::windows {

class HostHistory : public widgets::Page {
  Q_OBJECT

 public:
  // `directory` is empty when nothing is kept.
  HostHistory(const theme::Theme& theme, const QString& room, const QString& directory);

  void written(const QString& file, const QString& problem);  // answers a wish

 signals:
  void exportWanted(const QString& file, parlor::store::ExportFormat format);
  void backUpWanted(const QString& file);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  struct Button {
    QString text;
    std::function<void()> chosen;
  };
  void addPlace();
  void addCopies();
  void addButtons(const std::vector<Button>& buttons);
  void askForExport(store::ExportFormat format, const QString& ending, const QString& kind);
  void askForFile(const QString& title, const QString& name, const QString& filter,
                  std::function<void(const QString&)> chosen);

  const QString room_, directory_;
  widgets::Label* size_ = nullptr;
  widgets::Label* written_ = nullptr;
};

}  // namespace parlor::windows

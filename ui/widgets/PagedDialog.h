// A dialog of several pages: their names at the left, the page at the right and, where wanted, a
// search on top that leaves only the lines that match. GUI thread.
#pragma once

#include <functional>

#include "speech/Voice.h"
#include "widgets/Dialog.h"

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace parlor::widgets {

class Label;

// A column of lines, each found by its words.
class Page : public QWidget {
  Q_OBJECT

 public:
  explicit Page(const theme::Theme& theme, QWidget* parent = nullptr);

  void addLine(QWidget* line, const QString& words);
  // A muted, semibold line above what follows.
  void addHeading(const QString& text);
  Label* addText(const QString& text);  // wrapped, muted
  // A line with its name above; `control` is its buddy. `words` find it as its name does.
  void addNamed(const QString& name, QWidget* control, QWidget* whole = nullptr,
                const QString& words = {});

  // What height is left goes to this control. REQUIRES: it was added by its name, alone.
  void letGrow(QWidget* control);
  // The line that was added last.
  void alsoFoundBy(const QString& words);

  int showMatching(const QString& wanted);  // how many lines do

 protected:
  const theme::Theme& theme_;

 private:
  QVBoxLayout* column_;
};

class PagedDialog : public Dialog {
  Q_OBJECT

 public:
  enum class Search { Without, With };

  // `searchHint` is what the search field asks for.
  PagedDialog(const theme::Theme& theme, const QString& title, Search search,
              const QString& searchHint, QWidget* parent);

  void addPage(const QString& name, const QString& icon, Page* page);
  void setCurrent(int page);
  int current() const;
  // Which control of the current page has the focus, for the same dialog made again; -1: none.
  int focusedControl() const;
  void focusControl(int place);
  Page* page(int at) const { return pages_[static_cast<std::size_t>(at)]; }
  QLineEdit* search() { return search_; }

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void find(const QString& typed);
  QList<QWidget*> controls() const;  // of the current page

  const theme::Theme& theme_;
  QLineEdit* search_ = nullptr;
  QListWidget* names_;
  QStackedWidget* stack_;
  Label* nothing_;  // in place of the pages while nothing is found
  std::vector<Page*> pages_;
  speech::Voice voice_;
};

}  // namespace parlor::widgets

// The left side: servers with their rooms and direct messages. The row that is current is the one
// on show; arrow keys and clicks change it. A screen reader hears of another one wherever the
// keyboard is. GUI thread.
#pragma once

#include <QTreeView>

#include "models/NetworkTreeModel.h"
#include "speech/Rows.h"
#include "speech/Voice.h"
#include "theme/Theme.h"

namespace parlor::widgets {

class BufferTree : public speech::Rows<QTreeView> {
  Q_OBJECT

 public:
  BufferTree(const theme::Theme& theme, models::NetworkTreeModel& model, QWidget* parent = nullptr);

  void show(client::BufferId buffer);  // makes it current; does not announce
  void step(int rows);                 // to the next or previous conversation
  QModelIndex indexOf(client::BufferId buffer) const { return model_.indexOf(buffer); }
  QModelIndex indexOf(client::NetworkId network) const { return model_.indexOf(network); }
  // What dragging does, by -1 or +1 among the rows of its kind.
  bool canMove(const QModelIndex& row, int rows) const;
  void moveRow(const QModelIndex& row, int rows);

 signals:
  void bufferChosen(parlor::client::BufferId buffer);
  void networkChosen(parlor::client::NetworkId network);
  void networkMenuRequested(parlor::client::NetworkId network, QPoint globalPos);
  void bufferMenuRequested(parlor::client::BufferId buffer, QPoint globalPos);

 protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void focusInEvent(QFocusEvent* event) override;
  QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                       const QEvent* event) const override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void startDrag(Qt::DropActions actions) override;

 private:
  void restyle();

  const theme::Theme& theme_;
  models::NetworkTreeModel& model_;
  speech::Voice voice_;
  bool quiet_ = false;
};

}  // namespace parlor::widgets

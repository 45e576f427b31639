#include "widgets/ListKeys.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include "speech/Rows.h"

namespace parlor::widgets {
namespace {

class Walker : public QObject {
 public:
  Walker(QLineEdit& field, QAbstractItemView& list) : QObject(&field), list_(list) {
    field.installEventFilter(this);
  }

 protected:
  bool eventFilter(QObject* field, QEvent* event) override {
    if (event->type() != QEvent::KeyPress) return QObject::eventFilter(field, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool walks = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down ||
                       key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
    if (!walks || key->modifiers() & ~Qt::KeypadModifier) return false;
    QCoreApplication::sendEvent(&list_, event);
    speech::tellRow(list_);
    return true;
  }

 private:
  QAbstractItemView& list_;
};

}  // namespace

void walkFrom(QLineEdit& field, QAbstractItemView& list) {
  new Walker(field, list);
}

}  // namespace parlor::widgets

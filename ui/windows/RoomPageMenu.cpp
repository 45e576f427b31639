// What can be done with what is under the pointer, or with the message that has the focus.
#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include "engine/QtText.h"
#include "models/TranscriptModel.h"
#include "transcript/TranscriptView.h"
#include "widgets/DatePicker.h"
#include "widgets/Keys.h"
#include "widgets/MemberPane.h"
#include "windows/RoomPage.h"

namespace parlor::windows {

using transcript::MessageContext;

QAction* RoomPage::addTo(QMenu& menu, const char* icon, const QString& text,
                         std::function<void()> chosen) {
  return menu.addAction(theme_.icon(QString::fromLatin1(icon)), text, this, std::move(chosen));
}

void RoomPage::openMenu(const MessageContext& about) {
  if (about.onName) {
    if (QMenu* person = members_->menuFor(about.nick)) {
      person->setAttribute(Qt::WA_DeleteOnClose);
      return person->popup(about.globalPos);
    }
  }
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const models::BufferState* shown = store_.buffer(buffer_);
  const auto row = shown ? shown->transcript->rowOf(about.line) : std::nullopt;
  if (row) addUnsent(*menu, about.line, *row);
  addTarget(*menu, about);
  if (row) addAnswers(*menu, about, *row);
  if (about.hasSelection) {
    addTo(*menu, "copy", tr("&Copy"), [this] { transcript_->copySelection(); });
  }
  if (row) addText(*menu, *row);
  if (row) addSpeaker(*menu, about.nick);
  menu->addSeparator();
  addGeneral(*menu, about.globalPos);
  menu->popup(about.globalPos);
  const bool byKeyboard = about.line && transcript_->focusedLine() == about.line;
  if (byKeyboard) menu->setActiveAction(menu->actions().first());
}

void RoomPage::addUnsent(QMenu& menu, client::LineId line, int row) {
  const models::TranscriptRow& said = store_.buffer(buffer_)->transcript->at(row);
  if (!said.own || said.delivery != client::Delivery::Failed) return;
  addTo(menu, "send", tr("Re&send"), [this, line, buffer = buffer_] {
    emit commandWanted(client::Resend{buffer, line});
  });
  addTo(menu, "delete", tr("D&iscard"), [this, line, buffer = buffer_] {
    emit commandWanted(client::DiscardLine{buffer, line});
  });
  menu.addSeparator();
}

void RoomPage::addTarget(QMenu& menu, const MessageContext& about) {
  if (about.link.isValid()) {
    addTo(menu, "link", tr("&Open the link"),
          [this, about] { emit linkWanted(about.link, about.linkText); });
    addTo(menu, "copy", tr("Copy the &link"), [about] {
      QApplication::clipboard()->setText(QString::fromLatin1(about.link.toEncoded()));
    });
  }
  if (!about.room.isEmpty()) {
    addTo(menu, "room", tr("Enter the room"), [this, about] { emit roomWanted(about.room); });
  }
}

// Only what the server carries.
void RoomPage::addAnswers(QMenu& menu, const MessageContext& about, int row) {
  const models::BufferState* shown = store_.buffer(buffer_);
  const models::TranscriptRow& said = shown->transcript->at(row);
  const models::NetworkState* network = store_.network(shown->network);
  const bool answerable = network && store_.usable(*shown) && models::isSpeech(said.kind) &&
                          !said.redacted && !said.msgid.empty();
  if (!answerable) return;
  if (network->features.parlor) {
    addTo(menu, "reply", tr("&Reply"), [this, about] { beginReply(about.line); });
  }
  if (network->features.reactions) {
    addTo(menu, "react", tr("R&eact"), [this, about] { react(about.line, about.globalPos); });
  }
}

void RoomPage::addText(QMenu& menu, int row) {
  const models::BufferState* shown = store_.buffer(buffer_);
  const models::TranscriptRow& said = shown->transcript->at(row);
  addTo(menu, "copy", tr("Copy the &text"),
        [text = engine::toQt(said.text)] { QApplication::clipboard()->setText(text); });
  const models::NetworkState* network = store_.network(shown->network);
  const client::Member* me = shown->members->self();
  const bool may = said.own || (me && me->roles.atLeast(chat::Role::Operator));
  const bool can = network && network->features.redaction && store_.usable(*shown);
  if (!can || !may || said.msgid.empty() || said.redacted) return;
  addTo(menu, "delete", tr("&Delete for everybody"), [this, buffer = buffer_, id = said.msgid] {
    emit commandWanted(client::Redact{buffer, id, {}});
  });
}

// The menu of the name, for those who do not point at it.
void RoomPage::addSpeaker(QMenu& menu, const QString& nick) {
  if (nick.isEmpty()) return;
  QMenu* person = members_->menuFor(nick);
  if (!person) return;
  person->setTitle(QString(nick).replace(u'&', QStringLiteral("&&")));
  person->setIcon(theme_.icon(QStringLiteral("person")));
  person->setParent(&menu, person->windowFlags());
  menu.addMenu(person);
}

void RoomPage::addGeneral(QMenu& menu, const QPoint& globalPos) {
  QAction* day = addTo(menu, "clock", tr("&Go to a day"),
                       [this, globalPos] { askForDayAt(transcript_->dateOnShow(), globalPos); });
  day->setShortcut(widgets::keyRow(widgets::Key::ToDate).sequence());
  day->setShortcutContext(Qt::WidgetShortcut);  // shown here, made elsewhere
  day->setShortcutVisibleInContextMenu(true);
  addTo(menu, "select-all", tr("Select &all"), [this] { transcript_->selectAll(); });
}

void RoomPage::askForDay() {
  const QRect view = transcript_->rect();
  askForDayAt(transcript_->dateOnShow(),
              transcript_->mapToGlobal(QPoint(theme_.metrics().gutter, view.top())));
}

void RoomPage::askForDayAt(QDate shown, const QPoint& globalPos) {
  auto* picker = new widgets::DatePicker(theme_, shown, QDate::currentDate(), this);
  connect(picker, &widgets::DatePicker::picked, this, &RoomPage::dayWanted);
  picker->popUpAt(globalPos);
}

}  // namespace parlor::windows

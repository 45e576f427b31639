// What the pointer is on in TranscriptView, and what becomes of it.
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>

#include "engine/QtText.h"
#include "transcript/LineText.h"
#include "transcript/TranscriptView.h"

namespace parlor::transcript {

using engine::toQt;

// --- where the pointer is ---

QRect TranscriptView::rowRect(Serial serial) const {
  const FlowItem* item = flow_.itemOf(serial);
  if (item == nullptr) return {};
  return {0, item->y, flow_.geometry().width, item->layout->height};
}

QRect TranscriptView::linkRect(Serial serial, int index) const {
  const FlowItem* item = flow_.itemOf(serial);
  if (item == nullptr) return {};
  const QRect rect = item->layout->linkRect(index, flow_.geometry());
  return rect.isNull() ? rect : rect.translated(0, item->y);
}

// As if text ran from left to right, relative to the row.
QPoint TranscriptView::insideRow(QPoint point, const FlowItem& item) const {
  const int width = flow_.geometry().width;
  return {flow_.geometry().mirrored ? width - 1 - point.x() : point.x(), point.y() - item.y};
}

RowHit TranscriptView::hitAt(QPoint point, const FlowItem** item) const {
  *item = flow_.itemAt(point.y());
  if (*item == nullptr || point.y() < (*item)->y || point.y() >= (*item)->bottom()) {
    *item = nullptr;
    return {};
  }
  return (*item)->layout->hitTest(insideRow(point, **item), flow_.geometry());
}

TextPlace TranscriptView::placeAt(QPoint point) const {
  const FlowItem* item = flow_.itemAt(point.y());
  if (item == nullptr) return {};
  if (point.y() < item->y) return {item->serial, 0};
  if (point.y() >= item->bottom()) return {item->serial, item->layout->bodyLength()};
  return {item->serial, item->layout->positionAt(insideRow(point, *item), flow_.geometry())};
}

void TranscriptView::hoverAt(QPoint point) {
  pointer_ = point;
  const FlowItem* item = nullptr;
  const MessageAction overBar = bar_.actionAt(point);
  const RowHit hit = overBar == MessageAction::None ? hitAt(point, &item) : RowHit{};
  const Serial serial = item != nullptr ? item->serial : kNoSerial;
  const bool onBar = overBar != MessageAction::None;
  const bool same = serial == hoverSerial_ && hit == hover_ && overBar == barHover_;
  hover_ = hit;
  hoverSerial_ = onBar ? hoverSerial_ : serial;
  barHover_ = overBar;
  if (!onBar) {
    const bool speech = item != nullptr && models::isSpeech(model_->at(item->row).kind) &&
                        !model_->at(item->row).redacted;
    barSerial_ = speech ? serial : kNoSerial;
    bar_.hide();
    if (speech) {
      const bool answerable = isAnswerable(item->row);
      bar_.setActions(canReply_ && answerable, canReact_ && answerable);
      bar_.show(HoverBar::placeFor(item->layout->block.translated(0, item->y), flow_.geometry(),
                                   theme_, viewport()->height()));
    }
  }
  QUrl link;
  if (hit.part == RowPart::Link && item->layout->links[hit.at()].kind == Link::Kind::Address) {
    link = linkUrl(item->layout->linkText(hit.index));
  }
  if (link != hoveredLink_) emit linkHovered(hoveredLink_ = link);
  const bool clickable = onBar || (hit.part != RowPart::None && hit.part != RowPart::Body &&
                                   hit.part != RowPart::Mark);
  const bool overText = hit.part == RowPart::Body;
  viewport()->setCursor(clickable  ? Qt::PointingHandCursor
                        : overText ? Qt::IBeamCursor
                                   : Qt::ArrowCursor);
  if (!same) viewport()->update();
}

void TranscriptView::endHover() {
  pointer_ = {-1, -1};
  hoverSerial_ = barSerial_ = kNoSerial;
  hover_ = {};
  barHover_ = MessageAction::None;
  bar_.hide();
  if (hoveredLink_.isValid()) emit linkHovered(hoveredLink_ = QUrl());
  viewport()->update();
}

void TranscriptView::activate(const FlowItem& item, RowHit hit, QPoint globalPos) {
  const client::LineId line = lineOf(item.serial);
  const RowLayout& layout = *item.layout;
  switch (hit.part) {
    case RowPart::Link:
      return openLink(layout.linkText(hit.index));
    case RowPart::Name:
      return emit nickActivated(toQt(model_->nick(item.row)), globalPos);
    case RowPart::Day:
      return emit dayActivated(model_->date(item.row), globalPos);
    case RowPart::Quote:
      if (const auto quoted = model_->rowOfMessage(model_->at(item.row).replyTo())) {
        showJumped(*quoted);
      }
      return;
    case RowPart::Chip: {
      const client::Reaction& reaction = model_->at(item.row).reactions()[hit.at()];
      return emit reactionToggled(line, toQt(reaction.text), !layout.chips[hit.at()].own);
    }
    case RowPart::More:
      return flow_.showMore(item.row);
    case RowPart::Fold:
      return flow_.setExpanded(item.row, !flow_.isExpanded(item.row));
    case RowPart::Resend:
      return emit resendRequested(line);
    case RowPart::Delete:
      return emit deleteRequested(line);
    case RowPart::Mark:
    case RowPart::Body:
    case RowPart::None:
      return;
  }
}

void TranscriptView::openLink(const QString& shown) {
  const std::vector<Link> links = findLinks(shown);
  if (links.empty()) return;
  if (links.front().kind == Link::Kind::Room) return emit roomActivated(shown);
  emit linkActivated(linkUrl(shown), shown);
}

// Something was said, and it has a name that an answer can point to.
bool TranscriptView::isAnswerable(int row) const {
  const models::TranscriptRow& line = model_->at(row);
  return models::isSpeech(line.kind) && !line.redacted && !line.msgid.empty();
}

void TranscriptView::perform(MessageAction action, Serial serial, QPoint globalPos) {
  const auto row = model_ == nullptr ? std::nullopt : model_->rowAt(serial);
  if (!row) return;
  const client::LineId line = lineOf(serial);
  switch (action) {
    case MessageAction::Reply:
      if (canReply_ && isAnswerable(*row)) emit replyRequested(line);
      return;
    case MessageAction::React:
      if (canReact_ && isAnswerable(*row)) emit reactRequested(line, globalPos);
      return;
    case MessageAction::Copy:
      return QGuiApplication::clipboard()->setText(LineText::body(*model_, *row));
    case MessageAction::More:
      return emit contextMenuRequested(contextFor(flow_.itemOf(serial), {}, globalPos));
    case MessageAction::None:
      return;
  }
}

MessageContext TranscriptView::contextFor(const FlowItem* item, RowHit hit, QPoint globalPos) {
  MessageContext context;
  context.globalPos = globalPos;
  context.hasSelection = hasSelection();
  if (item == nullptr) return context;
  context.line = lineOf(item->serial);
  context.nick = toQt(model_->nick(item->row));
  context.onName = hit.part == RowPart::Name;
  if (hit.part != RowPart::Link) return context;
  context.linkText = item->layout->linkText(hit.index);
  if (item->layout->links[hit.at()].kind == Link::Kind::Room) {
    context.room = context.linkText;
  } else {
    context.link = linkUrl(context.linkText);
  }
  return context;
}

void TranscriptView::contextMenuEvent(QContextMenuEvent* event) {
  if (model_ == nullptr) return;
  event->accept();
  if (event->reason() != QContextMenuEvent::Mouse) return openFocusedMenu();
  const FlowItem* item = nullptr;
  const RowHit hit = hitAt(event->pos(), &item);
  emit contextMenuRequested(contextFor(item, hit, event->globalPos()));
}

void TranscriptView::openFocusedMenu() {
  if (model_ == nullptr) return;
  const FlowItem* item = room_->focused ? flow_.itemOf(*room_->focused) : nullptr;
  const QPoint at = item != nullptr ? rowRect(item->serial).center() : viewport()->rect().center();
  emit contextMenuRequested(contextFor(item, {}, viewport()->mapToGlobal(at)));
}

}  // namespace parlor::transcript

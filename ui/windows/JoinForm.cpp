#include "windows/JoinForm.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "engine/Invitation.h"
#include "engine/QtText.h"
#include "models/Problems.h"
#include "widgets/Field.h"

namespace parlor::windows {

using engine::toUtf8;

JoinForm::JoinForm(const theme::Theme& theme, const models::Settings& settings)
    : EntryForm(theme, settings,
                {QStringLiteral("join"), tr("Join a room"),
                 tr("On another machine, or any IRC server."), tr("Your na&me"),
                 tr("A&ddress or invitation"), tr("More: password, encryption"), tr("&Join")}),
      tls_(new QCheckBox(tr("&Encrypt the connection (TLS)"))) {
  auto* more = new QWidget;
  auto* column = new QVBoxLayout(more);
  column->setContentsMargins({});
  column->setSpacing(theme.metrics().gap12);
  column->addWidget(tls_);
  finish(more, tr("Pa&ssword (optional)"));
  main().setHint(QStringLiteral("parlor://192.168.1.5/lobby"));
  setCancellable(true);
}

widgets::Field* JoinForm::fieldNamed(const QString& name) {
  const bool inAddress = name == QStringLiteral("address") || name == QStringLiteral("room") ||
                         name == QStringLiteral("port");
  return inAddress ? &main() : EntryForm::fieldNamed(name);
}

void JoinForm::takeChoicesOf(const JoinForm& form) {
  takeTextsOf(form);
  tls_->setChecked(form.tls_->isChecked());
}

QString JoinForm::address() const {
  return main().text();
}

std::optional<client::JoinNetwork> JoinForm::request() {
  if (!mayAsk()) return std::nullopt;
  if (address().isEmpty()) {
    showError(QStringLiteral("address"),
              tr("Write an address, such as chat.example.org, or paste an invitation."));
    return std::nullopt;
  }
  if (const auto fault = engine::Invitation::faultOf(address())) {
    showError(QStringLiteral("address"), models::invitationFaultText(*fault));
    return std::nullopt;
  }
  const engine::Invitation invitation = engine::Invitation::parse(address()).value();
  client::JoinNetwork wanted;
  wanted.title = wanted.host = toUtf8(invitation.host);
  wanted.port = invitation.port;
  wanted.tls = invitation.tls || tls_->isChecked();
  wanted.nick = wanted.username = wanted.realname = toUtf8(nick().text());
  const QString written = password().text();
  wanted.password = toUtf8(written.isEmpty() ? invitation.password : written);
  for (const QString& room : invitation.rooms) {
    wanted.rooms.push_back(toUtf8(room));
    wanted.keys.push_back(toUtf8(invitation.key));
  }
  return wanted;
}

}  // namespace parlor::windows

#include "models/Problems.h"

#include <QCoreApplication>
#include <QLocale>

#include "engine/QtText.h"

namespace parlor::models {
namespace {

class Problems {
  Q_DECLARE_TR_FUNCTIONS(Problems)

 public:
  static QString form(client::ProblemCode code) {
    using Code = client::ProblemCode;
    switch (code) {
      case Code::Said:
        return {};
      case Code::HostNotFound:
        return tr("%1 cannot be found", "host name");
      case Code::ConnectionRefused:
        return tr("%1 refuses the connection", "address");
      case Code::ConnectionTimedOut:
        return tr("%1 did not answer in time", "address");
      case Code::HostUnreachable:
        return tr("%1 cannot be reached from here", "address");
      case Code::CannotConnect:
        return tr("no connection to %1 could be made (%2)", "address, the system's reason");
      case Code::ServerClosed:
        return tr("the server closed the connection");
      case Code::LinkBroke:
        return tr("the connection broke (%1)", "the system's reason");
      case Code::LinkSilent:
        return tr("the server has not answered for %1 seconds");
      case Code::NoChatServer:
        return tr("%1 answers, but it is no chat server", "address");
      case Code::NoChatServerSaid:
        return tr("%1 answers, but it is no chat server (it said: %2)", "address, its words");
      case Code::NoChatAnswer:
        return tr("%1 does not answer as a chat server does", "address");
      case Code::EndlessBytes:
        return tr("it sends without end and without lines, so it is no chat server");
      case Code::TlsImpossible:
        return tr("encrypted connections (TLS) are not possible with this version of Parlor");
      case Code::PasswordWanted:
        return tr("%1 asks for a password", "address");
      case Code::PasswordWrong:
        return tr("the password for %1 is wrong", "address");
      case Code::NotLetIn:
        return tr("%1 does not let you in: %2", "address, its words");
      case Code::NameTaken:
        return tr("the name %1 is taken on %2", "name, address");
      case Code::NameNotAllowed:
        return tr("the name %1 is not allowed there: %2", "name, the server's words");
      case Code::ServerRefused:
        return tr("the server refused: %1", "its words");
      case Code::NoRoomAnswer:
        return tr("%1 did not answer about the room", "address");
      case Code::NotSavedHere:
        return tr("it could not be saved on this computer: %1", "the system's reason");
      case Code::BrokeUnconfirmed:
        return tr("the connection broke before the server confirmed it");
      case Code::NotConfirmed:
        return tr("the server did not confirm it");
      case Code::NobodyListens:
        return tr("nobody listens here: choose a room first");
      case Code::RoomRenamed:
        return tr("%1 renamed the room to %2", "person, room");
      case Code::IsAway:
        return tr("%1 is away: %2", "person, their words");
      case Code::PortInUse:
        return tr("port %1 is in use: choose another, or 0 for any free one");
      case Code::PortReserved:
        return tr("port %1 is reserved for the system: choose one from 1024");
    }
    return {};
  }

  static QString said(chat::NameFault::Kind kind) {
    using Kind = chat::NameFault::Kind;
    switch (kind) {
      case Kind::Empty:
      case Kind::NoHash:
      case Kind::NothingAfterHash:
        return tr("A name cannot be empty.");
      case Kind::TooLong:
        return tr("The name is too long.");
      case Kind::NotUtf8:
      case Kind::Characters:
        return tr("Only letters, digits and []\\`_^{|}- can be in a name.");
      case Kind::Beginning:
        return tr("A name cannot begin with a digit or a dash.");
      case Kind::Reserved:
        return tr("This name is reserved.");
      case Kind::LooksReserved:
        return tr("This looks like a name that is reserved.");
      case Kind::RoomCharacters:
        return tr("No blank, comma, * or ? can be in the name of a room.");
    }
    return {};
  }

  static QString form(engine::InvitationFault::Kind kind) {
    using Kind = engine::InvitationFault::Kind;
    switch (kind) {
      case Kind::Empty:
      case Kind::NoHost:
        return tr("The address has no host name.");
      case Kind::TooLong:
        return tr("The address is too long.");
      case Kind::Scheme:
        return tr("%1:// is no link to a room: those begin with parlor://, irc:// or ircs://.");
      case Kind::Host:
        return tr("\"%1\" is neither a host name nor an address.");
      case Kind::Port:
        return tr("The port \"%1\" is not between 1 and 65535.");
      case Kind::Room:
        return tr("\"%1\" cannot be the name of a room.");
      case Kind::ControlCharacters:
        return tr("The link holds control characters.");
    }
    return {};
  }
};

}  // namespace

QString nameFaultText(const chat::NameFault& fault) {
  return Problems::said(fault.kind);
}

QString invitationFaultText(const engine::InvitationFault& fault) {
  const QString form = Problems::form(fault.kind);
  return form.contains(QStringLiteral("%1")) ? form.arg(fault.part) : form;
}

QString problemText(const client::Problem& problem) {
  const QString form = Problems::form(problem.code);
  if (form.isEmpty()) return engine::toQt(problem.text);
  QStringList arguments;
  for (const std::string& argument : problem.arguments) arguments << engine::toQt(argument);
  if (problem.code == client::ProblemCode::LinkSilent && arguments.size() == 1) {
    arguments[0] = QLocale().toString(arguments[0].toLongLong());
  }
  // All at once: an argument may hold a "%1" of its own.
  switch (arguments.size()) {
    case 0:
      return form;
    case 1:
      return form.arg(arguments[0]);
    default:
      return form.arg(arguments[0], arguments[1]);
  }
}

void translateLine(client::Line& line) {
  if (line.problem.code == client::ProblemCode::Said) return;
  const std::string text = engine::toUtf8(problemText(line.problem));
  if (line.kind == client::LineKind::Info || line.kind == client::LineKind::Error) {
    line.text = {text, {}};
  } else {
    line.note = text;
  }
}

}  // namespace parlor::models

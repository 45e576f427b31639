#include "server/Reply.h"

namespace parlor::server {
namespace {

Reply standard(Reply::Kind kind, std::string_view command, std::string_view code,
               std::initializer_list<std::string_view> context, std::string_view text) {
  Reply reply;
  reply.kind = kind;
  reply.command = command;
  reply.code = code;
  reply.params.assign(context.begin(), context.end());
  reply.text = text;
  return reply;
}

}  // namespace

Reply Reply::numericOf(irc::Numeric numeric, std::initializer_list<std::string_view> params,
                       std::string_view text) {
  Reply reply;
  reply.numeric = numeric;
  reply.params.assign(params.begin(), params.end());
  reply.text = text;
  return reply;
}

Reply Reply::bare(irc::Numeric numeric, std::initializer_list<std::string_view> params) {
  Reply reply = numericOf(numeric, params, {});
  reply.hasText = false;
  return reply;
}

Reply Reply::fail(std::string_view command, std::string_view code,
                  std::initializer_list<std::string_view> context, std::string_view text) {
  return standard(Kind::Fail, command, code, context, text);
}

Reply Reply::warn(std::string_view command, std::string_view code,
                  std::initializer_list<std::string_view> context, std::string_view text) {
  return standard(Kind::Warn, command, code, context, text);
}

Reply Reply::note(std::string_view command, std::string_view code,
                  std::initializer_list<std::string_view> context, std::string_view text) {
  return standard(Kind::Note, command, code, context, text);
}

Reply Reply::notice(std::string_view text) {
  Reply reply;
  reply.kind = Kind::Notice;
  reply.text = text;
  return reply;
}

Reply Reply::protocol(std::string_view command, std::initializer_list<std::string_view> params) {
  Reply reply;
  reply.kind = Kind::Protocol;
  reply.command = command;
  reply.params.assign(params.begin(), params.end());
  reply.hasText = false;
  return reply;
}

bool Reply::isError() const {
  const int number = static_cast<int>(numeric);
  return kind == Kind::Fail ||
         (kind == Kind::Numeric &&
          ((number >= 400 && number < 600) || number == 696 || number == 723 || number == 734));
}

}  // namespace parlor::server

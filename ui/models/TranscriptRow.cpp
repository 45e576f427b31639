#include "models/TranscriptRow.h"

namespace parlor::models {
namespace {

const TranscriptRow::Extra& none() {
  static const TranscriptRow::Extra kNone;
  return kNone;
}

}  // namespace

const std::string& TranscriptRow::replyTo() const {
  return (extra ? *extra : none()).replyTo;
}
const std::string& TranscriptRow::note() const {
  return (extra ? *extra : none()).note;
}
const std::vector<client::Reaction>& TranscriptRow::reactions() const {
  return (extra ? *extra : none()).reactions;
}

}  // namespace parlor::models

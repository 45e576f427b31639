// How long a test waits for a state before it counts as one that never comes. Qt's own waits give
// up after five seconds, which a machine with other work can take for a thing of milliseconds;
// success never waits for it.
#pragma once

#include <QtTest>

namespace parlor::test {

inline constexpr int kPatience = 60'000;  // milliseconds

}  // namespace parlor::test

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), ::parlor::test::kPatience)
#define QTRY_VERIFY2(expr, text) \
  QTRY_VERIFY2_WITH_TIMEOUT((expr), (text), ::parlor::test::kPatience)
#define QTRY_COMPARE(actual, expected) \
  QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), ::parlor::test::kPatience)

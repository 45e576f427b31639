# The library headers that nearly every source includes, parsed once: they are more than half of the
# compiler's work. Our own headers stay out, so that every source still states what it needs.
set(parlor_std_headers <algorithm> <chrono> <functional> <map> <memory> <optional> <set> <string>
  <string_view> <unordered_map> <utility> <variant> <vector> <fmt/format.h>)

file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompile.cpp CONTENT "")

add_library(parlor_pch_core OBJECT ${CMAKE_BINARY_DIR}/precompile.cpp)
target_link_libraries(parlor_pch_core PRIVATE fmt::fmt Threads::Threads parlor_flags)
target_precompile_headers(parlor_pch_core PRIVATE ${parlor_std_headers})

if(TARGET Qt6::Widgets)
  add_library(parlor_pch_window OBJECT ${CMAKE_BINARY_DIR}/precompile.cpp)
  target_link_libraries(parlor_pch_window PRIVATE Qt6::Widgets parlor_flags)
  target_precompile_headers(parlor_pch_window PRIVATE <QtWidgets> <memory> <optional> <string>
    <variant> <vector>)
endif()

# parlor_precompile(TARGET core|window)
function(parlor_precompile target kind)
  target_precompile_headers(${target} REUSE_FROM parlor_pch_${kind})
endfunction()

# By the folder: what draws, and what is core. The rest compiles with other definitions.
function(parlor_precompile_module name)
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/ui/(transcript|widgets|windows)$")
    parlor_precompile(parlor_${name} window)
  elseif(CMAKE_CURRENT_SOURCE_DIR MATCHES "/core/" AND NOT name STREQUAL "engine")
    parlor_precompile(parlor_${name} core)
  endif()
endfunction()

# Qt Test with the libraries that a test's folder uses: half a test's compiler time is these headers.
# parlor_pch_test_core, _network, _window.
function(parlor_test_headers kind)
  add_library(parlor_pch_test_${kind} OBJECT ${CMAKE_BINARY_DIR}/precompile.cpp)
  target_link_libraries(parlor_pch_test_${kind} PRIVATE Qt6::Test fmt::fmt ${ARGN} parlor_flags)
  target_compile_options(parlor_pch_test_${kind} PRIVATE ${parlor_test_options})
  target_precompile_headers(parlor_pch_test_${kind} PRIVATE ${parlor_std_headers} <QtTest>
    $<$<STREQUAL:${kind},window>:<QtWidgets$<ANGLE-R>>)
endfunction()

# The two paths differ from folder to folder, which would give each folder a precompiled header of its
# own; they serve QFINDTESTDATA, instead of which the tests have PARLOR_TEST_DATA. What is tested is
# optimised, the tests themselves are not: that would be half of their compiler time.
set(parlor_test_options -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
if(CMAKE_BUILD_TYPE STREQUAL "Release" OR PARLOR_SANITIZE)
  list(APPEND parlor_test_options -O0 -U_FORTIFY_SOURCE)
endif()
if(PARLOR_TESTS)
  parlor_test_headers(core)
  if(PARLOR_GUI)
    parlor_test_headers(network Qt6::Network)
    parlor_test_headers(window Qt6::Network Qt6::Widgets)
  endif()
endif()

function(parlor_precompile_test target path)
  target_compile_options(${target} PRIVATE ${parlor_test_options})
  if(path MATCHES "^ui/(speech|theme|transcript|widgets|windows)/")
    set(kind window)
  elseif(path MATCHES "^(app|core/engine|ui/models)/")
    set(kind network)
  else()
    set(kind core)
  endif()
  parlor_precompile(${target} test_${kind})
endfunction()

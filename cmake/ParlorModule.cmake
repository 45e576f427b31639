# A folder is a namespace is a target. Each module sees its own headers and those of the modules it
# links, and nothing else: its include root is a directory that holds one link, to its own folder.
#
#   parlor_module(io SOURCES Poller.cpp ... LINKS parlor_base [PRIVATE_LINKS OpenSSL::SSL])
function(parlor_module name)
  cmake_parse_arguments(M "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  set(include_root ${CMAKE_BINARY_DIR}/include/${name})
  file(MAKE_DIRECTORY ${include_root})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${include_root}/${name} SYMBOLIC)
  if(M_SOURCES)
    add_library(parlor_${name} STATIC ${M_SOURCES})
    target_include_directories(parlor_${name} PUBLIC ${include_root})
    target_link_libraries(parlor_${name} PUBLIC ${M_LINKS} PRIVATE parlor_flags ${M_PRIVATE_LINKS})
    parlor_precompile_module(${name})
  else()
    add_library(parlor_${name} INTERFACE)
    target_include_directories(parlor_${name} INTERFACE ${include_root})
    target_link_libraries(parlor_${name} INTERFACE ${M_LINKS})
  endif()
endfunction()

# Nothing that a test writes lands in the home of the one who runs it.
set(PARLOR_TEST_ENVIRONMENT QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 LANGUAGE=en
  XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/home/config XDG_DATA_HOME=${CMAKE_BINARY_DIR}/home/data
  XDG_STATE_HOME=${CMAKE_BINARY_DIR}/home/state
  TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/tsan.supp)

# One Qt Test program: parlor_test(core/io/SelectPollerTest LINKS parlor_io) from SelectPollerTest.cpp.
function(parlor_test path)
  cmake_parse_arguments(T "" "" "SOURCES;LINKS" ${ARGN})
  get_filename_component(name ${path} NAME)
  add_executable(${name} ${CMAKE_SOURCE_DIR}/tests/${path}.cpp ${T_SOURCES})
  qt6_generate_moc(${CMAKE_SOURCE_DIR}/tests/${path}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc
    TARGET ${name})
  target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
  target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  target_compile_definitions(${name} PRIVATE PARLOR_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  target_link_libraries(${name} PRIVATE Qt6::Test fmt::fmt ${T_LINKS} parlor_flags)
  parlor_precompile_test(${name} ${path})
  add_test(NAME ${path} COMMAND ${name})
  set_tests_properties(${path} PROPERTIES TIMEOUT 600 ENVIRONMENT "${PARLOR_TEST_ENVIRONMENT}")
endfunction()

# A test in another language, which exits 0 when all is well:
#   parlor_script_test(layers COMMAND python3 ${CMAKE_SOURCE_DIR}/tests/layers.py [TIMEOUT 60])
# PARLOR names the built program, for tests that start it.
function(parlor_script_test name)
  cmake_parse_arguments(T "" "TIMEOUT" "COMMAND" ${ARGN})
  add_test(NAME ${name} COMMAND ${T_COMMAND})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 600)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT}
    ENVIRONMENT "${PARLOR_TEST_ENVIRONMENT};PARLOR=${CMAKE_BINARY_DIR}/bin/parlor")
endfunction()

# One plain program without Qt that exercises threads: what the tsan preset builds (target
# thread_checks) and runs (label threads), since stock Qt drowns ThreadSanitizer in false reports.
function(parlor_thread_test path)
  cmake_parse_arguments(T "" "" "SOURCES;LINKS" ${ARGN})
  get_filename_component(name ${path} NAME)
  add_executable(${name} ${CMAKE_SOURCE_DIR}/tests/${path}.cpp ${T_SOURCES})
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  target_link_libraries(${name} PRIVATE ${T_LINKS} parlor_flags)
  if(NOT TARGET thread_checks)
    add_custom_target(thread_checks)
  endif()
  add_dependencies(thread_checks ${name})
  add_test(NAME ${path} COMMAND ${name})
  set_tests_properties(${path} PROPERTIES TIMEOUT 600 LABELS threads
    ENVIRONMENT "TSAN_OPTIONS=halt_on_error=1")
endfunction()

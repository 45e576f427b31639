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
  else()
    add_library(parlor_${name} INTERFACE)
    target_include_directories(parlor_${name} INTERFACE ${include_root})
    target_link_libraries(parlor_${name} INTERFACE ${M_LINKS})
  endif()
endfunction()

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
  target_link_libraries(${name} PRIVATE Qt6::Test ${T_LINKS} parlor_flags)
  add_test(NAME ${path} COMMAND ${name})
  set_tests_properties(${path} PROPERTIES TIMEOUT 120
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()

# The languages. scripts/translations collects the strings; what translations/languages.txt offers is
# compiled and embedded under :/translations.
set(PARLOR_TRANSLATIONS_TOOL ${CMAKE_SOURCE_DIR}/scripts/translations)

# parlor_translations(OUT_VARIABLE): a source that carries the .qm of every language on offer.
function(parlor_translations out)
  set(list ${CMAKE_SOURCE_DIR}/translations/languages.txt)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
  file(STRINGS ${list} lines REGEX "^[a-z].* (offered|complete)$")
  set(qrc "<RCC>\n  <qresource prefix=\"/translations\">\n")
  foreach(line ${lines})
    string(REGEX MATCH "^[A-Za-z_]+" language "${line}")
    set(name parlor_${language})
    add_custom_command(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.qm
      COMMAND Qt6::lrelease -silent ${CMAKE_SOURCE_DIR}/translations/${name}.ts
              -qm ${CMAKE_CURRENT_BINARY_DIR}/${name}.qm
      DEPENDS ${CMAKE_SOURCE_DIR}/translations/${name}.ts VERBATIM)
    list(APPEND qm_files ${CMAKE_CURRENT_BINARY_DIR}/${name}.qm)
    string(APPEND qrc "    <file>${name}.qm</file>\n")
  endforeach()
  file(CONFIGURE OUTPUT translations.qrc CONTENT "${qrc}  </qresource>\n</RCC>\n" @ONLY)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/qrc_translations.cpp)
  add_custom_command(OUTPUT ${source}
    COMMAND Qt6::rcc --name translations -o ${source} ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc
    DEPENDS ${qm_files} ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc VERBATIM)
  set_source_files_properties(${source} PROPERTIES SKIP_AUTOGEN ON)
  set(${out} ${source} PARENT_SCOPE)
endfunction()

# `update_translations` collects the strings of the sources again, in every language.
add_custom_target(update_translations COMMAND ${PARLOR_TRANSLATIONS_TOOL} update VERBATIM)

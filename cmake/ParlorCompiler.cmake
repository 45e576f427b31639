# Flags for our own code: strict warnings, hardening in release, one sanitizer at a time.
add_library(parlor_flags INTERFACE)
target_compile_options(parlor_flags INTERFACE -Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion -Werror
  # Members that a designated initialiser does not name keep the defaults of their class.
  -Wno-missing-field-initializers)

# GCC 12 reports these inside inlined libstdc++ and fmt code that is correct.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(parlor_flags INTERFACE -Wno-restrict -Wno-dangling-pointer
    -Wno-maybe-uninitialized -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
endif()

if(CMAKE_BUILD_TYPE STREQUAL "Release")
  target_compile_definitions(parlor_flags INTERFACE _GLIBCXX_ASSERTIONS _FORTIFY_SOURCE=2)
  target_compile_options(parlor_flags INTERFACE -fstack-protector-strong)
endif()

if(PARLOR_SANITIZE STREQUAL "address")
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
elseif(PARLOR_SANITIZE STREQUAL "thread")
  add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
  add_link_options(-fsanitize=thread)
endif()
if(PARLOR_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# Two hundred programs are linked, each in a third of the time that ld takes.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=lld PARLOR_HAS_LLD)
if(PARLOR_HAS_LLD)
  add_link_options(-fuse-ld=lld)
endif()

# ccache keeps what uses a precompiled header only when it is told that this is meant.
find_program(PARLOR_CCACHE ccache)
if(PARLOR_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_SLOPPINESS=pch_defines,time_macros ${PARLOR_CCACHE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
  endif()
endif()

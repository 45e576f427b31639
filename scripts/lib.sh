# What run, test and bench share. Sourced by them with `program` set, from the top of the checkout.
# Everything is said on stderr: stdout belongs to the program that is started.

say() { printf '%s\n' "$*" >&2; }
fail() {
  say "$program: $*"
  exit 1
}

mkdir -p build/log || fail "cannot write to $PWD/build"
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

packages_of() { # GROUP...
  local group package rest
  while read -r group package rest; do
    case " $* " in *" $group "*) printf '%s\n' "$package" ;; esac
  done <scripts/packages.txt
}

# apt-get, quiet and without a question; on failure the last thing it said.
apt() {
  local log=build/log/apt.log
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
    -o Acquire::Retries=3 "$@" </dev/null >"$log" 2>&1 && return
  fail "apt-get $1 failed: $(grep -E '^(E|Err)' "$log" | tail -n 1) (all of it: $log)"
}

# Installs what is missing of the given groups; says nothing when nothing is.
install_packages() { # GROUP...
  command -v dpkg-query >/dev/null || return 0
  local wanted missing
  wanted=$(packages_of "$@" | sort)
  missing=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null |
    sed -n 's/^installed //p' | sort -u | comm -13 - <(printf '%s\n' "$wanted"))
  [ -n "$missing" ] || return 0
  missing=$(tr '\n' ' ' <<<"$missing")
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    fail "these Debian packages are missing; as root: apt-get install $missing"
  fi
  say "Installing $missing"
  apt update
  # shellcheck disable=SC2086
  apt install --no-install-recommends $missing
}

# Configures a preset when that has not been done or cannot be trusted any more. After that ninja
# itself notices a changed CMakeLists.txt.
configure() { # PRESET [CMAKE ARGUMENT...]
  local preset=$1 folder=build/$1 log=build/log/configure-$1.log
  shift
  if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$folder/CMakeCache.txt"; then
    rm -rf "$folder"
  fi
  [ "$folder/build.ninja" -nt CMakePresets.json ] && return
  say "Configuring ($preset)"
  cmake --preset "$preset" "$@" </dev/null >"$log" 2>&1 && return
  grep -A 6 -m 1 'CMake Error' "$log" >&2
  rm -f "$folder/build.ninja"
  fail "cmake --preset $preset failed (all of it: $log)"
}

# Builds targets; silent when they are up to date, with ninja's progress line on a terminal.
build() { # PRESET [TARGET...]
  local preset=$1 folder=build/$1 quiet=--quiet
  shift
  ninja -C "$folder" -n "$@" </dev/null 2>/dev/null | grep -q 'no work to do' && return
  say "Building ($preset)"
  [ -t 2 ] && quiet=
  # shellcheck disable=SC2086
  ninja $quiet -C "$folder" "$@" </dev/null >&2
}

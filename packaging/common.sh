# Sourced by packaging/start and packaging/test: brings a bare machine to the point where CNN Studio can run.
# Everything lands in .venv/ in the clone and, as root on Debian and its kin, in apt's packages. What it says goes to
# stderr: stdout is the program's own. Bash, set -euo pipefail.
# shellcheck shell=bash

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
venv=$project/.venv

# What Qt needs of the system that a bare Debian lacks: to draw at all, and to draw on X11.
qt_packages=(libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0)
x11_packages=(libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0)

die() { printf '%s\n' "$*" >&2; exit 1; }

# Sets `python` to the first Python that is new enough: $PYTHON, python3, or one with its version in its name.
find_python() {
  local name
  for name in ${PYTHON:+"$PYTHON"} python3 python3.13 python3.12 python3.11; do
    if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      python=$(command -v "$name")
      return
    fi
  done
  if command -v python3 >/dev/null; then
    die "CNN Studio needs Python 3.11 or newer, and python3 here is $(python3 -c 'import platform; print(platform.python_version())'): install a newer one and name it, as in PYTHON=/path/to/python3.11 $0"
  fi
  python=""
}

# The packages of "$@" that are not installed. Releases with 64-bit time name some libraries with t64 at the end.
missing_packages() {
  local package
  for package in "$@"; do
    if ! dpkg-query -W -f='${db:Status-Status}\n' "$package" "${package}t64" 2>/dev/null | grep -qx installed; then
      printf '%s\n' "$package"
    fi
  done
}

# Installs what is missing of the packages "$@", and Python's venv; without root it says what to install and ends.
# Elsewhere than on Debian and its kin there is no apt, and the libraries are the person's business.
ensure_system() {
  find_python
  local missing=()
  if [ -z "$python" ]; then
    missing+=(python3 python3-venv)
  elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    missing+=("$([ "$python" = /usr/bin/python3 ] && echo python3-venv || echo "$(basename "$python")-venv")")
  fi
  if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    local package
    while IFS= read -r package; do missing+=("$package"); done < <(missing_packages "$@")
  fi
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null || die "Please install Python 3.11 or newer with its venv module."
  if [ "$(id -u)" != 0 ]; then
    die "Please install: sudo apt-get install -y ${missing[*]}"
  fi
  echo "Installing system packages: ${missing[*]}" >&2
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$project/.apt.log" 2>&1 || {
    tail -n 5 "$project/.apt.log" >&2
    die "apt-get could not install ${missing[*]}: check the network connection and run this again."
  }
  rm -f "$project/.apt.log"
  find_python
}

# What an installation depends on; kept in .venv, it tells a later start that there is nothing to do.
fingerprint() { # extra ("" or "[test]")
  "$python" -c 'import sys; print(sys.version)'
  printf '%s%s\n' "$project" "$1"
  cat "$project/pyproject.toml" "$project/packaging/constraints.txt"
}

# Makes .venv and installs the program from this clone with its pinned releases, unless that is done already.
ensure_installed() { # extra ("" or "[test]")
  local stamp=$venv/installed$1 wanted
  wanted=$(fingerprint "$1")
  [ -x "$venv/bin/cnnstudio" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && return 0
  [ -w "$project" ] || die "Cannot write to $project: clone CNN Studio into a folder of your own."
  if command -v flock >/dev/null; then # a second start waits for the first one's installation
    exec 9>"$project/.venv.lock"
    flock 9
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && { exec 9>&-; return 0; }
  fi
  install_into_venv "$1"
  printf '%s\n' "$wanted" >"$stamp" # last: an interrupted installation leaves no stamp and is taken up again
  exec 9>&-
}

install_into_venv() { # extra
  echo "Installing CNN Studio into $venv (once; a few minutes)" >&2
  # A Python that changed or a clone that moved leaves an environment that cannot be trusted: make a new one.
  local origin
  origin="$("$python" -c 'import sys; print(sys.version)') $venv"
  if ! [ -f "$venv/origin" ] || [ "$(cat "$venv/origin")" != "$origin" ] || ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
    "$python" -m venv --clear "$venv" || die "Python could not make a virtual environment in $venv (see above)."
    printf '%s\n' "$origin" >"$venv/origin"
  fi
  local quiet=()
  [ -t 2 ] || quiet=(--quiet)
  "$venv/bin/python" -m pip install ${quiet[@]+"${quiet[@]}"} --disable-pip-version-check \
    --constraint "$project/packaging/constraints.txt" --editable "$project$1" >&2 ||
    die "Could not install what CNN Studio needs (see above): check the network connection and run this again; it goes on where it stopped."
}

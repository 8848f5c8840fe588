#!/bin/sh
# Compiles the installer and tries it under Wine, with stand-ins for the files of the bundle:
#
#   sh packaging/windows/under-wine.sh INNO
#
# INNO: the folder of ISCC.exe (the npm package "innosetup" carries it, in bin/). On Debian this
# needs wine, wine32, wine64 (of i386 too), xvfb and xauth. Wine knows no folder for the programs of
# one user, so it is installed for all of them.
set -eu

inno=${1:?"name the folder of ISCC.exe"}
[ -n "${DISPLAY:-}" ] || exec xvfb-run -a sh "$0" "$inno"
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'wineserver -k || true; rm -rf "$work"' EXIT
export WINEPREFIX="$work/wine" WINEDEBUG=-all
app="$WINEPREFIX/drive_c/Program Files/Signatory Form"
bundle="$work/build/bundle/aicode-desktop"
drafts="$WINEPREFIX/drive_c/users/$(id -un)/AppData/Local/aicode-desktop/drafts"

mkdir -p "$work/packaging" "$bundle/_internal/part"
cp -R "$root/packaging/windows" "$work/packaging/"
cp "$root/LICENSE" "$work/"
for name in aicode.exe aicode-desktop.exe _internal/part/library.dll; do
  echo "a stand-in" > "$bundle/$name"
done

fails() { echo "$1" >&2; exit 1; }
setup() {
  version=$1; shift
  wine "$work/dist/aicode-desktop-$version-setup.exe" \
    /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /ALLUSERS "$@"
}
is_registered() { wine reg query "HKLM\\Software\\Classes\\$1" >/dev/null 2>&1; }

winecfg -v win10
for version in 0.1.0 0.2.0; do
  wine "$inno/ISCC.exe" /Q "/DVersion=$version" \
    "$(winepath -w "$work/packaging/windows/aicode-desktop.iss")"
done

setup 0.1.0
test -f "$app/_internal/part/library.dll" || fails "The files are not there."
is_registered "aicode-desktop.age\\shell\\open\\command" || fails "The file type is not known."
echo "left over" > "$app/_internal/only-in-the-old.dll"
setup 0.2.0
test ! -e "$app/_internal/only-in-the-old.dll" || fails "A file of the older version is left."
if setup 0.1.0 /LANG=de; then fails "An older version was installed over a newer one."; fi
mkdir -p "$drafts"
echo "mine" > "$drafts/draft.age"
wine "$app/unins000.exe" /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
for _ in 1 2 3 4 5 6 7 8 9 10; do test -e "$app" || break; sleep 1; done
test ! -e "$app" || fails "Removing it left files behind."
if is_registered "aicode-desktop.age"; then fails "Removing it left the file type behind."; fi
if is_registered ".age"; then fails "Removing it left the ending behind."; fi
test -f "$drafts/draft.age" || fails "Removing it took a user's draft away."
echo "Compiled, installed, renewed, not put back by an older one, and removed; the draft stayed."

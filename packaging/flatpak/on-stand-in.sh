#!/bin/sh
# Builds the Flatpak, installs it and tries it in its sandbox:
#
#   sh packaging/flatpak/on-stand-in.sh ROOT FOLDER
#
# ROOT stands in for org.freedesktop.Platform, which is published on no package registry: a bare
# root of Debian 13 with what the bundle takes from a desktop. Make it, as root, with
#
#   debootstrap --variant=minbase --include=libgl1,libegl1,libopengl0,libdbus-1-3,libx11-xcb1,\
#     libcups2,libwayland-cursor0,fontconfig-config trixie ROOT
#
# FOLDER takes what is made, in the end aicode-desktop.flatpak. Needs flatpak and flatpak-builder.
set -eu

root=${1:?"name a bare root of Debian 13"}
work=${2:?"name a folder for what is made"}
here=$(cd "$(dirname "$0")" && pwd)
id=eu.aicode_desktop.SignatoryForm
branch=24.08
mkdir -p "$work" && work=$(cd "$work" && pwd)
export FLATPAK_USER_DIR="$work/user" HOME="$work/home" XDG_RUNTIME_DIR="$work/run"
mkdir -p "$HOME" "$XDG_RUNTIME_DIR" "$work/runtime/files" "$work/runtime/var"
chmod 700 "$XDG_RUNTIME_DIR"

cp -a "$root/usr" "$work/runtime/usr"
cp -a "$root/etc" "$work/runtime/usr/etc"
for name in Platform Sdk; do
  printf '[Runtime]\nname=org.freedesktop.%s\nruntime=%s\nsdk=%s\n' "$name" \
    "org.freedesktop.Platform/$(uname -m)/$branch" "org.freedesktop.Sdk/$(uname -m)/$branch" \
    > "$work/runtime/metadata"
  flatpak build-export --disable-sandbox --runtime "$work/repository" "$work/runtime" "$branch"
done
flatpak --user remote-add --if-not-exists --no-gpg-verify stand-in "file://$work/repository"
flatpak --user install -y --noninteractive stand-in \
  "org.freedesktop.Platform//$branch" "org.freedesktop.Sdk//$branch"

# The stand-in has no appstream-compose; the description is validated by appstreamcli instead.
sed 's/^{$/{ "appstream-compose": false,/' "$here/$id.json" > "$here/.stand-in.json"
trap 'rm -f "$here/.stand-in.json"' EXIT
flatpak-builder --user --force-clean --disable-rofiles-fuse --disable-updates \
  --state-dir="$work/state" --repo="$work/made" "$work/build" "$here/.stand-in.json"
flatpak build-bundle "$work/made" "$work/aicode-desktop.flatpak" "$id"
flatpak --user install -y --noninteractive "$work/aicode-desktop.flatpak"

flatpak run --unshare=network --command=aicode "$id" --selftest
flatpak run --unshare=network --env=QT_QPA_PLATFORM=offscreen "$id" --selftest
grep -q "application/vnd.age=$id.desktop" "$FLATPAK_USER_DIR/exports/share/applications/mimeinfo.cache"
touch "$HOME/.var/app/$id/data/a-draft"
flatpak --user uninstall -y --noninteractive "$id"
test -f "$HOME/.var/app/$id/data/a-draft"
echo "Built, installed, used in its sandbox and removed; what was kept meanwhile stayed."

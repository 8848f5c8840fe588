#!/bin/sh
# Makes the application and its disk image from the frozen bundle, on macOS:
#
#   python3 dev.py package bundle && sh packaging/macos/make-dmg.sh VERSION
#
# IDENTITY: the “Developer ID Application” certificate in the keychain; without it, signed ad hoc.
# NOTARY: a profile that `xcrun notarytool store-credentials` kept; without it, not notarised.
set -eu

version=${1:?"name the version, for instance 0.1.0"}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
bundle="$root/build/bundle/aicode-desktop"
app="$root/build/Signatory Form.app"
image="$root/dist/aicode-desktop-$version.dmg"
identity=${IDENTITY:--}

rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp -R "$bundle/" "$app/Contents/MacOS/"
cp "$here/Info.plist" "$app/Contents/Info.plist"
/usr/libexec/PlistBuddy -c "Set :CFBundleShortVersionString $version" "$app/Contents/Info.plist"
/usr/libexec/PlistBuddy -c "Set :CFBundleVersion $version" "$app/Contents/Info.plist"

icons=$(mktemp -d)/aicode-desktop.iconset
mkdir "$icons"
for size in 16 32 128 256 512; do
  cp "$root/packaging/linux/icons/${size}x${size}.png" "$icons/icon_${size}x${size}.png"
done
iconutil --convert icns --output "$app/Contents/Resources/aicode-desktop.icns" "$icons"

# Innermost first: a signature covers what it contains.
find "$app/Contents/MacOS" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
  xargs -0 codesign --force --timestamp --options runtime \
    --entitlements "$here/entitlements.plist" --sign "$identity"
codesign --force --timestamp --options runtime \
  --entitlements "$here/entitlements.plist" --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

"$app/Contents/MacOS/aicode" --selftest

rm -f "$image"
hdiutil create -volname "Signatory Form" -srcfolder "$app" -format UDZO "$image"
if [ -n "${NOTARY:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$NOTARY" --wait
  xcrun stapler staple "$image"
fi
echo "$image"

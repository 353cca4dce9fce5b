#!/bin/sh
# Puts Smidgen into the menu of the user who starts this. The app stays where it is; --remove takes it out again.
set -eu
app=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/smidgen.desktop
if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$share/mime/packages/smidgen.xml" "$share/icons/hicolor/scalable/apps/smidgen.svg"
else
    mkdir -p "$share/applications" "$share/mime/packages" "$share/icons/hicolor/scalable/apps"
    sed "s|^Exec=.*|Exec=\"$app/Smidgen\" %f|" "$app/share/applications/smidgen.desktop" > "$entry"
    cp "$app/share/mime/packages/smidgen.xml" "$share/mime/packages/"
    cp "$app/share/icons/hicolor/scalable/apps/smidgen.svg" "$share/icons/hicolor/scalable/apps/"
fi
if command -v update-mime-database > /dev/null; then update-mime-database "$share/mime"; fi
if command -v update-desktop-database > /dev/null; then update-desktop-database "$share/applications"; fi

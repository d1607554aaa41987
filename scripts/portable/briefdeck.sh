#!/bin/sh
# Starts briefdeck. It needs nothing that isn't in this folder, and changes nothing in it.
self=$0
if [ -L "$self" ]; then self=$(readlink -f -- "$self"); fi
case $self in
  /*) here=${self%/*} ;;
  */*) here=./${self%/*} ;;
  *) here=. ;;
esac
node=$here/program/node
unset NODE_OPTIONS
# Some programs unpack a zip without the right to run what is in it.
if [ -e "$node" ] && [ ! -x "$node" ]; then chmod u+x "$node"; fi
if [ $# -gt 0 ]; then exec "$node" "$here/program/bin/portable.js" "$@"; fi
"$node" "$here/program/bin/portable.js"
code=$?
if [ $code -ne 0 ] && [ -t 0 ]; then
  echo 'Press Enter to close this window. / Appuyez sur Entrée pour fermer cette fenêtre.'
  read -r _
fi
exit $code

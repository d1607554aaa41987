import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Spanned } from '../model/span.ts';

/**
 * Checks that a picture's path is relative, is written with `/`, stays inside the workspace and
 * names a PNG or JPEG file. The outline's own path is relative to the workspace root, so it says
 * how many `..` are too many.
 */
export function checkImagePath(path: Spanned<string>): readonly Diagnostic[] {
  const wrong = problemOf(path.value, path.span.file);
  return wrong ? [diagnostic('outline/image-path', { ...wrong, span: path.span })] : [];
}

function problemOf(path: string, outline: string): { message: string; hint: string } | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(path)) {
    return { message: 'a picture is named by its path from this outline', hint: 'write a path such as images/map.png' };
  }
  if (path.includes('\\')) return { message: 'the path holds a backslash', hint: 'part folders with /' };
  let depth = outline.split('/').length - 1;
  for (const step of path.split('/')) {
    if (step === '..') depth--;
    else if (step !== '.' && step !== '') depth++;
    if (depth < 0) return { message: 'the path leads out of the workspace', hint: 'copy the picture into it' };
  }
  if (!/[^/]\.(?:png|jpe?g)$/i.test(path)) {
    return { message: `${path} is not a PNG or JPEG picture`, hint: 'save the picture as .png or .jpg' };
  }
  return undefined;
}

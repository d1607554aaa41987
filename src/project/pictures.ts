import { dirname, posix } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Evidence, ImageEvidence, Outline } from '../model/outline.ts';
import type { Io } from './io.ts';
import { realPathInside, type Workspace } from './workspace.ts';

/** In bytes. A larger picture would slow every machine that opens the deck. */
const LARGEST = 20 * 1024 * 1024;

/**
 * Reads the pictures that an outline names, keyed by path as written there. Nothing is read from
 * outside the workspace: reading the outline already refused a path that leads out, and a link that
 * leads out is not followed.
 */
export function readPictures(io: Io, workspace: Workspace, outline: Outline): Outcome<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for (const slide of outline.slides) {
    for (const image of imagesOf(slide.evidence)) {
      const written = image.path.value;
      const path = posix.normalize(posix.join(dirname(outline.file), written));
      if (path.startsWith('../')) continue;
      const real = realPathInside(io, workspace, path);
      const bytes = real === undefined ? undefined : io.readBytes(real);
      if (bytes !== undefined && bytes.length <= LARGEST) {
        pictures.set(written, bytes);
        continue;
      }
      diagnostics.push(
        diagnostic('outline/no-image', {
          message:
            bytes !== undefined
              ? `${written} is larger than 20 MiB`
              : `the picture ${written} is not there, or lies outside the workspace`,
          span: image.path.span,
          at: { kind: 'slide', slide: slide.id },
          hint: 'put it beside the outline and name it with a path from there',
        }),
      );
    }
  }
  return { value: pictures, diagnostics };
}

function imagesOf(evidence: Evidence | undefined): readonly ImageEvidence[] {
  if (evidence?.kind === 'image') return [evidence];
  if (evidence?.kind === 'panels') return evidence.panels.filter((panel) => panel.kind === 'image');
  return [];
}

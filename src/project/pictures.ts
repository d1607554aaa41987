import { dirname, posix } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Evidence, ImageEvidence, Outline } from '../model/outline.ts';
import type { Io } from './io.ts';
import { obstacleWords } from './obstacle-words.ts';
import { type Inside, readBytesInside } from './read-inside.ts';
import type { Workspace } from './workspace.ts';

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
      const bytes = readBytesInside(io, workspace, path, LARGEST);
      if (bytes.kind === 'there') pictures.set(written, bytes.value);
      else {
        diagnostics.push(
          diagnostic('outline/no-image', {
            ...whyNot(written, bytes),
            span: image.path.span,
            at: { kind: 'slide', slide: slide.id },
          }),
        );
      }
    }
  }
  return { value: pictures, diagnostics };
}

function whyNot(
  written: string,
  answer: Exclude<Inside<Uint8Array>, { kind: 'there' }>,
): { readonly message: string; readonly hint: string | undefined } {
  switch (answer.kind) {
    case 'absent':
      return {
        message: `the picture ${written} is not there`,
        hint: 'put it beside the outline and name it with a path from there',
      };
    case 'outside':
      return {
        message: `the link ${written} leads outside the workspace`,
        hint: 'copy the picture into the workspace in place of the link',
      };
    case 'unreadable': {
      const { reason, hint } = obstacleWords(answer.obstacle);
      return { message: `the picture ${written} can’t be read: ${reason}`, hint };
    }
    default:
      return answer satisfies never;
  }
}

function imagesOf(evidence: Evidence | undefined): readonly ImageEvidence[] {
  if (evidence?.kind === 'image') return [evidence];
  if (evidence?.kind === 'panels') return evidence.panels.filter((panel) => panel.kind === 'image');
  return [];
}

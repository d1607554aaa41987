import { dirname, posix } from 'node:path';
import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { PICTURES } from '../limits/limits.ts';
import { type Memory, NO_MEMORY } from '../model/memory.ts';
import type { Evidence, ImageEvidence, Outline } from '../model/outline.ts';
import type { Picture, PictureDoubt } from '../model/picture.ts';
import { readPicture } from '../picture/read-picture.ts';
import type { PictureReading } from '../picture/reading.ts';
import type { Io } from './io.ts';
import { obstacleWords } from './obstacle-words.ts';
import { type Inside, readBytesInside } from './read-inside.ts';
import type { Workspace } from './workspace.ts';

/**
 * Reads the pictures that an outline names, keyed by path as written there. Nothing is read from
 * outside the workspace: reading the outline already refused a path that leads out, and a link that
 * leads out is not followed.
 */
export function readPictures(
  io: Io,
  workspace: Workspace,
  outline: Outline,
  memory: Memory = NO_MEMORY,
): Outcome<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  const diagnostics: Diagnostic[] = [];
  let pixels = 0;
  for (const slide of outline.slides) {
    for (const image of imagesOf(slide.evidence)) {
      const written = image.path.value;
      const path = posix.normalize(posix.join(dirname(outline.file), written));
      if (path.startsWith('../') || pictures.has(written)) continue;
      const tell = (code: Diagnostic['code'], message: string, hint: string | undefined) =>
        diagnostics.push(
          diagnostic(code, { message, span: image.path.span, at: { kind: 'slide', slide: slide.id }, hint }),
        );
      const answer = readBytesInside(io, workspace, path, PICTURES.file);
      if (answer.kind !== 'there') {
        const { message, hint } = whyNot(written, answer);
        tell('outline/no-image', message, hint);
        continue;
      }
      const reading = memory.keep('read picture', [answer.value], () => readPicture(answer.value));
      pixels += pixelsOf(reading);
      if (reading.kind === 'refused') {
        tell('outline/bad-image', `${written} ${reading.why}`, reading.hint);
        continue;
      }
      if (pixels > PICTURES.pixels) {
        const message = `the pictures of this brief have more than ${PICTURES.pixels / 1_000_000} million pixels in all`;
        tell('outline/bad-image', message, 'save them smaller; a slide shows some 2,000 pixels across');
        break;
      }
      pictures.set(written, reading.picture);
      for (const doubt of reading.picture.doubts) {
        tell('outline/picture-differs', `${written} ${DOUBTS[doubt].what}`, DOUBTS[doubt].hint);
      }
    }
    if (pixels > PICTURES.pixels) break;
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

function pixelsOf(reading: PictureReading): number {
  return reading.kind === 'read' ? reading.picture.width * reading.picture.height : (reading.pixels ?? 0);
}

const DOUBTS: Readonly<Record<PictureDoubt, { readonly what: string; readonly hint: string }>> = {
  animated: { what: 'is animated; the deck shows its still picture', hint: 'export the picture that is meant as PNG' },
  'print-colours': {
    what: 'has the colours of a printing press (CMYK), which programs show differently',
    hint: 'export it with the colours of screens (RGB)',
  },
};

function imagesOf(evidence: Evidence | undefined): readonly ImageEvidence[] {
  if (evidence?.kind === 'image') return [evidence];
  if (evidence?.kind === 'panels') return evidence.panels.filter((panel) => panel.kind === 'image');
  return [];
}

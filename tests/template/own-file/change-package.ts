import { unzip } from '../../../src/opc/unzip.ts';
import { zip } from '../../../src/opc/zip.ts';

/** A package with some parts changed, each through its text; new parts are added. */
export function changePackage(
  bytes: Uint8Array,
  changes: Readonly<Record<string, Uint8Array | string | ((text: string) => string)>>,
): Uint8Array {
  const read = unzip(bytes);
  if (read.kind !== 'read') throw new Error('no package');
  const parts = new Map<string, Uint8Array | string>(read.parts);
  for (const [name, change] of Object.entries(changes)) {
    const before = parts.get(name);
    if (typeof change === 'function' && before === undefined) throw new Error(`no part ${name}`);
    const text = typeof before === 'string' ? before : new TextDecoder().decode(before);
    parts.set(name, typeof change === 'function' ? change(text) : change);
  }
  return zip(
    [...parts].map(([name, content]) => ({ name, content })),
    { year: 2024, month: 1, day: 1 },
  );
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Adds a relationship to a relationships part. */
export function related(type: string, target: string, external = false): (text: string) => string {
  const mode = external ? ' TargetMode="External"' : '';
  const kind = type.includes(':') ? type : `${OFFICE}/${type}`;
  return (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rIdNew" Type="${kind}" Target="${target}"${mode}/></Relationships>`,
    );
}

import { relationshipsName } from '../../opc/package.ts';
import { type UnzipFault, unzip } from '../../opc/unzip.ts';
import { childrenOf, readXml, type XmlElement } from '../../opc/xml-tree.ts';

/** An opened PowerPoint file, none of whose parts is trusted. */
export interface MasterPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Undefined if the part is missing or isn't readable XML. */
  readonly xml: (part: string) => XmlElement | undefined;
  readonly text: (part: string) => string | undefined;
  /** The relationships of a part; '' is the package. */
  readonly relationships: (part: string) => readonly ReadRelationship[];
}

export interface ReadRelationship {
  readonly id: string;
  readonly type: string;
  /** A part's name, or an address if `external`. */
  readonly target: string;
  readonly external: boolean;
}

export type Opened =
  | { readonly kind: 'opened'; readonly master: MasterPackage }
  | { readonly kind: 'refused'; readonly message: string; readonly hint: string };

/** Stricter than for packages in general; no master comes near these. */
const LIMITS = { entries: 5_000, entryBytes: 64 * 2 ** 20, totalBytes: 256 * 2 ** 20 };

/** The first bytes of a compound file: an encrypted document, or one from PowerPoint before 2007 ([MS-CFB] 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Opens a .pptx or .potx. Never throws, whatever the input. */
export function openPackage(bytes: Uint8Array): Opened {
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) {
    const message = 'it is protected with a password, or of a PowerPoint before 2007';
    const hint = 'save it in PowerPoint as .pptx or .potx, without a password (File, Info, Protect Presentation)';
    return { kind: 'refused', message, hint };
  }
  const unzipped = unzip(bytes, LIMITS);
  if (unzipped.kind === 'refused') return { kind: 'refused', ...faultWords(unzipped.fault) };
  return { kind: 'opened', master: masterPackage(unzipped.parts) };
}

function faultWords(fault: UnzipFault): { readonly message: string; readonly hint: string } {
  const hint = 'open it in PowerPoint and save it anew';
  switch (fault.kind) {
    case 'damaged':
      return { message: `it is damaged, or no PowerPoint file (${fault.what})`, hint };
    case 'encrypted':
      return { message: 'it is encrypted', hint: 'save it without a password' };
    case 'unsafe-name':
    case 'duplicate-name':
      return { message: 'its parts have names that no PowerPoint file has', hint };
    case 'too-large':
      return { message: 'it is too large to be read', hint: 'delete its slides and large pictures, and save it anew' };
    case 'unsupported':
      return { message: `it is packed in a way that is not read (${fault.what})`, hint };
  }
}

function masterPackage(parts: ReadonlyMap<string, Uint8Array>): MasterPackage {
  const text = (name: string): string | undefined => decode(parts.get(name));
  const trees = new Map<string, XmlElement | undefined>();
  const xml = (name: string): XmlElement | undefined => {
    if (!trees.has(name)) {
      const reading = readXml(text(name) ?? '');
      trees.set(name, reading.kind === 'read' ? reading.root : undefined);
    }
    return trees.get(name);
  };
  return {
    parts,
    text,
    xml,
    relationships: (name) => {
      const root = xml(relationshipsName(name));
      return root ? childrenOf(root, 'Relationship').map((each) => relationship(each, name)) : [];
    },
  };
}

function decode(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function relationship(element: XmlElement, source: string): ReadRelationship {
  const target = element.attributes.get('Target') ?? '';
  const external = element.attributes.get('TargetMode') === 'External';
  return {
    id: element.attributes.get('Id') ?? '',
    type: element.attributes.get('Type') ?? '',
    target: external ? target : resolveTarget(source, target),
    external,
  };
}

/** The part that a target names, relative to its source. A target can't climb above the package's root. */
function resolveTarget(source: string, target: string): string {
  const steps = target.startsWith('/')
    ? target.slice(1).split('/')
    : [...source.split('/').slice(0, -1), ...target.split('/')];
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

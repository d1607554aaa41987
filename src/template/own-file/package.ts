import { type Budget, budgetOf } from '../../limits/budget.ts';
import { MASTER } from '../../limits/limits.ts';
import { fileKind } from '../../model/file-kind.ts';
import { relationshipsName } from '../../opc/package.ts';
import { type Archive, faultOf, openArchive, type UnzipFault } from '../../opc/unzip.ts';
import { childrenOf, readXmlWithin, type XmlElement, type XmlReading } from '../../opc/xml-tree.ts';

/**
 * An opened PowerPoint file, none of whose parts is trusted. Parts are unpacked and read as they are asked for, each once,
 * so that slides and films cost nothing. What asks for too much, or for a damaged part, throws: see `withPackage`.
 */
export interface MasterPackage {
  /** The names of all parts. */
  readonly parts: ReadonlySet<string>;
  readonly bytes: (part: string) => Uint8Array | undefined;
  /** Undefined if the part is missing or isn't readable XML. */
  readonly xml: (part: string) => XmlElement | undefined;
  /** Why a part that is there isn’t readable XML, as a clause about the file; undefined if it is missing or readable. */
  readonly unreadable: (part: string) => string | undefined;
  readonly text: (part: string) => string | undefined;
  /** What may still be taken of the file. */
  readonly budget: Budget<'layouts' | 'shapes' | 'allShapes'>;
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

/** Why a file is no master, and what mends it. */
export interface RefusedPackage {
  readonly kind: 'refused';
  readonly message: string;
  readonly hint: string;
}

type MasterBudget = Budget<keyof typeof MASTER>;

/** The first bytes of a compound file: an encrypted document, or one from PowerPoint before 2007 ([MS-CFB] 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Opens a .pptx or .potx and reads of it what `take` asks for, within one budget. Never throws, whatever the input. */
export function withPackage<T>(bytes: Uint8Array, take: (opened: MasterPackage) => T): T | RefusedPackage {
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) {
    const message = 'it is protected with a password, or of a PowerPoint before 2007';
    const hint = 'save it in PowerPoint as .pptx or .potx, without a password (File, Info, Protect Presentation)';
    return { kind: 'refused', message, hint };
  }
  const budget = budgetOf(MASTER);
  const opened = openArchive(bytes, budget);
  if (opened.kind === 'refused') return notPowerPoint(bytes) ?? { kind: 'refused', ...faultWords(opened.fault) };
  try {
    return take(masterPackage(opened.archive, budget));
  } catch (error) {
    return { kind: 'refused', ...faultWords(faultOf(error)) };
  }
}

/** Undefined if it may be a PowerPoint file. */
export function notPowerPoint(bytes: Uint8Array): RefusedPackage | undefined {
  const kind = fileKind(bytes);
  if (kind === undefined || kind === 'a PowerPoint file' || kind === 'a ZIP archive') return undefined;
  return {
    kind: 'refused',
    message: `it is ${kind}, whatever its name says`,
    hint: 'put a .pptx or .potx in its place',
  };
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
      return {
        message: fault.what,
        hint: 'in View, Slide Master, delete layouts, drawings and pictures that no slide needs, and save it anew',
      };
    case 'unsupported':
      return { message: `it is packed in a way that is not read (${fault.what})`, hint };
  }
}

function masterPackage(archive: Archive, budget: MasterBudget): MasterPackage {
  const bytes = once(archive.read);
  const read = once((name): XmlReading | undefined => {
    const content = bytes(name);
    return content && readXmlWithin(content, budget);
  });
  const xml = (name: string) => {
    const reading = read(name);
    return reading?.kind === 'read' ? reading.root : undefined;
  };
  return {
    parts: new Set(archive.names),
    budget,
    bytes,
    text: (name) => decode(bytes(name)),
    xml,
    unreadable: (name) => {
      const reading = read(name);
      return reading?.kind === 'refused' ? `its part ${name} can’t be read as XML: ${reading.why}` : undefined;
    },
    relationships: once((name) => {
      const root = xml(relationshipsName(name));
      return root ? childrenOf(root, 'Relationship').map((each) => relationship(each, name)) : [];
    }),
  };
}

/** Asks once for each name. */
function once<T>(ask: (name: string) => T): (name: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (name) => {
    const value = known.get(name) ?? { value: ask(name) };
    known.set(name, value);
    return value.value;
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

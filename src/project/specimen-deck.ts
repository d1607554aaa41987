import { join, relative } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import type { Template } from '../model/template.ts';
import { specimenFacts } from '../template/specimen/specimen-facts.ts';
import { type Filling, PICTURE, specimenOutline } from '../template/specimen/specimen-outline.ts';
import type { FolderEntry, Io, OnDisk } from './io.ts';
import { slashed } from './slashed.ts';
import { BRIEFS, type Workspace } from './workspace.ts';

/** Path of the outline in the workspace that `withSpecimens` simulates. */
export const SPECIMEN_OUTLINE = `${BRIEFS}/specimens.yaml`;

/**
 * The workspace with specimen slides of a template in place of its briefs. Everything else is the
 * workspace's own.
 */
export function withSpecimens(io: Io, workspace: Workspace, template: Template, fillings: readonly Filling[]): Io {
  const encode = (text: string) => new TextEncoder().encode(text);
  const files: ReadonlyMap<string, Uint8Array> = new Map([
    ['facts/specimens.yaml', encode(specimenFacts())],
    ['specimens.yaml', encode(specimenOutline(template, fillings))],
    [PICTURE, plainPicture()],
  ]);
  const briefs = join(workspace.root, BRIEFS);
  /** The path's name in `briefs/`; undefined if it lies elsewhere. */
  const nameOf = (path: string): string | undefined => {
    const name = slashed(relative(briefs, path));
    return name === '..' || name.startsWith('../') ? undefined : name;
  };
  const isFolder = (name: string) => name === '' || [...files.keys()].some((file) => file.startsWith(`${name}/`));
  const contentOf = (name: string): OnDisk<Uint8Array> => {
    const value = files.get(name);
    return value === undefined ? { kind: 'absent' } : { kind: 'there', value };
  };
  return {
    ...io,
    readBytes: (path, most) => {
      const name = nameOf(path);
      return name === undefined ? io.readBytes(path, most) : contentOf(name);
    },
    readText: (path, most) => {
      const name = nameOf(path);
      if (name === undefined) return io.readText(path, most);
      const bytes = contentOf(name);
      return bytes.kind === 'there' ? { kind: 'there', value: new TextDecoder().decode(bytes.value) } : bytes;
    },
    list: (path) => {
      const name = nameOf(path);
      if (name === undefined) return io.list(path);
      const prefix = name === '' ? '' : `${name}/`;
      const inside = [...files.keys()]
        .filter((file) => file.startsWith(prefix))
        .map((file) => file.slice(prefix.length));
      const kinds = new Map(
        inside.map((file) => [file.replace(/\/.*$/, ''), file.includes('/') ? 'folder' : 'file'] as const),
      );
      return { kind: 'there', value: [...kinds].map(([entry, kind]) => ({ name: entry, kind })).sort(byName) };
    },
    realPath: (path) => {
      const name = nameOf(path);
      if (name === undefined) return io.realPath(path);
      return files.has(name) || isFolder(name) ? { kind: 'there', value: path } : { kind: 'absent' };
    },
  };
}

function byName(a: FolderEntry, b: FolderEntry): number {
  return a.name < b.name ? -1 : 1;
}

/**
 * A grey rectangle as a PNG (W3C, Portable Network Graphics): eight bits of grey per pixel, no
 * filter.
 */
function plainPicture(): Uint8Array {
  const [width, height, grey] = [160, 90, 0x8a];
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.writeUInt8(8, 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width, grey)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', size), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

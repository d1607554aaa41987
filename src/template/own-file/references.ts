import { relationshipsName } from '../../opc/package.ts';
import type { XmlElement } from '../../opc/xml-tree.ts';
import type { MasterPackage } from './package.ts';

const RELATIONSHIP_ATTRIBUTE = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}';

/**
 * Why a part's references don't hold: its relationships can't be read, have one ID twice, or lack an
 * ID that the part uses. PowerPoint offers to repair such a file. Undefined if they hold.
 */
export function brokenReferences(part: string, opened: MasterPackage): string | undefined {
  const rels = relationshipsName(part);
  const unreadable = opened.unreadable(rels);
  if (unreadable !== undefined) return unreadable;
  const ids = opened.relationships(part).map(({ id }) => id);
  const known = new Set(ids);
  if (known.size !== ids.length) return `its part ${rels} gives one ID twice`;
  // A picture is no XML, and would count as such.
  if (!part.endsWith('.xml')) return undefined;
  const missing = idsUsed(opened.xml(part)).find((id) => !known.has(id));
  return missing === undefined ? undefined : `its part ${part} refers to ${missing}, which ${rels} doesn’t have`;
}

/** An action without a target has an empty ID, which refers to nothing. */
function idsUsed(root: XmlElement | undefined): readonly string[] {
  const ids: string[] = [];
  const open = root ? [root] : [];
  for (let element = open.pop(); element; element = open.pop()) {
    for (const [name, value] of element.attributes)
      if (name.startsWith(RELATIONSHIP_ATTRIBUTE) && value !== '') ids.push(value);
    for (const child of element.children) if ('attributes' in child) open.push(child);
  }
  return ids;
}

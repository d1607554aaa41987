import { createHash } from 'node:crypto';
import type { Scene } from '../../model/scene.ts';
import { escapeAttribute } from '../../opc/xml.ts';
import { POWERPOINT_2010 } from './namespaces.ts';

/** A run of slides under one name in PowerPoint's slide list. */
export interface Section {
  readonly name: string;
  /** In braces, upper case. */
  readonly guid: string;
  /** Indices of its slides, from 0. */
  readonly slides: readonly number[];
}

/**
 * The deck's sections; none if no slide names one, where an empty name counts as none. PowerPoint requires every slide
 * to be in a section: a slide that names none belongs to the section before it, and slides before the first section go
 * into one with the deck's title.
 */
export function sectionsOf(scene: Scene): readonly Section[] {
  if (scene.slides.every(({ section }) => section === undefined || section === '')) return [];
  const sections: { name: string; slides: number[] }[] = [];
  scene.slides.forEach((slide, index) => {
    const open = sections.at(-1);
    const name = slide.section || (open?.name ?? scene.title);
    if (open && open.name === name) open.slides.push(index);
    else sections.push({ name, slides: [index] });
  });
  return sections.map((section, index) => ({ ...section, guid: guidOf(`${scene.name}/${index}/${section.name}`) }));
}

/** A GUID that depends only on the text: a name-based UUID (RFC 9562, version 8) over SHA-256. */
export function guidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `{${groups.join('-').toUpperCase()}}`;
}

/** The extension of `presentation.xml` that lists the sections ([MS-PPTX] 2.6.1.13); empty if there are none. */
export function sectionList(sections: readonly Section[], slideId: (index: number) => number): string {
  if (sections.length === 0) return '';
  const items = sections.map(
    ({ name, guid, slides }) =>
      `<p14:section name="${escapeAttribute(name)}" id="${guid}"><p14:sldIdLst>` +
      `${slides.map((index) => `<p14:sldId id="${slideId(index)}"/>`).join('')}</p14:sldIdLst></p14:section>`,
  );
  return (
    '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">' +
    `<p14:sectionLst xmlns:p14="${POWERPOINT_2010}">${items.join('')}</p14:sectionLst></p:ext></p:extLst>`
  );
}

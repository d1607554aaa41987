/** Names of the package's parts. Part numbers count from 1, `index` from 0. */
export const PRESENTATION_PART = 'ppt/presentation.xml';
export const MASTER_PART = 'ppt/slideMasters/slideMaster1.xml';
export const NOTES_MASTER_PART = 'ppt/notesMasters/notesMaster1.xml';

export function layoutPart(index: number): string {
  return `ppt/slideLayouts/slideLayout${index + 1}.xml`;
}

export function slidePart(index: number): string {
  return `ppt/slides/slide${index + 1}.xml`;
}

export function notesPart(index: number): string {
  return `ppt/notesSlides/notesSlide${index + 1}.xml`;
}

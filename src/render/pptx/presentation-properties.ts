import { XML_DECLARATION } from '../../opc/xml.ts';
import { PRESENTATION_ROOT } from './namespaces.ts';

/** `ppt/presProps.xml`: only PowerPoint's defaults. */
export function presentationProperties(): string {
  return `${XML_DECLARATION}<p:presentationPr ${PRESENTATION_ROOT}/>`;
}

/** `ppt/viewProps.xml`: the deck opens in the normal view, without custom guides. */
export function viewProperties(): string {
  return (
    `${XML_DECLARATION}<p:viewPr ${PRESENTATION_ROOT}><p:normalViewPr><p:restoredLeft sz="15620"/><p:restoredTop sz="80000"/></p:normalViewPr>` +
    '<p:gridSpacing cx="76200" cy="76200"/></p:viewPr>'
  );
}

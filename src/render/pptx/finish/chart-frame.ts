import type { Box } from '../../../model/box.ts';
import { offsetAndExtent } from '../emu.ts';
import { CHART } from '../namespaces.ts';
import { type Placeholder, placeholderElement } from '../placeholders.ts';

/** The frame of a chart part, in the place of the text box that stood for it. Its identity is given to it later. */
export function chartFrame(box: Box, relationshipId: string, placeholder: Placeholder | undefined): string {
  const application = placeholder === undefined ? '<p:nvPr/>' : `<p:nvPr>${placeholderElement(placeholder)}</p:nvPr>`;
  return (
    '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="0" name=""/>' +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>${application}</p:nvGraphicFramePr>` +
    `<p:xfrm>${offsetAndExtent(box)}</p:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" r:id="${relationshipId}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

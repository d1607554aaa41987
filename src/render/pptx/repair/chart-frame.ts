import type { Box } from '../../../model/box.ts';
import { offsetAndExtent } from '../emu.ts';
import { CHART } from '../namespaces.ts';
import { type Placeholder, placeholderElement } from '../placeholders.ts';

/** The frame of a chart part, which replaces the stand-in text box. It gets its identity later. */
export function baseChart(box: Box, relationshipId: string, placeholder: Placeholder | undefined): string {
  const application = placeholder === undefined ? '<p:nvPr/>' : `<p:nvPr>${placeholderElement(placeholder)}</p:nvPr>`;
  return (
    '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="0" name=""/>' +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>${application}</p:nvGraphicFramePr>` +
    `<p:xfrm>${offsetAndExtent(box)}</p:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" r:id="${relationshipId}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

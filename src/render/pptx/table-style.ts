import { XML_DECLARATION } from '../../opc/xml.ts';
import { DRAWING } from './namespaces.ts';
import { solidFill } from './text-look.ts';

/** The style every table refers to. It exists only in this package, so any GUID would do. */
export const TABLE_STYLE_ID = '{8D4B9C52-6A0E-4F0B-A6C4-2E5D0C7F1B36}';

const HAIRLINE = 6350;
const RULE = 12700;

/** The table styles part with one style: no fills, hairlines between rows, and a bold header with a rule below. */
export function tableStyles(): string {
  return (
    `${XML_DECLARATION}<a:tblStyleLst xmlns:a="${DRAWING}" def="${TABLE_STYLE_ID}">` +
    `<a:tblStyle styleId="${TABLE_STYLE_ID}" styleName="Rules">` +
    `<a:wholeTbl>${text('')}<a:tcStyle><a:tcBdr>` +
    `${noLine('left')}${noLine('right')}${noLine('top')}${noLine('bottom')}` +
    `${line('insideH', HAIRLINE, 'hairline')}${noLine('insideV')}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>` +
    `<a:firstRow>${text(' b="on"')}<a:tcStyle><a:tcBdr>${line('bottom', RULE, 'primary')}</a:tcBdr></a:tcStyle></a:firstRow>` +
    '</a:tblStyle></a:tblStyleLst>'
  );
}

function text(bold: string): string {
  return `<a:tcTxStyle${bold}><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle>`;
}

function line(side: string, width: number, colour: 'hairline' | 'primary'): string {
  return `<a:${side}><a:ln w="${width}" cmpd="sng">${solidFill(colour)}</a:ln></a:${side}>`;
}

function noLine(side: string): string {
  return `<a:${side}><a:ln><a:noFill/></a:ln></a:${side}>`;
}

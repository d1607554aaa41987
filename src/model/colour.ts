/** The named colours of a template, and the slot of the Office theme that holds each. Everything refers to these. */
export type ColourToken =
  | 'ink'
  | 'paper'
  | 'primary'
  | 'mist'
  | 'series1'
  | 'series2'
  | 'series3'
  | 'series4'
  | 'muted'
  | 'hairline';

/** dk1, lt1, dk2, lt2, accent1 … accent6, in PowerPoint's order. */
export const THEME_SLOTS: Readonly<Record<ColourToken, string>> = {
  ink: 'tx1',
  paper: 'bg1',
  primary: 'tx2',
  mist: 'bg2',
  series1: 'accent1',
  series2: 'accent2',
  series3: 'accent3',
  series4: 'accent4',
  muted: 'accent5',
  hairline: 'accent6',
};

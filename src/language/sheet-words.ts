import type { CheckRow, Tick } from '../model/check-sheet.ts';

/** Words of the check sheet: its table, its page and its annex. */
export interface SheetWords {
  readonly heading: string;
  readonly columns: Readonly<
    Record<
      | 'number'
      | 'slide'
      | 'where'
      | 'shown'
      | 'fact'
      | 'label'
      | 'value'
      | 'formula'
      | 'citation'
      | 'tick'
      | 'signedBy',
      string
    >
  >;
  readonly where: Readonly<Record<CheckRow['where'], string>>;
  readonly ticks: Readonly<Record<Tick, string>>;
  readonly search: string;
  readonly all: string;
  readonly state: string;
  /** "12 of 92 figures" */
  readonly count: (shown: number | string, all: number | string) => string;
  readonly unchecked: (count: number) => string;
  readonly asOf: string;
  readonly none: string;
}

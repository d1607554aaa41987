import type { CheckRow, ClaimVerdict, Tick } from '../model/check-sheet.ts';

/** Words of the check sheet: its table, its page and its annex. */
export interface SheetWords {
  readonly heading: string;
  readonly columns: Readonly<
    Record<
      | 'number'
      | 'slide'
      | 'where'
      | 'shown'
      | 'sentence'
      | 'fact'
      | 'label'
      | 'value'
      | 'formula'
      | 'citation'
      | 'tick'
      | 'verified'
      | 'signedBy'
      | 'remarks',
      string
    >
  >;
  /** Heading of the numbers of further slides that show a figure. */
  readonly alsoOn: string;
  readonly where: Readonly<Record<CheckRow['where'], string>>;
  readonly ticks: Readonly<Record<Tick, string>>;
  /** Of a figure of which its source doesn’t print everything. */
  readonly inferred: string;
  /** "on 2023-12-31, against 81a2d01c": an ISO day, and the first digits of the digests of copies. */
  readonly verified: (on: string, copies: string) => string;
  /** "accepted by A. Tremblay, 2023-12-31"; the day is absent if it wasn't written. */
  readonly acceptedBy: (by: string, on: string | undefined) => string;
  /** "A. Tremblay, 2023-12-31 [SSH key verified]"; the day is absent if it wasn't given. */
  readonly signedBy: (by: string, on: string | undefined, isProven: boolean) => string;
  readonly verdicts: Readonly<Record<ClaimVerdict, string>>;
  /** Headings of what stands below the figures. */
  readonly claims: string;
  readonly acceptances: string;
  readonly uncovered: string;
  readonly order: string;
  readonly orders: Readonly<Record<'slides' | 'risk', string>>;
  readonly search: string;
  readonly all: string;
  readonly state: string;
  /** "12 of 92 figures" */
  readonly count: (shown: number | string, all: number | string) => string;
  readonly unchecked: (count: number) => string;
  readonly asOf: string;
  readonly none: string;
}

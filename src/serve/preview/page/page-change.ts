import type { Language } from '../../../model/language.ts';

/** What leads from one state to another. What is absent stayed as it was. */
export interface PageChange {
  readonly title?: string;
  readonly languages?: readonly Language[];
  readonly styles?: string;
  readonly top?: string;
  /** The IDs of all rows, in order. */
  readonly order?: readonly string[];
  /** The rows of the one slide whose words were written anew; absent if it was none or several. */
  readonly written?: readonly string[];
  /** Each row that is new or other than before, by its ID. */
  readonly rows: Readonly<Record<string, string>>;
}

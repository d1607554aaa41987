import type { MasterPart } from '../../../model/master.ts';
import type { XmlElement } from '../../../opc/xml-tree.ts';
import type { MappedColours } from '../../../template/own-file/colours.ts';

/** What the shapes of one master or layout are drawn by. */
export interface DrawingContext {
  readonly colours: MappedColours;
  /** The theme’s `a:themeElements`. */
  readonly theme: XmlElement | undefined;
  readonly fonts: { readonly heading: string; readonly body: string };
  /** The picture of a relationship’s id; undefined if there is none. */
  readonly picture: (id: string | undefined) => MasterPart | undefined;
  /** Keeps a gradient or pattern. Returns `url(#…)`. */
  readonly define: (write: (id: string) => string) => string;
  /** Says that something is drawn otherwise than PowerPoint draws it. */
  readonly tell: (what: string) => void;
}

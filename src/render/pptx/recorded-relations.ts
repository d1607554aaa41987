import type { SceneChart, ScenePicture } from '../../model/scene.ts';
import type { SlideRelations } from './slide-relations.ts';

/** A relation that a slide asked for, and the id it was given. */
type AskedRelation = { readonly id: string | undefined } & (
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'jump'; readonly slide: string }
  | { readonly kind: 'picture'; readonly shape: ScenePicture }
  | { readonly kind: 'chart'; readonly shape: SceneChart }
);

/** The part of a slide, and the relations it asked for, in order. */
export interface WrittenWithRelations {
  readonly content: Uint8Array;
  readonly asked: readonly AskedRelation[];
}

/** Writes a part and records the relations it asks for. */
export function recordRelations(
  relations: SlideRelations,
  write: (relations: SlideRelations) => string,
): WrittenWithRelations {
  const asked: AskedRelation[] = [];
  const note = <Id extends string | undefined>(id: Id, relation: (id: Id) => AskedRelation): Id => {
    asked.push(relation(id));
    return id;
  };
  const content = write({
    link: (href) => note(relations.link(href), (id) => ({ kind: 'link', href, id })),
    jump: (slide) => note(relations.jump(slide), (id) => ({ kind: 'jump', slide, id })),
    picture: (shape) => note(relations.picture(shape), (id) => ({ kind: 'picture', shape, id })),
    chart: (shape) => note(relations.chart(shape), (id) => ({ kind: 'chart', shape, id })),
  });
  return { content: Buffer.from(content), asked };
}

/**
 * Reuses a part written before in a package with the same relations: asked for in the same order, they get the same
 * ids. Throws if one differs.
 */
export function answered(written: WrittenWithRelations, relations: SlideRelations): WrittenWithRelations {
  for (const relation of written.asked) {
    const id = ask(relation, relations);
    if (id !== relation.id) throw new Error(`relation ${relation.id} of a slide written before is ${id} now`);
  }
  return written;
}

function ask(relation: AskedRelation, relations: SlideRelations): string | undefined {
  switch (relation.kind) {
    case 'link':
      return relations.link(relation.href);
    case 'jump':
      return relations.jump(relation.slide);
    case 'picture':
      return relations.picture(relation.shape);
    case 'chart':
      return relations.chart(relation.shape);
    default:
      return relation satisfies never;
  }
}

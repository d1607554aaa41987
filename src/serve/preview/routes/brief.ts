import { templateNames } from '../../../project/workspace-files.ts';
import { type Answer, html } from '../../answer.ts';
import { briefPage } from '../page/brief-page.ts';
import { missingPage } from '../page/home-page.ts';
import { outlineNamed, type Preview } from '../preview.ts';
import type { Looked } from '../sessions.ts';

/** The page of a brief, all its slides on it. */
export async function briefAnswer(preview: Preview, query: URLSearchParams): Promise<Answer> {
  const looked = lookedAt(preview, query);
  if (looked === undefined) {
    const why = `there is no brief ${query.get('brief') ?? ''}, or no template that it is to be looked at in`;
    return { ...html(missingPage(why, 'It may have another name now.')), status: 404 };
  }
  const { io, workspace, sessions } = preview;
  if (sessions.ofBrief(looked.path).length > 0) await preview.lookAnew();
  const state = await (await sessions.of(looked)).now();
  const body = briefPage(state, {
    brief: query.get('brief') ?? '',
    templates: templateNames(io, workspace).value,
    template: looked.template,
  });
  return html(body);
}

/** The brief and the look that an address names; undefined if there is none such. */
export function lookedAt(preview: Preview, query: URLSearchParams): Looked | undefined {
  const path = outlineNamed(preview, query.get('brief'));
  const template = query.get('template') ?? undefined;
  if (path === undefined) return undefined;
  if (template !== undefined && !templateNames(preview.io, preview.workspace).value.includes(template))
    return undefined;
  return { path, template };
}

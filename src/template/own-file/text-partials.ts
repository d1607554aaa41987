import type { Template } from '../../model/template.ts';

/** The partials that write the frame's lines if a template has none of its own. */
export function usualPartials(file: string): Template['partials'] {
  return {
    subtitle: { file, pieces: [{ kind: 'join', name: 'parts', separator: ', ' }] },
    'note-line': { file, pieces: [{ kind: 'join', name: 'notes', separator: ' ' }] },
    'source-line': {
      file,
      pieces: [
        { kind: 'value', name: 'heading' },
        { kind: 'text', text: ' ' },
        { kind: 'join', name: 'sources', separator: ' · ' },
      ],
    },
    footer: {
      file,
      pieces: [
        { kind: 'value', name: 'as-of' },
        {
          kind: 'if',
          name: 'version',
          held: [
            { kind: 'text', text: ' · ' },
            { kind: 'value', name: 'version' },
          ],
          otherwise: [],
        },
      ],
    },
  };
}

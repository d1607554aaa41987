import Handlebars from 'handlebars';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TextFile } from '../../model/text-file.ts';

/** Whether Handlebars can read a partial; the finding stands at the line where it stopped. */
export function checkPartial(file: TextFile): readonly Diagnostic[] {
  try {
    Handlebars.parse(file.text);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const line = Math.max(1, Number(/line (\d+)|^.* - (\d+):\d+$/m.exec(message)?.slice(1).find(Boolean) ?? 1));
    const length = file.text.split('\n')[line - 1]?.length ?? 0;
    return [
      diagnostic('template/partial', {
        message: 'this text can’t be read as a Handlebars partial',
        span: { file: file.path, start: { line, column: 1 }, end: { line, column: length + 1 } },
        hint: 'look for braces that are not closed',
      }),
    ];
  }
}

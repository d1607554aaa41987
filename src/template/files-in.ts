import { compareText } from '../model/compare-text.ts';
import type { TextFile } from '../model/text-file.ts';

/** The files whose path matches `form`, named by its first group and sorted by that name. */
export function filesIn(files: readonly TextFile[], form: RegExp): readonly { name: string; file: TextFile }[] {
  return files
    .flatMap((file) => {
      const name = form.exec(file.path)?.[1];
      return name === undefined ? [] : [{ name, file }];
    })
    .sort((a, b) => compareText(a.name, b.name));
}

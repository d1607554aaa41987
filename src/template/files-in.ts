import { compareText } from '../model/compare-text.ts';
import type { TextFile } from '../model/text-file.ts';

/** The files whose path has this form, by name, in the order of their names. */
export function filesIn(files: readonly TextFile[], form: RegExp): readonly { name: string; file: TextFile }[] {
  return files
    .flatMap((file) => {
      const name = form.exec(file.path)?.[1];
      return name === undefined ? [] : [{ name, file }];
    })
    .sort((a, b) => compareText(a.name, b.name));
}

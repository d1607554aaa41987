const IDENTIFIER = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Names of devices, which Windows never writes to a disk, whatever ending they have (Win32, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether a text may be the name of a brief, a folder of briefs or a template: small letters, digits and dashes, and no device of Windows. */
export function isIdentifier(text: string): boolean {
  return text.length <= 80 && IDENTIFIER.test(text) && !DEVICE.test(text);
}

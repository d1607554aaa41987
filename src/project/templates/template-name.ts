/**
 * A template's name as the workspace knows it. A PowerPoint file may be given by its path,
 * `templates/ours.pptx`.
 */
export function templateName(given: string): string {
  return given.replace(/^(?:\.[\\/])?templates[\\/](?=.)/, '');
}

/** A template's name as the workspace knows it: a PowerPoint file may be named as it lies, `templates/ours.pptx`. */
export function templateName(given: string): string {
  return given.replace(/^(?:\.[\\/])?templates[\\/](?=.)/, '');
}

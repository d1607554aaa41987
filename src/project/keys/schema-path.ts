/** Where a workspace keeps the schema of a kind of file for editors, from its root. */
export function schemaPath(name: string): string {
  return `.vscode/${name}.schema.json`;
}

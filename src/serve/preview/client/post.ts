/** What the server answers to a form; undefined if it can’t be asked. */
export async function post(path: string, fields: Readonly<Record<string, string>>): Promise<Response | undefined> {
  try {
    const response = await fetch(path, { method: 'POST', body: new URLSearchParams(fields) });
    return response.ok ? response : undefined;
  } catch {
    return undefined;
  }
}

/** As `post`, for what the server hasn’t to be told. */
export async function get(path: string, fields: Readonly<Record<string, string>>): Promise<string | undefined> {
  try {
    const response = await fetch(`${path}?${new URLSearchParams(fields).toString()}`);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

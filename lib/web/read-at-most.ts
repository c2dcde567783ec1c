/** The body of a request, or null, and reading no further, when it is longer than that. */
export async function readAtMost({ body }: Request, mostBytes: number): Promise<Blob | null> {
  const reader = body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.byteLength;
    if (length > mostBytes) {
      await reader?.cancel();
      return null;
    }
    parts.push(read.value);
  }
  return new Blob(parts);
}

export async function readTextAtMost(request: Request, mostBytes: number): Promise<string | null> {
  const read = await readAtMost(request, mostBytes);
  return read === null ? null : read.text();
}

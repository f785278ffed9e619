/** What text is read from: chunks of text or bytes, as files, streams and responses give them. */
export type Chunks = AsyncIterable<string | Uint8Array> | ByteStream

/** A web stream, as far as it is read here; not every browser lets one go through it with `for await`. */
export interface ByteStream {
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: string | Uint8Array | undefined }>
    readonly cancel?: () => Promise<unknown>
  }
}

/** The text of chunks, decoded; the byte order mark stays, so that it can be told. */
export async function* charactersOf(chunks: Chunks, encoding?: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for await (const chunk of Symbol.asyncIterator in chunks ? chunks : read(chunks)) {
    if (typeof chunk === 'string') yield chunk
    else {
      decoder ??= new TextDecoder(encoding ?? encodingOf(chunk), { ignoreBOM: true })
      yield decoder.decode(chunk, { stream: true })
    }
  }
  if (decoder !== undefined) yield decoder.decode()
}

async function* read(stream: ByteStream): AsyncGenerator<string | Uint8Array> {
  const reader = stream.getReader()
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      if (step.value !== undefined) yield step.value
    }
  } finally {
    await reader.cancel?.()
  }
}

/** UTF-16 announces itself by its first two bytes; everything else is read as UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

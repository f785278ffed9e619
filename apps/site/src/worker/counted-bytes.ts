/** The bytes of a file, piece by piece, and how many have gone by. */
export interface CountedBytes extends AsyncIterable<Uint8Array> {
  readonly gone: () => number
}

/** Reads a file without ever holding more than a piece of it. */
export function countedBytes(file: Blob): CountedBytes {
  let gone = 0
  const pieces = async function* () {
    const reader = file.stream().getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      gone += next.value.byteLength
      yield next.value
    }
  }
  return { [Symbol.asyncIterator]: pieces, gone: () => gone }
}

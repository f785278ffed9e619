import JSZip from 'jszip'

/** The parts of a Word document that hold words, by their paths. */
export type Parts = ReadonlyMap<string, string>

/** The parts unpack to more than is read. */
export class TooLarge extends Error {}

const PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?(?:document|styles|numbering|footnotes|endnotes|comments|header|footer)\d{0,3}\.xml(?:\.rels)?)$/

/** Unpacks a Word document, but for its pictures. What its parts say of their size is not believed. */
export async function unpackDocx(bytes: Uint8Array, limit: number): Promise<Parts> {
  const { files } = await JSZip.loadAsync(bytes)
  const parts = new Map<string, string>()
  let left = limit
  for (const [name, file] of Object.entries(files)) {
    if (!PART.test(name)) continue
    const part = await unpackPart(file, left)
    left -= part.length
    parts.set(name, new TextDecoder().decode(part))
  }
  return parts
}

/** Packs parts again, for a library that reads archives alone. */
export async function packDocx(parts: Parts): Promise<Uint8Array> {
  const archive = new JSZip()
  for (const [name, text] of parts) archive.file(name, text)
  return archive.generateAsync({ type: 'uint8array', compression: 'STORE' })
}

/** Unpacks one part, and stops where it grows beyond the limit. */
function unpackPart(file: JSZip.JSZipObject, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    const stream = streamOf(file)
    stream.on('data', (chunk) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else {
        stream.pause()
        reject(new TooLarge())
      }
    })
    stream.on('error', reject)
    stream.on('end', () => resolve(joined(chunks, size)))
    stream.resume()
  })
}

// The types of the library leave out this function, which its documentation describes.
interface Stream {
  on(event: 'data', listener: (chunk: Uint8Array) => void): void
  on(event: 'end', listener: () => void): void
  on(event: 'error', listener: (error: Error) => void): void
  pause(): void
  resume(): void
}

function streamOf(file: JSZip.JSZipObject): Stream {
  return (file as unknown as { internalStream(type: 'uint8array'): Stream }).internalStream('uint8array')
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

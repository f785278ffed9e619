/** The largest file that is read, in bytes. */
const LARGEST = 20 * 2 ** 20

/** A file's text, or why it is not read. */
export type FileRead = { readonly text: string } | { readonly refusal: string }

/** Reads a file given by the reader, where it is a text of a size that can be read. */
export async function readFile(file: File): Promise<FileRead> {
  if (!/\.(?:txt|text|md|markdown)$/i.test(file.name)) {
    return {
      refusal: `${file.name} is no .txt or .md file. Save it as plain text, or copy its text into the field.`,
    }
  }
  if (file.size > LARGEST) {
    return { refusal: `${file.name} is larger than 20 MB. Give the part of it that is the response.` }
  }
  try {
    return { text: await file.text() }
  } catch {
    return { refusal: `${file.name} could not be opened.` }
  }
}

import { sectionsIn } from './there.ts'

/** A place that is cited, in code. */
export interface Citation {
  /** The document, as it is exported. */
  readonly document: string
  readonly code: string
}

/** The citation of `ndtmsAid.familyWork`, or of a part, `ndtmsAid.familyWork.start`; a place that is not there is refused. */
export function citationOf(root: string, place: string): Citation {
  const [document = '', section = '', part] = place.split('.')
  const documents = sectionsIn(root)
  const sections = Object.hasOwn(documents, document) ? documents[document] : undefined
  if (sections === undefined)
    throw new Error(
      `"${place}" is no place to cite: no document is called "${document}". There are: ${Object.keys(documents).join(', ')}.`,
    )
  if (!sections.includes(section))
    throw new Error(
      `"${place}" is no place to cite. Write ${document} and one of its sections: ${sections.join(', ')}.`,
    )
  const cited = `${document}.${section}`
  return { document, code: part === undefined ? `cite(${cited})` : `cite(${cited}, '${part}')` }
}

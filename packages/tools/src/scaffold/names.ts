/** A name as it is written in files, in code and as a type. */
export interface Names {
  /** `opening-hours`: folders, files, ids. */
  readonly id: string
  /** `openingHours`: values. */
  readonly name: string
  /** `OpeningHours`: types. */
  readonly Name: string
  /** In words, for readers. */
  readonly title: string
}

/** The names of something new; an id that is not in kebab-case is refused. */
export function namesOf(id: string, title: string): Names {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new Error(`"${id}" is no id. Write it in small letters with hyphens, as in opening-hours.`)
  if (/[\n\r]/.test(title) || title.trim() === '') throw new Error('Give words of one line.')
  const name = id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  return { id, name, Name: name.charAt(0).toUpperCase() + name.slice(1), title }
}

/** A template with its names filled in. */
export function filled(template: string, names: Names): string {
  return template.replaceAll(/\{\{(id|name|Name|title)\}\}/g, (_, key: keyof Names) => names[key])
}

/** Words as code holds them: in single quotation marks, whatever they hold themselves. */
export function inCode(words: string): string {
  return `'${JSON.stringify(words)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", String.raw`\'`)}'`
}

import * as dingbats from 'dingbat-to-unicode'

// The boxes and ticks of symbol fonts, as the signs that are known for marks.
const signs: Readonly<Record<string, readonly string[]>> = {
  '☐': ['🞎', '🞏', '□', '⬜', '◻', '❑', '❒', '🗆', '🞐', '🞑'],
  '☒': ['🗷', '⌧', '🗵', '⮽', '☒'],
  '☑': ['🗹', '☑'],
  '✓': ['🗸', '✓', '✔'],
}
const known = new Map(Object.entries(signs).flatMap(([sign, drawn]) => drawn.map((each) => [each, sign])))
// A letter of a symbol font that nobody knows is not nothing.
const UNKNOWN = '\ufffd'
const SYMBOL = /<((?:\w+:)?)sym\b([^<>]*?)\/>/g
const LARGEST = 0xff

/** Writes the symbol characters of a part as text, so that none is lost: `w:sym` names a font and a place in it. */
export function symbolsAsText(xml: string): string {
  return xml.replaceAll(SYMBOL, (_, prefix: string, attributes: string) => {
    const [, font = ''] = /\bfont="([^"]*)"/.exec(attributes) ?? []
    const [, place = ''] = /\bchar="([\da-f]{1,6})"/i.exec(attributes) ?? []
    return `<${prefix}t>${symbolOf(font, Number.parseInt(place, 16))}</${prefix}t>`
  })
}

/** Letters written in a symbol font, as what that font draws; letters of other fonts stay as they are. */
export function lettersOf(font: string, text: string): string {
  if (!/^(?:wingdings|webdings|symbol)/i.test(font)) return text
  return Array.from(text, (letter) =>
    letter.trim() === '' ? letter : symbolOf(font, letter.codePointAt(0) ?? 0),
  ).join('')
}

function symbolOf(font: string, place: number): string {
  const drawn = dingbats.codePoint(font, place & LARGEST)?.string
  return drawn === undefined ? UNKNOWN : (known.get(drawn) ?? drawn)
}

import { describe, expect, it } from 'vitest'
import { readResponse } from '../../src/html.ts'
import { library, option, Q, say } from '../reader/library.ts'

const read = (page: string) => readResponse(page, { questionnaire: library })
const text = (page: string): readonly string[] => read(page).text.split('\n')
/** The reading of a table under the question who looked after the library. */
const staff = (...rows: string[]) =>
  read(`<p>${Q.staff}</p><table>${rows.map((row) => `<tr>${row}`).join('')}</table>`)

describe('a page as text', () => {
  it.for([
    ['paragraphs stand apart', '<p>one<p>two', ['one', '', 'two']],
    ['a line break ends a line', '<p>one<br>two<br/>three', ['one', 'two', 'three']],
    ['blanks and line ends are one blank', '<p> one\n  two\t three ', ['one two three']],
    ['headings are lines', '<h1>one</h1>two', ['one', '', 'two']],
    ['divisions are lines', '<div>one<div>two</div></div>three', ['one', 'two', 'three']],
    ['items have bullets', '<ul><li>one<li>two</ul>', ['- one', '- two']],
    ['items in order have numbers', '<ol start=3><li>one<li>two</ol>', ['3. one', '4. two']],
    [
      'lists in lists are indented',
      '<ul><li>one<ul><li>two</ul><li>three</ul>',
      ['- one', '', '  - two', '', '- three'],
    ],
    [
      'cells stand between tabs',
      '<table><tr><td>one<td>two<td><tr><th>three<td><td>four</table>',
      ['one\ttwo\t', 'three\t\tfour'],
    ],
    [
      'terms and what is said of them are rows',
      '<dl><dt>one<dd>two<dt>three<dd>four</dl>',
      ['one\ttwo', 'three\tfour'],
    ],
    ['what is written as it is stays so', '<pre>one\n  two\tthree</pre>', ['one', '  two\tthree']],
    ['entities are letters', '<p>R&amp;D &lt;1&gt; &ndash; caf&eacute;', ['R&D <1> – café']],
    [
      'boxes are signs',
      '<p><input type=checkbox checked> one<p>two <input type="RADIO">',
      ['☒ one', '', 'two ☐'],
    ],
    [
      'several boxes in a line have cells',
      '<p><input type=radio checked> one <input type=radio> two',
      ['☒ one\t☐ two'],
    ],
    [
      'boxes may stand behind their words',
      '<p>one <input type=radio> two <input type=radio checked>',
      ['one ☐\ttwo ☒'],
    ],
    [
      'fields say what is written in them',
      '<p><input value=one> <textarea>two\nthree</textarea>',
      ['one', 'two', 'three'],
    ],
    ['a choice says what is chosen', '<select><option>one<option selected>two</select>', ['two']],
    ['what is struck out is told', '<p>Yes / <s>No</s>', ['Yes / ~~No~~']],
    [
      'pictures in cells and items are told',
      '<img alt=crest><table><tr><td>one<td><img><tr><td>two<td><img alt=tick></table>',
      ['one\t[image]', 'two\t[image: tick]'],
    ],
    [
      'scripts, styles and hidden parts are not read',
      '<style>p{}</style><script>one</script><p hidden>two<p style="display: none">three<template>four</template><p>five',
      ['five'],
    ],
    [
      'a caption is a line',
      '<table><caption>one</caption><tr><td>two<td>three</table>',
      ['one', '', 'two\tthree'],
    ],
  ] as const)('%s', ([, page, lines]) => {
    expect(text(page)).toEqual(lines)
  })
})

describe('tables', () => {
  it('keep paragraphs of an answer apart, and the words of a label together', () => {
    const page = `<table><tr><td>${Q.loans}<td><p>Comics</p><p>Maps</p><tr><td>Older<br>Pupils<td>X</table>`
    expect(text(page)).toEqual([`${Q.loans}\tComics`, '\tMaps', 'Older Pupils\tX'])
  })

  it('are written below the row in whose cell they stand', () => {
    const inner = '<table><tr><td>Older Pupils<td>X<tr><td>Library Assistants<td></table>'
    const reading = read(`<table><tr><td>3.<td>${Q.staff}<td>${inner}</table>`)
    expect(reading.text.split('\n')).toEqual([`3.\t${Q.staff}`, 'Older Pupils\tX', 'Library Assistants\t'])
    expect(say(reading, 'staff', 'pupils')).toBe('marked: own-row')
  })

  it('of a few letters are part of the cell in which they stand', () => {
    const inner = '<table><tr><td>X<td></table>'
    expect(text(`<table><tr><td>Older Pupils<td>${inner}</table>`)).toEqual(['Older Pupils\tX'])
  })

  it('may be a frame around everything', () => {
    const inner = '<table><tr><td>Older Pupils<td>X</table>'
    expect(text(`<table><tr><td><p>${Q.staff}</p>${inner}</table>`)).toEqual([Q.staff, '', 'Older Pupils\tX'])
  })

  it.for([
    ['a picture', '<td><img src=tick.png>'],
    ['a drawing', '<td><svg><path d="M0 0"/></svg>'],
    ['an icon', '<td><i class="fa fa-check"></i>'],
    ['an X that is struck out', '<td><del>X</del>'],
    ['an X that a style strikes out', '<td><span style="text-decoration: line-through">X</span>'],
    ['an X in a cell that is struck out', '<td style="text-decoration:line-through">X'],
    ['a box that is struck out', '<td><s><input type=checkbox checked></s>'],
    ['an X in a struck table', '<td><s><table><tr><td>X</table></s>'],
    ['a struck X written as it is', '<td><pre><s>X</s></pre>'],
  ] as const)('take %s neither for a mark nor for a blank cell', ([, cell]) => {
    expect(say(staff(`<td>Older Pupils${cell}`, '<td>Library Assistants<td>X'), 'staff', 'pupils')).toBe(
      'unknown: unknown-sign',
    )
  })

  it('keep the place of a cell that is not shown, unless the page leaves none', () => {
    const header = '<td><td>Yes<td>No'
    const kept = staff(header, '<td>Older Pupils<td style="visibility:hidden">X<td>X')
    const gone = staff(header, '<td>Older Pupils<td hidden>X<td>X')
    expect([kept, gone].map((reading) => say(reading, 'staff', 'pupils'))).toEqual([
      'unmarked: header-column',
      'marked: stripped-cell',
    ])
  })

  it('have a mark over two rows say it in both, and a mark over two columns stay unclear', () => {
    const rows = staff('<td>Older Pupils<td rowspan=2>X', '<td>Library Assistants')
    expect([say(rows, 'staff', 'pupils'), say(rows, 'staff', 'assistants')]).toEqual([
      'marked: own-row',
      'marked: own-row',
    ])
    const before = staff('<td rowspan=2>X<td>Older Pupils', '<td>Library Assistants')
    expect([say(before, 'staff', 'pupils'), say(before, 'staff', 'assistants')]).toEqual([
      'marked: own-row',
      'marked: own-row',
    ])
    const columns = staff('<td><td>Yes<td>No', '<td>Older Pupils<td colspan=2>X')
    expect(say(columns, 'staff', 'pupils')).toBe('unknown: column-unclear')
  })

  it('have a question beside all its rows', () => {
    const page = `<table><tr><td rowspan=2>${Q.staff}<td>Older Pupils<td>X<tr><td>Library Assistants<td>X</table>`
    expect(text(page)).toEqual([`${Q.staff}\tOlder Pupils\tX`, '\tLibrary Assistants\tX'])
    expect(say(read(page), 'staff', 'assistants')).toBe('marked: own-row')
  })

  it('have no column where no cell begins', () => {
    expect(text('<table><tr><td colspan=3>one<td>two<tr><td colspan=3>three<td>four</table>')).toEqual([
      'one\ttwo',
      'three\tfour',
    ])
  })
})

describe('evidence', () => {
  it('counts the lines of the text of the page', () => {
    const reading = staff('<td>Older <b>Pupils</b><td> X ')
    expect(reading.text.split('\n')[2]).toBe('Older Pupils\tX')
    expect(option(reading, 'staff', 'pupils').evidence).toEqual([
      { line: 3, text: 'Older Pupils\tX', column: 0, start: 0, end: 12 },
      { line: 3, text: 'Older Pupils\tX', column: 1, start: 13, end: 14 },
    ])
  })
})

import { beside } from './text-layouts.ts'
import type { Layout } from './text-layouts.ts'
import type { Asked, Parts } from './written.ts'

/** Layouts of web pages, by name. */
export const pageLayouts: Readonly<Record<string, Layout>> = {
  'a table for each question': (parts, sign) =>
    page(parts, (asked) => [
      `<h2>${asked.number}. ${escape(asked.text)}</h2>`,
      `<p><em>${escape(asked.instruction)}</em></p>`,
      ...tableOf(asked, sign),
      ...asked.lines.map((line) => `<p>${escape(line)}</p>`),
    ]),
  'check boxes in lists': (parts) =>
    page(parts, (asked) => [
      `<p><b>${asked.number}. ${escape(asked.text)}</b><br>${escape(asked.instruction)}</p>`,
      '<ul>',
      ...asked.rows.map(
        ({ label, marked, said }) =>
          `<li><label><input type="checkbox"${marked ? ' checked' : ''}> ${escape(label)}</label>${said && ` – ${escape(said)}`}</li>`,
      ),
      ...asked.lines.map((line) => `<li>${escape(line)}</li>`),
      '</ul>',
    ]),
  'one table for all': (parts, sign) =>
    page(
      parts,
      () => [],
      (all) => [
        '<table border="1">',
        ...all.flatMap((asked) => [
          `<tr><th colspan="2">${asked.number}. ${escape(asked.text)}<br>${escape(asked.instruction)}</th></tr>`,
          ...asked.rows.map(
            (row) => `<tr><td>${escape(row.label)}</td><td>${escape(beside(row, sign))}</td></tr>`,
          ),
          ...(asked.lines.length > 0
            ? [`<tr><td colspan="2">${asked.lines.map(escape).join('<br>\n')}</td></tr>`]
            : []),
        ]),
        '</table>',
      ],
    ),
  'questions left, answers right': (parts, sign) =>
    page(
      parts,
      () => [],
      (all) => [
        '<table>',
        ...all.flatMap((asked) => [
          `<tr><td>${asked.number}.</td><td>${escape(asked.text)} ${escape(asked.instruction)}</td><td>`,
          ...tableOf(asked, sign),
          ...asked.lines.map((line) => `<p>${escape(line)}</p>`),
          '</td></tr>',
        ]),
        '</table>',
      ],
    ),
  'a column for Yes and one for No': (parts, sign) =>
    page(parts, (asked) => [
      `<p>${asked.number}. ${escape(asked.text)} ${escape(asked.instruction)}</p>`,
      ...(asked.kind === 'any-of'
        ? [
            '<table><thead><tr><th></th><th>Yes</th><th>No</th></tr></thead><tbody>',
            ...asked.rows.map(
              ({ label, marked }) =>
                `<tr><td>${escape(label)}</td><td>${marked ? sign : ''}</td><td>${marked ? '' : sign}</td></tr>`,
            ),
            '</tbody></table>',
          ]
        : tableOf(asked, sign)),
      ...asked.lines.map((line) => `<div>${escape(line)}</div>`),
    ]),
  'saved from a word processor': (parts, sign) =>
    page(parts, (asked) => [
      `<p class=MsoNormal><b><span lang=EN-GB>${asked.number}.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>${escape(asked.text)}</span></b><o:p></o:p></p>`,
      `<p class=MsoNormal><i>${escape(asked.instruction)}</i></p>`,
      ...(asked.rows.length === 0 ? [] : ['<table class=MsoTableGrid border=1>']),
      ...asked.rows.map(
        (row) =>
          `<tr><td width=400><p class=MsoNormal><span\n  lang=EN-GB>${escape(row.label)}<o:p></o:p></span></p></td><td><p class=MsoNormal>${escape(beside(row, sign)) || '<o:p>&nbsp;</o:p>'}</p></td></tr>`,
      ),
      ...(asked.rows.length === 0 ? [] : ['</table>']),
      ...asked.lines.map((line) => `<p class=MsoListParagraph>·<span>&nbsp;&nbsp;</span>${escape(line)}</p>`),
    ]),
}

/** A whole page: its head, then each question, or all of them in one piece. */
function page(
  { head, passage = '', asked }: Parts,
  write: (asked: Asked) => readonly string[],
  all: (asked: readonly Asked[]) => readonly string[] = (each) => each.flatMap(write),
): string {
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><title>Response</title><style>td { padding: 2px }</style></head><body>',
    '<script>document.title = "Whilst waiting X"</script>',
    ...head.map(([label, value]) => `<p><strong>${escape(label)}:</strong> ${escape(value)}</p>`),
    `<p>${escape(passage)}</p>`,
    ...all(asked),
    '</body></html>',
    '',
  ].join('\n')
}

function tableOf({ rows }: Asked, sign: string): readonly string[] {
  if (rows.length === 0) return []
  const cells = rows.map(
    (row) => `<tr><td>${escape(row.label)}</td><td>${escape(beside(row, sign))}</td></tr>`,
  )
  return ['<table>', ...cells, '</table>']
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

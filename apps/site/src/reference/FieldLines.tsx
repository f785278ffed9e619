import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { Expected } from '@ssi/rules'
import type { CSSProperties } from 'react'
import { PageLink } from './PageLink.tsx'
import type { FieldLine } from './record-data.ts'
import { Words } from './Words.tsx'

const FEW = 6

/** The fields of a record in order: each with its question, its type, its values and the rules that look at it. */
export function FieldLines({ fields }: { readonly fields: readonly FieldLine[] }) {
  const { collectAnchor } = useBrokenLinks()
  for (const { path } of fields) collectAnchor(`field-${path}`)
  return (
    <ol className="fields">
      {fields.map((field) => (
        <li key={field.path} id={`field-${field.path}`} style={{ '--depth': field.depth } as CSSProperties}>
          <div>
            <h3>
              <Words of={field.label} />
            </h3>
            <code>{field.path}</code>
          </div>
          <div>
            <p className="asks">
              <Words of={field.question} />
            </p>
            <p className="takes">{typeInWords(field)}</p>
            <Options field={field} />
            {field.decisions.map(({ id, href }) => (
              <p key={id} className="takes">
                <PageLink to={href}>A decision asks for it</PageLink>
              </p>
            ))}
            {field.rules.length === 0 ? null : (
              <details className="looked-at">
                <summary>
                  {field.rules.length === 1
                    ? 'One rule looks at it'
                    : `${field.rules.length} rules and notes look at it`}
                </summary>
                <ul>
                  {field.rules.map(({ id, href, says }) => (
                    <li key={id}>
                      <PageLink to={href}>
                        <Words of={says} />
                      </PageLink>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Options({ field }: { readonly field: FieldLine }) {
  const { options } = field
  if (options.length === 0) return null
  const list = (
    <ul className="codes">
      {options.map(({ code, label, href }) => (
        <li key={code}>
          <code>{code}</code>{' '}
          {href === undefined ? (
            <Words of={label} />
          ) : (
            <PageLink to={href}>
              <Words of={label} />
            </PageLink>
          )}
        </li>
      ))}
    </ul>
  )
  if (options.length <= FEW) return list
  return (
    <details>
      <summary>{options.length} values</summary>
      {list}
    </details>
  )
}

/** What a field takes, in words: type, words beside its values, and what absence means. */
function typeInWords({ expected, options, item, words = [], absent }: FieldLine): string {
  const takes =
    expected.kind === 'list' && options.length > 0
      ? 'Any number of these codes; a list that is given is complete'
      : expected.kind === 'list'
        ? `A list, one entry for each ${item?.en ?? 'item'}`
        : expected.kind === 'text' && options.length > 0
          ? 'One of these codes, or other words'
          : kindInWords(expected)
  const beside = [...new Set(words)].map((word) =>
    word === 'none'
      ? '“none” where there is known to be none'
      : '“not-stated” where a document was read and does not say',
  )
  const open = beside.length === 0 ? '' : `, or ${beside.join(', or ')}`
  return `${takes}${open}.${absent === undefined ? '' : ` Absent means ${JSON.stringify(absent)}.`}`
}

function kindInWords(expected: Expected): string {
  switch (expected.kind) {
    case 'codes':
      return 'One of these codes'
    case 'day':
      return 'A day, written as 2024-09-12'
    case 'flag':
      return 'true or false'
    case 'text':
      return 'Words'
    case 'group':
      return 'A group of fields'
    case 'form':
      return sentence(expected.form.en)
    case 'whole':
      return expected.most === undefined
        ? `A whole number, ${expected.least} or more`
        : `A whole number from ${expected.least} to ${expected.most}`
    case 'list':
      return 'A list'
  }
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { Expected } from '@ssi/rules'
import type { CSSProperties } from 'react'
import { PageLink } from './PageLink.tsx'
import type { FieldLine } from './record-data.ts'
import { Words } from './Words.tsx'
import { inWords } from '../words/language.ts'
import { record as say, takes } from '../words/record.ts'

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
                <PageLink to={href}>{say.decisionAsks}</PageLink>
              </p>
            ))}
            {field.rules.length === 0 ? null : (
              <details className="looked-at">
                <summary>
                  {field.rules.length === 1 ? say.oneRuleLooks : say.rulesLook(field.rules.length)}
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
      <summary>{say.values(options.length)}</summary>
      {list}
    </details>
  )
}

/** What a field takes, in words: type, words beside its values, and what absence means. */
function typeInWords({ expected, options, item, words = [], absent }: FieldLine): string {
  const whole =
    expected.kind === 'list' && options.length > 0
      ? takes.anyCodes
      : expected.kind === 'list'
        ? takes.listOf(item === undefined ? takes.item : inWords(item))
        : expected.kind === 'text' && options.length > 0
          ? takes.codeOrWords
          : kindInWords(expected)
  const beside = [...new Set(words)].map((word) => (word === 'none' ? takes.none : takes.notStated))
  const open = beside.map((word) => `${takes.or}${word}`).join('')
  return `${whole}${open}.${absent === undefined ? '' : takes.absent(JSON.stringify(absent))}`
}

function kindInWords(expected: Expected): string {
  switch (expected.kind) {
    case 'form':
      return sentence(inWords(expected.form))
    case 'whole':
      return expected.most === undefined
        ? takes.atLeast(expected.least)
        : takes.between(expected.least, expected.most)
    default:
      return takes[expected.kind]
  }
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
